-- What a region and each of its houses agreed, as versions: a row never changes, a new one takes over from its start.
-- Without a row the columns of werkafspraken.veiligheidshuis hold: the values a house begins with.
create table werkafspraken.huisafspraak (
    veiligheidshuis text not null references werkafspraken.veiligheidshuis,
    volgnummer int not null check (volgnummer > 0),
    ingang timestamptz not null,
    versheid_maanden int not null check (versheid_maanden between 1 and 12),
    terugkoppelwijze text not null check (terugkoppelwijze in ('DIRECT', 'EINDE_DAG', 'BEIDE')),
    -- whether ZSM sees that the house opened a message
    ontvangstbevestiging boolean not null,
    -- whether the house gets a notice of each new feedback, besides its inbox
    melding_terugkoppeling boolean not null,
    toelichting text not null,
    door uuid not null,
    door_naam text not null,
    vastgelegd_op timestamptz not null,
    primary key (veiligheidshuis, volgnummer)
);
create index huisafspraak_geldend on werkafspraken.huisafspraak (veiligheidshuis, ingang desc, volgnummer desc);

create table werkafspraken.regioafspraak (
    regio text not null references werkafspraken.regio,
    volgnummer int not null check (volgnummer > 0),
    ingang timestamptz not null,
    -- how long after a check a later registration still changes the answer
    hercontrole_dagen int not null check (hercontrole_dagen between 1 and 30),
    -- when the feedback of the day goes out, in Europe/Amsterdam
    dagsluiting time not null,
    toelichting text not null,
    door uuid not null,
    door_naam text not null,
    vastgelegd_op timestamptz not null,
    primary key (regio, volgnummer)
);
create index regioafspraak_geldend on werkafspraken.regioafspraak (regio, ingang desc, volgnummer desc);
