-- Koppelvlak 3 as a chain: verzet and correction, receipt, recall with destruction, and codes for them.
insert into codelijsten.code
    (lijst, code, omschrijving, geldig_vanaf, geldig_tot, soort, volwassen, jeugd, definitief, vereist_sepotgrond, vereist_toelichting, volgorde)
values ('BESLISSING', 'VERZET', 'Verzet tegen de strafbeschikking', '2015-01-01', null, 'VERZET', true, true, false, false, true, 90);

alter table terugkoppelingen.beslissing
    add column stap text not null default 'BESLISSING' check (stap in ('BESLISSING', 'VERZET', 'CORRECTIE')),
    -- the decision that a correction takes the place of; it stays, and is shown as corrected
    add column vervangt uuid references terugkoppelingen.beslissing,
    add column reden_correctie text not null default '',
    add constraint beslissing_correctie check ((stap = 'CORRECTIE') = (vervangt is not null));
create unique index beslissing_vervangt on terugkoppelingen.beslissing (vervangt) where vervangt is not null;

do $$
declare c text;
begin
    for c in select conname from pg_constraint
             where conrelid = 'terugkoppelingen.terugkoppeling'::regclass and contype in ('c', 'u') loop
        execute format('alter table terugkoppelingen.terugkoppeling drop constraint %I', c);
    end loop;
end $$;
alter table terugkoppelingen.terugkoppeling
    add column ontvangen_op timestamptz,
    add column ontvangen_door_naam text,
    add column doorgezet_aan text not null default '',
    add column teruggeroepen_op timestamptz,
    add column teruggeroepen_door_naam text,
    add column reden_terugroep text not null default '',
    add column vernietigd_op timestamptz,
    add column vernietigd_door uuid,
    add column vernietigd_door_naam text,
    add constraint terugkoppeling_gevolgd check (gevolgd in ('JA', 'DEELS', 'NEE', 'GEEN_ADVIES', 'NIET_BEKEND', 'NVT')),
    add constraint terugkoppeling_reden check (gevolgd not in ('DEELS', 'NEE') or reden_code <> ''),
    add constraint terugkoppeling_status check (status in ('KLAAR', 'VERZONDEN', 'BEOORDEELD', 'VERVALLEN',
        'GECORRIGEERD', 'TERUGGEROEPEN', 'VERNIETIGD')),
    add constraint terugkoppeling_verzonden check (status in ('KLAAR', 'VERVALLEN') or verzonden_op is not null),
    add constraint terugkoppeling_oordeel check (oordeel in ('AGENDEREN', 'PLAN_AANPASSEN', 'TER_KENNISNAME', 'DOORZETTEN')),
    add constraint terugkoppeling_beoordeeld check (status <> 'BEOORDEELD' or (oordeel is not null and beoordeeld_op is not null)),
    add constraint terugkoppeling_teruggeroepen check (status not in ('TERUGGEROEPEN', 'VERNIETIGD') or teruggeroepen_op is not null),
    add constraint terugkoppeling_vernietigd check (status <> 'VERNIETIGD' or vernietigd_op is not null);
-- a house hears a decision once; after a recall the right person may be known at the same house
create unique index terugkoppeling_eenmaal on terugkoppelingen.terugkoppeling (beslissing_id, veiligheidshuis)
    where status not in ('VERVALLEN', 'TERUGGEROEPEN', 'VERNIETIGD');

drop index terugkoppelingen.terugkoppeling_inbox;
create index terugkoppeling_inbox on terugkoppelingen.terugkoppeling
    (veiligheidshuis, (status = 'TERUGGEROEPEN') desc, spoed desc, verzonden_op, id) where status in ('VERZONDEN', 'TERUGGEROEPEN');
create index terugkoppeling_terugroep on terugkoppelingen.terugkoppeling (zsm_locatie, teruggeroepen_op, id)
    where status = 'TERUGGEROEPEN';
-- known suspects who were routed: their final decision is still to be told
create index zaak_gerouteerd on instroom.zaak (zsm_locatie, binnen_op, id) where fase = 'GEROUTEERD' and bekendheid = 'BEKEND';
