package nl.schakel.casussen.dubbel;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.personen.Kandidaat;
import nl.schakel.personen.Paar;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Persoon;
import nl.schakel.personen.Samenvoegen;
import nl.schakel.personen.Signalement;
import nl.schakel.personen.Veldvergelijking;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.webbasis.Pagina;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The persons of a house who may stand in the register twice. Of a person of another house nothing is shown but that the
 * person is known there (domain rule R11).
 */
@Service
@Transactional
public class Dubbelingen {
    private static final Rol[] BEHEER = {Rol.ADMINISTRATIEF_MEDEWERKER, Rol.PROCESREGISSEUR, Rol.BEDRIJFSBUREAU};
    private static final int HAP = 500;
    private static final String DOEL = "Dubbele personen in het register voorkomen";

    private final GelijkenisRepository gelijkenissen;
    private final Gelijkeniszoeker zoeker;
    private final Personen personen;
    private final Samenvoegen samenvoegen;
    private final Verantwoording verantwoording;
    private final Clock clock;

    Dubbelingen(
            GelijkenisRepository gelijkenissen,
            Gelijkeniszoeker zoeker,
            Personen personen,
            Samenvoegen samenvoegen,
            Verantwoording verantwoording,
            Clock clock) {
        this.gelijkenissen = gelijkenissen;
        this.zoeker = zoeker;
        this.personen = personen;
        this.samenvoegen = samenvoegen;
        this.verantwoording = verantwoording;
        this.clock = clock;
    }

    /** The houses whose persons an employee may judge. */
    public static List<VeiligheidshuisCode> huizenVan(Medewerker door) {
        return door.veiligheidshuizenAls(BEHEER);
    }

    /** Compares every person who is known at a house with the register. @return how many pairs look alike */
    public int zoek(VeiligheidshuisCode bij, Medewerker door) {
        door.vereis(bij, BEHEER);
        List<VeiligheidshuisCode> regio = zoeker.regio(bij);
        int gevonden = 0;
        UUID na = new UUID(0, 0);
        List<PersoonId> hap = gelijkenissen.actieven(bij, na, HAP);
        while (!hap.isEmpty()) {
            List<Gelijkenis> paren = zoeker.vergelijk(hap, bij, regio);
            gelijkenissen.bewaar(paren, clock.instant());
            log(Handeling.COMBINEREN, "Op dubbele personen doorzocht", paren, bij, door);
            gevonden += paren.size();
            hap = gelijkenissen.actieven(bij, hap.getLast().waarde(), HAP);
        }
        return gevonden;
    }

    /** A page of the pairs that wait for a judgement, sure ones first. */
    public Pagina<Dubbelregel> lijst(VeiligheidshuisCode bij, int pagina, Medewerker door) {
        door.vereis(bij, BEHEER);
        Pagina<Gelijkenis> paren = Pagina.van(gelijkenissen.open(bij, pagina), pagina);
        Map<PersoonId, Persoon> wie = personen.toon(paren.regels().stream()
                .flatMap(g -> g.binnenEenHuis() ? Stream.of(g.een(), g.ander()) : Stream.of(g.een()))
                .distinct()
                .toList());
        log(Handeling.VERSCHENEN, "Lijst van dubbele personen getoond", paren.regels(), bij, door);
        return paren.map(g -> new Dubbelregel(g, mens(wie, g.een()), g.binnenEenHuis() ? mens(wie, g.ander()) : ""));
    }

    /** A pair in a list. @param ander empty when the other is known at another house */
    public record Dubbelregel(Gelijkenis paar, String een, String ander) {
        @Override
        public String toString() {
            return "Dubbelregel[" + paar.id() + "]";
        }
    }

    private static String mens(Map<PersoonId, Persoon> wie, PersoonId id) {
        Persoon p = wie.get(id);
        return p == null
                ? ""
                : p.personalia().weergavenaam() + ", "
                        + p.personalia().geboortedatum().tekst();
    }

    /**
     * Two persons beside each other.
     *
     * @param ander empty when the other is known at another house
     * @param uitleg field by field, in words
     */
    public record Naastelkaar(
            Persoon een,
            VeiligheidshuisCode huisEen,
            Optional<Persoon> ander,
            VeiligheidshuisCode huisAnder,
            List<Veldvergelijking> uitleg) {}

