package nl.schakel;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One PostgreSQL a test run; the schema is built once, in a template; each Spring context gets its own clone. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final class Holder {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("max_connections", "100")
                        .setServerConfig("full_page_writes", "off")
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> close(postgres));
                execute(postgres, "create database sjabloon");
                Flyway.configure()
                        .dataSource(postgres.getDatabase("postgres", "sjabloon"))
                        .load()
                        .migrate();
                return postgres;
            } catch (IOException | SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        private static void close(EmbeddedPostgres postgres) {
            try {
                postgres.close();
            } catch (IOException ignored) {
                // the JVM ends anyway
            }
        }
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The JDBC address of a fresh database with the whole schema and no data but the reference data. */
    public static synchronized String cloneUrl() {
        String name = "t" + COUNT.incrementAndGet();
        try {
            execute(Holder.POSTGRES, "create database " + name + " template sjabloon strategy file_copy");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return Holder.POSTGRES.getJdbcUrl("postgres", name);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> properties = Map.of(
                "spring.datasource.url", cloneUrl(),
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "postgres",
                "spring.datasource.hikari.maximum-pool-size", "12",
                "spring.datasource.hikari.minimum-idle", "1",
                "schakel.opslag.sleutel", "dGVzdHRlc3R0ZXN0dGVzdHRlc3R0ZXN0dGVzdHRlc3Q=",
                "schakel.opslag.map", "target/test-var",
                // a suite that runs at night must not have its messages sent by the clock
                "schakel.dagsluiting.aan", "false");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("testdatabase", properties));
    }
}
