package nl.schakel.adviezen;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casusblad;
import nl.schakel.casussen.Casussen;
import nl.schakel.codelijsten.Code;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.webbasis.Pagina;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a Veiligheidshuis does with its advices: write, offer, approve, read back. */
@Service
@Transactional
public class Adviezen {
    static final Rol[] SCHRIJVERS = {Rol.ADMINISTRATIEF_MEDEWERKER, Rol.PARKETSECRETARIS, Rol.INTERVENTIESPECIALIST};
    static final Rol[] GOEDKEURDERS = {Rol.PARKETSECRETARIS, Rol.INTERVENTIESPECIALIST};
    private static final Rol[] LEZERS = {
        Rol.ADMINISTRATIEF_MEDEWERKER,
        Rol.PARKETSECRETARIS,
        Rol.INTERVENTIESPECIALIST,
        Rol.PROCESREGISSEUR,
        Rol.BEDRIJFSBUREAU
    };
    private static final String DOEL = "Advies aan ZSM actueel houden (koppelvlak 1)";

    private final AdviesRepository adviezen;
    private final Adviesbladen bladen;
    private final Casussen casussen;
    private final Verantwoording verantwoording;
    private final Clock clock;

    Adviezen(
            AdviesRepository adviezen,
            Adviesbladen bladen,
            Casussen casussen,
            Verantwoording verantwoording,
            Clock clock) {
        this.adviezen = adviezen;
        this.bladen = bladen;
        this.casussen = casussen;
        this.verantwoording = verantwoording;
        this.clock = clock;
    }

    /**
     * What the form shows.
     *
     * @param versie 0 when nothing was saved yet
     */
    public record Werkblad(
            Casusblad casus,
            Adviesinvoer inhoud,
            Optional<Stand> stand,
            int versie,
            Kwaliteitstoets toets,
            List<Code> beslissingen) {}

    /** The draft of a casus; a new one starts with the text of the advice in force. */
    public Werkblad werkblad(CasusId id, Medewerker door) {
        Casusblad casus = voorSchrijven(id, door);
        Optional<Advies> concept = adviezen.findConceptForUpdate(id);
        Adviesinvoer inhoud = concept.or(() -> adviezen.findGeldendForUpdate(id))
                .map(Advies::inhoud)
                .orElse(Adviesinvoer.LEEG);
        log(Handeling.RAADPLEGEN, "Concept-advies geopend", casus, door);
        return new Werkblad(
                casus,
                inhoud,
                concept.map(Advies::stand),
                concept.map(Advies::versie).orElse(0),
                bladen.toets(inhoud, casus.huiselijkGeweld()),
                bladen.beslissingen());
    }

    /** Judges a text while it is being typed; nothing is stored. */
    public Kwaliteitstoets toets(CasusId id, Adviesinvoer invoer, Medewerker door) {
        return bladen.toets(invoer, voorSchrijven(id, door).huiselijkGeweld());
    }

    /**
     * Saves the draft, complete or not.
     *
     * @param versie the version on which the author worked; 0 for a new draft
     * @return the new version
     * @throws nl.schakel.kern.Verouderd when a colleague saved meanwhile
     */
    public int bewaar(CasusId id, int versie, Adviesinvoer invoer, Medewerker door) {
        Casusblad casus = voorSchrijven(id, door);
        log(Handeling.WIJZIGEN, "Concept-advies bewaard", casus, door);
        return adviezen.save(geschreven(casus, versie, invoer, door), clock.instant());
    }

    /** Saves the draft and offers it to a second person. @throws Weigering when the quality gate is not passed */
    public void biedAan(CasusId id, int versie, Adviesinvoer invoer, Medewerker door) {
        Casusblad casus = voorSchrijven(id, door);
        Advies aangeboden =
                geschreven(casus, versie, invoer, door).biedAan(bladen.toets(invoer, casus.huiselijkGeweld()));
        adviezen.save(aangeboden, clock.instant());
        log(Handeling.WIJZIGEN, "Advies ter goedkeuring aangeboden", casus, door);
    }

    private Advies geschreven(Casusblad casus, int versie, Adviesinvoer invoer, Medewerker door) {
        Advies concept = adviezen.findConceptForUpdate(casus.id())
                .orElseGet(() -> Advies.nieuw(casus.id(), casus.persoon(), casus.veiligheidshuis(), invoer, door));
        return concept.opVersie(versie).schrijf(invoer, door);
    }

