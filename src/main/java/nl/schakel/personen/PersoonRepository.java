package nl.schakel.personen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.PersoonId;
import nl.schakel.personen.zoeken.Personenbron;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores persons with their other names and addresses; knows nothing of keys. */
@Repository
class PersoonRepository implements Personenbron {
    private static final String INSERT = """
            insert into personen.persoon (bsn, skn, voornamen, voorvoegsel, geslachtsnaam, partner_voorvoegsel,
                partner_geslachtsnaam, naamgebruik, geboortedatum, geslacht, straat, huisnummer, postcode, woonplaats,
                geheimhouding, id, geregistreerd_op)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String UPDATE = """
            update personen.persoon set bsn = ?, skn = ?, voornamen = ?, voorvoegsel = ?, geslachtsnaam = ?,
                partner_voorvoegsel = ?, partner_geslachtsnaam = ?, naamgebruik = ?, geboortedatum = ?, geslacht = ?,
                straat = ?, huisnummer = ?, postcode = ?, woonplaats = ?, geheimhouding = ?, versie = versie + 1
            where id = ? and versie = ?""";
    private static final String SELECT = """
            select p.*, a.voornamen as alias_voornamen, a.voorvoegsels as alias_voorvoegsels, a.namen as alias_namen,
                (select array_agg(array[d.straat, d.huisnummer, d.postcode, d.woonplaats] order by d.volgnummer)
                    from personen.ander_adres d where d.persoon_id = p.id) as adressen
            from personen.persoon p
            left join lateral (select array_agg(voornamen order by volgnummer) as voornamen,
                    array_agg(voorvoegsel order by volgnummer) as voorvoegsels,
                    array_agg(geslachtsnaam order by volgnummer) as namen
                from personen.alias where persoon_id = p.id) a on true
            where p.id = any (cast(? as uuid[]))""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    PersoonRepository(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Adds the persons; false when a number of one of them is already in the register. */
    boolean voegToe(List<Persoon> personen, Instant nu) {
        List<Object[]> rijen = personen.stream()
                .map(p -> rij(p.personalia(), p.id().waarde(), Timestamp.from(nu)))
                .toList();
        int[] gelukt = batch.batchUpdate(INSERT, rijen);
        if (Arrays.stream(gelukt).anyMatch(n -> n == 0)) {
            return false;
        }
        voegLijstenToe(personen);
        return true;
    }

    /** Replaces the personalia when the version still is the given one. */
    boolean wijzig(Persoon persoon) {
        UUID id = persoon.id().waarde();
        if (batch.update(UPDATE, rij(persoon.personalia(), id, persoon.versie())) == 0) {
            return false;
        }
        jdbc.sql("delete from personen.alias where persoon_id = ?").param(id).update();
        jdbc.sql("delete from personen.ander_adres where persoon_id = ?")
                .param(id)
                .update();
        voegLijstenToe(List.of(persoon));
        return true;
    }

    private void voegLijstenToe(List<Persoon> personen) {
        List<Object[]> rijen = new ArrayList<>();
        List<Object[]> adressen = new ArrayList<>();
        for (Persoon persoon : personen) {
            List<Naam> aliassen = persoon.personalia().aliassen();
            for (int i = 0; i < aliassen.size(); i++) {
                Naam a = aliassen.get(i);
                rijen.add(new Object[] {persoon.id().waarde(), i, a.voornamen(), a.voorvoegsel(), a.geslachtsnaam()});
            }
            List<Adres> andere = persoon.personalia().andereAdressen();
            for (int i = 0; i < andere.size(); i++) {
                Adres a = andere.get(i);
                adressen.add(
                        new Object[] {persoon.id().waarde(), i, a.straat(), a.huisnummer(), a.postcode(), a.woonplaats()
                        });
            }
        }
        batch.batchUpdate("insert into personen.alias values (?, ?, ?, ?, ?)", rijen);
        batch.batchUpdate("insert into personen.ander_adres values (?, ?, ?, ?, ?, ?)", adressen);
    }

    private static @Nullable Object[] rij(Personalia p, Object... achteraan) {
        Naam partner = p.partner().orElse(Naam.LEEG);
        @Nullable
        Object[] voor = {
            p.bsn().map(Bsn::waarde).orElse(null),
            p.skn().orElse(null),
            p.naam().voornamen(),
            p.naam().voorvoegsel(),
            p.naam().geslachtsnaam(),
            partner.voorvoegsel(),
            partner.geslachtsnaam(),
            String.valueOf(p.naamgebruik()),
            p.geboortedatum().code(),
            p.geslacht().code(),
            p.adres().straat(),
            p.adres().huisnummer(),
            p.adres().postcode(),
            p.adres().woonplaats(),
            p.geheimhouding()
        };
        return Stream.concat(Arrays.stream(voor), Arrays.stream(achteraan)).toArray();
    }

    Map<PersoonId, Persoon> vind(Collection<PersoonId> ids) {
        String[] sleutels =
                ids.stream().map(id -> id.waarde().toString()).distinct().toArray(String[]::new);
        Map<PersoonId, Persoon> gevonden = new LinkedHashMap<>();
        if (sleutels.length > 0) {
            jdbc.sql(SELECT)
                    .param(sleutels)
                    .query((rs, _) -> persoon(rs))
                    .list()
                    .forEach(p -> gevonden.put(p.id(), p));
        }
        return gevonden;
    }

    @Override
    public List<Persoon> lees(List<PersoonId> ids) {
        return List.copyOf(vind(ids).values());
    }

    Map<String, PersoonId> vindOpNummer(Nummer kolom, Collection<String> nummers) {
        Map<String, PersoonId> gevonden = new HashMap<>();
        if (nummers.isEmpty()) {
            return gevonden;
        }
        String sql = switch (kolom) {
            case BSN -> "select bsn as nummer, id from personen.persoon where bsn = any (?)";
            case SKN -> "select skn as nummer, id from personen.persoon where skn = any (?)";
        };
        jdbc.sql(sql).param(nummers.toArray(String[]::new)).query(rs -> {
            gevonden.put(rs.getString("nummer"), new PersoonId(rs.getObject("id", UUID.class)));
        });
        return gevonden;
    }

    /** A number that belongs to one person. */
    enum Nummer {
        BSN,
        SKN
    }

    private static Persoon persoon(ResultSet rs) throws SQLException {
        var personalia = new Personalia(
                Optional.ofNullable(rs.getString("bsn")).map(Bsn::new),
                Optional.ofNullable(rs.getString("skn")),
                new Naam(rs.getString("voornamen"), rs.getString("voorvoegsel"), rs.getString("geslachtsnaam")),
                partner(rs),
                rs.getString("naamgebruik").charAt(0),
                Geboortedatum.vanCode(rs.getString("geboortedatum")),
                Geslacht.lees(rs.getString("geslacht")),
                new Adres(
                        rs.getString("straat"),
                        rs.getString("huisnummer"),
                        rs.getString("postcode"),
                        rs.getString("woonplaats")),
                rs.getBoolean("geheimhouding"),
                aliassen(rs),
                adressen(rs));
        return new Persoon(new PersoonId(rs.getObject("id", UUID.class)), personalia, rs.getInt("versie"));
    }

    private static Optional<Naam> partner(ResultSet rs) throws SQLException {
        Naam naam = new Naam("", rs.getString("partner_voorvoegsel"), rs.getString("partner_geslachtsnaam"));
        return Optional.of(naam).filter(n -> !n.geslachtsnaam().isEmpty());
    }

    private static List<Adres> adressen(ResultSet rs) throws SQLException {
        if (rs.getArray("adressen") == null) {
            return List.of();
        }
        return Arrays.stream((String[][]) rs.getArray("adressen").getArray())
                .map(a -> new Adres(a[0], a[1], a[2], a[3]))
                .toList();
    }

    private static List<Naam> aliassen(ResultSet rs) throws SQLException {
        if (rs.getArray("alias_namen") == null) {
            return List.of();
        }
        String[] voornamen = (String[]) rs.getArray("alias_voornamen").getArray();
        String[] voorvoegsels = (String[]) rs.getArray("alias_voorvoegsels").getArray();
        String[] namen = (String[]) rs.getArray("alias_namen").getArray();
        return IntStream.range(0, namen.length)
                .mapToObj(i -> new Naam(voornamen[i], voorvoegsels[i], namen[i]))
                .toList();
    }
}
