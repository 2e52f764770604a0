package nl.schakel.personen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.Weigering;

/**
 * What the register knows of the identity of a person.
 *
 * @param skn strafrechtsketennummer
 * @param partner surname of the (former) partner, without first names
 * @param naamgebruik E own name, P partner's name, V partner's name before own, N own name before partner's
 * @param andereAdressen where the person also lives or lived, at most 10
 * @param geheimhouding data may not be given to third parties (BRP); shown on every screen
 */
public record Personalia(
        Optional<Bsn> bsn,
        Optional<String> skn,
        Naam naam,
        Optional<Naam> partner,
        char naamgebruik,
        Geboortedatum geboortedatum,
        Geslacht geslacht,
        Adres adres,
        boolean geheimhouding,
        List<Naam> aliassen,
        List<Adres> andereAdressen) {

    private static final int MEESTE_ALIASSEN = 40;
    private static final int MEESTE_ADRESSEN = 10;

    public Personalia {
        aliassen = List.copyOf(aliassen);
        andereAdressen = List.copyOf(andereAdressen);
        skn = skn.map(String::strip).filter(s -> !s.isEmpty());
        if (skn.filter(s -> !s.matches("[0-9A-Za-z]{1,20}")).isPresent()) {
            throw new Weigering("skn", "Een strafrechtsketennummer bestaat uit ten hoogste 20 cijfers en letters.");
        }
        if ("EPVN".indexOf(naamgebruik) < 0) {
            throw new Weigering("naamgebruik", "Kies welke achternaam de persoon gebruikt.");
        }
        if (naam.geslachtsnaam().isEmpty()) {
            throw new Weigering("geslachtsnaam", "Vul de achternaam in.");
        }
        if (aliassen.size() > MEESTE_ALIASSEN) {
            throw new Weigering("aliassen", "Er passen ten hoogste 40 aliassen bij een persoon. Laat er enkele weg.");
        }
        if (andereAdressen.size() > MEESTE_ADRESSEN) {
            throw new Weigering(
                    "andere_adressen", "Er passen ten hoogste 10 andere adressen bij een persoon. Laat er enkele weg.");
        }
    }

    /** Somebody of whom one address is known at most. */
    public Personalia(
            Optional<Bsn> bsn,
            Optional<String> skn,
            Naam naam,
            Optional<Naam> partner,
            char naamgebruik,
            Geboortedatum geboortedatum,
            Geslacht geslacht,
            Adres adres,
            boolean geheimhouding,
            List<Naam> aliassen) {
        this(bsn, skn, naam, partner, naamgebruik, geboortedatum, geslacht, adres, geheimhouding, aliassen, List.of());
    }

    /** Everywhere the person is known to live or to have lived, the usual address first. */
    public List<Adres> adressen() {
        return Stream.concat(Stream.of(adres), andereAdressen.stream())
                .filter(a -> !a.equals(Adres.LEEG))
                .distinct()
                .toList();
    }

    /** A person of whom only the name and the birth date are known. */
    public static Personalia van(Naam naam, Geboortedatum geboortedatum) {
        return new Personalia(
                Optional.empty(),
                Optional.empty(),
                naam,
                Optional.empty(),
                'E',
                geboortedatum,
                Geslacht.ONBEKEND,
                Adres.LEEG,
                false,
                List.of());
    }

    public Personalia metBsn(Bsn nummer) {
        return new Personalia(
                Optional.of(nummer),
                skn,
                naam,
                partner,
                naamgebruik,
                geboortedatum,
                geslacht,
                adres,
                geheimhouding,
                aliassen,
                andereAdressen);
    }

    /** The name as the person uses it: own, partner's, or both (BRP, aanduiding naamgebruik). */
    public String weergavenaam() {
        String eigen = (naam.voorvoegsel() + " " + naam.geslachtsnaam()).strip();
        String van = partner.map(p -> (p.voorvoegsel() + " " + p.geslachtsnaam()).strip())
                .orElse("");
        String achternaam = switch (van.isEmpty() ? 'E' : naamgebruik) {
            case 'P' -> van;
            case 'V' -> van + "-" + eigen;
            case 'N' -> eigen + "-" + van;
            default -> eigen;
        };
        return (naam.voornamen() + " " + achternaam).strip();
    }

    @Override
    public String toString() {
        return "Personalia[afgeschermd]";
    }
}
