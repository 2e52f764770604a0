package nl.schakel.personen.vergelijking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Signalement;

/**
 * A name brought to one spelling.
 *
 * @param kern words of the surname without voorvoegsels
 * @param voornamen words of the first names; initials are words of one letter
 */
public record Naamvorm(List<String> kern, List<String> voornamen) {
    /** A name that nobody knows. */
    static final Naamvorm LEEG = new Naamvorm(List.of(), List.of());

    /** What is written where a name should be and is not known. */
    private static final Set<String> ONBEKEND = Set.of("nn", "nomennescio", "nescio", "onbekend", "onbekende", "geen");

    public Naamvorm {
        kern = List.copyOf(kern);
        voornamen = List.copyOf(voornamen);
    }

    static Naamvorm van(Naam naam) {
        List<String> letters = Spelling.voorletters(naam.voornamen());
        List<String> voornamen = letters.isEmpty() ? Spelling.woorden(naam.voornamen()) : letters;
        return new Naamvorm(bekend(Spelling.kern(naam.geslachtsnaam())), bekend(voornamen));
    }

    private static List<String> bekend(List<String> woorden) {
        return ONBEKEND.contains(Spelling.aaneen(woorden)) ? List.of() : woorden;
    }

    /** Every name under which a person may be given: own, partner's, both, and aliases. */
    static List<Naamvorm> alle(Personalia p) {
        Set<Naamvorm> vormen = new LinkedHashSet<>();
        Naamvorm eigen = van(p.naam());
        vormen.add(eigen);
        p.partner().filter(naam -> !naam.geslachtsnaam().isEmpty()).ifPresent(partner -> {
            List<String> van = Spelling.kern(partner.geslachtsnaam());
            vormen.add(new Naamvorm(van, eigen.voornamen()));
            List<String> beide = new ArrayList<>(van);
            beide.addAll(eigen.kern());
            vormen.add(new Naamvorm(List.copyOf(beide), eigen.voornamen()));
        });
        p.aliassen().forEach(alias -> {
            Naamvorm vorm = van(alias);
            vormen.add(vorm.voornamen().isEmpty() ? new Naamvorm(vorm.kern(), eigen.voornamen()) : vorm);
        });
        return List.copyOf(vormen);
    }

    /** Every name under which a suspect is looked up: the given one, the other names, and each the wrong way round. */
    static List<Naamvorm> gevraagd(Signalement s) {
        Set<Naamvorm> vormen = new LinkedHashSet<>();
        Naamvorm eigen = s.nomenNescio() ? LEEG : van(s.naam());
        vormen.add(eigen);
        vormen.add(eigen.verwisseld());
        for (Naam alias : s.aliassen()) {
            Naamvorm vorm = van(alias);
            vormen.add(vorm.voornamen().isEmpty() ? new Naamvorm(vorm.kern(), eigen.voornamen()) : vorm);
        }
        return List.copyOf(vormen);
    }

    /** First and last name exchanged, as on forms that were filled in the wrong way round. */
    Naamvorm verwisseld() {
        return new Naamvorm(voornamen, kern);
    }

    boolean heeftVolleVoornaam() {
        return !voornamen.isEmpty() && voornamen.getFirst().length() > 1;
    }

    @Override
    public String toString() {
        return "Naamvorm[afgeschermd]";
    }
}
