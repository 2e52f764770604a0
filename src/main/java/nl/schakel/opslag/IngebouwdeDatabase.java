package nl.schakel.opslag;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The default database: a real PostgreSQL that keeps its data below {@code schakel.opslag.map}. With
 * {@code spring.datasource.url} set (or {@code SPRING_DATASOURCE_URL}) that database is used and this one does not start.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "ingebouwd", matchIfMissing = true)
class IngebouwdeDatabase {
    private static final Logger log = LoggerFactory.getLogger(IngebouwdeDatabase.class);
    private static final Duration WAIT = Duration.ofSeconds(60);

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(OpslagInstellingen instellingen) throws IOException {
        Path home = instellingen.map().toAbsolutePath();
        // the major version is in the name: a later PostgreSQL must not start on old files
        Path data = home.resolve("pg18");
        Files.createDirectories(home);
        stopLeftOver(data);
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(home.resolve("pg-bin").toFile())
                .setPGStartupWait(WAIT)
                // the bean's destroy method stops it, after the connection pool
                .setRegisterShutdownHook(false)
                // the library starts with fsync off, which is for tests; here data must survive a power cut
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("random_page_cost", "1.1")
                // keys are spread over the whole index, so after a checkpoint nearly every row brings a whole page
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .start();
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedPostgres postgres) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "postgres";
            }

            @Override
            public String getJdbcUrl() {
                return postgres.getJdbcUrl("postgres", "postgres");
            }
        };
    }

    /** After a kill -9 of the JVM the database lives on and holds the data folder; it is asked to stop. */
    private static void stopLeftOver(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var leftOver = ProcessHandle.of(pid)
                .filter(p -> p.info().commandLine().orElse("").contains(data.toString()));
        if (leftOver.isEmpty()) {
            return;
        }
        log.warn("stopping a left-over PostgreSQL, pid {}", pid);
        leftOver.get().destroy();
        try {
            leftOver.get().onExit().get(WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stillRunning) {
            log.warn("the left-over PostgreSQL did not stop");
        }
    }
}