    /** A pair to be judged. @throws NietGevonden for staff of other houses */
    public Naastelkaar toon(UUID id, Medewerker door) {
        Gelijkenis g = vereis(id, door);
        log(Handeling.RAADPLEGEN, "Mogelijk dubbele personen vergeleken", List.of(g), g.huis(), door);
        return new Naastelkaar(
                personen.toon(g.een()),
                g.huis(),
                g.binnenEenHuis() ? Optional.of(personen.toon(g.ander())) : Optional.empty(),
                g.anderHuis(),
                g.uitleg());
    }

    private Gelijkenis vereis(UUID id, Medewerker door) {
        Gelijkenis g = gelijkenissen.find(id).orElseThrow(NietGevonden::new);
        door.vereis(g.huis(), BEHEER);
        return g;
    }

    /** Proposes to make one person of the two; the record with a BSN stays, else the older one. */
    public void stelVoor(UUID id, String reden, Medewerker door) {
        Gelijkenis g = vereis(id, door);
        Map<PersoonId, Persoon> wie = personen.toon(List.of(g.een(), g.ander()));
        Samenvoegen.Kant een = new Samenvoegen.Kant(g.een(), g.huis());
        Samenvoegen.Kant ander = new Samenvoegen.Kant(g.ander(), g.anderHuis());
        boolean eenBlijft = heeftBsn(wie, g.een()) == heeftBsn(wie, g.ander())
                ? g.een().waarde().toString().compareTo(g.ander().waarde().toString()) < 0
                : heeftBsn(wie, g.een());
        samenvoegen.stelVoor(eenBlijft ? een : ander, eenBlijft ? ander : een, reden, door);
        gelijkenissen.doeAf(g.een(), g.ander(), true);
    }

    private static boolean heeftBsn(Map<PersoonId, Persoon> wie, PersoonId id) {
        return Optional.ofNullable(wie.get(id))
                .flatMap(p -> p.personalia().bsn())
                .isPresent();
    }

    /** Says that the two are two; remembered. */
    public void nietDezelfde(UUID id, String reden, Medewerker door) {
        Gelijkenis g = vereis(id, door);
        samenvoegen.nietDezelfde(
                new Samenvoegen.Kant(g.een(), g.huis()), new Samenvoegen.Kant(g.ander(), g.anderHuis()), reden, door);
        gelijkenissen.doeAf(g.een(), g.ander(), true);
    }

    /** A proposal or a merge, as the staff of one of its houses may see it. */
    public Naastelkaar toonPaar(Paar paar, Medewerker door) {
        boolean eenEigen = door.heeft(paar.huisEen(), BEHEER);
        PersoonId eigen = eenEigen ? paar.een() : paar.ander();
        PersoonId andere = eenEigen ? paar.ander() : paar.een();
        VeiligheidshuisCode huis = eenEigen ? paar.huisEen() : paar.huisAnder();
        VeiligheidshuisCode anderHuis = eenEigen ? paar.huisAnder() : paar.huisEen();
        List<Veldvergelijking> uitleg = uitleg(eigen, andere);
        log(
                Handeling.RAADPLEGEN,
                "Voorstel tot samenvoegen bekeken",
                List.of(new Gelijkenis(paar.id(), huis, eigen, andere, anderHuis, false, uitleg)),
                huis,
                door);
        return new Naastelkaar(
                personen.toon(eigen),
                huis,
                door.heeft(anderHuis, BEHEER) ? Optional.of(personen.toon(andere)) : Optional.empty(),
                anderHuis,
                uitleg);
    }

    private List<Veldvergelijking> uitleg(PersoonId een, PersoonId ander) {
        return personen.vergelijk(Signalement.van(personen.toon(een).personalia())).stream()
                .filter(k -> k.persoon().equals(ander))
                .findFirst()
                .map(Kandidaat::uitleg)
                .orElse(List.of());
    }

    private void log(
            Handeling handeling, String naam, Collection<Gelijkenis> paren, VeiligheidshuisCode bij, Medewerker door) {
        if (!paren.isEmpty()) {
            verantwoording.legVast(
                    door,
                    bij,
                    Verwerking.van(handeling, Activiteit.PERSONEN, naam, DOEL)
                            .over(paren.stream()
                                    .flatMap(g -> Stream.of(g.een(), g.ander()))
                                    .distinct()
                                    .map(Betrokkene::persoon)
                                    .toList()));
        }
    }
}
