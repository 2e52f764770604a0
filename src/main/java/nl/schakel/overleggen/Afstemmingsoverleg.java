package nl.schakel.overleggen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.adviezen.AdviesKop;
import nl.schakel.adviezen.Adviesverstrekking;
import nl.schakel.adviezen.Adviesverstrekking.Afdruk;
import nl.schakel.adviezen.Adviesverstrekking.Bestelling;
import nl.schakel.adviezen.Adviezen;
import nl.schakel.adviezen.Vel;
import nl.schakel.casussen.CasusId;
import nl.schakel.instroom.Bekende;
import nl.schakel.instroom.Zaakblad;
import nl.schakel.instroom.Zaken;
import nl.schakel.kanalen.PdfMaker;
import nl.schakel.kern.Derde;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.webbasis.Tijd;
import nl.schakel.werkafspraken.Veiligheidshuis;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meeting of ZSM's partners on today's known suspects: one list, one pack on paper. */
@Service
@Transactional
public class Afstemmingsoverleg {
    /** Who may sit at the table without being a participant: no content without a basis (Handreiking, annex 1; WGS art. 1.7). */
    public static final List<String> DERDEN =
            Arrays.stream(Derde.values()).map(Derde::label).toList();

    private static final String NA_OVERLEG = "VERNIETIGEN DIRECT NA HET OVERLEG";

    private final Zaken zaken;
    private final Adviezen adviezen;
    private final Adviesverstrekking verstrekking;
    private final Werkafspraken werkafspraken;
    private final Verantwoording verantwoording;
    private final PdfMaker pdf;
    private final Tijd tijd;
    private final Clock clock;

    Afstemmingsoverleg(
            Zaken zaken,
            Adviezen adviezen,
            Adviesverstrekking verstrekking,
            Werkafspraken werkafspraken,
            Verantwoording verantwoording,
            PdfMaker pdf,
            Tijd tijd,
            Clock clock) {
        this.zaken = zaken;
        this.adviezen = adviezen;
        this.verstrekking = verstrekking;
        this.werkafspraken = werkafspraken;
        this.verantwoording = verantwoording;
        this.pdf = pdf;
        this.tijd = tijd;
        this.clock = clock;
    }

    /** One suspect on the list. @param bronnen each house that knows the suspect, with the age of its advice */
    public record Punt(Zaakblad zaak, List<Bron> bronnen) {}

    /** That a house knows the suspect. @param stand {@code actueel}, {@code verouderd}, {@code geen advies} */
    public record Bron(String veiligheidshuis, String stand, String kleur, boolean inDossier) {}

    /** Today's list of a ZSM-locatie. */
    public List<Punt> lijst(ZsmLocatieCode zsm, Medewerker door) {
        List<Zaakblad> bladen = vandaag(zsm, door);
        List<Bekende> bekenden =
                bladen.stream().flatMap(z -> z.bekenden().stream()).toList();
        Map<CasusId, AdviesKop> koppen = adviezen.geldende(
                bekenden.stream().map(Bekende::casus).distinct().toList());
        Map<VeiligheidshuisCode, Veiligheidshuis> huizen = werkafspraken.veiligheidshuizen(
                bekenden.stream().map(Bekende::veiligheidshuis).distinct().toList());
        return bladen.stream().map(z -> new Punt(z, bronnen(z, koppen, huizen))).toList();
    }

    private List<Zaakblad> vandaag(ZsmLocatieCode zsm, Medewerker door) {
        LocalDate vandaag = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
        return zaken.voorOverleg(zsm, vandaag, door);
    }

