-- Where somebody also lives or lived (SKDB: several addresses); compared as well as the usual one.
create table personen.ander_adres (
    persoon_id uuid not null references personen.persoon on delete cascade,
    volgnummer int not null,
    straat text not null,
    huisnummer text not null,
    postcode text not null,
    woonplaats text not null,
    primary key (persoon_id, volgnummer)
);
