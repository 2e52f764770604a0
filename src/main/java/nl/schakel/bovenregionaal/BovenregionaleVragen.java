package nl.schakel.bovenregionaal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.casussen.BekendBij;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casussen;
import nl.schakel.instroom.Bekendheid;
import nl.schakel.instroom.Zaakblad;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Rol;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Kandidaat;
import nl.schakel.personen.Personen;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.werkafspraken.Veiligheidshuis;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What ZSM asks of other regions about a suspect who is not known in its own: that, and with consent what. */
@Service
@Transactional
public class BovenregionaleVragen {
    private static final Rol[] LEZERS = Rol.vanZsm();
    private static final String DOEL = "Nagaan of een andere regio de verdachte kent (WGS art. 2.28)";

    private final TrefferRepository treffers;
    private final Zaken zaken;
    private final Personen personen;
    private final Casussen casussen;
    private final Werkafspraken werkafspraken;
    private final Verantwoording verantwoording;
    private final ApplicationEventPublisher feiten;
    private final Clock clock;

    BovenregionaleVragen(
            TrefferRepository treffers,
            Zaken zaken,
            Personen personen,
            Casussen casussen,
            Werkafspraken werkafspraken,
            Verantwoording verantwoording,
            ApplicationEventPublisher feiten,
            Clock clock) {
        this.treffers = treffers;
        this.zaken = zaken;
        this.personen = personen;
        this.casussen = casussen;
        this.werkafspraken = werkafspraken;
        this.verantwoording = verantwoording;
        this.feiten = feiten;
        this.clock = clock;
    }

    /**
     * Asks whether a Veiligheidshuis of another region knows the suspect. The answer holds no content.
     *
     * @return how many houses do, or may
     * @throws Weigering when the suspect is known in the own region, or was not checked there
     */
    public int vraag(ZaakId id, Medewerker door) {
        Zaakblad zaak = zaken.toon(id, door);
        door.vereis(zaak.zsm(), Rol.KPC);
        if (zaak.bekendheid() != Bekendheid.NIET_BEKEND) {
            throw new Weigering(
                    "Andere regio's vragen kan pas als deze verdachte in de eigen regio is gecontroleerd en niet bekend is.");
        }
        Instant nu = clock.instant();
        List<Treffer> gevonden = zoek(zaak, nu);
        gevonden.forEach(treffers::insert);
        treffers.legVraagVast(id, zaak.zsm(), gevonden.size(), nu, door);
        log(zaak, gevonden, door);
        return gevonden.size();
    }

    private List<Treffer> zoek(Zaakblad zaak, Instant nu) {
        List<Kandidaat> kandidaten = personen.vergelijk(zaak.verdachte());
        var regio = werkafspraken.zsmLocatie(zaak.zsm()).regio();
        List<BekendBij> elders = casussen.bekendBij(
                kandidaten.stream().map(Kandidaat::persoon).toList(),
                werkafspraken.veiligheidshuizenBuiten(regio).stream()
                        .map(Veiligheidshuis::code)
                        .toList());
        List<Treffer> gevonden = new ArrayList<>();
        for (Kandidaat k : kandidaten) {
            elders.stream()
                    .filter(b -> b.persoon().equals(k.persoon()))
                    .forEach(b -> gevonden.add(treffer(zaak, k, b, nu)));
        }
        return gevonden;
    }

    private static Treffer treffer(Zaakblad zaak, Kandidaat k, BekendBij b, Instant nu) {
        return new Treffer(
                Ids.nieuw(),
                zaak.id(),
                zaak.nummer(),
                zaak.zsm(),
                k.persoon(),
                b.casus(),
                b.veiligheidshuis(),
                k.zeker(),
                k.uitleg(),
                nu,
                Toestemming.GEVONDEN,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                1);
    }

    private void log(Zaakblad zaak, List<Treffer> gevonden, Medewerker door) {
        verantwoording.legVast(
                door,
                zaak.zsm(),
                Verwerking.van(Handeling.COMBINEREN, Activiteit.BEKENDHEIDSCHECK, "Bij andere regio's nagevraagd", DOEL)
                        .in(Dossier.zaak(zaak.id()))
                        .over(Betrokkene.verdachte(zaak.id())));
        if (!gevonden.isEmpty()) {
            verantwoording.legVast(
                    door,
                    zaak.zsm(),
                    Verwerking.van(
                                    Handeling.VERSCHENEN,
                                    Activiteit.BEKENDHEIDSCHECK,
                                    "Gevonden bij een andere regio",
                                    DOEL)
                            .in(Dossier.zaak(zaak.id()))
                            .over(gevonden.stream()
                                    .map(t -> Betrokkene.persoon(t.persoon()))
                                    .distinct()
                                    .toList()));
        }
    }

    /** The hits of a zaak whose casus is still active; a closed one is shielded at once. */
    public List<Treffer> van(Zaakblad zaak, Medewerker door) {
        door.vereis(zaak.zsm(), LEZERS);
        List<Treffer> alle = treffers.van(zaak.id());
        Set<CasusId> actief = casussen.actief(alle.stream().map(Treffer::casus).toList());
        return alle.stream().filter(t -> actief.contains(t.casus())).toList();
    }

    /** When other regions were last asked about this zaak. */
    public Optional<Instant> laatsteVraag(Zaakblad zaak, Medewerker door) {
        door.vereis(zaak.zsm(), LEZERS);
        return treffers.laatsteVraag(zaak.id());
    }

    /** The casussen of which this zaak may see the content today. */
    public List<CasusId> opengesteld(Zaakblad zaak, Medewerker door) {
        LocalDate vandaag = vandaag();
        return van(zaak, door).stream()
                .filter(t -> t.isOpengesteld(vandaag))
                .map(Treffer::casus)
                .toList();
    }

    LocalDate vandaag() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
    }

    /**
     * Asks the house for its consent to see the content for this zaak.
     *
     * @param zelfdeWant how it is known that it is the same person; needed unless the number is exact
     */
    public void vraagToestemming(ZaakId zaak, UUID treffer, String doel, String zelfdeWant, Medewerker door) {
        Treffer t =
                treffers.find(treffer, true).filter(x -> x.zaak().equals(zaak)).orElseThrow(NietGevonden::new);
        door.vereis(t.zsm(), Rol.KPC);
        treffers.update(t.vraag(doel, zelfdeWant, vandaag(), door, clock.instant()));
        verantwoording.legVast(
                door,
                t.zsm(),
                Verwerking.van(Handeling.WIJZIGEN, Activiteit.ADVIES, "Toestemming gevraagd aan een andere regio", DOEL)
                        .in(Dossier.zaak(zaak))
                        .over(Betrokkene.persoon(t.persoon())));
        feiten.publishEvent(new ToestemmingGevraagd(t.id(), t.veiligheidshuis(), t.versie()));
    }
}
