package nl.schakel.personen.zoeken;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.MedewerkerId;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.RegioCode;
import nl.schakel.personen.Persoon;
import nl.schakel.personen.herloop.Happen;
import nl.schakel.personen.herloop.Herloopsoort;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes the index anew of everybody who was indexed with another form or another key of the installation. Until it is done
 * the check says "niet gecontroleerd".
 */
@Component
public class Hersleutelen implements Herloopsoort {
    private static final int HAP = 250;
    private static final RegioCode LANDELIJK = new RegioCode("LANDELIJK");
    private static final Medewerker SCHAKEL =
            new Medewerker(new MedewerkerId(new UUID(0, 1)), "Schakel (automatisch)", "Schakel", List.of());

    private final JdbcClient jdbc;
    private final Personenbron personen;
    private final ZoeksleutelRepository sleutels;
    private final Zoekvorm vorm;
    private final Verantwoording verantwoording;

    Hersleutelen(
            JdbcClient jdbc,
            Personenbron personen,
            ZoeksleutelRepository sleutels,
            Zoekvorm vorm,
            Verantwoording verantwoording) {
        this.jdbc = jdbc;
        this.personen = personen;
        this.sleutels = sleutels;
        this.vorm = vorm;
        this.verantwoording = verantwoording;
    }

    @Override
    public String code() {
        return "HERSLEUTELEN";
    }

    @Override
    public String label() {
        return "Zoekindex vernieuwen";
    }

    @Override
    public String uitleg() {
        return "Maakt de zoeksleutels opnieuw van iedereen die met een andere versie is vastgelegd. Start vanzelf als het nodig is.";
    }

    @Override
    public boolean kijktTerug() {
        return false;
    }

    /** Whether there is anything to do. */
    boolean isNodig() {
        return jdbc.sql("""
                select coalesce(min(vorm) <> :vorm or max(vorm) <> :vorm, false) from personen.profiel""").param("vorm", vorm.nummer()).query(Boolean.class).single();
    }

    @Override
    public List<Hap> verdeel(Opdracht opdracht) {
        List<UUID> begin = new ArrayList<>();
        long[] totaal = new long[1];
        jdbc.sql("""
                with rij as (select persoon_id, row_number() over (order by persoon_id) as n from personen.profiel
                    where vorm <> :vorm)
                select persoon_id, (select count(*) from rij) as totaal from rij where n % :hap = 1 order by n""").param("vorm", vorm.nummer()).param("hap", HAP).query(rs -> {
            begin.add(rs.getObject(1, UUID.class));
            totaal[0] = rs.getLong(2);
        });
        return Happen.van(begin, totaal[0], HAP);
    }

    @Override
    public int verwerk(Hap hap, Opdracht opdracht) {
        // who changes a person waits, so that no old spelling is written over a new one
        List<PersoonId> wie = jdbc.sql("""
                select p.id from personen.persoon p join personen.profiel f on f.persoon_id = p.id
                where p.id >= ? and p.id < ? and f.vorm <> ? order by p.id for no key update of p""")
                .params(hap.van(), hap.tot(), vorm.nummer())
                .query((rs, _) -> new PersoonId(rs.getObject(1, UUID.class)))
                .list();
        List<Persoon> gevonden = personen.lees(wie);
        sleutels.herschrijf(gevonden);
        // who is gone has nothing to be found by
        jdbc.sql("""
                update personen.profiel set vorm = ? where persoon_id >= ? and persoon_id < ? and profiel is null
                    and not exists (select from personen.persoon where id = persoon_id)""").params(vorm.nummer(), hap.van(), hap.tot()).update();
        if (!gevonden.isEmpty()) {
            verantwoording.legVast(
                    SCHAKEL,
                    LANDELIJK,
                    Verwerking.van(
                                    Handeling.WIJZIGEN,
                                    Activiteit.PERSONEN,
                                    "Zoekindex vernieuwd",
                                    "Register van bekende personen bijhouden")
                            .over(wie.stream().map(Betrokkene::persoon).toList()));
        }
        return 0;
    }
}
