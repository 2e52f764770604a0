package nl.schakel.casussen;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;

/** Invented people, no two alike, so that tests do not find each other's. */
final class Mensen {
    private Mensen() {}

    static String achternaam() {
        return "Q"
                + ThreadLocalRandom.current()
                        .ints(12, 'a', 'z')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }

    static String voornaam() {
        return "Şü" + achternaam().substring(1, 8);
    }

    static Bsn bsn() {
        while (true) {
            String cijfers = "%09d".formatted(ThreadLocalRandom.current().nextInt(10_000_000, 999_999_999));
            if (Bsn.isGeldig(cijfers)) {
                return new Bsn(cijfers);
            }
        }
    }

    static Geboortedatum geboren() {
        return Geboortedatum.van(
                LocalDate.of(1930, 1, 1).plusDays(ThreadLocalRandom.current().nextInt(27_000)));
    }

    static Personalia iemand(String achternaam) {
        return Personalia.van(new Naam(voornaam(), "van der", achternaam), geboren());
    }
}
