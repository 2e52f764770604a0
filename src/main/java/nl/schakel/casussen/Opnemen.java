package nl.schakel.casussen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.Weigering;
import nl.schakel.personen.Kandidaat;
import nl.schakel.personen.Personalia;
import nl.schakel.personen.Personen;
import nl.schakel.personen.Signalement;
import nl.schakel.personen.Veldvergelijking;
import nl.schakel.verantwoording.Activiteit;
import nl.schakel.verantwoording.Betrokkene;
import nl.schakel.verantwoording.Handeling;
import nl.schakel.verantwoording.Verantwoording;
import nl.schakel.verantwoording.Verwerking;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a person in: registers who is new and opens the casus, after a look whether this person is known here already.
 *
 * <p>An existing person of the register is only used when the number makes it certain; whoever merely looks alike gets no
 * hit on content of another house (domain rules R7 and R35).
 */
@Service
@Transactional
public class Opnemen {
    private static final int VOLWASSEN = 18;

    private final Casussen casussen;
    private final Personen personen;
    private final Verantwoording verantwoording;
    private final Clock clock;

    Opnemen(Casussen casussen, Personen personen, Verantwoording verantwoording, Clock clock) {
        this.casussen = casussen;
        this.personen = personen;
        this.verantwoording = verantwoording;
        this.clock = clock;
    }

    /**
     * What was typed.
     *
     * @param inzending token of the form: sending it twice opens one casus
     * @param jeugd ticked; somebody under 18 counts as youth anyway
     * @param tochNieuw somebody looked at who is alike and says that this is another person
     */
    public record Opname(
            UUID inzending,
            VeiligheidshuisCode bij,
            Personalia personalia,
            boolean huiselijkGeweld,
            boolean jeugd,
            String procesregisseur,
            boolean tochNieuw) {}

    /** What came of it. */
    public sealed interface Uitkomst {
        /** The casus is open. */
        record Geopend(CasusId casus) implements Uitkomst {}

        /** Nothing was saved yet: a human must first look at who is alike. */
        record LijktBekend(List<Gelijkende> wie) implements Uitkomst {}
    }

    /**
     * Somebody with an active casus at this house who may be the same.
     *
     * @param zeker the number makes it certain: no second casus
     */
    public record Gelijkende(CasusId casus, boolean zeker, List<Veldvergelijking> uitleg) {}

    /**
     * Opens a casus for a person.
     *
     * @throws Weigering when the personalia cannot be used, or the number belongs to somebody else
     */
    public Uitkomst neemOp(Opname opname, Medewerker door) {
        CasusId id = new CasusId(opname.inzending());
        casussen.wachtOpBeurt(opname.bij(), door);
        if (casussen.bestaat(id, opname.bij())) {
            return new Uitkomst.Geopend(id);
        }
        personen.keur(opname.personalia());
        List<Kandidaat> kandidaten = personen.vergelijk(Signalement.van(opname.personalia()));
        List<Gelijkende> hier = bekendHier(kandidaten, opname.bij(), door);
        boolean zekerHier = hier.stream().anyMatch(Gelijkende::zeker);
        if (zekerHier || (!hier.isEmpty() && !opname.tochNieuw())) {
            return new Uitkomst.LijktBekend(hier);
        }
        PersoonId persoon = kandidaten.stream()
                .filter(Kandidaat::zeker)
                .map(Kandidaat::persoon)
                .findFirst()
                .orElseGet(() -> personen.registreer(opname.personalia(), door, opname.bij()));
        boolean jeugd = opname.jeugd() || isMinderjarig(opname.personalia());
        Casus.Nieuw nieuw = new Casus.Nieuw(id, persoon, opname.huiselijkGeweld(), jeugd, opname.procesregisseur());
        casussen.open(List.of(nieuw), opname.bij(), door);
        return new Uitkomst.Geopend(id);
    }

    private boolean isMinderjarig(Personalia p) {
        LocalDate vandaag = LocalDate.now(clock.withZone(ZoneId.of("Europe/Amsterdam")));
        return p.geboortedatum()
                .leeftijdOp(vandaag)
                .filter(leeftijd -> leeftijd < VOLWASSEN)
                .isPresent();
    }

    private List<Gelijkende> bekendHier(List<Kandidaat> kandidaten, VeiligheidshuisCode bij, Medewerker door) {
        Map<PersoonId, Kandidaat> opId =
                kandidaten.stream().collect(Collectors.toMap(Kandidaat::persoon, Function.identity()));
        List<BekendBij> hier = casussen.bekendBij(opId.keySet(), List.of(bij));
        if (!hier.isEmpty()) {
            verantwoording.legVast(
                    door,
                    bij,
                    Verwerking.van(
                                    Handeling.VERSCHENEN,
                                    Activiteit.CASUS,
                                    "Lijkt op nieuwe persoon",
                                    "Dubbele casussen voorkomen")
                            .over(hier.stream()
                                    .map(b -> Betrokkene.persoon(b.persoon()))
                                    .toList()));
        }
        return hier.stream().map(b -> gelijkende(b, opId)).toList();
    }

    private static Gelijkende gelijkende(BekendBij bekend, Map<PersoonId, Kandidaat> kandidaten) {
        Kandidaat k = Objects.requireNonNull(kandidaten.get(bekend.persoon()));
        return new Gelijkende(bekend.casus(), k.zeker(), k.uitleg());
    }
}
