package nl.schakel.oefenregio;

import java.util.Objects;
import nl.schakel.oefenregio.Oefenlader.Geladen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** On the first start in the practice environment the fictional region is made; on every start the sign-ins are printed. */
@Component
@Profile("oefenomgeving")
class Oefenstart implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(Oefenstart.class);

    private final Oefenlader lader;
    private final Oefenzaken zaken;
    private final Oefenverhalen verhalen;
    private final Oefenaccounts accounts;
    private final PasswordEncoder encoder;
    private final JdbcClient jdbc;
    private final Environment environment;
    private final ServletWebServerApplicationContext server;

    Oefenstart(
            Oefenlader lader,
            Oefenzaken zaken,
            Oefenverhalen verhalen,
            Oefenaccounts accounts,
            PasswordEncoder encoder,
            JdbcClient jdbc,
            Environment environment,
            ServletWebServerApplicationContext server) {
        this.lader = lader;
        this.zaken = zaken;
        this.verhalen = verhalen;
        this.accounts = accounts;
        this.encoder = encoder;
        this.jdbc = jdbc;
        this.environment = environment;
        this.server = server;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (isLeeg()) {
            boolean nationaal = "nationaal".equals(environment.getProperty("schakel.oefenregio.omvang"));
            Omvang omvang = nationaal ? Omvang.NATIONAAL : Omvang.OEFENEN;
            long begin = System.nanoTime();
            Geladen geladen = lader.laad(omvang, Objects.requireNonNull(encoder.encode(Oefenaccounts.WACHTWOORD)));
            zaken.laad(geladen, omvang);
            verhalen.vertel(geladen);
            jdbc.sql("analyze").update();
            log.info("made the fictional region in {} ms", (System.nanoTime() - begin) / 1_000_000);
        }
        print();
    }

    private boolean isLeeg() {
        return jdbc.sql("select count(*) from werkafspraken.regio")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** For who starts the program by hand: where it is, and how to get in. */
    @SuppressWarnings("SystemOut")
    private void print() {
        StringBuilder text = new StringBuilder("%n  Schakel draait: http://127.0.0.1:%d/%n%n"
                .formatted(Objects.requireNonNull(server.getWebServer()).getPort()));
        text.append("  Oefenomgeving: alle personen zijn verzonnen. Wachtwoord voor iedereen: ")
                .append(accounts.wachtwoord())
                .append(System.lineSeparator());
        accounts.accounts().forEach(a -> text.append("    %-20s %s%n".formatted(a.gebruikersnaam(), a.omschrijving())));
        System.out.println(text);
    }
}
