package nl.schakel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.schakel.personen.VolgtPersoon;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SchakelTest
class VolgtPersoonTest {
    /** The candidates of a zaak are weighed against each other when two become one; see ZaakVolgtPersoon. */
    private static final List<String> ZELF = List.of("instroom.kandidaat", "instroom.bekendheid");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<VolgtPersoon> volgers;

    @Test
    void every_table_that_keeps_a_person_follows_when_records_are_merged_or_split() {
        List<String> tabellen = jdbc.sql("""
                select table_schema || '.' || table_name from information_schema.columns
                join information_schema.tables using (table_schema, table_name)
                where column_name = 'persoon_id' and table_schema <> 'personen' and table_type = 'BASE TABLE'""").query(String.class).list();

        assertThat(tabellen)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(volgers.stream().map(VolgtPersoon::tabel), ZELF.stream())
                                .toList());
    }
}
