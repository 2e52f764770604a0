package nl.schakel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.schakel.kern.Ids;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Medewerker.Aanstelling;
import nl.schakel.kern.MedewerkerId;
import nl.schakel.kern.Plek;
import nl.schakel.kern.RegioCode;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZsmLocatieCode;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The places and people of the tests: region T with one ZSM-locatie and Veiligheidshuizen A (feedback direct), B
 * (feedback at the end of the day) and C; region U with a ZSM-locatie and a Veiligheidshuis, to prove that nothing leaks.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Testregio {
    public static final RegioCode REGIO = new RegioCode("T");
    public static final ZsmLocatieCode ZSM = new ZsmLocatieCode("ZSM-T");
    public static final VeiligheidshuisCode A = new VeiligheidshuisCode("VH-A");
    public static final VeiligheidshuisCode B = new VeiligheidshuisCode("VH-B");
    public static final VeiligheidshuisCode C = new VeiligheidshuisCode("VH-C");
    public static final ZsmLocatieCode ANDERE_ZSM = new ZsmLocatieCode("ZSM-U");
    public static final VeiligheidshuisCode ANDER_VH = new VeiligheidshuisCode("VH-U");
    public static final String WACHTWOORD = "test-wachtwoord";

    private static final Map<String, Medewerker> MEDEWERKERS = new ConcurrentHashMap<>();

    public static final Medewerker KPC = iemand("kpc", Rol.KPC, ZSM);
    public static final Medewerker OFFICIER = iemand("officier", Rol.OFFICIER, ZSM);
    public static final Medewerker RECLASSERING = iemand("reclassering", Rol.RECLASSERING, ZSM);
    public static final Medewerker PARKETSECRETARIS_A = iemand("parketsecretaris-a", Rol.PARKETSECRETARIS, A);
    public static final Medewerker SPECIALIST_A = iemand("specialist-a", Rol.INTERVENTIESPECIALIST, A);
    public static final Medewerker ADMINISTRATIE_A = iemand("administratie-a", Rol.ADMINISTRATIEF_MEDEWERKER, A);
    public static final Medewerker REGISSEUR_A = iemand("regisseur-a", Rol.PROCESREGISSEUR, A);
    public static final Medewerker BUREAU_A = iemand("bureau-a", Rol.BEDRIJFSBUREAU, A);
    public static final Medewerker BUREAU_B = iemand("bureau-b", Rol.BEDRIJFSBUREAU, B);
    public static final Medewerker PARKETSECRETARIS_B = iemand("parketsecretaris-b", Rol.PARKETSECRETARIS, B);
    public static final Medewerker SPECIALIST_B = iemand("specialist-b", Rol.INTERVENTIESPECIALIST, B);
    public static final Medewerker FG = iemand("fg", Rol.FG, REGIO);
    public static final Medewerker BEHEERDER = iemand("beheerder", Rol.FUNCTIONEEL_BEHEERDER, REGIO);
    public static final Medewerker ANDERE_KPC = iemand("kpc-u", Rol.KPC, ANDERE_ZSM);
    public static final Medewerker ANDER_BUREAU = iemand("bureau-u", Rol.BEDRIJFSBUREAU, ANDER_VH);

    public static final Medewerker KETENMANAGER = iemand("ketenmanager", Rol.KETENMANAGER, REGIO);
    public static final Medewerker COORDINATOR = iemand("coordinator", Rol.COORDINEREND_OFFICIER, ZSM);
    public static final Medewerker ANDERE_KETENMANAGER = iemand("ketenmanager-u", Rol.KETENMANAGER, new RegioCode("U"));

    private static Medewerker iemand(String naam, Rol rol, Plek plek) {
        var medewerker = new Medewerker(
                new MedewerkerId(UUID.nameUUIDFromBytes(naam.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
                "Test " + naam,
                "TEST",
                List.of(new Aanstelling(rol, plek)));
        MEDEWERKERS.put(naam, medewerker);
        return medewerker;
    }

    /** The sign-in name of a test employee: {@code kpc}, {@code officier}, {@code bureau-a} … */
    public static String gebruikersnaam(Medewerker medewerker) {
        return medewerker.naam().substring("Test ".length());
    }

    /** The clock of all tests. */
    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    InitializingBean testgegevens(JdbcClient jdbc, PasswordEncoder encoder) {
        return () -> {
            jdbc.sql("""
                    insert into werkafspraken.regio values ('T', 'Regio Test'), ('U', 'Regio Ander')""").update();
            jdbc.sql("""
                    insert into werkafspraken.zsm_locatie (code, regio, naam, telefoon)
                    values ('ZSM-T', 'T', 'ZSM Teststad', '030-0000001'), ('ZSM-U', 'U', 'ZSM Elders', '010-0000001')""").update();
            jdbc.sql("""
                    insert into werkafspraken.veiligheidshuis
                        (code, regio, naam, contactpersoon, telefoon, terugkoppeling_direct)
                    values ('VH-A', 'T', 'Veiligheidshuis Aland', 'A. Front', '030-0000010', true),
                        ('VH-B', 'T', 'Veiligheidshuis Beekstad', 'B. Front', '030-0000020', false),
                        ('VH-C', 'T', 'Veiligheidshuis Cederdam', 'C. Front', '030-0000030', true),
                        ('VH-U', 'U', 'Veiligheidshuis Uiterburg', 'U. Front', '010-0000010', true)""").update();
            jdbc.sql("""
                    insert into werkafspraken.openingstijd
                    select v.code, d, case when v.code = 'VH-B' then time '09:00' else time '08:30' end,
                        case when v.code <> 'VH-B' then time '17:00' when d = 3 then time '12:30' else time '16:30' end
                    from werkafspraken.veiligheidshuis v, generate_series(1, 5) d""").update();
            jdbc.sql("""
                    insert into werkafspraken.gemeente values ('9001', 'Aland', 'VH-A'), ('9002', 'Beekstad', 'VH-B'),
                        ('9003', 'Cederdam', 'VH-C'), ('9004', 'Uiterburg', 'VH-U')""").update();
            String hash = Objects.requireNonNull(encoder.encode(WACHTWOORD));
            MEDEWERKERS.forEach((naam, medewerker) -> voegToe(jdbc, naam, medewerker, hash));
        };
    }

    private static void voegToe(JdbcClient jdbc, String gebruikersnaam, Medewerker m, String hash) {
        LocalDate lang = LocalDate.of(2000, 1, 1);
        jdbc.sql("""
                insert into toegang.account (id, gebruikersnaam, wachtwoord, naam, deelnemer, aangewezen_op,
                    screening_tot, geheimhouding_op, opgeleid_op)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        m.id().waarde(),
                        gebruikersnaam,
                        hash,
                        m.naam(),
                        m.deelnemer(),
                        lang,
                        LocalDate.of(2100, 1, 1),
                        lang,
                        lang)
                .update();
        for (Aanstelling a : m.aanstellingen()) {
            String soort = a.plek() instanceof ZsmLocatieCode ? "ZSM" : a.plek() instanceof RegioCode ? "REGIO" : "VH";
            jdbc.sql("insert into toegang.aanstelling (account_id, rol, plek_soort, plek) values (?, ?, ?, ?)")
                    .params(m.id().waarde(), a.rol().name(), soort, a.plek().code())
                    .update();
        }
    }

    /** A fresh token of a form. */
    public static UUID inzending() {
        return Ids.nieuw();
    }
}
