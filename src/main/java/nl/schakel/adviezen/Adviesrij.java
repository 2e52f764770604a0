package nl.schakel.adviezen;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.schakel.adviezen.Advies.Laatst;
import nl.schakel.adviezen.Adviesinvoer.Bron;
import nl.schakel.adviezen.Adviesinvoer.Contact;
import nl.schakel.adviezen.Adviesinvoer.Voorstel;
import nl.schakel.adviezen.Bijzonderheden.Derden;
import nl.schakel.adviezen.Bijzonderheden.Lij;
import nl.schakel.adviezen.Stand.Aangeboden;
import nl.schakel.adviezen.Stand.Concept;
import nl.schakel.adviezen.Stand.Gepubliceerd;
import nl.schakel.adviezen.Stand.Goedkeuring;
import nl.schakel.adviezen.Stand.Vervallen;
import nl.schakel.adviezen.Stand.Vervangen;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.MedewerkerId;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import org.jspecify.annotations.Nullable;

/** An advice as a row of its table, without its incidents. */
final class Adviesrij {
    private Adviesrij() {}

    static Advies advies(ResultSet rs) throws SQLException {
        return new Advies(
                new AdviesId(rs.getObject("id", UUID.class)),
                new CasusId(rs.getObject("casus_id", UUID.class)),
                new PersoonId(rs.getObject("persoon_id", UUID.class)),
                new VeiligheidshuisCode(rs.getString("veiligheidshuis")),
                inhoud(rs),
                new MedewerkerId(rs.getObject("auteur", UUID.class)),
                rs.getString("auteur_naam"),
                bewerkers((UUID[]) rs.getArray("bewerkers").getArray()),
                stand(rs),
                new Laatst(
                        rs.getString("bijgewerkt_door"),
                        rs.getTimestamp("bijgewerkt_op").toInstant()),
                rs.getInt("versie"));
    }

    private static Set<MedewerkerId> bewerkers(UUID[] ids) {
        return Arrays.stream(ids).map(MedewerkerId::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Adviesinvoer inhoud(ResultSet rs) throws SQLException {
        return new Adviesinvoer(
                new Voorstel(rs.getString("voorkeur_code"), rs.getString("voorkeur_voorwaarden")),
                new Voorstel(rs.getString("terugval_code"), rs.getString("terugval_voorwaarden")),
                rs.getString("doel"),
                rs.getString("context"),
                List.of(),
                rs.getString("hulp_en_toezicht"),
                new Bron(rs.getString("bron_overleg"), rs.getString("bron_aanwezigen")),
                new Contact(rs.getString("contact_naam"), rs.getString("contact_telefoon")),
                bijzonder(rs));
    }

    private static Bijzonderheden bijzonder(ResultSet rs) throws SQLException {
        String lij = rs.getString("lij");
        String derden = rs.getString("derden");
        return new Bijzonderheden(
                rs.getString("afgeraden_code"),
                rs.getString("geldig_tot"),
                lij.isEmpty() ? Lij.ONBEKEND : Lij.valueOf(lij),
                derden.isEmpty() ? Derden.ONBEANTWOORD : Derden.valueOf(derden));
    }

    private static Stand stand(ResultSet rs) throws SQLException {
        String status = rs.getString("status");
        return switch (status) {
            case "CONCEPT" -> new Concept(Optional.ofNullable(rs.getString("opmerking")));
            case "AANGEBODEN" -> new Aangeboden();
            case "VERVALLEN" -> new Vervallen(rs.getString("opmerking"));
            case "GEPUBLICEERD" -> new Gepubliceerd(rs.getInt("nummer"), goedkeuring(rs));
            case "VERVANGEN" -> new Vervangen(rs.getInt("nummer"), goedkeuring(rs));
            default -> throw new IllegalStateException("unknown status of an advice: " + status);
        };
    }

    private static Goedkeuring goedkeuring(ResultSet rs) throws SQLException {
        return new Goedkeuring(
                new MedewerkerId(rs.getObject("goedkeurder", UUID.class)),
                rs.getString("goedkeurder_naam"),
                rs.getTimestamp("uitgebracht_op").toInstant());
    }

    /** Assigns everything that can change; in the order of {@link #waarden(Advies)}. */
    static final String TOEKENNINGEN = """
            voorkeur_code = ?, voorkeur_voorwaarden = ?, terugval_code = ?, terugval_voorwaarden = ?, afgeraden_code = ?,
            doel = ?, context = ?, hulp_en_toezicht = ?, bron_overleg = ?, bron_aanwezigen = ?, contact_naam = ?,
            contact_telefoon = ?, geldig_tot = ?, eigen_tot = ?, lij = ?, derden = ?, bewerkers = ?, status = ?,
            nummer = ?, opmerking = ?, goedkeurder = ?, goedkeurder_naam = ?, uitgebracht_op = ?, bijgewerkt_door = ?,
            bijgewerkt_op = ?""";

    static List<@Nullable Object> waarden(Advies a) {
        Adviesinvoer i = a.inhoud();
        Bijzonderheden b = i.bijzonder();
        Optional<Goedkeuring> goedkeuring = a.stand().uitgebracht();
        return Arrays.asList(new @Nullable Object[] {
            i.voorkeur().code(),
            i.voorkeur().voorwaarden(),
            i.terugval().code(),
            i.terugval().voorwaarden(),
            b.afgeraden(),
            i.doel(),
            i.context(),
            i.hulpEnToezicht(),
            i.bron().datum(),
            i.bron().aanwezigen(),
            i.contact().naam(),
            i.contact().telefoon(),
            b.geldigTot(),
            b.eigenTot().map(Date::valueOf).orElse(null),
            b.lij() == Lij.ONBEKEND ? "" : b.lij().name(),
            b.derden() == Derden.ONBEANTWOORD ? "" : b.derden().name(),
            bewerkers(a),
            status(a.stand()),
            a.stand().nummer(),
            opmerking(a.stand()),
            goedkeuring.map(g -> g.door().waarde()).orElse(null),
            goedkeuring.map(Goedkeuring::naam).orElse(null),
            goedkeuring.map(g -> Timestamp.from(g.uitgebrachtOp())).orElse(null),
            a.laatst().naam(),
            Timestamp.from(a.laatst().op())
        });
    }

    static UUID[] bewerkers(Advies a) {
        return a.bewerkers().stream().map(MedewerkerId::waarde).toArray(UUID[]::new);
    }

    private static String status(Stand stand) {
        return switch (stand) {
            case Concept c -> "CONCEPT";
            case Aangeboden a -> "AANGEBODEN";
            case Gepubliceerd g -> "GEPUBLICEERD";
            case Vervangen v -> "VERVANGEN";
            case Vervallen v -> "VERVALLEN";
        };
    }

    private static @Nullable String opmerking(Stand stand) {
        return switch (stand) {
            case Concept c -> c.opmerking().orElse(null);
            case Vervallen v -> v.reden();
            case Aangeboden a -> null;
            case Gepubliceerd g -> null;
            case Vervangen v -> null;
        };
    }
}
