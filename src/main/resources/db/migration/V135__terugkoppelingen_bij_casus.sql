-- The page of a casus shows what ZSM told about it.
create index terugkoppeling_casus on terugkoppelingen.terugkoppeling (casus_id, verzonden_op desc, id) where verzonden_op is not null;
