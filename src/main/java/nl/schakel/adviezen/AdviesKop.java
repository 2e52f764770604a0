package nl.schakel.adviezen;

import java.time.Instant;
import java.time.LocalDate;
import nl.schakel.casussen.CasusId;

/** That there is an advice, and how old it is: no content. */
public record AdviesKop(
        AdviesId id, CasusId casus, int nummer, Instant uitgebrachtOp, LocalDate geldigTot, Versheid versheid) {}
