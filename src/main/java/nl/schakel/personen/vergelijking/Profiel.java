package nl.schakel.personen.vergelijking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.personen.Adres;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Signalement;

/**
 * An identity brought to one form, so that comparing needs no normalising any more. What two spellings have in common is
 * kept, how it was typed is not.
 *
 * @param bsn digits; may fail the 11-proef when it comes from a suspect, and is empty when not given
 * @param namen own name first, then the other names
 * @param plaatsen folded names of the towns in which the person is known to live or to have lived
 * @param adressen hashes of postcode or street with the house number, of the addresses of which both are known
 */
public record Profiel(
        String bsn,
        boolean bsnGeldig,
        String skn,
        List<Naamvorm> namen,
        Geboortedatum geboortedatum,
        Geslacht geslacht,
        List<String> plaatsen,
        List<Integer> adressen) {

    /** Version of this form; another number means: profiles and keys that were stored must be made anew. */
    public static final int VORM = 5;

    public Profiel {
        namen = List.copyOf(namen);
        plaatsen = List.copyOf(plaatsen);
        adressen = List.copyOf(adressen);
    }

    /** The profile of somebody in the register. */
    public static Profiel van(Personalia p) {
        return new Profiel(
                p.bsn().map(Bsn::waarde).orElse(""),
                p.bsn().isPresent(),
                p.skn().orElse(""),
                Naamvorm.alle(p),
                p.geboortedatum(),
                p.geslacht(),
                plaatsen(p.adressen()),
                adressen(p.adressen()));
    }

    /** The profile of a suspect. */
    public static Profiel van(Signalement s) {
        Naamvorm eigen = s.nomenNescio() ? Naamvorm.LEEG : Naamvorm.van(s.naam());
        Set<Naamvorm> namen = new LinkedHashSet<>(List.of(eigen));
        for (Naam alias : s.aliassen()) {
            Naamvorm vorm = Naamvorm.van(alias);
            namen.add(vorm.voornamen().isEmpty() ? new Naamvorm(vorm.kern(), eigen.voornamen()) : vorm);
        }
        return new Profiel(
                Bsn.cijfers(s.bsnInvoer()).strip(),
                s.bsn().isPresent(),
                s.skn(),
                new ArrayList<>(namen),
                s.geboortedatum(),
                s.geslacht(),
                plaatsen(List.of(s.adres())),
                adressen(List.of(s.adres())));
    }

    private static List<String> plaatsen(List<Adres> adressen) {
        return adressen.stream()
                .map(a -> Spelling.plat(a.woonplaats()))
                .filter(plaats -> !plaats.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Integer> adressen(List<Adres> adressen) {
        return adressen.stream()
                .map(Profiel::adres)
                .filter(hash -> hash != 0)
                .distinct()
                .toList();
    }

    private static int adres(Adres a) {
        String plek = a.postcode().isEmpty() ? Spelling.plat(a.straat() + " " + a.woonplaats()) : a.postcode();
        if (a.huisnummer().isEmpty() || (a.postcode().isEmpty() && a.straat().isEmpty())) {
            return 0;
        }
        String tekst = (plek + "|" + a.huisnummer()).replace(" ", "").toLowerCase(Locale.ROOT);
        return (tekst.hashCode() & Integer.MAX_VALUE) | 1;
    }

    /** Some fifty bytes for a usual person; {@link #lees} gives the same profile back. */
    public byte[] schrijf() {
        return Profielcodering.schrijf(this);
    }

    /** Reads what {@link #schrijf()} gave, from a place in a larger array. */
    public static Profiel lees(byte[] bytes, int begin) {
        return Profielcodering.lees(bytes, begin);
    }

    @Override
    public String toString() {
        return "Profiel[afgeschermd]";
    }
}
