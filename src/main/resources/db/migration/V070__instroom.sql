-- The ZSM side: a suspect came in, was checked, and a dossier grows until the decision.
create schema instroom;

create table instroom.zaak (
    id uuid primary key,
    -- the token of the form that made it: the same form twice gives one zaak
    inzending uuid not null unique,
    zsm_locatie text not null,
    regio text not null,
    -- number for people, without meaning: year-sequence per ZSM-locatie
    nummer text not null,
    parketnummer text not null default '',
    bsn text,
    bsn_onjuist text,
    voornamen text not null default '',
    voorvoegsel text not null default '',
    geslachtsnaam text not null default '',
    geboortedatum char(8) not null default '00000000',
    geslacht char(1) not null default 'O',
    woonplaats text not null default '',
    feit text not null default '',
    huiselijk_geweld boolean not null default false,
    jeugd boolean not null default false,
    aangehouden_op timestamptz,
    binnen_op timestamptz not null,
    fase text not null check (fase in ('INSTROOM', 'SELECTIE', 'AFSTEMMING', 'BEOORDELING', 'AFGEDAAN', 'GEROUTEERD')),
    -- the worst state over all candidates, for the lists: BEKEND, MOGELIJK, NIET_BEKEND, NIET_TE_CONTROLEREN
    bekendheid text not null,
    gecontroleerd_op timestamptz not null,
    gecontroleerd_door uuid not null,
    versie int not null default 1
);
create unique index zaak_nummer on instroom.zaak (zsm_locatie, nummer);
create index zaak_lijst on instroom.zaak (zsm_locatie, binnen_op desc, id);
create index zaak_open on instroom.zaak (zsm_locatie, bekendheid, binnen_op desc, id) where fase not in ('AFGEDAAN', 'GEROUTEERD');

create table instroom.nummerreeks (
    zsm_locatie text not null,
    jaar int not null,
    laatste int not null,
    primary key (zsm_locatie, jaar)
);

-- one row per person that may be the suspect; who decided, why, and what agreed (words, no scores)
create table instroom.kandidaat (
    zaak_id uuid not null references instroom.zaak on delete cascade,
    persoon_id uuid not null,
    status text not null check (status in ('BEKEND', 'MOGELIJK', 'AFGEWEZEN')),
    uitleg jsonb not null,
    automatisch boolean not null,
    reden text,
    door uuid,
    door_naam text,
    op timestamptz,
    primary key (zaak_id, persoon_id)
);
create index kandidaat_persoon on instroom.kandidaat (persoon_id);

-- at which Veiligheidshuizen the candidate was known at the check: the proof, and the addressees of feedback
create table instroom.bekendheid (
    zaak_id uuid not null,
    persoon_id uuid not null,
    veiligheidshuis text not null,
    casus_id uuid not null,
    primary key (zaak_id, persoon_id, veiligheidshuis),
    foreign key (zaak_id, persoon_id) references instroom.kandidaat on delete cascade
);
create index bekendheid_veiligheidshuis on instroom.bekendheid (veiligheidshuis, zaak_id);

-- the ZSM-dossier: what was added to the case, which version, by whom, under which reference
create table instroom.dossierstuk (
    id uuid primary key,
    zaak_id uuid not null references instroom.zaak on delete cascade,
    soort text not null check (soort in ('ADVIES')),
    bron_id uuid not null,
    veiligheidshuis text not null,
    titel text not null,
    kenmerk text not null,
    dossiersoort text not null check (dossiersoort in ('WERKDOSSIER', 'PROCESSTUK')),
    toegevoegd_op timestamptz not null,
    door uuid not null,
    door_naam text not null,
    unique (zaak_id, soort, bron_id)
);

-- a shift list that was read but not yet registered; the lines leave with the registration or after a day
create table instroom.dienstlijst (
    id uuid primary key,
    zsm_locatie text not null,
    door uuid not null,
    gemaakt_op timestamptz not null,
    regels jsonb,
    zaken uuid[]
);
create index dienstlijst_gemaakt on instroom.dienstlijst (gemaakt_op);
