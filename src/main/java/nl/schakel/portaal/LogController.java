package nl.schakel.portaal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Dagen;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.NietGevonden;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.RegioCode;
import nl.schakel.kern.Rol;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Samenvoegen;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Inzagelog;
import nl.schakel.verantwoording.LogFilter;
import nl.schakel.verantwoording.LogInzage;
import nl.schakel.webbasis.Fouten;
import nl.schakel.webbasis.Menubron;
import nl.schakel.webbasis.Optie;
import nl.schakel.webbasis.Pagina;
import nl.schakel.werkafspraken.Werkafspraken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The processing log for the FG and the auditor: who did what of whom, why, and to whom it went. */
@Controller
class LogController implements Menubron {
    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final int WEEK = 7;

    private final Inzagelog log;
    private final Personen personen;
    private final Samenvoegen samenvoegen;
    private final Werkafspraken werkafspraken;
    private final Clock clock;

    LogController(Inzagelog log, Personen personen, Samenvoegen samenvoegen, Werkafspraken werkafspraken, Clock clock) {
        this.log = log;
        this.personen = personen;
        this.samenvoegen = samenvoegen;
        this.werkafspraken = werkafspraken;
        this.clock = clock;
    }

    @Override
    public List<Menupunt> menu(Medewerker medewerker) {
        return medewerker.heeftErgens(Rol.FG, Rol.AUDITOR)
                ? List.of(new Menupunt("Verwerkingslog", "/verwerkingslog", 40))
                : List.of();
    }

    /** The search form; by POST, so that no number or name stands in an address. */
    record Zoekvraag(
            @Nullable String van,
            @Nullable String tot,
            @Nullable String medewerker,
            @Nullable String handeling,
            @Nullable String bsn,
            @Nullable String dossier) {

        String veld(@Nullable String waarde) {
            return waarde == null ? "" : waarde.strip();
        }
    }

    private static RegioCode regio(Medewerker door) {
        return door.plekkenAls(Rol.FG, Rol.AUDITOR).stream()
                .filter(RegioCode.class::isInstance)
                .map(RegioCode.class::cast)
                .findFirst()
                .orElseThrow(NietGevonden::new);
    }

    @GetMapping("/verwerkingslog")
    String open(Medewerker door, Model model) {
        LocalDate vandaag = LocalDate.ofInstant(clock.instant(), NEDERLAND);
        return zoek(
                new Zoekvraag(Dagen.schrijf(vandaag.minusDays(WEEK)), Dagen.schrijf(vandaag), "", "", "", ""),
                1,
                door,
                model);
    }

    @PostMapping("/verwerkingslog")
    String zoek(
            @ModelAttribute("vraag") Zoekvraag vraag,
            @RequestParam(defaultValue = "1") int pagina,
            Medewerker door,
            Model model) {
        RegioCode regio = regio(door);
        model.addAttribute("vraag", vraag);
        model.addAttribute(
                "handelingen",
                Arrays.stream(Handeling.values())
                        .map(h -> new Optie(h.name(), h.label()))
                        .toList());
        try {
            LogFilter filter = filter(vraag);
            List<LogInzage> regels = log.regels(
                    filter,
                    plekken(regio),
                    new Inzagelog.Blad(Pagina.overslaan(pagina), Pagina.GROOTTE + 1),
                    regio,
                    door);
            model.addAttribute("pagina", Pagina.van(regels, pagina));
        } catch (Weigering weigering) {
            model.addAttribute("fouten", Fouten.van(weigering));
        }
        return "portaal/log";
    }

    @PostMapping("/verwerkingslog/controle")
    String controleer(Medewerker door, Model model) {
        model.addAttribute("controle", log.controleer(regio(door), door));
        return open(door, model);
    }

    private List<String> plekken(RegioCode regio) {
        List<String> plekken = new ArrayList<>(werkafspraken.plekkenVan(regio));
        plekken.add(regio.code());
        return plekken;
    }

    private LogFilter filter(Zoekvraag v) {
        Instant van = Dagen.lees("van", v.veld(v.van())).atStartOfDay(NEDERLAND).toInstant();
        Instant tot = Dagen.lees("tot", v.veld(v.tot()))
                .plusDays(1)
                .atStartOfDay(NEDERLAND)
                .toInstant();
        Optional<Handeling> handeling = Arrays.stream(Handeling.values())
                .filter(h -> h.name().equals(v.veld(v.handeling())))
                .findFirst();
        return new LogFilter(
                van,
                tot,
                v.veld(v.medewerker()),
                handeling,
                betrokkenen(v.veld(v.bsn())),
                dossier(v.veld(v.dossier())));
    }

    /** Also the records that were merged into the person: their lines stand under their own pseudonyms. */
    private List<Betrokkene> betrokkenen(String bsn) {
        if (bsn.isEmpty()) {
            return List.of();
        }
        Bsn nummer = Bsn.lees(bsn)
                .orElseThrow(() -> new Weigering("bsn", "Dit burgerservicenummer klopt niet. Controleer de cijfers."));
        PersoonId persoon = personen.vindOpBsn(nummer)
                .orElseThrow(() -> new Weigering("bsn", "Met dit nummer is niemand in het register bekend."));
        return samenvoegen.identiteiten(persoon).stream()
                .map(Betrokkene::persoon)
                .toList();
    }

    private static Optional<UUID> dossier(String tekst) {
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Ids.lees(tekst)
                .orElseThrow(() -> new Weigering(
                        "dossier", "Dit is geen kenmerk van een dossier. Neem het over uit de kolom Dossier.")));
    }
}
