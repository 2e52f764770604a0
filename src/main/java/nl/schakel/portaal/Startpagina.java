package nl.schakel.portaal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.schakel.adviezen.Adviezen;
import nl.schakel.adviezen.bijhouden.Werklijst;
import nl.schakel.bovenregionaal.Toestemmingen;
import nl.schakel.casussen.Casuslijst;
import nl.schakel.casussen.prioritering.Prioritering;
import nl.schakel.instroom.Overeenkomsten;
import nl.schakel.instroom.ZaakRegel.Tellers;
import nl.schakel.instroom.Zaken;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Plek;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.signalering.Meldingen;
import nl.schakel.terugkoppelingen.Terugkoppelingen;
import nl.schakel.terugkoppelingen.Verzending;
import nl.schakel.webbasis.Menubron;
import nl.schakel.werkafspraken.Werkafspraken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page: what waits for this role, in numbers that lead to the work. No personal data. */
@Controller
class Startpagina implements Menubron {
    private final Zaken zaken;
    private final Overeenkomsten overeenkomsten;
    private final Toestemmingen toestemmingen;
    private final Verzending verzending;
    private final Terugkoppelingen terugkoppelingen;
    private final Adviezen adviezen;
    private final Werklijst werklijst;
    private final Casuslijst casuslijst;
    private final Prioritering prioritering;
    private final Werkafspraken werkafspraken;
    private final Meldingen meldingen;

    Startpagina(
            Zaken zaken,
            Overeenkomsten overeenkomsten,
            Toestemmingen toestemmingen,
            Verzending verzending,
            Terugkoppelingen terugkoppelingen,
            Adviezen adviezen,
            Werklijst werklijst,
            Casuslijst casuslijst,
            Prioritering prioritering,
            Werkafspraken werkafspraken,
            Meldingen meldingen) {
        this.zaken = zaken;
        this.overeenkomsten = overeenkomsten;
        this.toestemmingen = toestemmingen;
        this.verzending = verzending;
        this.terugkoppelingen = terugkoppelingen;
        this.adviezen = adviezen;
        this.werklijst = werklijst;
        this.casuslijst = casuslijst;
        this.prioritering = prioritering;
        this.werkafspraken = werkafspraken;
        this.meldingen = meldingen;
    }

    private Optional<Teller> meldingen(Plek plek, Medewerker door) {
        return Meldingen.ontvangt(plek, door)
                ? Optional.of(new Teller(
                        meldingen.aantalNieuw(plek, door),
                        "Nieuwe meldingen",
                        "Wat u nu moet weten",
                        "/meldingen",
                        true))
                : Optional.empty();
    }

    /** One counter. @param letOp whether somebody must act as long as it is not zero */
    record Teller(long getal, String label, String uitleg, String pad, boolean letOp) {}

    /** The counters of one place where the employee works. */
    record Blok(String naam, List<Teller> tellers) {}

    @Override
    public List<Menupunt> menu(Medewerker medewerker) {
        return List.of(new Menupunt("Start", "/", 0));
    }

    @GetMapping("/")
    String start(Medewerker door, Model model) {
        model.addAttribute("blokken", blokken(door));
        return "portaal/start";
    }

    /** Asked every ten seconds by an open start page: that somebody came in must be seen at once. */
    @GetMapping("/tellers")
    String tellers(Medewerker door, Model model) {
        model.addAttribute("blokken", blokken(door));
        return "portaal/start :: tellers";
    }

    private List<Blok> blokken(Medewerker door) {
        List<Blok> blokken = new ArrayList<>();
        for (ZsmLocatieCode zsm : Zaken.locatiesVan(door)) {
            blokken.add(new Blok(werkafspraken.zsmLocatie(zsm).naam(), zsm(zsm, door)));
        }
        for (VeiligheidshuisCode huis : door.plekkenAls(Rol.values()).stream()
                .filter(VeiligheidshuisCode.class::isInstance)
                .map(VeiligheidshuisCode.class::cast)
                .toList()) {
            List<Teller> tellers = huis(huis, door);
            if (!tellers.isEmpty()) {
                blokken.add(new Blok(werkafspraken.veiligheidshuis(huis).naam(), tellers));
            }
        }
        return blokken;
    }

