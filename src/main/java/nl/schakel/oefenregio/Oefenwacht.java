package nl.schakel.oefenregio;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start for real on a database that was filled for practice: its accounts have a public password. */
@Component
@Profile("!oefenomgeving")
class Oefenwacht implements InitializingBean {
    private final JdbcClient jdbc;

    Oefenwacht(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        boolean geoefend = jdbc.sql("select exists (select from toegang.kenmerk where naam = 'oefenregio')")
                .query(Boolean.class)
                .single();
        if (geoefend) {
            throw new IllegalStateException("this database holds the practice region with public demo accounts;"
                    + " start with the profile 'oefenomgeving', or use another database");
        }
    }
}
