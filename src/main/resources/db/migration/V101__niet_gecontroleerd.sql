-- The fifth answer: the check could not be made. The zaak is there all the same, and is checked as soon as it can be.
alter table instroom.zaak
    add column controle_mislukt boolean not null default false,
    -- more people share these data than can be compared: not finding anybody proves nothing
    add column controle_onvolledig boolean not null default false,
    add column opnieuw_na timestamptz,
    add column controle_pogingen int not null default 0;
create index zaak_niet_gecontroleerd on instroom.zaak (opnieuw_na) where controle_mislukt;
