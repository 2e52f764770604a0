package nl.schakel.instroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZaakId;
import nl.schakel.kern.ZsmLocatieCode;
import nl.schakel.personen.Signalement;
import nl.schakel.personen.Veldvergelijking;

/** A zaak as those who work on it at ZSM see it. */
public record Zaakblad(
        ZaakId id,
        String nummer,
        String parketnummer,
        ZsmLocatieCode zsm,
        Signalement verdachte,
        String feit,
        boolean huiselijkGeweld,
        boolean jeugd,
        Optional<Instant> aangehoudenOp,
        Instant binnenOp,
        Fase fase,
        Bekendheid bekendheid,
        Instant gecontroleerdOp,
        List<KandidaatRegel> kandidaten,
        List<Dossierstuk> dossier,
        String omschrijving,
        int versie) {

    /** A known person who may be, is, or is not the suspect: that, not what. */
    public record KandidaatRegel(
            PersoonId persoon,
            KandidaatStatus status,
            List<Veldvergelijking> uitleg,
            boolean automatisch,
            Optional<String> reden,
            Optional<String> doorNaam,
            Optional<Instant> op,
            List<Bekende> bekendBij,
            List<String> nietZeker) {

        KandidaatRegel alleenActief(Set<CasusId> actief) {
            return new KandidaatRegel(
                    persoon,
                    status,
                    uitleg,
                    automatisch,
                    reden,
                    doorNaam,
                    op,
                    bekendBij.stream().filter(b -> actief.contains(b.casus())).toList(),
                    nietZeker);
        }

        /** The houses where the person was known at the check. */
        public List<VeiligheidshuisCode> veiligheidshuizen() {
            return bekendBij.stream().map(Bekende::veiligheidshuis).toList();
        }
    }

    /** A document in the dossier. @param bron identifier of the advice version */
    public record Dossierstuk(
            UUID id,
            UUID bron,
            VeiligheidshuisCode veiligheidshuis,
            String titel,
            String kenmerk,
            Dossiersoort soort,
            Vindplaats vindplaats,
            Instant toegevoegdOp,
            String doorNaam,
            Optional<Verwijdering> verwijderd) {

        /** Whether it is still in the dossier. */
        public boolean isAanwezig() {
            return verwijderd.isEmpty();
        }
    }

    /** Who took a document out, and why. */
    public record Verwijdering(Instant op, String doorNaam, String reden) {}

    /** Whether somebody must still say who the suspect is. */
    public boolean heeftOpenKandidaat() {
        return kandidaten.stream().anyMatch(k -> k.status() == KandidaatStatus.MOGELIJK);
    }

    /** Everybody who knows the suspect for sure. */
    public List<Bekende> bekenden() {
        return kandidaten.stream()
                .filter(k -> k.status() == KandidaatStatus.BEKEND)
                .flatMap(k -> k.bekendBij().stream())
                .toList();
    }

    /** The same zaak without the houses where the casus was closed after the check: those are shielded (R14). */
    public Zaakblad alleenActief(Set<CasusId> actief) {
        return new Zaakblad(
                id,
                nummer,
                parketnummer,
                zsm,
                verdachte,
                feit,
                huiselijkGeweld,
                jeugd,
                aangehoudenOp,
                binnenOp,
                fase,
                bekendheid,
                gecontroleerdOp,
                kandidaten.stream().map(k -> k.alleenActief(actief)).toList(),
                dossier,
                omschrijving,
                versie);
    }

    public boolean isInDossier(UUID bron) {
        return dossier.stream()
                .anyMatch(stuk -> stuk.isAanwezig() && stuk.bron().equals(bron));
    }

    @Override
    public String toString() {
        return "Zaakblad[" + id + "]";
    }
}
