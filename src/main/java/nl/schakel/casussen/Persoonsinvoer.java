package nl.schakel.casussen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.Adres;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.webbasis.Fouten;

/**
 * Reads the personalia that somebody typed into a form or put into the columns of a file; both use the same names:
 * {@code bsn}, {@code skn}, {@code voornamen}, {@code voorvoegsel}, {@code geslachtsnaam}, {@code partner_voorvoegsel},
 * {@code partner_geslachtsnaam}, {@code naamgebruik}, {@code geboortedatum}, {@code geslacht}, {@code straat},
 * {@code huisnummer}, {@code postcode}, {@code woonplaats}, {@code geheimhouding}, {@code aliassen},
 * {@code andere_adressen}.
 */
public final class Persoonsinvoer {
    private static final int VOLWASSEN = 18;

    private final UnaryOperator<String> velden;
    private final Fouten fouten;

    /**
     * Prepares reading.
     *
     * @param velden gives what was typed in a field; empty text when nothing was
     * @param fouten gets what is wrong
     */
    public Persoonsinvoer(UnaryOperator<String> velden, Fouten fouten) {
        this.velden = velden;
        this.fouten = fouten;
    }

    /** The personalia; empty when something is wrong, and then every error has been noted. */
    public Optional<Personalia> lees() {
        Optional<Bsn> bsn = probeer("bsn", Optional.empty(), this::bsn);
        Naam naam = probeer(
                "geslachtsnaam",
                Naam.LEEG,
                () -> new Naam(veld("voornamen"), veld("voorvoegsel"), veld("geslachtsnaam")));
        Naam partner = probeer("partner_geslachtsnaam", Naam.LEEG, this::partner);
        Geboortedatum geboren =
                probeer("geboortedatum", Geboortedatum.ONBEKEND, () -> Geboortedatum.lees(veld("geboortedatum")));
        Adres adres = probeer(
                "straat",
                Adres.LEEG,
                () -> new Adres(veld("straat"), veld("huisnummer"), veld("postcode"), veld("woonplaats")));
        List<Naam> aliassen = probeer("aliassen", List.of(), this::aliassen);
        List<Adres> andere = probeer("andere_adressen", List.of(), this::andereAdressen);
        boolean geheim = vinkje("geheimhouding");
        if (veld("geslachtsnaam").isEmpty()) {
            fouten.voeg("geslachtsnaam", "Vul de achternaam in.");
        }
        if (!fouten.leeg()) {
            return Optional.empty();
        }
        return probeer(
                "geslachtsnaam",
                Optional.empty(),
                () -> Optional.of(new Personalia(
                        bsn,
                        Optional.of(veld("skn")),
                        naam,
                        Optional.of(partner).filter(p -> !p.geslachtsnaam().isEmpty()),
                        naamgebruik(),
                        geboren,
                        Geslacht.lees(veld("geslacht")),
                        adres,
                        geheim,
                        aliassen,
                        andere)));
    }

    /** A yes or no as people write it; empty is no. */
    public boolean vinkje(String naam) {
        return switch (veld(naam).toLowerCase(Locale.ROOT)) {
            case "ja", "j", "1", "x", "true", "waar", "yes" -> true;
            case "", "nee", "n", "0", "false", "onwaar", "no" -> false;
            default -> {
                fouten.voeg(naam, "Vul ja of nee in.");
                yield false;
            }
        };
    }

    /** Whether the person counts as youth: what was filled in, else the age on a day. */
    public boolean jeugd(Geboortedatum geboren, LocalDate op) {
        return veld("jeugd").isEmpty()
                ? geboren.leeftijdOp(op)
                        .filter(leeftijd -> leeftijd < VOLWASSEN)
                        .isPresent()
                : vinkje("jeugd");
    }

    private String veld(String naam) {
        return velden.apply(naam).strip();
    }

