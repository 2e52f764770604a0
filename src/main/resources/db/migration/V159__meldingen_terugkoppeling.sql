-- Notices of koppelvlak 3 lead to a message or to the overview of a day.
alter table signalering.melding drop constraint melding_dossier_soort_check;
alter table signalering.melding add constraint melding_dossier_soort_check
    check (dossier_soort in ('casus', 'zaak', 'advies', 'verzoek', 'terugkoppeling', 'dag'));
