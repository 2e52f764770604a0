-- Who is known where: a person with an active casus at a Veiligheidshuis.
create schema casussen;

create table casussen.casus (
    id uuid primary key,
    nummer text not null,
    veiligheidshuis text not null,
    persoon_id uuid not null,
    soort text not null default 'PERSOON' check (soort in ('PERSOON', 'SYSTEEM', 'GEBIED')),
    huiselijk_geweld boolean not null default false,
    jeugd boolean not null default false,
    procesregisseur text not null default '',
    geopend_op timestamptz not null,
    gesloten_op timestamptz check (gesloten_op >= geopend_op),
    reden_sluiting text,
    versie int not null default 1
);
create unique index casus_nummer on casussen.casus (veiligheidshuis, nummer);
-- the check: which of these persons has an active casus, and where
create unique index casus_actief on casussen.casus (persoon_id, veiligheidshuis) where gesloten_op is null;
create index casus_lijst on casussen.casus (veiligheidshuis, geopend_op desc, id) where gesloten_op is null;

create table casussen.plan (
    id uuid primary key,
    casus_id uuid not null references casussen.casus on delete cascade,
    versie int not null,
    doel text not null,
    tekst text not null,
    vastgesteld_op date not null,
    door uuid not null,
    door_naam text not null,
    unique (casus_id, versie)
);

-- the participants of a casus are its authorisation list (WGS art. 2.31)
create table casussen.deelname (
    casus_id uuid not null references casussen.casus on delete cascade,
    deelnemer text not null,
    primary key (casus_id, deelnemer)
);

-- the last casus number of a house in a year; its row is also the lock under which a house opens casussen
create table casussen.nummering (
    veiligheidshuis text not null,
    jaar int not null,
    laatste int not null,
    primary key (veiligheidshuis, jaar)
);
