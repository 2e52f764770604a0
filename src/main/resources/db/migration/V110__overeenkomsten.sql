-- More of a suspect's identity, every check as proof, the work list of possible matches, and the check in reverse.
alter table instroom.zaak
    add column skn text not null default '',
    add column straat text not null default '',
    add column huisnummer text not null default '',
    add column postcode text not null default '',
    -- other names, as a list of voornamen, voorvoegsel, geslachtsnaam
    add column aliassen jsonb not null default '[]',
    -- nomen nescio: nobody knows the name yet; what the person looks like stands in the folder, not in a comparison
    add column naam_onbekend boolean not null default false,
    add column omschrijving text not null default '';

-- every check stays as proof, with its own time: also the "niet bekend" that a later check overtook
create table instroom.controle (
    id uuid primary key,
    zaak_id uuid not null references instroom.zaak on delete cascade,
    aanleiding text not null check (aanleiding in ('REGISTRATIE', 'AANVULLING', 'OPNIEUW', 'REGISTER')),
    bekendheid text not null,
    op timestamptz not null,
    door uuid not null,
    door_naam text not null
);
create index controle_zaak on instroom.controle (zaak_id, op);
insert into instroom.controle
select gen_random_uuid(), id, 'REGISTRATIE', bekendheid, gecontroleerd_op, gecontroleerd_door, '' from instroom.zaak;

alter table instroom.kandidaat
    add column zsm_locatie text,
    add column gevonden_op timestamptz,
    -- found after the first check, because a Veiligheidshuis registered or changed somebody
    add column later boolean not null default false,
    add column niet_zeker jsonb not null default '[]',
    add column persoon_was uuid;
update instroom.kandidaat k set zsm_locatie = z.zsm_locatie, gevonden_op = z.gecontroleerd_op
from instroom.zaak z where z.id = k.zaak_id;
alter table instroom.kandidaat
    alter column zsm_locatie set not null,
    alter column gevonden_op set not null;
create index kandidaat_werklijst on instroom.kandidaat (zsm_locatie, gevonden_op, zaak_id, persoon_id)
    where status = 'MOGELIJK';

-- the keys with which a suspect was looked up, kept for the agreed days: whoever is registered later is found by them
create table instroom.zoekvraag (
    sleutel bigint not null,
    zaak_id uuid not null references instroom.zaak on delete cascade,
    zsm_locatie text not null,
    tot timestamptz not null,
    primary key (sleutel, zaak_id)
);
create index zoekvraag_tot on instroom.zoekvraag (tot);
