-- which zaken a casus is found in: "now at ZSM" on the casus page, and the timeline
create index bekendheid_casus on instroom.bekendheid (casus_id);
