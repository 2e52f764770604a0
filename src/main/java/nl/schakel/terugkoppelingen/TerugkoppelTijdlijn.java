package nl.schakel.terugkoppelingen;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Plek;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.personen.Tijdlijnbron;
import nl.schakel.personen.Tijdlijnpunt;
import nl.schakel.personen.Tijdlijnpunt.Soort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decisions on the line of time: for ZSM those of the own locatie, for a house what was told to it. Of a message that was
 * recalled only that it was: it was about somebody else.
 */
@Component
class TerugkoppelTijdlijn implements Tijdlijnbron {
    private static final Rol[] ZSM = Rol.vanZsm();
    private static final Rol[] HUIS = Rol.vanVeiligheidshuis();
    private static final Rol[] BEOORDELAARS = {Rol.BEDRIJFSBUREAU, Rol.PROCESREGISSEUR};

    private final JdbcClient jdbc;

    TerugkoppelTijdlijn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Tijdlijnpunt> van(PersoonId persoon, Medewerker door, int aantal) {
        return Stream.concat(beslist(persoon, door, aantal).stream(), verteld(persoon, door, aantal).stream())
                .toList();
    }

    private List<Tijdlijnpunt> beslist(PersoonId persoon, Medewerker door, int aantal) {
        List<ZsmLocatieCode> locaties = door.zsmLocatiesAls(ZSM);
        if (locaties.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select b.zaak_id, b.code, b.code_omschrijving, b.genomen_op, b.stap, t.zsm_locatie
                from terugkoppelingen.beslissing b
                join lateral (select zsm_locatie from terugkoppelingen.terugkoppeling t where t.beslissing_id = b.id
                    and t.persoon_id = :persoon and t.zsm_locatie = any (:locaties)
                    and t.status not in ('TERUGGEROEPEN', 'VERNIETIGD') limit 1) t on true
                where b.zaak_id in (select zaak_id from terugkoppelingen.terugkoppeling where persoon_id = :persoon)
                order by b.genomen_op desc limit :aantal""")
                .param("persoon", persoon.waarde())
                .param("locaties", codes(locaties))
                .param("aantal", aantal)
                .query((rs, _) -> new Tijdlijnpunt(
                        rs.getTimestamp("genomen_op").toInstant(),
                        Soort.BESLISSING,
                        "Beslissing: %s – %s%s"
                                .formatted(
                                        rs.getString("code"),
                                        rs.getString("code_omschrijving"),
                                        rs.getString("stap").equals("CORRECTIE") ? " (correctie)" : ""),
                        new ZsmLocatieCode(rs.getString("zsm_locatie")),
                        Optional.of("/zaken/" + rs.getObject("zaak_id", UUID.class))))
                .list();
    }

    private List<Tijdlijnpunt> verteld(PersoonId persoon, Medewerker door, int aantal) {
        List<VeiligheidshuisCode> huizen = door.veiligheidshuizenAls(HUIS);
        if (huizen.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select t.id, t.status in ('TERUGGEROEPEN', 'VERNIETIGD') as terug, b.code_omschrijving, t.veiligheidshuis,
                    coalesce(t.teruggeroepen_op, t.verzonden_op) as op, t.veiligheidshuis = any (:beoordeelt) as opent
                from terugkoppelingen.terugkoppeling t
                join terugkoppelingen.beslissing b on b.id = t.beslissing_id
                join casussen.actieve_casus c on c.id = t.casus_id
                where t.persoon_id = :persoon and t.veiligheidshuis = any (:huizen) and t.verzonden_op is not null
                order by op desc limit :aantal""")
                .param("persoon", persoon.waarde())
                .param("huizen", codes(huizen))
                .param("beoordeelt", codes(door.veiligheidshuizenAls(BEOORDELAARS)))
                .param("aantal", aantal)
                .query((rs, _) -> {
                    String pad = "/terugkoppelingen/" + rs.getObject("id", UUID.class);
                    return new Tijdlijnpunt(
                            rs.getTimestamp("op").toInstant(),
                            Soort.TERUGKOPPELING,
                            rs.getBoolean("terug")
                                    ? "Terugkoppeling teruggeroepen"
                                    : "Terugkoppeling: " + rs.getString("code_omschrijving"),
                            new VeiligheidshuisCode(rs.getString("veiligheidshuis")),
                            rs.getBoolean("opent") ? Optional.of(pad) : Optional.empty());
                })
                .list();
    }

    private static String[] codes(List<? extends Plek> plekken) {
        return plekken.stream().map(Plek::code).toArray(String[]::new);
    }
}
