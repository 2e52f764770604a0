-- replacing and removing the stored queries of one suspect: without this every registration reads all of them
create index if not exists zoekvraag_zaak on instroom.zoekvraag (zaak_id);
