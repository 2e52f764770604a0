package nl.schakel.personen.zoeken;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Sleutel;
import nl.schakel.personen.Kandidaat;
import nl.schakel.personen.NietVergeleken;
import nl.schakel.personen.Signalement;
import nl.schakel.personen.Zoekuitslag;
import nl.schakel.personen.gewichten.Gewichtenkast;
import nl.schakel.personen.vergelijking.Profiel;
import nl.schakel.personen.vergelijking.Signalementvorm;
import nl.schakel.personen.vergelijking.Vergelijker;
import nl.schakel.personen.vergelijking.Vergelijking;
import org.springframework.stereotype.Component;

/**
 * Finds who in the register may be a suspect: from memory when that is proved to be up to date, else from the table; the
 * answer is the same.
 */
@Component
public class Zoeker {
    private final Zoekvorm vorm;
    private final Sleutel sleutel;
    private final Tabelzoeker tabel;
    private final Geheugen geheugen;
    private final Gewichtenkast gewichten;

    Zoeker(Zoekvorm vorm, Sleutel sleutel, Tabelzoeker tabel, Geheugen geheugen, Gewichtenkast gewichten) {
        this.vorm = vorm;
        this.sleutel = sleutel;
        this.tabel = tabel;
        this.geheugen = geheugen;
        this.gewichten = gewichten;
    }

    /**
     * The candidates of each suspect, in the order of the list.
     *
     * @throws NietVergeleken when the index is not complete
     */
    public List<Zoekuitslag> zoek(List<Signalement> verdachten) {
        if (verdachten.isEmpty()) {
            return List.of();
        }
        List<Zoekvraag> vragen = verdachten.stream().map(this::vraag).toList();
        Zoekresultaat gevonden = geheugen.zoek(vragen, this::vergelijker).orElseGet(() -> tabel.zoek(vragen));
        if (gevonden.stand().achter()) {
            throw new NietVergeleken();
        }
        Vergelijker vergelijker = vergelijker(gevonden.stand());
        List<List<Paar>> paren = new ArrayList<>();
        for (int i = 0; i < vragen.size(); i++) {
            paren.add(vergelijk(vergelijker, vragen.get(i), gevonden.vondsten().get(i)));
        }
        Nazorg nazorg = nazorg(paren, vragen);
        List<Zoekuitslag> uitslag = new ArrayList<>();
        for (int i = 0; i < vragen.size(); i++) {
            boolean onvolledig = gevonden.vondsten().get(i).onvolledig();
            uitslag.add(new Zoekuitslag(kandidaten(vragen.get(i), paren.get(i), nazorg), onvolledig));
        }
        return uitslag;
    }

    private Vergelijker vergelijker(Zoekstand stand) {
        return gewichten.vergelijker(stand.gewichten());
    }

    private Zoekvraag vraag(Signalement s) {
        return new Zoekvraag(Profiel.van(s), vorm.sleutels(s), kenmerk(s));
    }

    /** The keyed hash under which "niet dezelfde" is remembered. */
    public byte[] kenmerk(Signalement s) {
        return sleutel.hash("niet-dezelfde", Signalementvorm.genormaliseerd(s));
    }

    private record Paar(UUID persoon, Vergelijking vergelijking) {}

    private static List<Paar> vergelijk(Vergelijker vergelijker, Zoekvraag vraag, Vondst vondst) {
        List<Paar> paren = new ArrayList<>();
        for (Vondst.Gevonden gevonden : vondst.personen()) {
            Optional<Vergelijking> v = vergelijker.vergelijk(vraag.profiel(), gevonden.profiel());
            v.ifPresent(alike -> paren.add(new Paar(gevonden.persoon(), alike)));
        }
        return paren;
    }

    private Nazorg nazorg(List<List<Paar>> paren, List<Zoekvraag> vragen) {
        List<UUID> wie = paren.stream()
                .flatMap(List::stream)
                .map(Paar::persoon)
                .distinct()
                .toList();
        return wie.isEmpty() ? new Nazorg() : tabel.nazorg(wie, vragen);
    }

    /** Certain first, then the likeliest; each person once, with the record that agrees best. */
    private static List<Kandidaat> kandidaten(Zoekvraag vraag, List<Paar> paren, Nazorg nazorg) {
        Set<UUID> gezien = new HashSet<>();
        return paren.stream()
                // a person who comes in under the own number must not stay hidden because another once used that number
                .filter(p -> p.vergelijking().zeker() || !nazorg.isAfgewezen(p.persoon(), vraag.kenmerk()))
                .sorted(Comparator.comparing((Paar p) -> !p.vergelijking().zeker())
                        .thenComparing(p -> -p.vergelijking().bewijs())
                        .thenComparing(Paar::persoon))
                .filter(p -> gezien.add(nazorg.persoon(p.persoon())))
                .map(p -> p.vergelijking().met(new PersoonId(nazorg.persoon(p.persoon()))))
                .toList();
    }
}
