-- Koppelvlak 1 in full: kinds of incidents, an own end date, advised against, youth, third parties, drafts that were dropped,
-- the steps of every advice, and what gives reason to renew one.

-- the names of the lists stand in the code, which reads them; a closed list here would have to change with every module
alter table codelijsten.code drop constraint code_lijst_check;
alter table codelijsten.code add constraint code_lijst_check check (lijst ~ '^[A-Z][A-Z_]*$');

alter table adviezen.advies drop constraint advies_status_check;
alter table adviezen.advies
    add constraint advies_status_check
        check (status in ('CONCEPT', 'AANGEBODEN', 'GEPUBLICEERD', 'VERVANGEN', 'VERVALLEN')),
    add column afgeraden_code text not null default '',
    -- the day as it was typed, and the same as a day when it is one: the last day on which the advice may be used
    add column geldig_tot text not null default '',
    add column eigen_tot date,
    add column lij text not null default '' check (lij in ('', 'GEEN_RAADSONDERZOEK', 'RAADSONDERZOEK')),
    add column derden text not null default '' check (derden in ('', 'NEE', 'JA')),
    add column bijgewerkt_door text not null default '';
update adviezen.advies set derden = case when over_derden then 'JA' else 'NEE' end, bijgewerkt_door = auteur_naam;
alter table adviezen.advies drop column over_derden;
create index advies_eigen_tot on adviezen.advies (veiligheidshuis, eigen_tot) where status = 'GEPUBLICEERD' and eigen_tot is not null;

alter table adviezen.incident add column soort text not null default 'ANDERS';

-- who did what with an advice, and when: never changed, only added to
create table adviezen.stap (
    advies_id uuid not null references adviezen.advies on delete cascade,
    volgnummer int not null,
    soort text not null check (soort in ('BEGONNEN', 'AANGEBODEN', 'INGETROKKEN', 'TERUGGESTUURD', 'GEPUBLICEERD', 'VERVALLEN')),
    door uuid not null,
    door_naam text not null,
    op timestamptz not null,
    opmerking text not null default '',
    -- remarks at single fields: names of fields, and the texts in the same order
    velden text[] not null default '{}',
    teksten text[] not null default '{}',
    primary key (advies_id, volgnummer),
    check (cardinality(velden) = cardinality(teksten))
);

-- what gives a house reason to renew an advice: feedback of ZSM, or an incident that the advice does not know yet
create table adviezen.aanleiding (
    id uuid primary key,
    casus_id uuid not null,
    veiligheidshuis text not null,
    soort text not null check (soort in ('TERUGKOPPELING', 'INCIDENT')),
    -- what it came from; the same thing twice stays one
    bron uuid not null,
    op timestamptz not null,
    incident_datum text not null default '',
    incident_soort text not null default '',
    incident_aard text not null default '',
    incident_gevolg text not null default '',
    door_naam text not null,
    afgehandeld_op timestamptz,
    -- why no new version was needed; empty when a new version settled it
    besluit text not null default '',
    afgehandeld_door text,
    unique (casus_id, bron)
);
create index aanleiding_open on adviezen.aanleiding (veiligheidshuis, op, casus_id) where afgehandeld_op is null;
create index aanleiding_casus on adviezen.aanleiding (casus_id, op) where afgehandeld_op is null;

-- reminders that were given, so that none is given twice, whatever node runs the clock
create table adviezen.herinnering (
    advies_id uuid not null references adviezen.advies on delete cascade,
    soort text not null check (soort in ('BIJNA_VEROUDERD', 'VEROUDERD')),
    op timestamptz not null,
    primary key (advies_id, soort)
);

-- for lists of higher modules: the casussen that are active now, without names
create view casussen.actieve_casus as
    select id, nummer, veiligheidshuis, persoon_id, huiselijk_geweld, jeugd, procesregisseur, geopend_op
    from casussen.casus where gesloten_op is null;
