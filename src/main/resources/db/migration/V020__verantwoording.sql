-- The processing log. A line is written in the transaction of the act itself; a chain makes changes visible.
create schema verantwoording;

-- Several chains, so that acts at the same moment do not wait for one lock; each is numbered without holes.
create table verantwoording.keten (
    keten int primary key,
    laatste_nummer bigint not null,
    laatste_zegel bytea not null
);
insert into verantwoording.keten select n, 0, decode(repeat('00', 32), 'hex') from generate_series(0, 15) n;

-- Logboek Dataverwerkingen 1.0.0: no employee in this table; that is the audit line with the same trace.
create table verantwoording.logregel (
    keten int not null references verantwoording.keten,
    nummer bigint not null,
    trace_id text not null,
    span_id text not null,
    parent_span_id text,
    status text not null check (status in ('UNSET', 'OK', 'ERROR')),
    naam text not null,
    begin_ms bigint not null,
    eind_ms bigint not null,
    activiteit text not null,
    betrokkene text,
    betrokkene_soort text,
    handeling text not null,
    doel text not null,
    dossier_soort text,
    dossier_id uuid,
    ontvanger text,
    zegel bytea not null,
    primary key (keten, nummer)
);
create index logregel_tijd on verantwoording.logregel (begin_ms desc, keten, nummer);
create index logregel_betrokkene on verantwoording.logregel (betrokkene, begin_ms desc);
create index logregel_dossier on verantwoording.logregel (dossier_id, begin_ms desc);
create index logregel_trace on verantwoording.logregel (trace_id);

-- Who did it, as which role, at which place (Directive 2016/680 art. 25); one line per act.
create table verantwoording.auditregel (
    trace_id text primary key,
    tijd_ms bigint not null,
    medewerker uuid not null,
    medewerker_naam text not null,
    deelnemer text not null,
    rol text not null,
    plek text not null,
    zegel bytea not null
);
create index auditregel_medewerker on verantwoording.auditregel (medewerker, tijd_ms desc);
create index auditregel_plek on verantwoording.auditregel (plek, tijd_ms desc);
