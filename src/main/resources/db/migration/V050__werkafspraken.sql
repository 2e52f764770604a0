-- Regions, places, their opening hours and the settings that callers read as agreements.
create schema werkafspraken;

create table werkafspraken.regio (
    code text primary key,
    naam text not null
);
create table werkafspraken.zsm_locatie (
    code text primary key,
    regio text not null references werkafspraken.regio,
    naam text not null,
    telefoon text not null default '',
    open_van time not null default '08:00',
    open_tot time not null default '22:00'
);
create index zsm_locatie_regio on werkafspraken.zsm_locatie (regio);
create table werkafspraken.veiligheidshuis (
    code text primary key,
    regio text not null references werkafspraken.regio,
    naam text not null,
    contactpersoon text not null default '',
    telefoon text not null default '',
    buiten_kantoortijd text not null default '',
    postbus text not null default '',
    -- an advice older than this is verouderd; a region may be stricter than 12
    versheid_maanden int not null default 12 check (versheid_maanden between 1 and 12),
    -- true: feedback goes at the decision; false: the KPC'er sends it at the end of the day
    terugkoppeling_direct boolean not null default true
);
create index veiligheidshuis_regio on werkafspraken.veiligheidshuis (regio);
create table werkafspraken.gemeente (
    code text primary key,
    naam text not null,
    veiligheidshuis text not null references werkafspraken.veiligheidshuis
);
create index gemeente_veiligheidshuis on werkafspraken.gemeente (veiligheidshuis);
create table werkafspraken.openingstijd (
    veiligheidshuis text not null references werkafspraken.veiligheidshuis,
    weekdag int not null check (weekdag between 1 and 7),
    van time not null,
    tot time not null,
    primary key (veiligheidshuis, weekdag, van),
    check (tot > van)
);
-- days on which a house is closed besides the public holidays
create table werkafspraken.sluiting (
    veiligheidshuis text not null references werkafspraken.veiligheidshuis,
    dag date not null,
    primary key (veiligheidshuis, dag)
);
