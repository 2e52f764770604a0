-- Notices: what happened and which dossier it is about, for the people who hold a role at a place. No personal data.
create schema signalering;

create table signalering.melding (
    id uuid primary key,
    -- the same fact gives one notice, however often it is told
    sleutel text not null unique,
    soort text not null,
    plek text not null,
    rollen text[] not null check (cardinality(rollen) > 0),
    tekst text not null,
    dossier_soort text not null check (dossier_soort in ('casus', 'zaak', 'advies', 'verzoek')),
    dossier_id uuid not null,
    -- the zaak from which the notice came, when it came from one
    zaak_id uuid,
    op timestamptz not null,
    gezien_op timestamptz,
    gezien_door_naam text,
    afgehandeld_op timestamptz,
    afgehandeld_door uuid,
    afgehandeld_door_naam text,
    ingetrokken_op timestamptz,
    reden_intrekking text,
    check ((afgehandeld_op is null) = (afgehandeld_door is null)),
    check ((ingetrokken_op is null) = (reden_intrekking is null))
);
-- the list of what waits, unread first
create index melding_open on signalering.melding (plek, (gezien_op is not null), op desc, id)
    where afgehandeld_op is null and ingetrokken_op is null;
create index melding_klaar on signalering.melding (plek, op desc, id)
    where afgehandeld_op is not null or ingetrokken_op is not null;
create index melding_dossier on signalering.melding (dossier_id, op desc);
create index melding_zaak on signalering.melding (zaak_id) where zaak_id is not null;
-- what is too old
create index melding_op on signalering.melding (op);
