package nl.schakel.terugkoppelingen;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.adviezen.AdviesKop;
import nl.schakel.adviezen.Adviezen;
import nl.schakel.adviezen.bijhouden.Herzieningen;
import nl.schakel.casussen.CasusId;
import nl.schakel.codelijsten.Code;
import nl.schakel.codelijsten.Codelijsten;
import nl.schakel.codelijsten.Lijst;
import nl.schakel.instroom.Bekende;
import nl.schakel.instroom.Instroom;
import nl.schakel.instroom.Zaakblad;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.terugkoppelingen.Beslissingblad.Deel;
import nl.schakel.terugkoppelingen.TerugkoppelingRepository.Bericht;
import nl.schakel.terugkoppelingen.TerugkoppelingRepository.Besluit;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import nl.schakel.werkafspraken.Huisafspraken;
import nl.schakel.werkafspraken.Veiligheidshuis;
import nl.schakel.werkafspraken.Werkafspraken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ZSM side of koppelvlak 3: take a decision, and tell every Veiligheidshuis that knows the suspect. */
@Service
@Transactional
public class Beslissingen {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final String DOEL = "Beslissen op ZSM en terugkoppelen (koppelvlak 3)";

    private final TerugkoppelingRepository repository;
    private final Instroom instroom;
    private final Zaken zaken;
    private final Adviezen adviezen;
    private final Herzieningen herzieningen;
    private final Codelijsten codelijsten;
    private final Werkafspraken werkafspraken;
    private final Verantwoording verantwoording;
    private final Clock clock;

    Beslissingen(
            TerugkoppelingRepository repository,
            Instroom instroom,
            Zaken zaken,
            Adviezen adviezen,
            Herzieningen herzieningen,
            Codelijsten codelijsten,
            Werkafspraken werkafspraken,
            Verantwoording verantwoording,
            Clock clock) {
        this.repository = repository;
        this.instroom = instroom;
        this.zaken = zaken;
        this.adviezen = adviezen;
        this.herzieningen = herzieningen;
        this.codelijsten = codelijsten;
        this.werkafspraken = werkafspraken;
        this.verantwoording = verantwoording;
        this.clock = clock;
    }

    /**
     * Takes a decision on a zaak, and makes the feedback for each Veiligheidshuis in the same transaction: sent at once
     * where that was agreed, else ready for the end of the day.
     *
     * @return the decision; the one that was taken before when the same form comes twice
     * @throws nl.schakel.kern.Verouderd when somebody decided or changed the zaak meanwhile
     * @throws Weigering at the field that is missing or does not fit
     */
    public UUID beslis(BeslissingInvoer in, Medewerker door) {
        Zaakblad zaak = zaken.toon(in.zaak(), door);
        door.vereis(zaak.zsm(), Rol.OFFICIER, Rol.KPC);
        Optional<UUID> eerder = repository.findByInzending(in.inzending());
        if (eerder.isPresent()) {
            return eerder.get();
        }
        Instant nu = clock.instant();
        LocalDate vandaag = LocalDate.ofInstant(nu, NEDERLAND);
        Code code = codelijsten.vereis(Lijst.BESLISSING, in.code(), vandaag, "code");
        int volgnummer = repository.findByZaak(in.zaak()).size() + 1;
        Beslissing beslissing = Beslissing.neem(
                in, code, zaak.jeugd(), new Beslissing.Wie(officier(in, zaak, door), door, nu, volgnummer));
        if (!beslissing.sepotgrond().isEmpty()) {
            codelijsten.vereis(Lijst.SEPOTGROND, beslissing.sepotgrond(), vandaag, "sepotgrond");
        }
        instroom.beslist(in.zaak(), in.versie(), code.definitief(), door);
        repository.insert(beslissing);
        log(zaak, door);
        koppelTerug(beslissing, zaak, opvolgingen(in, zaak, vandaag), door);
        return beslissing.id();
    }

    private static String officier(BeslissingInvoer in, Zaakblad zaak, Medewerker door) {
        if (door.heeft(zaak.zsm(), Rol.OFFICIER)) {
            return door.naam();
        }
        if (in.officierNaam().isEmpty()) {
            throw new Weigering("officierNaam", "Vul in welke officier heeft beslist.");
        }
        return in.officierNaam();
    }

    /** A part for every addressee; each advice in force must be answered. */
    private List<Bestemming> opvolgingen(BeslissingInvoer in, Zaakblad zaak, LocalDate vandaag) {
        List<Bekende> bekenden = eenPerHuis(zaak.bekenden());
        Map<CasusId, AdviesKop> geldend =
                adviezen.geldende(bekenden.stream().map(Bekende::casus).toList());
        List<Bestemming> bestemmingen = new ArrayList<>();
        for (Bekende bekende : bekenden) {
            AdviesKop advies = geldend.get(bekende.casus());
            Opvolging opvolging = advies == null ? zonderAdvies(bekende.veiligheidshuis()) : gevraagd(in, bekende);
            if (!opvolging.redenCode().isEmpty()) {
                codelijsten.vereis(
                        Lijst.REDEN_NIET_GEVOLGD,
                        opvolging.redenCode(),
                        vandaag,
                        "reden-" + bekende.veiligheidshuis().code());
            }
            bestemmingen.add(
                    new Bestemming(bekende, advies == null ? null : advies.id().waarde(), opvolging));
        }
        return bestemmingen;
    }

    private record Bestemming(Bekende bekende, @Nullable UUID advies, Opvolging opvolging) {}

    private static Opvolging zonderAdvies(VeiligheidshuisCode huis) {
        return new Opvolging(huis, Gevolgd.GEEN_ADVIES, "", "");
    }

