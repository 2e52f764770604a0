package nl.schakel.portaal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.adviezen.AdviesId;
import nl.schakel.adviezen.Adviesblad;
import nl.schakel.adviezen.Adviesverstrekking;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casussen;
import nl.schakel.casussen.prioritering.Prioritering;
import nl.schakel.codelijsten.Codelijsten;
import nl.schakel.codelijsten.Lijst;
import nl.schakel.instroom.Bekende;
import nl.schakel.instroom.Fase;
import nl.schakel.instroom.Zaakblad;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.terugkoppelingen.Beslissingketens;
import nl.schakel.verstrekkingen.Verstrekkingen;
import nl.schakel.webbasis.Optie;
import nl.schakel.werkafspraken.Bereikbaarheid;
import nl.schakel.werkafspraken.Veiligheidshuis;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The zaak page: who the suspect is, where they are known, what is advised, and what was decided. */
@Controller
class ZaakController {
    private final Zaken zaken;
    private final Casussen casussen;
    private final Prioritering prioritering;
    private final Adviesverstrekking adviezen;
    private final Beslissingketens ketens;
    private final Verstrekkingen verstrekkingen;
    private final Werkafspraken werkafspraken;
    private final Codelijsten codelijsten;
    private final Clock clock;

    ZaakController(
            Zaken zaken,
            Casussen casussen,
            Prioritering prioritering,
            Adviesverstrekking adviezen,
            Beslissingketens ketens,
            Verstrekkingen verstrekkingen,
            Werkafspraken werkafspraken,
            Codelijsten codelijsten,
            Clock clock) {
        this.zaken = zaken;
        this.casussen = casussen;
        this.prioritering = prioritering;
        this.adviezen = adviezen;
        this.ketens = ketens;
        this.verstrekkingen = verstrekkingen;
        this.werkafspraken = werkafspraken;
        this.codelijsten = codelijsten;
        this.clock = clock;
    }

    /**
     * One Veiligheidshuis that knows the suspect.
     *
     * @param advies the advice in force; empty: known, no advice
     * @param groepen prioritised groups of that house on which the suspect is
     */
    record Bron(
            Veiligheidshuis huis,
            Bereikbaarheid bereikbaar,
            Optional<Adviesblad> advies,
            boolean inDossier,
            List<String> groepen) {}

    @GetMapping("/zaken/{id}")
    String toon(@PathVariable UUID id, Medewerker door, Model model) {
        Zaakblad volledig = zaken.toon(new ZaakId(id), door);
        Zaakblad zaak = volledig.alleenActief(casussen.actief(casussenVan(volledig)));
        List<Bron> bronnen = bronnen(zaak, door);
        model.addAttribute("zaak", zaak);
        model.addAttribute("bronnen", bronnen);
        model.addAttribute(
                "tegenspraken",
                adviezen.tegenspraken(
                        bronnen.stream().flatMap(b -> b.advies().stream()).toList()));
        model.addAttribute(
                "intussenGesloten",
                casussenVan(volledig).size() - casussenVan(zaak).size());
        model.addAttribute("huizen", huisnamen(zaak));
        model.addAttribute("keten", ketens.bij(zaak.id()));
        model.addAttribute("magBeoordelen", door.heeft(zaak.zsm(), Rol.KPC));
        model.addAttribute(
                "magBeslissen", door.heeft(zaak.zsm(), Rol.KPC, Rol.OFFICIER) && zaak.fase() != Fase.AFGEDAAN);
        model.addAttribute("ontvangersVan", ontvangers(bronnen));
        model.addAttribute("nieuwer", nieuwer(zaak, bronnen));
        model.addAttribute("afdrukken", verstrekkingen.bij(zaak.id()));
        model.addAttribute("magAfdrukken", door.heeft(zaak.zsm(), Rol.KPC, Rol.OFFICIER));
        model.addAttribute("redenen", redenen());
        return "portaal/zaak";
    }

