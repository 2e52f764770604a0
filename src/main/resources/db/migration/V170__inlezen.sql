-- Files with known persons: read, judged line by line, and taken in all at once or not at all.
create schema inlezen;

create table inlezen.bestand (
    id uuid primary key,
    veiligheidshuis text not null,
    naam text not null check (length(naam) <= 200),
    door uuid not null,
    door_naam text not null,
    op timestamptz not null,
    stand text not null check (stand in
        ('CONTROLEREN', 'BEOORDELEN', 'TOEPASSEN', 'KLAAR', 'GEANNULEERD', 'MISLUKT', 'VERLOPEN')),
    kolommen text[] not null,
    onbekende_kolommen text[] not null,
    totaal integer not null,
    gedaan integer not null default 0,
    melding text not null default '',
    -- who works on it, and until when others leave it alone
    beurt uuid,
    bezet_tot timestamptz,
    klaar_op timestamptz
);
create index bestand_huis on inlezen.bestand (veiligheidshuis, op desc);
create index bestand_werk on inlezen.bestand (op) where stand in ('CONTROLEREN', 'TOEPASSEN');

create table inlezen.regel (
    bestand_id uuid not null references inlezen.bestand on delete cascade,
    nummer integer not null,
    -- the cells as they stood in the file; gone as soon as the file was taken in, cancelled or forgotten
    cellen text,
    soort text check (soort in ('NIEUW', 'GEWIJZIGD', 'ONGEWIJZIGD', 'TWIJFEL', 'GEWEIGERD')),
    melding text not null default '',
    casus_id uuid,
    besluit text check (besluit in ('ANDER', 'ZELFDE', 'OVERSLAAN')),
    uitkomst text check (uitkomst in ('TOEGEVOEGD', 'BIJGEWERKT', 'OVERGESLAGEN')),
    primary key (bestand_id, nummer)
);
create index regel_soort on inlezen.regel (bestand_id, soort, nummer);
