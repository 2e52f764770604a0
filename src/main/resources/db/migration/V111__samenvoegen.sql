-- Two records of the register that are one person. The record that lapses stays, with its keys: a suspect who comes in
-- under the old number or spelling is still found, and is led to the record that remains.
alter table personen.persoon add column samengevoegd_met uuid references personen.persoon;
create index persoon_samengevoegd on personen.persoon (samengevoegd_met) where samengevoegd_met is not null;

-- what people said about two records; a pair stands here once
create table personen.paar (
    id uuid primary key,
    een uuid not null references personen.persoon on delete cascade,
    ander uuid not null references personen.persoon on delete cascade,
    stand text not null check (stand in ('VOORGESTELD', 'SAMENGEVOEGD', 'NIET_DEZELFDE', 'ONGEDAAN')),
    -- the record that stays; the other one lapses
    blijft uuid not null,
    reden text not null,
    huis_een text not null,
    huis_ander text not null,
    -- who had been merged into the lapsing record before, and moved along
    meegenomen uuid[] not null default '{}',
    voorgesteld_door uuid not null,
    voorgesteld_naam text not null,
    voorgesteld_op timestamptz not null,
    besloten_door uuid,
    besloten_naam text,
    besloten_op timestamptz,
    versie int not null default 1,
    check (een < ander),
    -- two people: nobody merges alone
    check (stand <> 'SAMENGEVOEGD' or besloten_door <> voorgesteld_door)
);
create unique index paar_uniek on personen.paar (een, ander);
create index paar_huis_een on personen.paar (huis_een, stand, voorgesteld_op desc);
create index paar_huis_ander on personen.paar (huis_ander, stand, voorgesteld_op desc);

alter table personen.niet_dezelfde add column via uuid;

-- who a row belonged to before a merge, so that it can go back
alter table casussen.casus add column persoon_was uuid;
create index casus_persoon on casussen.casus (persoon_id);
alter table adviezen.advies add column persoon_was uuid;
create index advies_persoon on adviezen.advies (persoon_id);
alter table terugkoppelingen.terugkoppeling add column persoon_was uuid;
create index terugkoppeling_persoon on terugkoppelingen.terugkoppeling (persoon_id);

alter table instroom.bekendheid drop constraint bekendheid_zaak_id_persoon_id_fkey;
alter table instroom.bekendheid add constraint bekendheid_zaak_id_persoon_id_fkey
    foreign key (zaak_id, persoon_id) references instroom.kandidaat on update cascade on delete cascade;

-- persons of one house, or of two houses of a region, who look like one; found by the engine, judged by people
create table casussen.gelijkenis (
    id uuid primary key,
    veiligheidshuis text not null,
    een uuid not null,
    ander uuid not null,
    ander_huis text not null,
    zeker boolean not null,
    uitleg jsonb not null,
    gevonden_op timestamptz not null,
    afgedaan boolean not null default false,
    unique (veiligheidshuis, een, ander)
);
create index gelijkenis_open on casussen.gelijkenis (veiligheidshuis, zeker desc, gevonden_op, id) where not afgedaan;