    /** Approves, and so publishes: from now on ZSM reads this version, the old one stays as it was. */
    public void keurGoed(AdviesId id, int versie, Medewerker door) {
        Advies advies = voorGoedkeuring(id, door).opVersie(versie);
        Casusblad casus = voorSchrijven(advies.casus(), door);
        var nu = clock.instant();
        int nummer = adviezen.hoogsteNummer(advies.casus()) + 1;
        Advies goed = advies.keurGoed(door, nummer, bladen.toets(advies.inhoud(), casus.huiselijkGeweld()), nu);
        adviezen.findGeldendForUpdate(advies.casus()).ifPresent(oud -> adviezen.save(oud.vervang(), nu));
        adviezen.save(goed, nu);
        log(Handeling.WIJZIGEN, "Advies goedgekeurd en gepubliceerd", casus, door);
    }

    /** Gives an offered advice back to its author. */
    public void stuurTerug(AdviesId id, int versie, String opmerking, Medewerker door) {
        Advies advies = voorGoedkeuring(id, door).opVersie(versie);
        adviezen.save(advies.stuurTerug(opmerking), clock.instant());
        log(Handeling.WIJZIGEN, "Advies teruggestuurd", casussen.blad(advies.casus()), door);
    }

    private Advies voorGoedkeuring(AdviesId id, Medewerker door) {
        Advies advies = adviezen.findForUpdate(id).orElseThrow(NietGevonden::new);
        door.vereis(advies.veiligheidshuis(), GOEDKEURDERS);
        return advies;
    }

    private Casusblad voorSchrijven(CasusId id, Medewerker door) {
        Casusblad casus = casussen.blad(id);
        door.vereis(casus.veiligheidshuis(), SCHRIJVERS);
        if (casus.geslotenOp().isPresent()) {
            throw new Weigering("Deze casus is gesloten: er kan geen advies meer bij.");
        }
        return casus;
    }

    /** One version. */
    public Adviesblad toon(AdviesId id, Medewerker door) {
        Advies advies = adviezen.find(id).orElseThrow(NietGevonden::new);
        door.vereis(advies.veiligheidshuis(), LEZERS);
        log(Handeling.RAADPLEGEN, "Advies geraadpleegd", casussen.blad(advies.casus()), door);
        return bladen.blad(advies);
    }

    /** Draft and all versions of a casus, newest first. */
    public List<Adviesblad> versiesVan(CasusId id, Medewerker door) {
        Casusblad casus = casussen.blad(id);
        door.vereis(casus.veiligheidshuis(), LEZERS);
        log(Handeling.RAADPLEGEN, "Adviezen van de casus geraadpleegd", casus, door);
        return bladen.bladen(adviezen.findByCasus(id));
    }

    /** What waits for approval at the houses where the employee may approve, longest waiting first. */
    public Pagina<Adviesblad> terGoedkeuring(int pagina, Medewerker door) {
        List<VeiligheidshuisCode> huizen = door.veiligheidshuizenAls(GOEDKEURDERS);
        List<Advies> rijen = adviezen.findAangeboden(huizen, Pagina.overslaan(pagina), Pagina.GROOTTE + 1);
        rijen.stream()
                .limit(Pagina.GROOTTE)
                .collect(Collectors.groupingBy(Advies::veiligheidshuis))
                .forEach((huis, getoond) -> verantwoording.legVast(
                        door,
                        huis,
                        Verwerking.van(Handeling.VERSCHENEN, Activiteit.ADVIES, "Lijst ter goedkeuring getoond", DOEL)
                                .over(getoond.stream()
                                        .map(a -> Betrokkene.persoon(a.persoon()))
                                        .toList())));
        return Pagina.van(bladen.bladen(rijen), pagina);
    }

    /** How many advices wait for a second person at a house; no personal data. */
    public int aantalTerGoedkeuring(VeiligheidshuisCode huis, Medewerker door) {
        door.vereis(huis, GOEDKEURDERS);
        return adviezen.telAangeboden(huis);
    }

    /** For higher modules, after their own authorisation: that there is an advice in force, and how old it is. */
    public Map<CasusId, AdviesKop> geldende(Collection<CasusId> ids) {
        return bladen.koppen(adviezen.findGeldend(ids));
    }

    private void log(Handeling handeling, String naam, Casusblad casus, Medewerker door) {
        verantwoording.legVast(
                door,
                casus.veiligheidshuis(),
                Verwerking.van(handeling, Activiteit.ADVIES, naam, DOEL)
                        .in(Dossier.casus(casus.id().waarde()))
                        .over(Betrokkene.persoon(casus.persoon())));
    }
}
