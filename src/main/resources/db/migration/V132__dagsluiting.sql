-- The feedback at the end of the day: one row per ZSM-locatie and day, counted in the transaction that sends.
create table terugkoppelingen.dagsluiting (
    zsm_locatie text not null references werkafspraken.zsm_locatie,
    dag date not null,
    begonnen_op timestamptz not null,
    klaar_op timestamptz,
    aantal int not null default 0,
    -- known suspects without a decision when it was done: nobody waited for them
    ontbrak int,
    primary key (zsm_locatie, dag)
);
