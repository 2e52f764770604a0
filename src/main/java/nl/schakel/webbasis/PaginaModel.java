package nl.schakel.webbasis;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.schakel.kern.Medewerker;
import nl.schakel.webbasis.Menubron.Menupunt;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import tools.jackson.databind.ObjectMapper;

/** What the frame of every page shows: who is signed in, the menu, the practice banner, text kept from a lost session. */
@ControllerAdvice
class PaginaModel {
    private final List<Menubron> bronnen;
    private final ObjectMapper json;
    private final boolean oefenomgeving;

    PaginaModel(List<Menubron> bronnen, ObjectMapper json, Environment environment) {
        this.bronnen = bronnen;
        this.json = json;
        this.oefenomgeving = environment.acceptsProfiles(Profiles.of("oefenomgeving"));
    }

    /** The signed-in user as the header shows it. */
    record Gebruiker(String naam, String plaats) {}

    /** A menu item as the frame shows it. */
    record Item(
            String label,
            String pad,
            boolean actief,
            @Nullable Integer aantal) {}

    @ModelAttribute
    void vul(Model model, HttpServletRequest request) {
        model.addAttribute("oefenomgeving", oefenomgeving);
        Optional<Medewerker> medewerker = HuidigeMedewerker.van(request);
        medewerker.ifPresent(m -> {
            model.addAttribute("gebruiker", new Gebruiker(m.naam(), plaats(m)));
            model.addAttribute("menu", menu(m, request.getRequestURI()));
        });
        BewaardeInvoer.neem(request)
                .ifPresent(velden -> model.addAttribute(
                        "bewaardeInvoer", json.writeValueAsString(velden).replace("<", "\\u003c")));
    }

    private static String plaats(Medewerker m) {
        String rollen = String.join(
                ", ",
                m.aanstellingen().stream().map(a -> a.rol().label()).distinct().toList());
        return rollen + " – " + m.deelnemer();
    }

    private List<Item> menu(Medewerker medewerker, String pad) {
        List<Menupunt> punten = bronnen.stream()
                .flatMap(bron -> bron.menu(medewerker).stream())
                .sorted(Comparator.comparingInt(Menupunt::volgorde))
                .toList();
        // the longest path that fits is the current one, so that /zaken/nieuw does not also mark /zaken
        Optional<String> actief = punten.stream()
                .map(Menupunt::pad)
                .filter(p -> pad.equals(p) || pad.startsWith(p.endsWith("/") ? p : p + "/"))
                .filter(p -> !p.equals("/") || pad.equals("/"))
                .max(Comparator.comparingInt(String::length));
        return punten.stream()
                .map(p -> new Item(
                        p.label(), p.pad(), actief.filter(p.pad()::equals).isPresent(), null))
                .toList();
    }
}
