-- Decisions that are taken at ZSM; final unless it is a route.
insert into codelijsten.code
    (lijst, code, omschrijving, geldig_vanaf, geldig_tot, soort, volwassen, jeugd, definitief, vereist_sepotgrond, vereist_toelichting, volgorde)
values
    ('BESLISSING', 'DAG-PR', 'Dagvaarding politierechter', '2015-01-01', null, 'AFDOENING', true, false, true, false, false, 10),
    ('BESLISSING', 'DAG-MK', 'Dagvaarding meervoudige kamer', '2015-01-01', null, 'AFDOENING', true, true, true, false, false, 11),
    ('BESLISSING', 'DAG-KR', 'Dagvaarding kantonrechter', '2015-01-01', null, 'AFDOENING', true, true, true, false, false, 12),
    ('BESLISSING', 'DAG-KIR', 'Dagvaarding kinderrechter', '2015-01-01', null, 'AFDOENING', false, true, true, false, false, 13),
    ('BESLISSING', 'SSR', 'Supersnelrecht', '2015-01-01', null, 'AFDOENING', true, false, true, false, false, 14),
    ('BESLISSING', 'SNR', 'Snelrecht', '2015-01-01', null, 'AFDOENING', true, true, true, false, false, 15),
    ('BESLISSING', 'OMS', 'OM-strafbeschikking', '2015-01-01', null, 'AFDOENING', true, true, true, false, true, 20),
    ('BESLISSING', 'OMH', 'OM-hoorzitting', '2015-01-01', null, 'AFDOENING', true, true, true, false, false, 21),
    ('BESLISSING', 'TRA', 'Transactie', '2015-01-01', null, 'AFDOENING', true, true, true, false, true, 22),
    ('BESLISSING', 'SEP-T', 'Technisch sepot', '2015-01-01', null, 'AFDOENING', true, true, true, true, false, 30),
    ('BESLISSING', 'SEP-B', 'Beleidssepot', '2015-01-01', null, 'AFDOENING', true, true, true, true, false, 31),
    ('BESLISSING', 'SEP-V', 'Voorwaardelijk sepot', '2015-01-01', null, 'AFDOENING', true, true, true, true, true, 32),
    ('BESLISSING', 'HALT', 'Verwijzing naar Halt', '2015-01-01', null, 'AFDOENING', false, true, true, false, false, 40),
    ('BESLISSING', 'REP', 'Reprimande', '2015-01-01', null, 'AFDOENING', false, true, true, false, false, 41),
    ('BESLISSING', 'VOE-AI', 'Voeging ad informandum', '2015-01-01', null, 'AFDOENING', true, true, true, false, false, 50),
    ('BESLISSING', 'VOE-TB', 'Voeging ter berechting', '2015-01-01', null, 'AFDOENING', true, true, true, false, false, 51),
    ('BESLISSING', 'OVD', 'Overdracht aan ander parket', '2015-01-01', null, 'ROUTERING', true, true, false, false, false, 60),
    ('BESLISSING', 'RTE-LP', 'Lokaal parket of nader onderzoek', '2015-01-01', null, 'ROUTERING', true, true, false, false, false, 61),
    ('BESLISSING', 'RTE-VH', 'Eerst advies van het Veiligheidshuis', '2015-01-01', null, 'ROUTERING', true, true, false, false, false, 62),
    ('BESLISSING', 'RTE-RN', 'Reclasseringsadvies', '2015-01-01', null, 'ROUTERING', true, true, false, false, false, 63),
    ('BESLISSING', 'RTE-RVDK', 'Raadsonderzoek', '2015-01-01', null, 'ROUTERING', false, true, false, false, false, 64),
    ('BESLISSING', 'RTE-RC', 'Voorgeleiding rechter-commissaris', '2015-01-01', null, 'ROUTERING', true, true, false, false, false, 65),
    ('BESLISSING', 'RTE-MED', 'Mediation', '2015-01-01', null, 'ROUTERING', true, true, false, false, false, 66),
    ('BESLISSING', 'RTE-ZORG', 'Toeleiding naar zorg', '2015-01-01', null, 'ROUTERING', true, true, false, false, false, 67),
    ('BESLISSING', 'GA', 'Gedragsaanwijzing', '2015-01-01', null, 'BIJKOMEND', true, true, false, false, true, 80),
    ('BESLISSING', 'HZ', 'Heengezonden', '2015-01-01', null, 'BIJKOMEND', true, true, false, false, false, 81),
    ('BESLISSING', 'THV', 'Tijdelijk huisverbod', '2015-01-01', null, 'BIJKOMEND', true, false, false, false, false, 82);

