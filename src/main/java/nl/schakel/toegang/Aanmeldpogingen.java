package nl.schakel.toegang;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import nl.schakel.kern.Sleutel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after five failures for one name from one address, or twenty-five for one name, each further try
 * must wait, twice as long every time, at most fifteen minutes. Kept in the database, so that every node knows. Names
 * and addresses stand there as keyed hashes.
 */
@Component
class Aanmeldpogingen {
    private static final int VRIJ_PER_ADRES = 5;
    private static final int VRIJ_PER_NAAM = 25;
    private static final int MAX_VERDUBBELING = 10;
    private static final Duration LANGSTE = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Sleutel sleutel;
    private final Clock clock;

    Aanmeldpogingen(JdbcClient jdbc, Sleutel sleutel, Clock clock) {
        this.jdbc = jdbc;
        this.sleutel = sleutel;
        this.clock = clock;
    }

    boolean moetWachten(String naam, String adres) {
        return wacht(hash(naam, adres), VRIJ_PER_ADRES) || wacht(hash(naam, ""), VRIJ_PER_NAAM);
    }

    void mislukt(String naam, String adres) {
        tel(hash(naam, adres));
        tel(hash(naam, ""));
    }

    void gelukt(String naam, String adres) {
        jdbc.sql("delete from toegang.aanmeldpoging where sleutel in (?, ?)")
                .params(hash(naam, adres), hash(naam, ""))
                .update();
    }

    private boolean wacht(String key, int vrij) {
        return jdbc.sql("select mislukt, laatste from toegang.aanmeldpoging where sleutel = ?")
                .param(key)
                .query((rs, _) -> rs.getTimestamp(2).toInstant().plus(straf(rs.getInt(1) - vrij)))
                .optional()
                .filter(tot -> clock.instant().isBefore(tot))
                .isPresent();
    }

    private static Duration straf(int teVeel) {
        if (teVeel < 0) {
            return Duration.ZERO;
        }
        Duration straf = Duration.ofSeconds(1L << Math.min(teVeel, MAX_VERDUBBELING));
        return straf.compareTo(LANGSTE) > 0 ? LANGSTE : straf;
    }

    private void tel(String key) {
        Instant nu = clock.instant();
        // a day without failures starts the count anew
        jdbc.sql("""
                insert into toegang.aanmeldpoging (sleutel, mislukt, laatste) values (:key, 1, :nu)
                on conflict (sleutel) do update set laatste = excluded.laatste,
                    mislukt = case when aanmeldpoging.laatste < :gisteren then 1 else aanmeldpoging.mislukt + 1 end""")
                .param("key", key)
                .param("nu", Timestamp.from(nu))
                .param("gisteren", Timestamp.from(nu.minus(Duration.ofDays(1))))
                .update();
    }

    private String hash(String naam, String adres) {
        return HexFormat.of().formatHex(sleutel.hash("aanmelden", naam + "\n" + adres), 0, 16);
    }
}