    private static Opvolging gevraagd(BeslissingInvoer in, Bekende bekende) {
        return in.opvolgingen().stream()
                .filter(o ->
                        o.veiligheidshuis().equals(bekende.veiligheidshuis()) && o.gevolgd() != Gevolgd.GEEN_ADVIES)
                .findFirst()
                .orElseThrow(() ->
                        new Weigering("gevolgd-" + bekende.veiligheidshuis().code(), "Kies of het advies is gevolgd."));
    }

    /** A house hears a decision once, also when two of its casussen turned out to be the suspect. */
    private static List<Bekende> eenPerHuis(List<Bekende> bekenden) {
        return bekenden.stream()
                .sorted(Comparator.comparing(b -> b.veiligheidshuis().code()))
                .collect(Collectors.toMap(Bekende::veiligheidshuis, b -> b, (eerste, _) -> eerste, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private void koppelTerug(Beslissing b, Zaakblad zaak, List<Bestemming> bestemmingen, Medewerker door) {
        Map<VeiligheidshuisCode, Veiligheidshuis> huizen = werkafspraken.veiligheidshuizen(
                bestemmingen.stream().map(x -> x.bekende().veiligheidshuis()).toList());
        Map<VeiligheidshuisCode, Huisafspraken> afspraken = werkafspraken.afspraken(huizen.keySet(), b.genomenOp());
        for (Bestemming x : bestemmingen) {
            Bekende bekende = x.bekende();
            Veiligheidshuis huis = Objects.requireNonNull(huizen.get(bekende.veiligheidshuis()));
            Opvolging o = x.opvolging();
            boolean direct = Objects.requireNonNull(afspraken.get(huis.code()))
                    .terugkoppelwijze()
                    .isDirect();
            Instant verzonden = direct ? b.genomenOp() : null;
            Bericht bericht = new Bericht(
                    new TerugkoppelingId(Ids.nieuw()),
                    b.id(),
                    zaak.id(),
                    zaak.zsm(),
                    huis.code(),
                    bekende.persoon().waarde(),
                    bekende.casus().waarde(),
                    x.advies(),
                    o.gevolgd(),
                    o.redenCode(),
                    o.toelichting(),
                    b.isSpoed(zaak.jeugd()),
                    verzonden == null ? "KLAAR" : "VERZONDEN",
                    verzonden,
                    Optional.empty(),
                    1,
                    besluit(b));
            repository.insert(bericht, door);
            if (verzonden != null) {
                logVerzonden(bericht, huis.naam(), door);
            }
        }
    }

    private static Besluit besluit(Beslissing b) {
        return new Besluit(
                b.id(),
                b.zaak(),
                b.volgnummer(),
                b.code().code(),
                b.code().omschrijving(),
                b.code().definitief(),
                b.sepotgrond(),
                b.voorwaarden(),
                b.reclasseringsonderzoek(),
                b.genomenOp(),
                b.officierNaam(),
                b.door().naam());
    }

    /** Notes that a message goes out; for the house it is a reason to look at its advice again. */
    void logVerzonden(Bericht t, String huis, Medewerker door) {
        herzieningen.naTerugkoppeling(new CasusId(t.casus()), t.huis(), t.id().waarde(), door);
        verantwoording.legVast(
                door,
                t.zsm(),
                Verwerking.verstrekking(Activiteit.TERUGKOPPELING, "Beslissing teruggekoppeld", DOEL, huis)
                        .in(Dossier.zaak(t.zaak()))
                        .over(Betrokkene.persoon(new PersoonId(t.persoon()))));
    }

    private void log(Zaakblad zaak, Medewerker door) {
        verantwoording.legVast(
                door,
                zaak.zsm(),
                Verwerking.van(Handeling.WIJZIGEN, Activiteit.TERUGKOPPELING, "Beslissing vastgelegd", DOEL)
                        .in(Dossier.zaak(zaak.id()))
                        .over(Betrokkene.verdachte(zaak.id())));
    }

    /** For who already opened the zaak: its decisions in order, with what each Veiligheidshuis was told. */
    public List<Beslissingblad> bijZaak(ZaakId zaak) {
        Map<UUID, List<Bericht>> berichten = repository.findBerichten(zaak);
        Map<UUID, Integer> versies = adviezen.nummers(berichten.values().stream()
                .flatMap(List::stream)
                .flatMap(t -> Optional.ofNullable(t.advies()).stream())
                .toList());
        return repository.findByZaak(zaak).stream()
                .map(b -> new Beslissingblad(
                        b.id(),
                        b.volgnummer(),
                        b.code() + " – " + b.omschrijving(),
                        b.definitief(),
                        b.sepotgrond(),
                        b.voorwaarden(),
                        b.reclasseringsonderzoek(),
                        b.genomenOp(),
                        b.officier(),
                        b.vastgelegdDoor(),
                        berichten.getOrDefault(b.id(), List.of()).stream()
                                .map(t -> deel(t, versies))
                                .toList()))
                .toList();
    }

    private Deel deel(Bericht t, Map<UUID, Integer> versies) {
        return new Deel(
                t.huis(),
                t.gevolgd(),
                Optional.ofNullable(t.advies()).map(versies::get),
                reden(t),
                t.toelichting(),
                Optional.ofNullable(t.verzondenOp()));
    }

    private String reden(Bericht t) {
        return t.redenCode().isEmpty()
                ? ""
                : codelijsten
                        .vind(Lijst.REDEN_NIET_GEVOLGD, t.redenCode())
                        .map(Code::omschrijving)
                        .orElse(t.redenCode());
    }
}
