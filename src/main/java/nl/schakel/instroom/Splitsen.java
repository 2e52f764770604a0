package nl.schakel.instroom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casusblad;
import nl.schakel.casussen.Casussen;
import nl.schakel.casussen.CasussenVanPersoon;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.kern.ZaakId;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Persoon;
import nl.schakel.personen.PersoonGesplitst;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Dossier;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes two persons of one record that turned out to be about two; staff of the house that runs the casus does it. */
@Service
@Transactional
public class Splitsen {
    private static final int MEESTE = 100;

    private final Casussen casussen;
    private final CasussenVanPersoon vanPersoon;
    private final Personen personen;
    private final JdbcClient jdbc;
    private final Verantwoording verantwoording;
    private final ApplicationEventPublisher feiten;

    Splitsen(
            Casussen casussen,
            CasussenVanPersoon vanPersoon,
            Personen personen,
            JdbcClient jdbc,
            Verantwoording verantwoording,
            ApplicationEventPublisher feiten) {
        this.casussen = casussen;
        this.vanPersoon = vanPersoon;
        this.personen = personen;
        this.jdbc = jdbc;
        this.verantwoording = verantwoording;
        this.feiten = feiten;
    }

    /** A decided zaak of which this house was an addressee. */
    public record Zaakkeuze(ZaakId id, String nummer, String zsm, Instant binnenOp) {}

    /** What can be divided. */
    public record Keuze(
            Casusblad casus, Persoon persoon, List<CasussenVanPersoon.Regel> casussen, List<Zaakkeuze> zaken) {}

    /** What the house may divide of the person of a casus. */
    public Keuze toon(CasusId id, Medewerker door) {
        Casusblad casus = casussen.toon(id, door);
        door.vereis(casus.veiligheidshuis(), Rol.PROCESREGISSEUR, Rol.BEDRIJFSBUREAU);
        return new Keuze(
                casus,
                personen.toon(casus.persoon()),
                vanPersoon.van(casus.persoon(), casus.veiligheidshuis(), door),
                beslist(casus.persoon(), casus.veiligheidshuis()));
    }

    private List<Zaakkeuze> beslist(PersoonId persoon, VeiligheidshuisCode huis) {
        return jdbc.sql("""
                select z.id, z.nummer, z.zsm_locatie, z.binnen_op from instroom.kandidaat k
                join instroom.zaak z on z.id = k.zaak_id
                join instroom.bekendheid b on b.zaak_id = k.zaak_id and b.persoon_id = k.persoon_id
                where k.persoon_id = ? and k.status = 'BEKEND' and b.veiligheidshuis = ?
                    and z.fase in ('AFGEDAAN', 'GEROUTEERD')
                order by z.binnen_op desc, z.id limit ?""")
                .params(persoon.waarde(), huis.code(), MEESTE)
                .query((rs, _) -> new Zaakkeuze(
                        new ZaakId(rs.getObject(1, UUID.class)),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getTimestamp(4).toInstant()))
                .list();
    }

    /**
     * How the person is divided.
     *
     * @param versie of the person, as it was seen
     * @param nieuw the second person; its other names leave the first
     * @param casussen what goes to the second person, with advices and feedback
     */
    public record Verdeling(int versie, Personalia nieuw, Set<UUID> casussen, Set<UUID> zaken) {}

    /**
     * Divides, everywhere, in one transaction.
     *
     * @return the new person
     * @throws Weigering when no casus goes to the new person, or the data cannot be used
     * @throws nl.schakel.kern.Verouderd when somebody changed the person meanwhile
     */
    public PersoonId splits(CasusId id, Verdeling v, Medewerker door) {
        Keuze keuze = toon(id, door);
        VeiligheidshuisCode huis = keuze.casus().veiligheidshuis();
        Set<UUID> eigen = new HashSet<>(
                keuze.casussen().stream().map(c -> c.id().waarde()).toList());
        Set<UUID> gaan = new HashSet<>(v.casussen());
        gaan.retainAll(eigen);
        if (gaan.isEmpty()) {
            throw new Weigering("casussen", "Kies ten minste één casus die bij de tweede persoon hoort.");
        }
        Set<UUID> zaken = new HashSet<>(v.zaken());
        zaken.retainAll(keuze.zaken().stream().map(z -> z.id().waarde()).toList());
        PersoonId nieuw = personen.registreer(v.nieuw(), door, huis);
        PersoonId oud = keuze.persoon().id();
        feiten.publishEvent(new PersoonGesplitst(oud, nieuw, gaan, zaken, door));
        personen.wijzig(
                oud, v.versie(), zonder(keuze.persoon().personalia(), v.nieuw().aliassen()), door, huis);
        verantwoording.legVast(
                door,
                huis,
                Verwerking.van(
                                Handeling.WIJZIGEN,
                                Activiteit.PERSONEN,
                                "Persoon gesplitst in twee personen",
                                "Register van bekende personen bijhouden")
                        .in(Dossier.casus(id.waarde()))
                        .over(Betrokkene.persoon(oud), Betrokkene.persoon(nieuw)));
        return nieuw;
    }

    private static Personalia zonder(Personalia p, List<Naam> weg) {
        List<Naam> aliassen = new ArrayList<>(p.aliassen());
        aliassen.removeAll(weg);
        return new Personalia(
                p.bsn(),
                p.skn(),
                p.naam(),
                p.partner(),
                p.naamgebruik(),
                p.geboortedatum(),
                p.geslacht(),
                p.adres(),
                p.geheimhouding(),
                aliassen,
                p.andereAdressen());
    }
}
