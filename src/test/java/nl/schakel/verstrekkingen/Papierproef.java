package nl.schakel.verstrekkingen;

import static nl.schakel.Testregio.KPC;
import static nl.schakel.Testregio.ZSM;

import java.util.List;
import java.util.Optional;
import nl.schakel.Testregio;
import nl.schakel.adviezen.Adviesblad;
import nl.schakel.adviezen.Adviesproef;
import nl.schakel.adviezen.Adviesverstrekking;
import nl.schakel.adviezen.Adviesverstrekking.Afdruk;
import nl.schakel.casussen.CasusId;
import nl.schakel.instroom.Instroom;
import nl.schakel.instroom.Registratie;
import nl.schakel.instroom.Zaakblad;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.ZaakId;
import nl.schakel.overleggen.Afstemmingsoverleg;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Signalement;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of paper share: a known suspect, a print, and the words on it. */
abstract class Papierproef extends Adviesproef {
    @Autowired
    Verstrekkingen verstrekkingen;

    @Autowired
    Adviesverstrekking afdrukker;

    @Autowired
    Afstemmingsoverleg overleg;

    @Autowired
    Instroom instroom;

    @Autowired
    Zaken zaken;

    /** A zaak whose suspect was recognised as the person of a casus with an advice. */
    ZaakId bekendeZaak(CasusId casus) {
        Personalia p = casussen.blad(casus).personalia();
        var s = new Signalement("", p.naam(), p.geboortedatum(), p.geslacht(), "");
        ZaakId zaak = instroom.registreer(
                new Registratie(Testregio.inzending(), ZSM, s, "", "", false, Optional.empty()), KPC);
        PersoonId wie = casussen.blad(casus).persoon();
        instroom.bevestig(zaak, wie, zaken.toon(zaak, KPC).versie(), "Paspoort gezien", KPC);
        return zaak;
    }

    byte[] print(Adviesblad advies, ZaakId zaak, String... ontvangers) {
        Zaakblad blad = zaken.toon(zaak, KPC);
        return afdrukker.print(
                advies.id(), new Afdruk(zaak, ZSM, blad.nummer(), "", "werkdossier", List.of(ontvangers)), KPC);
    }

    static String tekst(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
