-- Prioritised groups with public criteria, and who is on them. Who is removed leaves no row: the log tells that it was.
create table casussen.groep (
    id uuid primary key,
    veiligheidshuis text not null,
    naam text not null check (length(naam) between 1 and 100),
    criteria text not null check (length(criteria) between 1 and 2000),
    vastgesteld_op timestamptz not null,
    vastgesteld_door_naam text not null,
    opgeheven_op timestamptz,
    versie int not null default 1
);
create unique index groep_naam on casussen.groep (veiligheidshuis, lower(naam)) where opgeheven_op is null;

create table casussen.plaatsing (
    id uuid primary key,
    groep_id uuid not null references casussen.groep on delete cascade,
    casus_id uuid not null references casussen.casus on delete cascade,
    veiligheidshuis text not null,
    motivering text not null check (length(motivering) between 1 and 600),
    beoordeeld_op timestamptz not null,
    beoordeeld_door_naam text not null,
    herbeoordelen_voor date not null,
    versie int not null default 1,
    unique (casus_id, groep_id)
);
create index plaatsing_lijst on casussen.plaatsing (veiligheidshuis, herbeoordelen_voor, id);
create index plaatsing_groep on casussen.plaatsing (groep_id);