    private static List<Bron> bronnen(
            Zaakblad zaak, Map<CasusId, AdviesKop> koppen, Map<VeiligheidshuisCode, Veiligheidshuis> huizen) {
        List<Bron> bronnen = new ArrayList<>();
        for (Bekende b : zaak.bekenden()) {
            AdviesKop kop = koppen.get(b.casus());
            Veiligheidshuis huis = huizen.get(b.veiligheidshuis());
            String naam = huis == null ? b.veiligheidshuis().code() : huis.naam();
            bronnen.add(
                    kop == null
                            ? new Bron(naam, "geen advies", "warning", false)
                            : new Bron(
                                    naam,
                                    kop.versheid().label(),
                                    kop.versheid().kleur(),
                                    zaak.isInDossier(kop.id().waarde())));
        }
        return bronnen;
    }

    /**
     * The agenda for who sits at the table but takes no part in the cooperation: which zaken come up, and nothing of who is
     * known where or what is advised (WGS art. 1.7; domain rule R20), except the advices for which the house recorded a
     * basis. What was left out stands on the paper itself.
     *
     * @throws Weigering when no such recipient is named, or there is nothing to print
     */
    public byte[] agenda(ZsmLocatieCode zsm, List<String> ontvangers, Medewerker door) {
        door.vereis(zsm, Rol.KPC, Rol.OFFICIER);
        if (ontvangers.isEmpty() || !DERDEN.containsAll(ontvangers)) {
            throw new Weigering("ontvangers", "Kies voor wie de agenda is: Slachtofferhulp Nederland of Halt.");
        }
        List<Zaakblad> bladen = vereisNietLeeg(vandaag(zsm, door));
        for (String ontvanger : ontvangers) {
            bladen.forEach(z -> verantwoording.legVast(
                    door,
                    zsm,
                    Verwerking.verstrekking(
                                    Activiteit.OVERLEG,
                                    "Agenda afgedrukt, zonder inhoud",
                                    "Weten welke zaken besproken worden",
                                    ontvanger)
                            .in(Dossier.zaak(z.id()))
                            .over(Betrokkene.verdachte(z.id()))));
        }
        Map<String, Object> model = model(zsm, bladen, ontvangers, door);
        model.put("zaken", bladen);
        return pdf.maak("overleggen/agenda", NA_OVERLEG, model);
    }

    /**
     * The pack on paper: the list, and an A4 for every advice. Each page is a disclosure to each recipient.
     *
     * @throws Weigering when no recipient is named, or there is nothing to print
     */
    public byte[] pakket(ZsmLocatieCode zsm, List<String> ontvangers, Medewerker door) {
        door.vereis(zsm, Rol.KPC, Rol.OFFICIER);
        if (!Adviesverstrekking.ONTVANGERS.containsAll(ontvangers)) {
            throw new Weigering("ontvangers", "Deze ontvanger mag het pakket niet krijgen.");
        }
        List<Punt> punten = vereisNietLeeg(lijst(zsm, door));
        Map<String, Object> model = model(zsm, punten.stream().map(Punt::zaak).toList(), ontvangers, door);
        model.put("punten", punten);
        return pdf.maak("overleggen/pakket", NA_OVERLEG, model);
    }

    private static <T> List<T> vereisNietLeeg(List<T> punten) {
        if (punten.isEmpty()) {
            throw new Weigering("Er staat vandaag niemand op de lijst.");
        }
        return punten;
    }

    /** What every paper of the meeting shows, with the sheets that these recipients may have. */
    private Map<String, Object> model(
            ZsmLocatieCode zsm, List<Zaakblad> bladen, List<String> ontvangers, Medewerker door) {
        List<Vel> vellen = verstrekking.vellen(
                bladen.stream()
                        .map(z -> new Bestelling(
                                new Afdruk(z.id(), zsm, z.nummer(), z.parketnummer(), "werkdossier", ontvangers),
                                z.bekenden().stream().map(Bekende::casus).toList()))
                        .toList(),
                door);
        return new HashMap<>(Map.of(
                "vellen",
                vellen,
                "ontvangers",
                ontvangers,
                "door",
                door.naam(),
                "nu",
                clock.instant(),
                "tijd",
                tijd,
                "zsm",
                werkafspraken.zsmLocatie(zsm).naam()));
    }
}
