package nl.schakel.verstrekkingen;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ANDERE_KPC;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.OFFICIER;
import static nl.schakel.Testregio.ZSM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.schakel.SchakelTest;
import nl.schakel.adviezen.Adviesblad;
import nl.schakel.casussen.CasusId;
import nl.schakel.instroom.Dossiersoort;
import nl.schakel.instroom.Vindplaats;
import nl.schakel.instroom.Zaken;
import nl.schakel.kanalen.Veraproef;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.signalering.Meldingen;
import nl.schakel.signalering.Soort;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Paper is followed from the printer until somebody says that it was destroyed. */
@SchakelTest
class VerstrekkingenTest extends Papierproef {
    @Autowired
    Meldingen meldingen;

    @Test
    void every_print_says_which_copy_it_is_and_stands_in_the_register() throws Exception {
        CasusId casus = casus();
        Adviesblad advies = gepubliceerd(casus);
        ZaakId zaak = bekendeZaak(casus);

        byte[] eerste = print(advies, zaak, "OM", "politie");
        byte[] tweede = print(advies, zaak, "reclassering");

        assertThat(tekst(eerste)).contains("Exemplaar 1, werkdossier", "VERNIETIGEN UITERLIJK");
        assertThat(tekst(tweede)).contains("Exemplaar 2, werkdossier");
        assertThat(Veraproef.gebreken(eerste)).isEmpty();
        assertThat(verstrekkingen.bij(zaak)).extracting(Verstrekking::exemplaar).containsExactlyInAnyOrder(1, 2);
        assertThat(verstrekkingen.bij(casussen.blad(casus).persoon()))
                .hasSize(2)
                .allSatisfy(v -> {
                    assertThat(v.titel()).isEqualTo("Advies Veiligheidshuis Aland, versie 1");
                    assertThat(v.vernietigenVoor()).isAfter(LocalDate.now(ZoneId.of("Europe/Amsterdam")));
                    assertThat(v.isOpen()).isTrue();
                });
        Files.write(Path.of("target/advies-exemplaar.pdf"), eerste);
    }

    @Test
    void who_takes_no_part_gets_the_agenda_without_content_and_reads_what_was_left_out() throws Exception {
        CasusId casus = casus();
        gepubliceerd(casus);
        ZaakId zaak = bekendeZaak(casus);

        byte[] pdf = overleg.agenda(ZSM, List.of("Slachtofferhulp Nederland", "Halt"), KPC);

        assertThat(tekst(pdf))
                .contains(
                        zaken.toon(zaak, KPC).nummer(), "Slachtofferhulp Nederland, Halt", "Weggelaten", "artikel 1.7")
                .doesNotContain(
                        casussen.blad(casus).personalia().naam().geslachtsnaam(), "Veiligheidshuis Aland", "DAG-PR");
        assertThat(Veraproef.gebreken(pdf)).isEmpty();
        assertThat(jdbc.sql("""
                        select count(*) from verantwoording.logregel where dossier_id = ? and handeling = 'VERSTREKKEN'
                            and ontvanger in ('Halt', 'Slachtofferhulp Nederland')""").param(zaak.waarde()).query(Integer.class).single())
                .isEqualTo(2);
        assertThatThrownBy(() -> overleg.agenda(ZSM, List.of("OM"), KPC)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> overleg.agenda(ZSM, List.of(), KPC)).isInstanceOf(Weigering.class);
        assertThatThrownBy(() -> overleg.agenda(ZSM, List.of("Halt"), BUREAU_A)).isInstanceOf(NietGevonden.class);
        Files.write(Path.of("target/agenda.pdf"), pdf);
    }

    @Test
    void a_refused_print_is_not_in_the_register() {
        CasusId casus = casus();
        Adviesblad advies = gepubliceerd(casus);
        ZaakId zaak = bekendeZaak(casus);

        assertThatThrownBy(() -> print(advies, zaak, "OM", "Halt")).isInstanceOf(Weigering.class);
        assertThat(verstrekkingen.bij(zaak)).isEmpty();
    }