insert into codelijsten.code (lijst, code, omschrijving, geldig_vanaf, geldig_tot, soort, volgorde) values
    ('SEPOTGROND', '01', 'Ten onrechte als verdachte aangemerkt', '2015-01-01', null, 'SEP-T', 1),
    ('SEPOTGROND', '02', 'Onvoldoende bewijs', '2015-01-01', null, 'SEP-T', 2),
    ('SEPOTGROND', '03', 'Niet-ontvankelijk', '2015-01-01', null, 'SEP-T', 3),
    ('SEPOTGROND', '04', 'Rechter onbevoegd', '2015-01-01', '2022-07-01', 'SEP-T', 4),
    ('SEPOTGROND', '05', 'Feit niet strafbaar', '2015-01-01', null, 'SEP-T', 5),
    ('SEPOTGROND', '06', 'Dader niet strafbaar', '2015-01-01', null, 'SEP-T', 6),
    ('SEPOTGROND', '20', 'Ander dan strafrechtelijk ingrijpen prevaleert', '2015-01-01', null, 'SEP-B', 20),
    ('SEPOTGROND', '40', 'Gering feit', '2015-01-01', null, 'SEP-B', 40),
    ('SEPOTGROND', '41', 'Gering aandeel in het feit', '2015-01-01', null, 'SEP-B', 41),
    ('SEPOTGROND', '42', 'Geringe strafwaardigheid van het feit', '2015-01-01', null, 'SEP-B', 42),
    ('SEPOTGROND', '43', 'Oud feit', '2015-01-01', null, 'SEP-B', 43);

insert into codelijsten.code (lijst, code, omschrijving, geldig_vanaf, volgorde) values
    ('REDEN_NIET_GEVOLGD', 'BEWIJS', 'Onvoldoende bewijs voor het advies', '2015-01-01', 1),
    ('REDEN_NIET_GEVOLGD', 'ERNST', 'Ernst van het feit vraagt een andere afdoening', '2015-01-01', 2),
    ('REDEN_NIET_GEVOLGD', 'VEROUDERD', 'Advies is verouderd', '2015-01-01', 3),
    ('REDEN_NIET_GEVOLGD', 'ONDUIDELIJK', 'Advies is onduidelijk of niet concreet', '2015-01-01', 4),
    ('REDEN_NIET_GEVOLGD', 'WETTELIJK', 'Advies is wettelijk niet mogelijk', '2015-01-01', 5),
    ('REDEN_NIET_GEVOLGD', 'SLACHTOFFER', 'Belang van het slachtoffer', '2015-01-01', 6),
    ('REDEN_NIET_GEVOLGD', 'TIJD', 'Niet uitvoerbaar binnen de tijd', '2015-01-01', 7),
    ('REDEN_NIET_GEVOLGD', 'ANDERS', 'Andere reden', '2015-01-01', 9),
    ('REDEN_AFWIJZING_MATCH', 'ANDER', 'Andere persoon: gegevens verschillen', '2015-01-01', 1),
    ('REDEN_AFWIJZING_MATCH', 'TWEELING', 'Broer, zus of tweeling', '2015-01-01', 2),
    ('REDEN_AFWIJZING_MATCH', 'NAAMGENOOT', 'Naamgenoot, of vader en zoon', '2015-01-01', 3),
    ('REDEN_AFWIJZING_MATCH', 'FOTO', 'Foto of vingerafdruk sluit het uit', '2015-01-01', 4);
