package nl.schakel.opslag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import nl.schakel.kern.Sleutel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the key of the installation, from the configuration or from a file that only this account may read. */
@Configuration(proxyBeanMethods = false)
class SleutelConfiguration {
    private static final Logger log = LoggerFactory.getLogger(SleutelConfiguration.class);
    private static final int LENGTE = 32;

    @Bean
    Sleutel sleutel(OpslagInstellingen instellingen) throws IOException {
        String tekst = instellingen.sleutel();
        if (tekst.isBlank()) {
            tekst = leesOfMaak(instellingen.map().toAbsolutePath().resolve("sleutel"));
        }
        return new Sleutel(Base64.getDecoder().decode(tekst.strip()));
    }

    private static String leesOfMaak(Path bestand) throws IOException {
        if (Files.exists(bestand)) {
            return Files.readString(bestand);
        }
        byte[] nieuw = new byte[LENGTE];
        new SecureRandom().nextBytes(nieuw);
        String tekst = Base64.getEncoder().encodeToString(nieuw);
        Files.createDirectories(bestand.getParent());
        Files.writeString(bestand, tekst, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
        if (Files.getFileStore(bestand).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(bestand, PosixFilePermissions.fromString("rw-------"));
        }
        log.info("made the key of this installation; keep a copy of the key file with the backups");
        return tekst;
    }
}
