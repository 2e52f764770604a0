package nl.schakel.casussen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.schakel.kern.Geslacht;
import nl.schakel.personen.Adres;
import nl.schakel.personen.Naam;
import nl.schakel.personen.Personalia;

/**
 * What a line of a file changes in what is known of a person. An empty cell says nothing, so it takes nothing away; other
 * names and addresses are added.
 *
 * @param verschillen the fields that change, in words
 */
record Bijwerking(Personalia personalia, List<String> verschillen) {

    static Bijwerking van(Personalia oud, Personalia nieuw) {
        Set<Naam> namen = new LinkedHashSet<>(oud.aliassen());
        namen.addAll(nieuw.aliassen());
        Set<Adres> adressen = new LinkedHashSet<>(oud.andereAdressen());
        adressen.addAll(nieuw.andereAdressen());
        Personalia samen = new Personalia(
                nieuw.bsn().or(oud::bsn),
                nieuw.skn().or(oud::skn),
                new Naam(
                        anders(nieuw.naam().voornamen(), oud.naam().voornamen()),
                        anders(nieuw.naam().voorvoegsel(), oud.naam().voorvoegsel()),
                        nieuw.naam().geslachtsnaam()),
                nieuw.partner().or(oud::partner),
                nieuw.naamgebruik() == 'E' ? oud.naamgebruik() : nieuw.naamgebruik(),
                nieuw.geboortedatum().isVolledig() ? nieuw.geboortedatum() : oud.geboortedatum(),
                nieuw.geslacht() == Geslacht.ONBEKEND ? oud.geslacht() : nieuw.geslacht(),
                nieuw.adres().equals(Adres.LEEG) ? oud.adres() : nieuw.adres(),
                oud.geheimhouding() || nieuw.geheimhouding(),
                List.copyOf(namen),
                List.copyOf(adressen));
        return new Bijwerking(samen, verschillen(oud, samen));
    }

    private static String anders(String nieuw, String oud) {
        return nieuw.isEmpty() ? oud : nieuw;
    }

    private static List<String> verschillen(Personalia oud, Personalia samen) {
        List<String> anders = new ArrayList<>();
        voeg(anders, "BSN", oud.bsn(), samen.bsn());
        voeg(anders, "SKN", oud.skn(), samen.skn());
        voeg(anders, "naam", oud.naam(), samen.naam());
        voeg(anders, "naam van de partner", oud.partner(), samen.partner());
        voeg(anders, "naamgebruik", oud.naamgebruik(), samen.naamgebruik());
        voeg(anders, "geboortedatum", oud.geboortedatum(), samen.geboortedatum());
        voeg(anders, "geslacht", oud.geslacht(), samen.geslacht());
        voeg(anders, "adres", oud.adres(), samen.adres());
        voeg(anders, "geheimhouding", oud.geheimhouding(), samen.geheimhouding());
        voeg(anders, "andere adressen", Set.copyOf(oud.andereAdressen()), Set.copyOf(samen.andereAdressen()));
        voeg(anders, "andere namen", Set.copyOf(oud.aliassen()), Set.copyOf(samen.aliassen()));
        return anders;
    }

    private static void voeg(List<String> anders, String naam, Object oud, Object nieuw) {
        if (!Objects.equals(oud, nieuw)) {
            anders.add(naam);
        }
    }
}
