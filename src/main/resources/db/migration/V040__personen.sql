-- The register of known persons and the keys by which a suspect is compared with them.
create schema personen;

create table personen.persoon (
    id uuid primary key,
    bsn text check (bsn ~ '^[0-9]{9}$'),
    skn text,
    voornamen text not null default '',
    voorvoegsel text not null default '',
    geslachtsnaam text not null,
    partner_voorvoegsel text not null default '',
    partner_geslachtsnaam text not null default '',
    naamgebruik char(1) not null default 'E' check (naamgebruik in ('E', 'P', 'V', 'N')),
    geboortedatum char(8) not null default '00000000',
    geslacht char(1) not null default 'O' check (geslacht in ('M', 'V', 'O')),
    straat text not null default '',
    huisnummer text not null default '',
    postcode text not null default '',
    woonplaats text not null default '',
    geheimhouding boolean not null default false,
    geregistreerd_op timestamptz not null,
    versie int not null default 1
);
create unique index persoon_bsn on personen.persoon (bsn) where bsn is not null;
create unique index persoon_skn on personen.persoon (skn) where skn is not null;

create table personen.alias (
    persoon_id uuid not null references personen.persoon on delete cascade,
    volgnummer int not null,
    voornamen text not null default '',
    voorvoegsel text not null default '',
    geslachtsnaam text not null,
    primary key (persoon_id, volgnummer)
);

-- blocking keys: the first 8 bytes of a keyed hash, so that the index holds no readable identity
create table personen.zoeksleutel (
    sleutel bigint not null,
    persoon_id uuid not null references personen.persoon on delete cascade,
    primary key (sleutel, persoon_id)
);
create index zoeksleutel_persoon on personen.zoeksleutel (persoon_id);

-- "niet dezelfde", kept by a keyed hash of the suspect's identity, so that the next night nobody is asked again
create table personen.niet_dezelfde (
    signalement bytea not null,
    persoon_id uuid not null references personen.persoon on delete cascade,
    reden text not null,
    door uuid not null,
    op timestamptz not null,
    primary key (signalement, persoon_id)
);

-- one spelling to search lists by: no case, no diacritics
create function personen.vouw(tekst text) returns text language sql immutable parallel safe
return translate(regexp_replace(normalize(lower(tekst), nfd), '[\u0300-\u036f]', '', 'g'), 'øłđðı', 'olddi');

alter table personen.persoon add column zoeknaam text not null generated always as (personen.vouw(
    voornamen || ' ' || voorvoegsel || ' ' || geslachtsnaam || ' ' || partner_voorvoegsel || ' ' || partner_geslachtsnaam)) stored;

-- what higher modules may join with to show and search a list of persons they may see; nothing else of a person
create view personen.lijstnaam as
select id, voornamen, voorvoegsel, geslachtsnaam, geboortedatum, woonplaats, zoeknaam from personen.persoon;
