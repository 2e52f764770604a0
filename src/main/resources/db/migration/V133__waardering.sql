-- How useful an advice was, said by the officier: one answer an advice and zaak, which may be changed.
create table terugkoppelingen.waardering (
    advies_id uuid not null,
    zaak_id uuid not null,
    veiligheidshuis text not null,
    waarde text not null check (waarde in ('BRUIKBAAR', 'DEELS', 'NIET')),
    reden_code text not null default '',
    door uuid not null,
    op timestamptz not null,
    versie int not null default 1,
    primary key (advies_id, zaak_id),
    check (waarde = 'BRUIKBAAR' or reden_code <> '')
);
create index waardering_zaak on terugkoppelingen.waardering (zaak_id);
create index waardering_jaar on terugkoppelingen.waardering (veiligheidshuis, op);

insert into codelijsten.code (lijst, code, omschrijving, geldig_vanaf, volgorde) values
    ('REDEN_BRUIKBAARHEID', 'CONCREET', 'Niet concreet genoeg om op te beslissen', '2015-01-01', 1),
    ('REDEN_BRUIKBAARHEID', 'CONTEXT', 'Context of doel ontbrak', '2015-01-01', 2),
    ('REDEN_BRUIKBAARHEID', 'WETTELIJK', 'Paste niet bij wat wettelijk kan', '2015-01-01', 3),
    ('REDEN_BRUIKBAARHEID', 'FEIT', 'Paste niet bij dit feit', '2015-01-01', 4),
    ('REDEN_BRUIKBAARHEID', 'OUD', 'Niet actueel', '2015-01-01', 5),
    ('REDEN_BRUIKBAARHEID', 'LANG', 'Te lang voor ZSM', '2015-01-01', 6),
    ('REDEN_BRUIKBAARHEID', 'ANDERS', 'Andere reden', '2015-01-01', 9);
