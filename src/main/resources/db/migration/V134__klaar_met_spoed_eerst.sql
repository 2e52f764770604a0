-- What waits is shown and sent with the urgent ones first.
drop index terugkoppelingen.terugkoppeling_klaar;
create index terugkoppeling_klaar on terugkoppelingen.terugkoppeling (zsm_locatie, spoed desc, id) where status = 'KLAAR';
