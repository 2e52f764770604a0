package nl.schakel.adviezen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schakel.adviezen.Adviesverstrekking.Afdruk;
import nl.schakel.casussen.derden.Grondslag;
import nl.schakel.personen.Personalia;

/**
 * One advice on paper: what the template {@code adviezen/papier} shows.
 *
 * @param exemplaar which copy of this version for this zaak it is, from 1
 * @param vernietigen last day on which the paper may exist
 * @param grondslagen on what basis the third parties among the recipients get it; empty when there are none
 */
public record Vel(
        Adviesblad advies,
        Personalia persoon,
        Afdruk afdruk,
        int exemplaar,
        String door,
        Instant nu,
        LocalDate vernietigen,
        List<Grondslag> grondslagen) {
    public Vel {
        grondslagen = List.copyOf(grondslagen);
    }
}
