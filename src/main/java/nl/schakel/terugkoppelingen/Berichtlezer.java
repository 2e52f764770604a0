package nl.schakel.terugkoppelingen;

import java.util.Objects;
import java.util.Optional;
import nl.schakel.adviezen.AdviesId;
import nl.schakel.casussen.CasusId;
import nl.schakel.casussen.Casusblad;
import nl.schakel.casussen.Casussen;
import nl.schakel.codelijsten.Code;
import nl.schakel.codelijsten.Codelijsten;
import nl.schakel.codelijsten.Lijst;
import org.springframework.stereotype.Component;

/** Makes the sheet that a house reads; of a recalled message nothing of the decision is left on it. */
@Component
class Berichtlezer {
    private final Casussen casussen;
    private final Codelijsten codelijsten;

    Berichtlezer(Casussen casussen, Codelijsten codelijsten) {
        this.casussen = casussen;
        this.codelijsten = codelijsten;
    }

    TerugkoppelingBlad blad(Bericht t) {
        Casusblad casus = casussen.blad(new CasusId(t.casus()));
        var b = t.besluit();
        boolean weg = t.status().isTeruggeroepen();
        return new TerugkoppelingBlad(
                t.id(),
                t.huis(),
                casus.persoon(),
                casus.id(),
                casus.personalia().weergavenaam(),
                casus.personalia().geboortedatum().tekst(),
                casus.geslotenOp().isPresent(),
                b.stap(),
                weg ? "" : b.redenCorrectie(),
                weg ? "" : b.label(),
                b.definitief(),
                weg ? "" : label(Lijst.SEPOTGROND, b.sepotgrond()),
                weg ? "" : b.voorwaarden(),
                b.reclasseringsonderzoek(),
                b.genomenOp(),
                b.officier(),
                Optional.ofNullable(t.advies()).map(AdviesId::new),
                t.opvolging().gevolgd(),
                weg ? "" : label(Lijst.REDEN_NIET_GEVOLGD, t.opvolging().redenCode()),
                weg ? "" : t.opvolging().toelichting(),
                t.spoed() && !weg,
                Objects.requireNonNull(t.verzondenOp()),
                t.status(),
                t.beoordeling(),
                t.terugroep(),
                t.versie());
    }

    private String label(Lijst lijst, String code) {
        return code.isEmpty()
                ? ""
                : codelijsten.vind(lijst, code).map(Code::label).orElse(code);
    }
}
