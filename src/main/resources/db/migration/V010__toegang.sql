-- Accounts, roles at places, throttling of sign-in, and the sessions of Spring Session.
create schema toegang;

create table toegang.account (
    id uuid primary key,
    gebruikersnaam text not null check (gebruikersnaam = lower(gebruikersnaam)),
    wachtwoord text not null,
    naam text not null,
    deelnemer text not null,
    aangewezen_op date,
    screening_tot date,
    geheimhouding_op date,
    opgeleid_op date,
    einddatum date,
    geblokkeerd boolean not null default false
);
create unique index account_gebruikersnaam on toegang.account (gebruikersnaam);

create table toegang.aanstelling (
    account_id uuid not null references toegang.account on delete cascade,
    rol text not null,
    plek_soort text not null check (plek_soort in ('REGIO', 'ZSM', 'VH')),
    plek text not null,
    volgorde int not null default 0,
    primary key (account_id, rol, plek)
);

-- one row per account name that somebody tried, known or not, so that the answer tells nothing
create table toegang.aanmeldpoging (
    sleutel text primary key,
    mislukt int not null,
    laatste timestamptz not null
);

-- what this database is for; 'oefenregio' marks the practice environment, whose accounts have a public password
create table toegang.kenmerk (
    naam text primary key
);

create table spring_session (
    primary_id char(36) not null primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);
create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
