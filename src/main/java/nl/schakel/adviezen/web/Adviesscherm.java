package nl.schakel.adviezen.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.adviezen.Adviesinvoer;
import nl.schakel.adviezen.Adviezen;
import nl.schakel.adviezen.Bijzonderheden.Derden;
import nl.schakel.adviezen.Bijzonderheden.Lij;
import nl.schakel.adviezen.Opmerkingen;
import nl.schakel.adviezen.Stand;
import nl.schakel.adviezen.Stap;
import nl.schakel.adviezen.Werkblad;
import nl.schakel.codelijsten.Code;
import nl.schakel.codelijsten.Lijst;
import nl.schakel.webbasis.Optie;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts into the model what the form of an advice shows. */
@Component
class Adviesscherm {
    private final Adviezen adviezen;

    Adviesscherm(Adviezen adviezen) {
        this.adviezen = adviezen;
    }

    /** A phrase of the list. @param naam short name for the choice list @param tekst what is inserted */
    record Zin(String code, String naam, String tekst, String groep) {}

    String toon(Werkblad blad, Adviesinvoer in, int versie, Model model) {
        model.addAttribute("blad", blad);
        model.addAttribute("in", in);
        model.addAttribute("versie", versie);
        model.addAttribute(
                "vast", blad.stand().filter(Stand.Aangeboden.class::isInstance).isPresent());
        model.addAttribute("opmerkingen", opmerkingen(blad));
        boolean extra = Boolean.TRUE.equals(model.getAttribute("extraRij"));
        boolean begint = blad.casus().huiselijkGeweld() && in.incidenten().isEmpty();
        model.addAttribute("incidenten", Adviesformulier.rijen(in, begint || extra ? 2 : 1));
        List<String> deelnemers = blad.casus().deelnemers();
        model.addAttribute("aangevinkt", Adviesformulier.aangevinkt(in, deelnemers));
        model.addAttribute("anderen", Adviesformulier.anderen(in, deelnemers));
        keuzes(blad, model);
        return "adviezen/formulier";
    }

    private void keuzes(Werkblad blad, Model model) {
        boolean jeugd = blad.casus().jeugd();
        model.addAttribute("beslissingen", opties(blad.beslissingen()));
        model.addAttribute("zinnen", zinnen(jeugd));
        model.addAttribute("soorten", opties(adviezen.keuzes(Lijst.INCIDENT_HG, jeugd)));
        model.addAttribute(
                "gevolgen",
                adviezen.keuzes(Lijst.GEVOLG_HG, jeugd).stream()
                        .map(Code::omschrijving)
                        .toList());
        model.addAttribute(
                "lijKeuzes",
                Arrays.stream(Lij.values())
                        .map(l -> new Optie(l.name(), l.label()))
                        .toList());
        model.addAttribute(
                "derdenKeuzes",
                Stream.of(Derden.NEE, Derden.JA)
                        .map(d -> new Optie(d.name(), d.label()))
                        .toList());
    }

    private static List<Optie> opties(List<Code> codes) {
        return codes.stream().map(c -> new Optie(c.code(), c.label())).toList();
    }

    /** The remarks with which it came back; none when it did not. */
    private static Opmerkingen opmerkingen(Werkblad blad) {
        boolean terug = blad.stand()
                .filter(Stand.Concept.class::isInstance)
                .flatMap(s -> ((Stand.Concept) s).opmerking())
                .isPresent();
        return terug
                ? blad.stappen().reversed().stream()
                        .filter(s -> s.soort() == Stap.Soort.TERUGGESTUURD)
                        .map(Stap::opmerkingen)
                        .findFirst()
                        .orElse(Opmerkingen.GEEN)
                : Opmerkingen.GEEN;
    }

    private List<Zin> zinnen(boolean jeugd) {
        return adviezen.keuzes(Lijst.VOORWAARDE, jeugd).stream()
                .map(c -> new Zin(c.code(), naam(c.omschrijving()), c.omschrijving(), c.soort()))
                .toList();
    }

    private static String naam(String tekst) {
        int punt = tekst.indexOf(':');
        return punt < 0 ? tekst : tekst.substring(0, punt);
    }

    /** The text of a phrase; empty when it is not on the list. */
    String zin(String code, boolean jeugd) {
        return zinnen(jeugd).stream()
                .filter(z -> z.code().equals(code))
                .map(Zin::tekst)
                .findFirst()
                .orElse("");
    }
}
