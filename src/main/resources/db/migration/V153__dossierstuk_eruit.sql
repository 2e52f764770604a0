-- A document can leave the ZSM-dossier, or make room for a newer version; that it was there stays visible.
alter table instroom.dossierstuk
    add column vindplaats text not null default 'DIGITAAL' check (vindplaats in ('DIGITAAL', 'PAPIER')),
    add column verwijderd_op timestamptz,
    add column verwijderd_door uuid,
    add column verwijderd_door_naam text,
    add column reden_verwijdering text,
    add constraint dossierstuk_verwijderd check ((verwijderd_op is null) = (reden_verwijdering is null));
alter table instroom.dossierstuk drop constraint dossierstuk_zaak_id_soort_bron_id_key;
create unique index dossierstuk_uniek on instroom.dossierstuk (zaak_id, soort, bron_id) where verwijderd_op is null;
create index dossierstuk_zaak on instroom.dossierstuk (zaak_id, toegevoegd_op);
