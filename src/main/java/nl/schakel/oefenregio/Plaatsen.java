package nl.schakel.oefenregio;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schakel.kern.Medewerker;
import nl.schakel.kern.Medewerker.Aanstelling;
import nl.schakel.kern.MedewerkerId;
import nl.schakel.kern.Plek;
import nl.schakel.kern.RegioCode;
import nl.schakel.kern.Rol;
import nl.schakel.kern.VeiligheidshuisCode;
import nl.schakel.kern.ZsmLocatieCode;

/** The fictional regions with their places and people. */
final class Plaatsen {
    private static final List<String> STEDEN = List.of(
            "Domstad",
            "Heuvelland",
            "Polderstreek",
            "Waterlinie",
            "Zandhage",
            "Veenmeer",
            "Duinoord",
            "Rijnbocht",
            "Kempenrode",
            "Friesewold");
    private static final List<String> DELEN = List.of("", "-Noord", "-Zuid", "-West", "-Oost");

    private Plaatsen() {}

    /** A region. */
    record Regio(RegioCode code, String naam, ZsmLocatieCode zsm, String zsmNaam, List<Huis> huizen) {}

    /** A Veiligheidshuis. */
    record Huis(VeiligheidshuisCode code, String naam, List<String> gemeenten, boolean direct) {}

    /** Somebody with an account. */
    record Persoon(String gebruikersnaam, String omschrijving, Medewerker medewerker) {}

    static List<Regio> regios(Omvang omvang) {
        List<Regio> regios = new ArrayList<>();
        for (int r = 0; r < omvang.regios(); r++) {
            String stad = STEDEN.get(r % STEDEN.size());
            List<Huis> huizen = new ArrayList<>();
            for (int h = 0; h < omvang.huizenPerRegio(); h++) {
                String naam = omvang.regios() == 1 ? STEDEN.get(h) : stad + DELEN.get(h);
                List<String> gemeenten = List.of(naam, "Nieuw-" + naam, "Oud-" + naam);
                huizen.add(new Huis(
                        new VeiligheidshuisCode("VH-%02d-%c".formatted(r + 1, 'A' + h)),
                        "Veiligheidshuis " + naam,
                        gemeenten,
                        h != 1));
            }
            regios.add(new Regio(
                    new RegioCode("R-%02d".formatted(r + 1)),
                    "Regio " + stad,
                    new ZsmLocatieCode("ZSM-%02d".formatted(r + 1)),
                    "ZSM " + stad,
                    huizen));
        }
        return regios;
    }

    /** The people of a region; those of the practice region have plain names, the others a number. */
    static List<Persoon> mensen(Regio regio, int nummer, Persoonsmaker maker) {
        String staart = nummer == 1 ? "" : "-%02d".formatted(nummer);
        List<Persoon> mensen = new ArrayList<>();
        mensen.add(iemand("kpc" + staart, "OM", Rol.KPC, regio.zsm(), regio.zsmNaam(), maker));
        mensen.add(iemand("officier" + staart, "OM", Rol.OFFICIER, regio.zsm(), regio.zsmNaam(), maker));
        mensen.add(
                iemand("reclassering" + staart, "reclassering", Rol.RECLASSERING, regio.zsm(), regio.zsmNaam(), maker));
        mensen.add(iemand("rvdk" + staart, "RvdK", Rol.RVDK, regio.zsm(), regio.zsmNaam(), maker));
        char letter = 'a';
        for (Huis huis : regio.huizen()) {
            String s = "-" + letter++ + staart;
            mensen.add(iemand("parketsecretaris" + s, "OM", Rol.PARKETSECRETARIS, huis.code(), huis.naam(), maker));
            mensen.add(iemand("specialist" + s, "OM", Rol.INTERVENTIESPECIALIST, huis.code(), huis.naam(), maker));
            mensen.add(iemand(
                    "administratie" + s, "gemeente", Rol.ADMINISTRATIEF_MEDEWERKER, huis.code(), huis.naam(), maker));
            mensen.add(iemand("regisseur" + s, "gemeente", Rol.PROCESREGISSEUR, huis.code(), huis.naam(), maker));
            mensen.add(iemand("bureau" + s, "gemeente", Rol.BEDRIJFSBUREAU, huis.code(), huis.naam(), maker));
        }
        mensen.add(iemand("ketenmanager" + staart, "gemeente", Rol.KETENMANAGER, regio.code(), regio.naam(), maker));
        mensen.add(
                iemand("coordinator" + staart, "OM", Rol.COORDINEREND_OFFICIER, regio.zsm(), regio.zsmNaam(), maker));
        mensen.add(
                iemand("beheerder" + staart, "gemeente", Rol.FUNCTIONEEL_BEHEERDER, regio.code(), regio.naam(), maker));
        mensen.add(iemand("fg" + staart, "gemeente", Rol.FG, regio.code(), regio.naam(), maker));
        mensen.add(iemand("auditor" + staart, "rekenkamer", Rol.AUDITOR, regio.code(), regio.naam(), maker));
        return mensen;
    }

    private static Persoon iemand(String naam, String deelnemer, Rol rol, Plek plek, String waar, Persoonsmaker maker) {
        String wie = maker.maak("Domstad", false).naam().volledig();
        var medewerker = new Medewerker(
                new MedewerkerId(UUID.nameUUIDFromBytes(naam.getBytes(StandardCharsets.UTF_8))),
                wie,
                deelnemer,
                List.of(new Aanstelling(rol, plek)));
        return new Persoon(naam, "%s, %s, %s".formatted(wie, rol.label(), waar), medewerker);
    }
}
