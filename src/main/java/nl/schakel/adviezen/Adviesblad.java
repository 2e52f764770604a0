package nl.schakel.adviezen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.casussen.CasusId;
import nl.schakel.kern.PersoonId;
import nl.schakel.kern.VeiligheidshuisCode;

/**
 * An advice as a reader sees it.
 *
 * @param voorkeur description of the preferred decision
 * @param terugval description of the fallback; empty when there is none
 * @param afgeraden description of what ZSM had better not do; empty when there is none
 * @param nummer version for people; 0 for a draft
 * @param incidentsoorten names of the kinds of incidents, by code
 * @param nieuweIncidenten incidents that came after this version was issued
 */
public record Adviesblad(
        AdviesId id,
        CasusId casus,
        PersoonId persoon,
        VeiligheidshuisCode veiligheidshuis,
        String veiligheidshuisNaam,
        int nummer,
        Stand stand,
        Adviesinvoer inhoud,
        String voorkeur,
        String terugval,
        String afgeraden,
        String auteur,
        Optional<String> goedkeurder,
        Optional<Instant> uitgebrachtOp,
        Optional<LocalDate> geldigTot,
        Optional<Versheid> versheid,
        Map<String, String> incidentsoorten,
        List<Incident> nieuweIncidenten,
        int versie) {

    /** Whether it is in force but older than the house allows. */
    public boolean isVerouderd() {
        return versheid.filter(v -> v == Versheid.VEROUDERD).isPresent();
    }

    /** Whether it may still become a version: it is written, or waits for approval. */
    public boolean isOnderhanden() {
        return stand instanceof Stand.Concept || stand instanceof Stand.Aangeboden;
    }

    /** What happened, in words: the kind from the list and what the author added. */
    public String omschrijving(Incident i) {
        String soort = i.soort().equals(Incident.ANDERS) ? "" : incidentsoorten.getOrDefault(i.soort(), i.soort());
        return soort.isEmpty() || i.aard().isEmpty() ? soort + i.aard() : soort + ": " + i.aard();
    }

    /** The same advice with the incidents that came after it. */
    Adviesblad metNieuweIncidenten(List<Incident> nieuw) {
        return new Adviesblad(
                id,
                casus,
                persoon,
                veiligheidshuis,
                veiligheidshuisNaam,
                nummer,
                stand,
                inhoud,
                voorkeur,
                terugval,
                afgeraden,
                auteur,
                goedkeurder,
                uitgebrachtOp,
                geldigTot,
                versheid,
                incidentsoorten,
                List.copyOf(nieuw),
                versie);
    }

    @Override
    public String toString() {
        return "Adviesblad[" + id + "]";
    }
}
