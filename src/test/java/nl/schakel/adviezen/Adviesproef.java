package nl.schakel.adviezen;

import static nl.schakel.Testregio.A;
import static nl.schakel.Testregio.ADMINISTRATIE_A;
import static nl.schakel.Testregio.BUREAU_A;
import static nl.schakel.Testregio.PARKETSECRETARIS_A;
import static nl.schakel.Testregio.REGISSEUR_A;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casussen;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tests of adviezen share: a casus about domestic violence, an advice on it, and its log lines. */
public abstract class Adviesproef {
    @Autowired
    protected Adviezen adviezen;

    @Autowired
    protected Adviesgang gang;

    @Autowired
    protected Casussen casussen;

    @Autowired
    protected Personen personen;

    @Autowired
    protected JdbcClient jdbc;

    protected final String naam = "Q" + Voorbeeld.letters();

    /** An advice that passes the gate today. */
    protected static Adviesinvoer goed() {
        LocalDate overleg = LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(30);
        return Voorbeeld.goed(overleg.format(DateTimeFormatter.ofPattern("dd-MM-uuuu")));
    }

    protected CasusId casus() {
        var geboren = new Geboortedatum(ThreadLocalRandom.current().nextInt(1930, 2000), 3, 14);
        var wie = personen.registreer(
                Personalia.van(new Naam("Şü" + Voorbeeld.letters(), "van der", naam), geboren), ADMINISTRATIE_A, A);
        return casussen.open(wie, A, true, false, "R. Regie", BUREAU_A);
    }

    /** The advice of a casus that is now in front: the draft, or the newest version. */
    protected Adviesblad voorste(CasusId casus) {
        return adviezen.versiesVan(casus, REGISSEUR_A).getFirst();
    }

    protected Adviesblad aangeboden(CasusId casus) {
        adviezen.biedAan(casus, 0, goed(), ADMINISTRATIE_A);
        return voorste(casus);
    }

    protected Adviesblad gepubliceerd(CasusId casus) {
        Adviesblad advies = aangeboden(casus);
        adviezen.keurGoed(advies.id(), advies.versie(), PARKETSECRETARIS_A);
        return voorste(casus);
    }

    protected List<String> log(UUID dossier) {
        return jdbc.sql("""
                select concat_ws(' ', handeling, naam, ontvanger) from verantwoording.logregel
                where dossier_id = ? and naam ~* 'advie' order by begin_ms, ontvanger""").param(dossier).query(String.class).list();
    }
}