    /** A refusal is noted at its own field when the form has it, else at the one that was being read. */
    private <T> T probeer(String naam, T anders, Supplier<T> lezer) {
        try {
            return lezer.get();
        } catch (Weigering weigering) {
            boolean eigen = !naam.startsWith("partner") && !naam.equals("aliassen") && !naam.equals("andere_adressen");
            fouten.voeg(eigen ? weigering.veld().orElse(naam) : naam, weigering.boodschap());
            return anders;
        }
    }

    private Optional<Bsn> bsn() {
        if (veld("bsn").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Bsn.lees(veld("bsn"))
                .orElseThrow(() -> new Weigering(
                        "bsn",
                        "Dit burgerservicenummer klopt niet. Controleer de negen cijfers, of laat het veld leeg.")));
    }

    private Naam partner() {
        return new Naam("", veld("partner_voorvoegsel"), veld("partner_geslachtsnaam"));
    }

    private char naamgebruik() {
        return veld("naamgebruik").isEmpty()
                ? 'E'
                : veld("naamgebruik").toUpperCase(Locale.ROOT).charAt(0);
    }

    private List<Naam> aliassen() {
        return regels("aliassen", Persoonsinvoer::alias);
    }

    private List<Adres> andereAdressen() {
        return regels("andere_adressen", Adres::lees);
    }

    private <T> List<T> regels(String naam, Function<String, T> lezer) {
        return Arrays.stream(veld(naam).split("[|\\n]"))
                .map(String::strip)
                .filter(regel -> !regel.isEmpty())
                .map(lezer)
                .distinct()
                .toList();
    }

    /** {@code Ali van den Berg}, or {@code Berg, Ali van den}; what is written in lower case is voorvoegsel. */
    private static Naam alias(String tekst) {
        int komma = tekst.indexOf(',');
        if (komma >= 0) {
            return alias(tekst.substring(komma + 1).strip() + " "
                    + tekst.substring(0, komma).strip());
        }
        String[] woorden = tekst.strip().split("\\s+");
        int laatste = woorden.length - 1;
        int begin = laatste;
        while (begin > 0 && Character.isLowerCase(woorden[begin - 1].codePointAt(0))) {
            begin--;
        }
        return new Naam(
                String.join(" ", Arrays.copyOfRange(woorden, 0, begin)),
                String.join(" ", Arrays.copyOfRange(woorden, begin, laatste)),
                woorden[laatste]);
    }

    /** The other way round: what a form shows when somebody's personalia are changed. */
    public static Map<String, String> velden(Personalia p) {
        Map<String, String> velden = new LinkedHashMap<>();
        velden.put("bsn", p.bsn().map(Bsn::waarde).orElse(""));
        velden.put("skn", p.skn().orElse(""));
        velden.put("voornamen", p.naam().voornamen());
        velden.put("voorvoegsel", p.naam().voorvoegsel());
        velden.put("geslachtsnaam", p.naam().geslachtsnaam());
        velden.put("partner_voorvoegsel", p.partner().map(Naam::voorvoegsel).orElse(""));
        velden.put("partner_geslachtsnaam", p.partner().map(Naam::geslachtsnaam).orElse(""));
        velden.put("naamgebruik", String.valueOf(p.naamgebruik()));
        velden.put(
                "geboortedatum",
                p.geboortedatum().isBekend() ? p.geboortedatum().tekst() : "");
        velden.put("geslacht", p.geslacht().code());
        velden.put("straat", p.adres().straat());
        velden.put("huisnummer", p.adres().huisnummer());
        velden.put("postcode", p.adres().postcode());
        velden.put("woonplaats", p.adres().woonplaats());
        velden.put("geheimhouding", p.geheimhouding() ? "ja" : "");
        velden.put(
                "aliassen",
                String.join("\n", p.aliassen().stream().map(Naam::volledig).toList()));
        velden.put(
                "andere_adressen",
                String.join("\n", p.andereAdressen().stream().map(Adres::tekst).toList()));
        return velden;
    }
}