    /** Who may get each advice on paper: the partners, and third parties with a basis. */
    private Map<AdviesId, List<String>> ontvangers(List<Bron> bronnen) {
        List<Adviesblad> bladen =
                bronnen.stream().flatMap(b -> b.advies().stream()).toList();
        Map<AdviesId, List<String>> ontvangers = new HashMap<>();
        adviezen.derden(bladen)
                .forEach((advies, derden) -> ontvangers.put(
                        advies,
                        Stream.concat(Adviesverstrekking.ONTVANGERS.stream(), derden.stream())
                                .toList()));
        return ontvangers;
    }

    /** Documents in the dossier of which the house has a newer version in force, by that version. */
    private static Map<UUID, UUID> nieuwer(Zaakblad zaak, List<Bron> bronnen) {
        Map<UUID, UUID> nieuwer = new HashMap<>();
        for (Bron bron : bronnen) {
            bron.advies()
                    .filter(_ -> !bron.inDossier())
                    .ifPresent(advies -> zaak.dossier().stream()
                            .filter(s -> s.isAanwezig()
                                    && s.veiligheidshuis().equals(bron.huis().code()))
                            .filter(s -> bronnen.stream()
                                    .noneMatch(b -> b.advies()
                                            .filter(a -> a.id().waarde().equals(s.bron()))
                                            .isPresent()))
                            .findFirst()
                            .ifPresent(s -> nieuwer.put(advies.id().waarde(), s.id())));
        }
        return nieuwer;
    }

    private static List<CasusId> casussenVan(Zaakblad zaak) {
        return zaak.kandidaten().stream()
                .flatMap(k -> k.bekendBij().stream())
                .map(Bekende::casus)
                .distinct()
                .toList();
    }

    private List<Optie> redenen() {
        LocalDate vandaag = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
        return codelijsten.geldig(Lijst.REDEN_AFWIJZING_MATCH, vandaag).stream()
                .map(c -> new Optie(c.code(), c.label()))
                .toList();
    }

    private List<Bron> bronnen(Zaakblad zaak, Medewerker door) {
        List<Bekende> bekenden = zaak.bekenden();
        List<CasusId> casussen = bekenden.stream().map(Bekende::casus).toList();
        List<Adviesblad> gevonden = adviezen.voorZaak(casussen, zaak.id(), zaak.zsm(), door);
        Map<VeiligheidshuisCode, Veiligheidshuis> huizen = werkafspraken.veiligheidshuizen(
                bekenden.stream().map(Bekende::veiligheidshuis).distinct().toList());
        Map<VeiligheidshuisCode, Bereikbaarheid> bereikbaar =
                werkafspraken.bereikbaarheid(huizen.keySet(), clock.instant());
        Map<CasusId, List<String>> groepen = prioritering.namen(casussen);
        List<Bron> bronnen = new ArrayList<>();
        for (Bekende bekende : bekenden) {
            Optional<Adviesblad> advies = gevonden.stream()
                    .filter(a -> a.casus().equals(bekende.casus()))
                    .findFirst();
            Veiligheidshuis huis =
                    Optional.ofNullable(huizen.get(bekende.veiligheidshuis())).orElseThrow(NietGevonden::new);
            boolean inDossier =
                    advies.filter(a -> zaak.isInDossier(a.id().waarde())).isPresent();
            bronnen.add(new Bron(
                    huis,
                    Objects.requireNonNull(bereikbaar.get(huis.code())),
                    advies,
                    inDossier,
                    groepen.getOrDefault(bekende.casus(), List.of())));
        }
        return bronnen;
    }

    private Map<String, Veiligheidshuis> huisnamen(Zaakblad zaak) {
        List<VeiligheidshuisCode> codes = Stream.concat(
                        zaak.kandidaten().stream().flatMap(k -> k.veiligheidshuizen().stream()),
                        zaak.dossier().stream().map(Zaakblad.Dossierstuk::veiligheidshuis))
                .distinct()
                .toList();
        return werkafspraken.veiligheidshuizen(codes).entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().code(), Map.Entry::getValue));
    }
}
