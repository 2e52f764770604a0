-- Versioned code lists: decisions, sepot grounds, reasons. Valid from (inclusive) until (exclusive).
create schema codelijsten;

create table codelijsten.code (
    lijst text not null check (lijst in ('BESLISSING', 'SEPOTGROND', 'REDEN_NIET_GEVOLGD', 'REDEN_AFWIJZING_MATCH')),
    code text not null,
    omschrijving text not null,
    geldig_vanaf date not null,
    geldig_tot date,
    -- only for BESLISSING: AFDOENING, ROUTERING or BIJKOMEND; adults, youth; final; fields that must be filled
    soort text,
    volwassen boolean not null default true,
    jeugd boolean not null default true,
    definitief boolean not null default true,
    vereist_sepotgrond boolean not null default false,
    vereist_toelichting boolean not null default false,
    volgorde int not null default 0,
    primary key (lijst, code, geldig_vanaf),
    check (geldig_tot is null or geldig_tot > geldig_vanaf)
);
