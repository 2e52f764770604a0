-- What left the system on paper: which version, for whom, and whether it was destroyed. A recall reaches paper by this.
create schema verstrekkingen;

create table verstrekkingen.afdruk (
    id uuid primary key,
    -- what was printed: the version of an advice
    stuk_id uuid not null,
    titel text not null,
    plek text not null,
    zaak_id uuid not null,
    casus_id uuid not null,
    persoon_id uuid not null,
    -- who the row belonged to before a merge, so that it can go back
    persoon_was uuid,
    -- 1, 2, 3 …: how many times this version was printed for this zaak
    exemplaar int not null check (exemplaar > 0),
    dossiersoort text not null,
    afgedrukt_op timestamptz not null,
    door uuid not null,
    door_naam text not null,
    vernietigen_voor date not null,
    teruggeroepen_op timestamptz,
    reden_terugroep text,
    unique (zaak_id, stuk_id, exemplaar),
    check ((teruggeroepen_op is null) = (reden_terugroep is null))
);
create index afdruk_persoon on verstrekkingen.afdruk (persoon_id, afgedrukt_op desc);
create index afdruk_casus on verstrekkingen.afdruk (casus_id, afgedrukt_op desc);

create table verstrekkingen.ontvanger (
    afdruk_id uuid not null references verstrekkingen.afdruk on delete cascade,
    ontvanger text not null,
    vernietigd_op timestamptz,
    vernietigd_door uuid,
    vernietigd_door_naam text,
    primary key (afdruk_id, ontvanger),
    check ((vernietigd_op is null) = (vernietigd_door is null))
);