    @Test
    void destroyed_is_said_for_each_recipient_by_zsm_and_logged_once() {
        CasusId casus = casus();
        ZaakId zaak = bekendeZaak(casus);
        print(gepubliceerd(casus), zaak, "OM", "politie");
        var id = verstrekkingen.bij(zaak).getFirst().id();

        assertThatThrownBy(() -> verstrekkingen.bevestigVernietigd(id, "OM", ANDERE_KPC))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> verstrekkingen.bevestigVernietigd(id, "OM", BUREAU_A))
                .isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> verstrekkingen.bevestigVernietigd(id, "Halt", KPC))
                .isInstanceOf(NietGevonden.class);
        verstrekkingen.bevestigVernietigd(id, "OM", OFFICIER);
        verstrekkingen.bevestigVernietigd(id, "OM", KPC);

        assertThat(verstrekkingen.bij(zaak).getFirst().isOpen()).isTrue();
        verstrekkingen.bevestigVernietigd(id, "politie", KPC);
        assertThat(verstrekkingen.bij(zaak).getFirst().isOpen()).isFalse();
        assertThat(jdbc.sql("""
                select naam from verantwoording.logregel
                where dossier_id = ? and handeling = 'VERNIETIGEN' and naam like 'Afdruk%' order by naam""").param(zaak.waarde()).query(String.class).list())
                .containsExactly("Afdruk vernietigd: OM", "Afdruk vernietigd: politie");
    }

    @Test
    void a_wrong_person_calls_the_paper_back_and_tells_zsm() {
        CasusId casus = casus();
        Adviesblad advies = gepubliceerd(casus);
        ZaakId zaak = bekendeZaak(casus);
        print(advies, zaak, "OM");
        zaken.voegToe(
                zaak,
                new Zaken.Stuk(advies.id().waarde(), A, "Advies", "K-1", Dossiersoort.WERKDOSSIER, Vindplaats.DIGITAAL),
                KPC);
        PersoonId wie = casussen.blad(casus).persoon();

        instroom.wijsAf(zaak, wie, zaken.toon(zaak, KPC).versie(), "TWEELING", KPC);

        assertThat(verstrekkingen.bij(zaak))
                .singleElement()
                .satisfies(v -> assertThat(v.redenTerugroep()).isPresent());
        // the document leaves the dossier, and that it was there stays
        assertThat(zaken.toon(zaak, KPC).dossier()).singleElement().satisfies(s -> {
            assertThat(s.isAanwezig()).isFalse();
            assertThat(s.verwijderd().orElseThrow().reden()).isEqualTo("Ging over iemand anders dan deze verdachte");
            assertThat(s.verwijderd().orElseThrow().doorNaam()).isEqualTo(KPC.naam());
        });
        assertThat(meldingen.lijst(true, Optional.of(Soort.PAPIER), 1, OFFICIER).regels())
                .anySatisfy(m -> assertThat(m.naar().id()).isEqualTo(zaak.waarde()));
    }

    @Test
    void the_pack_of_the_meeting_is_valid_with_a_table_of_contents_and_bookmarks() throws Exception {
        CasusId casus = casus();
        gepubliceerd(casus);
        ZaakId zaak = bekendeZaak(casus);

        byte[] pdf = overleg.pakket(ZSM, List.of("OM", "politie"), KPC);

        Files.write(Path.of("target/pakket.pdf"), pdf);
        assertThat(tekst(pdf)).contains("VERNIETIGEN DIRECT NA HET OVERLEG", "Adviezen in dit pakket", naam);
        assertThat(Veraproef.gebreken(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            var bladwijzers = document.getDocumentCatalog().getDocumentOutline().children();
            assertThat(bladwijzers)
                    .anySatisfy(b -> assertThat(b.getTitle())
                            .contains(zaken.toon(zaak, KPC).nummer()));
        }
        assertThat(verstrekkingen.bij(zaak)).hasSize(1);
    }
}
