package nl.schakel.personen;

import java.util.List;

/**
 * What comparing one suspect with the register gave.
 *
 * @param kandidaten certain ones first, then the likeliest
 * @param onvolledig so many people share what was given that not all of them were compared: not finding anybody then
 *     proves nothing, and more must be filled in
 */
public record Zoekuitslag(List<Kandidaat> kandidaten, boolean onvolledig) {
    public Zoekuitslag {
        kandidaten = List.copyOf(kandidaten);
    }
}