    private List<Teller> zsm(ZsmLocatieCode zsm, Medewerker door) {
        Tellers t = zaken.tellers(zsm, door);
        List<Teller> tellers = new ArrayList<>();
        meldingen(zsm, door).ifPresent(tellers::add);
        tellers.add(new Teller(
                overeenkomsten.aantalOpen(zsm, door),
                "Mogelijke overeenkomsten",
                "Zeg of het dezelfde persoon is",
                door.heeft(zsm, Rol.KPC) ? "/overeenkomsten" : "/zaken?filter=MOGELIJK",
                true));
        tellers.add(new Teller(
                t.bekend(),
                "Bekend, nog geen beslissing",
                "Betrek het advies en beslis",
                "/zaken?filter=BEKEND",
                true));
        if (door.heeft(zsm, Rol.KPC)) {
            tellers.add(new Teller(
                    verzending.aantalKlaar(zsm, door),
                    "Terugkoppelingen klaar",
                    "Versturen aan het eind van de dag",
                    "/zaken/terugkoppelen",
                    true));
            tellers.add(new Teller(
                    t.nietGecontroleerd(),
                    "Niet gecontroleerd",
                    "De controle lukte niet en wordt herhaald: geen 'niet bekend'",
                    "/zaken?filter=NIET_GECONTROLEERD",
                    true));
            tellers.add(new Teller(
                    t.nietTeControleren(),
                    "Niet te controleren",
                    "Te weinig gegevens: geen 'niet bekend'",
                    "/zaken?filter=NIET_TE_CONTROLEREN",
                    true));
        }
        tellers.add(new Teller(t.open(), "Open zaken", "Alle zaken zonder beslissing", "/zaken", false));
        return tellers;
    }

    private List<Teller> huis(VeiligheidshuisCode huis, Medewerker door) {
        List<Teller> tellers = new ArrayList<>();
        meldingen(huis, door).ifPresent(tellers::add);
        if (door.heeft(huis, Rol.BEDRIJFSBUREAU, Rol.PROCESREGISSEUR)) {
            tellers.add(new Teller(
                    terugkoppelingen.aantalTeBeoordelen(huis, door),
                    "Terugkoppelingen van ZSM",
                    "Beoordeel wat het huis ermee doet",
                    "/terugkoppelingen",
                    true));
        }
        if (Toestemmingen.huizenVan(door).contains(huis)) {
            tellers.add(new Teller(
                    toestemmingen.aantal(huis, door),
                    "Verzoeken van andere regio's",
                    "Beslis of de inhoud gedeeld mag worden",
                    "/toestemmingen",
                    true));
        }
        if (door.heeft(huis, Rol.PARKETSECRETARIS, Rol.INTERVENTIESPECIALIST)) {
            tellers.add(new Teller(
                    adviezen.aantalTerGoedkeuring(huis, door),
                    "Adviezen ter goedkeuring",
                    "Geschreven door een collega",
                    "/adviezen/ter-goedkeuring",
                    true));
        }
        if (Prioritering.magVaststellen(huis, door)) {
            int herbeoordelen = prioritering.aantalTeBeoordelen(huis, door);
            if (herbeoordelen > 0) {
                tellers.add(new Teller(
                        herbeoordelen,
                        "Lijst: herbeoordelen",
                        "Binnen een maand of te laat",
                        "/prioritering?vh=" + huis.code(),
                        true));
            }
        }
        if (Werklijst.huizenVan(door).contains(huis)) {
            tellers.addAll(adviezenBijhouden(huis, door));
            tellers.add(new Teller(
                    casuslijst.aantalActief(huis),
                    "Actieve casussen",
                    "Personen die hier bekend zijn",
                    "/casussen",
                    false));
        }
        return tellers;
    }

    private List<Teller> adviezenBijhouden(VeiligheidshuisCode huis, Medewerker door) {
        Werklijst.Tellers t = werklijst.tellers(huis, door);
        return Arrays.stream(Werklijst.Soort.values())
                .map(soort -> new Teller(
                        t.van(soort),
                        "Advies: " + soort.label().toLowerCase(Locale.ROOT),
                        soort.uitleg().substring(0, 1).toUpperCase(Locale.ROOT)
                                + soort.uitleg().substring(1),
                        "/adviezen/bijhouden?vh=" + huis.code() + "&lijst=" + soort.name(),
                        soort != Werklijst.Soort.GEEN_ADVIES))
                .toList();
    }
}
