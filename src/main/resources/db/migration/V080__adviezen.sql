-- Koppelvlak 1: the concrete advice to ZSM. A published version never changes.
create schema adviezen;

create table adviezen.advies (
    id uuid primary key,
    casus_id uuid not null,
    persoon_id uuid not null,
    veiligheidshuis text not null,
    -- 0 while it is a draft; 1, 2, 3 … once published
    nummer int not null default 0,
    status text not null check (status in ('CONCEPT', 'AANGEBODEN', 'GEPUBLICEERD', 'VERVANGEN')),
    voorkeur_code text not null default '',
    voorkeur_voorwaarden text not null default '',
    terugval_code text not null default '',
    terugval_voorwaarden text not null default '',
    doel text not null default '',
    context text not null default '',
    hulp_en_toezicht text not null default '',
    -- dates of a draft stay as they were typed; the quality gate reads them
    bron_overleg text not null default '',
    bron_aanwezigen text not null default '',
    contact_naam text not null default '',
    contact_telefoon text not null default '',
    over_derden boolean not null default false,
    auteur uuid not null,
    -- everybody who wrote in it: none of them may approve
    bewerkers uuid[] not null default '{}',
    auteur_naam text not null,
    goedkeurder uuid,
    goedkeurder_naam text,
    opmerking text,
    uitgebracht_op timestamptz,
    bijgewerkt_op timestamptz not null,
    versie int not null default 1,
    check (status not in ('GEPUBLICEERD', 'VERVANGEN') or (uitgebracht_op is not null and goedkeurder is not null and nummer > 0)),
    check (goedkeurder is null or (goedkeurder <> auteur and goedkeurder <> all (bewerkers)))
);
-- one draft and one published advice per casus
create unique index advies_concept on adviezen.advies (casus_id) where status in ('CONCEPT', 'AANGEBODEN');
create unique index advies_geldend on adviezen.advies (casus_id) where status = 'GEPUBLICEERD';
create index advies_casus on adviezen.advies (casus_id, nummer desc);
create index advies_lijst on adviezen.advies (veiligheidshuis, status, uitgebracht_op, id);

create table adviezen.incident (
    advies_id uuid not null references adviezen.advies on delete cascade,
    volgnummer int not null,
    datum text not null,
    aard text not null,
    gevolg text not null default '',
    primary key (advies_id, volgnummer)
);
