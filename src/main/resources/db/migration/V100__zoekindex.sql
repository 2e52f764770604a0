-- Profiles beside the keys: a check is one query, and a node can hold the register in memory and prove that it is up to date.
create table personen.profiel (
    persoon_id uuid primary key,
    -- with which version of the form and which key of the installation it was made; another one must be made anew
    vorm int not null,
    -- the identity in one form, as bytes; null when the person is gone
    profiel bytea,
    sleutels bigint[] not null default '{}',
    -- the transaction that wrote this: with a snapshot it tells exactly what a node has not seen yet
    tx xid8 not null default pg_current_xact_id()
);
create index profiel_tx on personen.profiel (tx);
create index profiel_vorm on personen.profiel (vorm);

-- who was registered before this version: made anew in the background after the start
insert into personen.profiel (persoon_id, vorm, sleutels)
select p.id, 0, coalesce(s.sleutels, '{}') from personen.persoon p
    left join (select persoon_id, array_agg(sleutel) as sleutels from personen.zoeksleutel group by persoon_id) s
    on s.persoon_id = p.id;

-- the keys of a person are found through the profile, so each key costs one index instead of two and no look-up
alter table personen.zoeksleutel drop constraint zoeksleutel_persoon_id_fkey;
drop index personen.zoeksleutel_persoon;

-- nothing of a person who is removed stays in the index; the empty row tells the nodes to forget
create function personen.vergeet_profiel() returns trigger language plpgsql as $$
begin
    delete from personen.zoeksleutel z using personen.profiel p
    where p.persoon_id = old.id and z.persoon_id = old.id and z.sleutel = any (p.sleutels);
    update personen.profiel set profiel = null, sleutels = '{}', tx = pg_current_xact_id() where persoon_id = old.id;
    return old;
end $$;
create trigger persoon_weg after delete on personen.persoon
    for each row execute function personen.vergeet_profiel();

-- the weights of the comparison, versioned: which are in force, since when, by whom
create table personen.gewichten (
    nummer int generated always as identity primary key,
    versie text not null unique,
    herkomst text not null,
    -- the file as it was sent, with its own checksum
    inhoud text not null,
    toegevoegd_op timestamptz not null,
    toegevoegd_door text not null,
    actief boolean not null default false,
    geactiveerd_op timestamptz,
    geactiveerd_door text,
    check (not actief or geactiveerd_op is not null)
);
create unique index gewichten_actief on personen.gewichten (actief) where actief;

-- long work over the whole register, in pieces that any node may take
create table personen.herloop (
    id uuid primary key,
    soort text not null,
    stand text not null check (stand in ('LOOPT', 'GEPAUZEERD', 'GESTOPT', 'KLAAR')),
    aanleiding text not null,
    -- how far back, for work that looks back
    dagen int not null,
    gestart_op timestamptz not null,
    gestart_door text not null,
    klaar_op timestamptz
);
create unique index herloop_een on personen.herloop (soort) where stand in ('LOOPT', 'GEPAUZEERD');
create index herloop_lijst on personen.herloop (gestart_op desc);

create table personen.herloop_hap (
    herloop_id uuid not null references personen.herloop on delete cascade,
    nummer int not null,
    van uuid not null,
    tot uuid not null,
    aantal int not null,
    pogingen int not null default 0,
    gevonden int,
    klaar_op timestamptz,
    primary key (herloop_id, nummer)
);
create index herloop_hap_open on personen.herloop_hap (herloop_id, nummer) where klaar_op is null;
