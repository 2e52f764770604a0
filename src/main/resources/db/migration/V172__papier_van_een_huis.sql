-- A Veiligheidshuis prints too: the plan of a casus, which belongs to no zaak.
alter table verstrekkingen.afdruk
    alter column zaak_id drop not null,
    drop constraint afdruk_zaak_id_stuk_id_exemplaar_key,
    add constraint afdruk_uniek unique nulls not distinct (stuk_id, zaak_id, exemplaar);

create index afdruk_zaak on verstrekkingen.afdruk (zaak_id, afgedrukt_op desc);

-- Why content of a casus may go to somebody who takes no part in the cooperation (WGS art. 1.7): the necessity, the advice
-- of the rechtmatigheidsadviescommissie, and the day on which it ends.
create table casussen.grondslag (
    id uuid primary key,
    casus_id uuid not null references casussen.casus on delete cascade,
    derde text not null,
    noodzaak text not null,
    rac_kenmerk text not null,
    rac_op date not null,
    rac_positief boolean not null,
    -- why the house goes against a negative advice
    afwijking text not null default '',
    geldig_tot date not null,
    vastgelegd_op timestamptz not null,
    door uuid not null,
    door_naam text not null,
    ingetrokken_op timestamptz,
    ingetrokken_door_naam text,
    check (rac_positief or afwijking <> ''),
    check ((ingetrokken_op is null) = (ingetrokken_door_naam is null))
);
create index grondslag_casus on casussen.grondslag (casus_id, vastgelegd_op desc);

-- what each organisation that supplied data said about it; the last word counts
create table casussen.grondslag_antwoord (
    grondslag_id uuid not null references casussen.grondslag on delete cascade,
    leverancier text not null,
    stemt_in boolean not null,
    gegeven_door text not null,
    op timestamptz not null,
    door_naam text not null,
    primary key (grondslag_id, leverancier)
);
