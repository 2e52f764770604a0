package nl.schakel.instroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.instroom.ZaakRegel.Filter;
import nl.schakel.instroom.ZaakRegel.Tellers;
import nl.schakel.instroom.Zaakblad.Dossierstuk;
import nl.schakel.instroom.Zaakblad.KandidaatRegel;
import nl.schakel.instroom.Zaakblad.Verwijdering;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.webbasis.Pagina;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads zaken for the screens: every list has a bound and an index. */
@Repository
class ZaakOverzichtRepository {
    private static final int MEESTE_IN_OVERLEG = 200;
    private static final String OPEN = "fase not in ('AFGEDAAN', 'GEROUTEERD')";

    private final JdbcClient jdbc;
    private final KandidaatRepository kandidaten;

    ZaakOverzichtRepository(JdbcClient jdbc, KandidaatRepository kandidaten) {
        this.jdbc = jdbc;
        this.kandidaten = kandidaten;
    }

    Optional<Zaakblad> find(ZaakId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** Zaken with their candidates and dossiers: three queries, however many. */
    private List<Zaakblad> find(List<ZaakId> ids) {
        Map<ZaakId, List<KandidaatRegel>> wie = kandidaten.find(ids);
        Map<ZaakId, List<Dossierstuk>> stukken = dossiers(ids);
        return jdbc.sql("select * from instroom.zaak where id = any (?) order by binnen_op, id")
                .param(ids.stream().map(ZaakId::waarde).toArray(UUID[]::new))
                .query((rs, _) -> {
                    ZaakId id = new ZaakId(rs.getObject("id", UUID.class));
                    return blad(rs, id, wie.getOrDefault(id, List.of()), stukken.getOrDefault(id, List.of()));
                })
                .list();
    }

    private static Zaakblad blad(ResultSet rs, ZaakId id, List<KandidaatRegel> wie, List<Dossierstuk> stukken)
            throws SQLException {
        return new Zaakblad(
                id,
                rs.getString("nummer"),
                rs.getString("parketnummer"),
                new ZsmLocatieCode(rs.getString("zsm_locatie")),
                ZaakRepository.verdachte(rs),
                rs.getString("feit"),
                rs.getBoolean("huiselijk_geweld"),
                rs.getBoolean("jeugd"),
                Optional.ofNullable(rs.getTimestamp("aangehouden_op")).map(t -> t.toInstant()),
                rs.getTimestamp("binnen_op").toInstant(),
                Fase.valueOf(rs.getString("fase")),
                Bekendheid.valueOf(rs.getString("bekendheid")),
                rs.getTimestamp("gecontroleerd_op").toInstant(),
                wie,
                stukken,
                rs.getString("omschrijving"),
                rs.getInt("versie"));
    }

    private Map<ZaakId, List<Dossierstuk>> dossiers(List<ZaakId> ids) {
        return jdbc
                .sql("select * from instroom.dossierstuk where zaak_id = any (?) order by toegevoegd_op")
                .param(ids.stream().map(ZaakId::waarde).toArray(UUID[]::new))
                .query((rs, _) -> Map.entry(new ZaakId(rs.getObject("zaak_id", UUID.class)), stuk(rs)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Dossierstuk stuk(ResultSet rs) throws SQLException {
        return new Dossierstuk(
                rs.getObject("id", UUID.class),
                rs.getObject("bron_id", UUID.class),
                new VeiligheidshuisCode(rs.getString("veiligheidshuis")),
                rs.getString("titel"),
                rs.getString("kenmerk"),
                Dossiersoort.valueOf(rs.getString("dossiersoort")),
                Vindplaats.valueOf(rs.getString("vindplaats")),
                rs.getTimestamp("toegevoegd_op").toInstant(),
                rs.getString("door_naam"),
                verwijdering(rs));
    }

    private static Optional<Verwijdering> verwijdering(ResultSet rs) throws SQLException {
        Timestamp op = rs.getTimestamp("verwijderd_op");
        return op == null
                ? Optional.empty()
                : Optional.of(new Verwijdering(
                        op.toInstant(), rs.getString("verwijderd_door_naam"), rs.getString("reden_verwijdering")));
    }

    /** Takes a document out; it stays visible as removed. @return its title; empty when it was not there any more */
    Optional<String> verwijder(ZaakId zaak, UUID stuk, String reden, Instant op, Medewerker door) {
        return jdbc.sql("""
                update instroom.dossierstuk set verwijderd_op = ?, verwijderd_door = ?, verwijderd_door_naam = ?,
                    reden_verwijdering = ?
                where zaak_id = ? and id = ? and verwijderd_op is null returning titel""")
                .params(ZaakRepository.tijd(op), door.id().waarde(), door.naam(), reden, zaak.waarde(), stuk)
                .query(String.class)
                .optional();
    }

    List<ZaakRegel> lijst(ZsmLocatieCode zsm, Filter filter, int pagina) {
        String waar = switch (filter) {
            case OPEN -> OPEN;
            case AFGEROND -> "fase in ('AFGEDAAN', 'GEROUTEERD')";
            case BEKEND, MOGELIJK, NIET_BEKEND, NIET_TE_CONTROLEREN, NIET_GECONTROLEERD ->
                OPEN + " and bekendheid = '" + filter.name() + "'";
        };
        return jdbc.sql("select * from instroom.zaak where zsm_locatie = :zsm and " + waar
                        + " order by binnen_op desc, id offset :overslaan limit :aantal")
                .param("zsm", zsm.code())
                .param("overslaan", Pagina.overslaan(pagina))
                .param("aantal", Pagina.GROOTTE + 1)
                .query((rs, _) -> regel(rs))
                .list();
    }

    List<ZaakRegel> bekendZonderBeslissing(ZsmLocatieCode zsm, int pagina) {
        return jdbc.sql("select * from instroom.zaak where zsm_locatie = :zsm and bekendheid = 'BEKEND' and " + OPEN
                        + " order by binnen_op, id offset :overslaan limit :aantal")
                .param("zsm", zsm.code())
                .param("overslaan", Pagina.overslaan(pagina))
                .param("aantal", Pagina.GROOTTE + 1)
                .query((rs, _) -> regel(rs))
                .list();
    }

    List<ZaakRegel> bekendGerouteerd(ZsmLocatieCode zsm, int pagina) {
        return jdbc.sql("select * from instroom.zaak where zsm_locatie = :zsm and bekendheid = 'BEKEND'"
                        + " and fase = 'GEROUTEERD' order by binnen_op, id offset :overslaan limit :aantal")
                .param("zsm", zsm.code())
                .param("overslaan", Pagina.overslaan(pagina))
                .param("aantal", Pagina.GROOTTE + 1)
                .query((rs, _) -> regel(rs))
                .list();
    }

    List<ZaakRegel> regels(ZsmLocatieCode zsm, Collection<ZaakId> ids) {
        return jdbc.sql(
                        "select * from instroom.zaak where id = any (:ids) and zsm_locatie = :zsm order by binnen_op, id")
                .param("ids", ids.stream().map(ZaakId::waarde).toArray(UUID[]::new))
                .param("zsm", zsm.code())
                .query((rs, _) -> regel(rs))
                .list();
    }

    private static ZaakRegel regel(ResultSet rs) throws SQLException {
        var verdachte = ZaakRepository.verdachte(rs);
        return new ZaakRegel(
                new ZaakId(rs.getObject("id", UUID.class)),
                rs.getString("nummer"),
                ZaakRegel.naam(verdachte),
                verdachte.geboortedatum().tekst(),
                rs.getString("feit"),
                rs.getBoolean("huiselijk_geweld"),
                rs.getBoolean("jeugd"),
                rs.getTimestamp("binnen_op").toInstant(),
                Fase.valueOf(rs.getString("fase")),
                Bekendheid.valueOf(rs.getString("bekendheid")));
    }

    List<Zaakblad> voorOverleg(ZsmLocatieCode zsm, Instant van, Instant tot) {
        List<UUID> ids = jdbc.sql("""
                (select id, binnen_op from instroom.zaak
                 where zsm_locatie = :zsm and bekendheid = 'BEKEND' and %s)
                union
                (select id, binnen_op from instroom.zaak
                 where zsm_locatie = :zsm and bekendheid = 'BEKEND' and binnen_op >= :van and binnen_op < :tot)
                order by binnen_op, id limit :meeste""".formatted(OPEN))
                .param("zsm", zsm.code())
                .param("van", ZaakRepository.tijd(van))
                .param("tot", ZaakRepository.tijd(tot))
                .param("meeste", MEESTE_IN_OVERLEG)
                .query((rs, _) -> rs.getObject(1, UUID.class))
                .list();
        return find(ids.stream().map(ZaakId::new).toList());
    }

    Tellers tellers(ZsmLocatieCode zsm) {
        return jdbc.sql("""
                select count(*) filter (where bekendheid = 'BEKEND'), count(*) filter (where bekendheid = 'MOGELIJK'),
                    count(*) filter (where bekendheid = 'NIET_TE_CONTROLEREN'),
                    count(*) filter (where bekendheid = 'NIET_GECONTROLEERD'), count(*)
                from instroom.zaak where zsm_locatie = ? and %s""".formatted(OPEN))
                .param(zsm.code())
                .query((rs, _) -> new Tellers(rs.getInt(1), rs.getInt(2), rs.getInt(3), rs.getInt(4), rs.getInt(5)))
                .single();
    }

    int aantalSinds(ZsmLocatieCode zsm, Instant sinds) {
        return jdbc.sql(
                        "select count(*) from (select 1 from instroom.zaak where zsm_locatie = ? and binnen_op > ? limit 99) z")
                .params(zsm.code(), ZaakRepository.tijd(sinds))
                .query(Integer.class)
                .single();
    }

    void voegToe(UUID nieuw, ZaakId zaak, Zaken.Stuk stuk, Instant op, Medewerker door) {
        jdbc.sql("""
                insert into instroom.dossierstuk
                    (id, zaak_id, soort, bron_id, veiligheidshuis, titel, kenmerk, dossiersoort, vindplaats, toegevoegd_op,
                     door, door_naam)
                values (?, ?, 'ADVIES', ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (zaak_id, soort, bron_id) where verwijderd_op is null do nothing""")
                .params(
                        nieuw,
                        zaak.waarde(),
                        stuk.bron(),
                        stuk.veiligheidshuis().code(),
                        stuk.titel(),
                        stuk.kenmerk(),
                        stuk.soort().name(),
                        stuk.vindplaats().name(),
                        ZaakRepository.tijd(op),
                        door.id().waarde(),
                        door.naam())
                .update();
    }
}
