-- The check across regions: that somebody is known and whom to call; content only after consent of the supplier.
create schema bovenregionaal;

-- every question stays as proof, also when nobody was found
create table bovenregionaal.vraag (
    id uuid primary key,
    zaak_id uuid not null,
    zsm_locatie text not null,
    aantal int not null,
    op timestamptz not null,
    door uuid not null,
    door_naam text not null
);
create index vraag_zaak on bovenregionaal.vraag (zaak_id, op desc);

create table bovenregionaal.treffer (
    id uuid primary key,
    zaak_id uuid not null,
    zaak_nummer text not null,
    zsm_locatie text not null,
    persoon_id uuid not null,
    persoon_was uuid,
    casus_id uuid not null,
    veiligheidshuis text not null,
    -- an exact number; otherwise a human must say why it is the same person before consent can be asked
    zeker boolean not null,
    uitleg jsonb not null,
    gevonden_op timestamptz not null,
    stand text not null check (stand in ('GEVONDEN', 'GEVRAAGD', 'GEGEVEN', 'GEWEIGERD', 'INGETROKKEN')),
    doel text not null default '',
    zelfde_want text not null default '',
    gevraagd_door uuid,
    gevraagd_naam text,
    gevraagd_op timestamptz,
    -- the last day on which the content may be seen
    tot date,
    reden text not null default '',
    besloten_naam text,
    besloten_op timestamptz,
    versie int not null default 1,
    check (stand <> 'GEGEVEN' or tot is not null),
    check (stand not in ('GEWEIGERD', 'INGETROKKEN') or reden <> '')
);
create unique index treffer_uniek on bovenregionaal.treffer (zaak_id, casus_id);
create index treffer_inbox on bovenregionaal.treffer (veiligheidshuis, stand, gevraagd_op, id);
create index treffer_persoon on bovenregionaal.treffer (persoon_id);
