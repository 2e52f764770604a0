package nl.schakel.instroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.kern.Bsn;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.RegioCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.personen.Adres;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Signalement;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores zaken. Whoever changes one holds its row until the end of the transaction. */
@Repository
class ZaakRepository {
    private static final String INSERT = """
            insert into instroom.zaak (id, inzending, zsm_locatie, regio, nummer, parketnummer, bsn, bsn_onjuist, voornamen,
                voorvoegsel, geslachtsnaam, geboortedatum, geslacht, woonplaats, feit, huiselijk_geweld, jeugd,
                aangehouden_op, binnen_op, fase, bekendheid, gecontroleerd_op, gecontroleerd_door, skn, straat,
                huisnummer, postcode, aliassen, naam_onbekend, omschrijving, controle_mislukt, controle_onvolledig)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)
            on conflict (inzending) do nothing""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    ZaakRepository(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Everything of a new zaak that is written once. */
    record Nieuw(
            Zaak zaak,
            Registratie registratie,
            RegioCode regio,
            String nummer,
            boolean jeugd,
            Instant op,
            Medewerker door) {}

    void insert(List<Nieuw> zaken) {
        batch.batchUpdate(INSERT, zaken.stream().map(ZaakRepository::rij).toList());
    }

    private static Object[] rij(Nieuw n) {
        Signalement s = n.zaak().verdachte();
        Registratie r = n.registratie();
        String bsn = s.bsn().map(Bsn::waarde).orElse(null);
        String onjuist = bsn == null && !s.bsnInvoer().isBlank() ? s.bsnInvoer() : null;
        OffsetDateTime op = tijd(n.op());
        return new @Nullable Object[] {
            n.zaak().id().waarde(),
            r.inzending(),
            r.zsm().code(),
            n.regio().code(),
            n.nummer(),
            r.parketnummer(),
            bsn,
            onjuist,
            s.naam().voornamen(),
            s.naam().voorvoegsel(),
            s.naam().geslachtsnaam(),
            s.geboortedatum().code(),
            s.geslacht().code(),
            s.woonplaats(),
            r.feit(),
            r.huiselijkGeweld(),
            n.jeugd(),
            r.aangehoudenOp().map(ZaakRepository::tijd).orElse(null),
            op,
            n.zaak().fase().name(),
            n.zaak().bekendheid().name(),
            op,
            n.door().id().waarde(),
            s.skn(),
            s.adres().straat(),
            s.adres().huisnummer(),
            s.adres().postcode(),
            Aliasopslag.schrijf(s.aliassen()),
            s.nomenNescio(),
            r.omschrijving(),
            n.zaak().uitvoering() == Uitvoering.MISLUKT,
            n.zaak().uitvoering() == Uitvoering.ONVOLLEDIG
        };
    }

    static OffsetDateTime tijd(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** The zaak that an earlier sending of the same form made. */
    /** The zaken that were made of these forms before, by the token of the form. */
    Map<UUID, ZaakId> findByInzending(Collection<UUID> inzendingen) {
        Map<UUID, ZaakId> gevonden = new HashMap<>();
        jdbc.sql("select inzending, id from instroom.zaak where inzending = any (?)")
                .param(inzendingen.toArray(UUID[]::new))
                .query(rs -> {
                    gevonden.put(rs.getObject(1, UUID.class), new ZaakId(rs.getObject(2, UUID.class)));
                });
        return gevonden;
    }

    /** Reserves numbers; the last of them is given. Waits for others who number at the same ZSM-locatie. */
    int reserveer(ZsmLocatieCode zsm, int jaar, int aantal) {
        return jdbc.sql("""
                insert into instroom.nummerreeks as n (zsm_locatie, jaar, laatste) values (:zsm, :jaar, :aantal)
                on conflict (zsm_locatie, jaar) do update set laatste = n.laatste + excluded.laatste
                returning laatste""")
                .param("zsm", zsm.code())
                .param("jaar", jaar)
                .param("aantal", aantal)
                .query(Integer.class)
                .single();
    }

    Optional<Zaak> findForUpdate(ZaakId id) {
        Map<PersoonId, KandidaatStatus> kandidaten = new HashMap<>();
        Optional<Zaak> zaak = jdbc.sql("select * from instroom.zaak where id = ? for update")
                .param(id.waarde())
                .query((rs, _) -> zaak(rs, kandidaten))
                .optional();
        jdbc.sql("select persoon_id, status from instroom.kandidaat where zaak_id = ?")
                .param(id.waarde())
                .query(rs -> {
                    kandidaten.put(
                            new PersoonId(rs.getObject(1, UUID.class)), KandidaatStatus.valueOf(rs.getString(2)));
                });
        return zaak;
    }

    private static Zaak zaak(ResultSet rs, Map<PersoonId, KandidaatStatus> kandidaten) throws SQLException {
        return new Zaak(
                new ZaakId(rs.getObject("id", UUID.class)),
                new ZsmLocatieCode(rs.getString("zsm_locatie")),
                verdachte(rs),
                Fase.valueOf(rs.getString("fase")),
                kandidaten,
                uitvoering(rs),
                rs.getInt("versie"));
    }

    private static Uitvoering uitvoering(ResultSet rs) throws SQLException {
        if (rs.getBoolean("controle_mislukt")) {
            return Uitvoering.MISLUKT;
        }
        return rs.getBoolean("controle_onvolledig") ? Uitvoering.ONVOLLEDIG : Uitvoering.GELUKT;
    }

    static Signalement verdachte(ResultSet rs) throws SQLException {
        String bsn = rs.getString("bsn");
        String onjuist = rs.getString("bsn_onjuist");
        return new Signalement(
                bsn == null ? Optional.ofNullable(onjuist).orElse("") : bsn,
                rs.getString("skn"),
                new Naam(rs.getString("voornamen"), rs.getString("voorvoegsel"), rs.getString("geslachtsnaam")),
                Aliasopslag.lees(rs.getString("aliassen")),
                Geboortedatum.vanCode(rs.getString("geboortedatum")),
                Geslacht.lees(rs.getString("geslacht")),
                new Adres(
                        rs.getString("straat"),
                        rs.getString("huisnummer"),
                        rs.getString("postcode"),
                        rs.getString("woonplaats")),
                rs.getBoolean("naam_onbekend"));
    }

    /** What the folder says of somebody without a name. */
    String omschrijving(ZaakId id) {
        return jdbc.sql("select omschrijving from instroom.zaak where id = ?")
                .param(id.waarde())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** More became known of the suspect, and was checked. */
    record Aanvulling(Zaak zaak, boolean jeugd, String omschrijving, Instant op, Medewerker door) {}

    void vulAan(Aanvulling a) {
        Signalement s = a.zaak().verdachte();
        String bsn = s.bsn().map(Bsn::waarde).orElse(null);
        jdbc.sql("""
                update instroom.zaak set bsn = :bsn, bsn_onjuist = :onjuist, skn = :skn, voornamen = :voornamen,
                    voorvoegsel = :voorvoegsel, geslachtsnaam = :naam, geboortedatum = :geboren, geslacht = :geslacht,
                    straat = :straat, huisnummer = :huisnummer, postcode = :postcode, woonplaats = :woonplaats,
                    aliassen = :aliassen::jsonb, naam_onbekend = :nn, omschrijving = :omschrijving, jeugd = :jeugd,
                    gecontroleerd_op = :op, gecontroleerd_door = :door
                where id = :id""")
                .param("bsn", bsn)
                .param("onjuist", bsn == null && !s.bsnInvoer().isBlank() ? s.bsnInvoer() : null)
                .param("skn", s.skn())
                .param("voornamen", s.naam().voornamen())
                .param("voorvoegsel", s.naam().voorvoegsel())
                .param("naam", s.naam().geslachtsnaam())
                .param("geboren", s.geboortedatum().code())
                .param("geslacht", s.geslacht().code())
                .param("straat", s.adres().straat())
                .param("huisnummer", s.adres().huisnummer())
                .param("postcode", s.adres().postcode())
                .param("woonplaats", s.woonplaats())
                .param("aliassen", Aliasopslag.schrijf(s.aliassen()))
                .param("nn", s.nomenNescio())
                .param("omschrijving", a.omschrijving())
                .param("jeugd", a.jeugd())
                .param("op", tijd(a.op()))
                .param("door", a.door().id().waarde())
                .param("id", a.zaak().id().waarde())
                .update();
        update(a.zaak());
    }

    /** The last check of a suspect succeeded, with the same data. */
    void bevestigControle(ZaakId id, Instant op, Medewerker door) {
        jdbc.sql("""
                update instroom.zaak set gecontroleerd_op = ?, gecontroleerd_door = ?, opnieuw_na = null,
                    controle_pogingen = 0 where id = ?""").params(tijd(op), door.id().waarde(), id.waarde()).update();
    }

    /** Writes what a step changed; the row is held by {@link #findForUpdate}. */
    void update(Zaak zaak) {
        jdbc.sql("""
                update instroom.zaak set fase = ?, bekendheid = ?, controle_mislukt = ?, controle_onvolledig = ?,
                    versie = versie + 1 where id = ?""")
                .params(
                        zaak.fase().name(),
                        zaak.bekendheid().name(),
                        zaak.uitvoering() == Uitvoering.MISLUKT,
                        zaak.uitvoering() == Uitvoering.ONVOLLEDIG,
                        zaak.id().waarde())
                .update();
    }
}
