-- Koppelvlak 3: the decision, whether the advice was followed, and what each Veiligheidshuis was told.
create schema terugkoppelingen;

create table terugkoppelingen.beslissing (
    id uuid primary key,
    zaak_id uuid not null,
    inzending uuid not null unique,
    -- 1, 2, 3 …: routing now, final decision later
    volgnummer int not null,
    code text not null,
    code_omschrijving text not null,
    definitief boolean not null,
    sepotgrond text not null default '',
    voorwaarden text not null default '',
    reclasseringsonderzoek boolean not null,
    genomen_op timestamptz not null,
    officier_naam text not null,
    vastgelegd_door uuid not null,
    vastgelegd_door_naam text not null,
    vastgelegd_op timestamptz not null,
    unique (zaak_id, volgnummer)
);

-- one per Veiligheidshuis that knows the suspect: its own part only
create table terugkoppelingen.terugkoppeling (
    id uuid primary key,
    beslissing_id uuid not null references terugkoppelingen.beslissing,
    zaak_id uuid not null,
    zsm_locatie text not null,
    veiligheidshuis text not null,
    persoon_id uuid not null,
    casus_id uuid not null,
    advies_id uuid,
    gevolgd text not null check (gevolgd in ('JA', 'DEELS', 'NEE', 'GEEN_ADVIES')),
    reden_code text not null default '',
    reden_toelichting text not null default '',
    spoed boolean not null default false,
    status text not null check (status in ('KLAAR', 'VERZONDEN', 'BEOORDEELD')),
    verzonden_op timestamptz,
    verzonden_door uuid,
    oordeel text check (oordeel in ('AGENDEREN', 'PLAN_AANPASSEN', 'TER_KENNISNAME', 'DOORZETTEN')),
    oordeel_toelichting text not null default '',
    beoordeeld_door uuid,
    beoordeeld_door_naam text,
    beoordeeld_op timestamptz,
    versie int not null default 1,
    unique (beslissing_id, veiligheidshuis),
    check (gevolgd in ('JA', 'GEEN_ADVIES') or reden_code <> ''),
    check (status = 'KLAAR' or verzonden_op is not null),
    check (status <> 'BEOORDEELD' or (oordeel is not null and beoordeeld_op is not null))
);
create index terugkoppeling_inbox on terugkoppelingen.terugkoppeling (veiligheidshuis, spoed desc, verzonden_op, id) where status = 'VERZONDEN';
create index terugkoppeling_klaar on terugkoppelingen.terugkoppeling (zsm_locatie, id) where status = 'KLAAR';
create index terugkoppeling_zaak on terugkoppelingen.terugkoppeling (zaak_id);
create index terugkoppeling_archief on terugkoppelingen.terugkoppeling (veiligheidshuis, verzonden_op desc, id);
