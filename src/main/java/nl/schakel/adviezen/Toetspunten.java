package nl.schakel.adviezen;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schakel.adviezen.Adviesinvoer.Incident;
import nl.schakel.adviezen.Adviesinvoer.Tekstveld;
import nl.schakel.adviezen.Bijzonderheden.Derden;
import nl.schakel.adviezen.Bijzonderheden.Lij;
import nl.schakel.adviezen.Kwaliteitstoets.Punt;

/** The points of the quality gate, one method for each part of the form. */
final class Toetspunten {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d-M-uuuu");
    private static final int KORTSTE_ZIN = 15;
    private static final Map<String, String> NAMEN = Map.of(
            "voorkeurVoorwaarden",
            "Voorwaarden bij de voorkeur",
            "terugvalVoorwaarden",
            "Voorwaarden bij de terugval",
            "doel",
            "Doel",
            "context",
            "Context",
            "hulpEnToezicht",
            "Lopende hulp en toezicht",
            "bronDatum",
            "Wie waren erbij",
            "contactNaam",
            "Contact",
            "contactTelefoon",
            "Telefoon",
            "incidenten",
            "Een incident");

    private final Adviesinvoer in;
    private final Toetskader kader;
    private final List<Punt> punten = new ArrayList<>();

    Toetspunten(Adviesinvoer in, Toetskader kader) {
        this.in = in;
        this.kader = kader;
    }

    List<Punt> alle() {
        beslissing();
        terugval();
        inhoud();
        incidenten();
        herkomst();
        kort();
        geldigheid();
        derden();
        return punten;
    }

    private void eis(String naam, String veld, boolean voldoet, String waarom, String voorbeeld) {
        punten.add(new Punt(naam, veld, voldoet, true, waarom, voorbeeld));
    }

    private void letOp(String naam, String veld, String waarom, String voorbeeld) {
        punten.add(new Punt(naam, veld, false, false, waarom, voorbeeld));
    }

    private void beslissing() {
        eis(
                kader.jeugd() ? "Concrete route of beslissing" : "Concrete beslissing in juridische taal",
                "voorkeurCode",
                kader.beslissingen().contains(in.voorkeur().code()),
                "De officier kan alleen een beslissing overnemen die wettelijk bestaat en bij de leeftijd past.",
                kader.jeugd()
                        ? "RTE-RVDK, met in de voorwaarden wat de Raad al weet"
                        : "DAG-PR met een meldplicht als bijzondere voorwaarde");
        if (Stream.of(in.voorkeur(), in.terugval())
                .anyMatch(v -> v.voorwaarden().contains("["))) {
            eis(
                    "Tekst tussen haakjes ingevuld",
                    in.voorkeur().voorwaarden().contains("[") ? "voorkeurVoorwaarden" : "terugvalVoorwaarden",
                    false,
                    "Een voorwaarde zonder wie of waar kan niet worden opgelegd.",
                    "maak van [gebied of adres] het winkelcentrum");
        }
        boolean route = kader.routes().contains(in.voorkeur().code());
        if (in.bijzonder().lij() == Lij.RAADSONDERZOEK && !in.voorkeur().code().isEmpty() && !route) {
            letOp(
                    "Raadsonderzoek volgt, maar het advies is een afdoening",
                    "voorkeurCode",
                    "Bij jeugd gaat routeren voor: het raadsonderzoek neemt de context mee.",
                    "RTE-RVDK als voorkeur en de afdoening als terugval");
        }
    }

    private void terugval() {
        String code = in.terugval().code();
        eis(
                "Terugval is een andere bestaande beslissing, of leeg",
                "terugvalCode",
                code.isEmpty()
                        || (kader.beslissingen().contains(code)
                                && !code.equals(in.voorkeur().code())),
                "Zo weet de officier wat te doen als de eerste keus niet kan.",
                "OMS als dagvaarden niet haalbaar is");
        String afgeraden = in.bijzonder().afgeraden();
        if (!afgeraden.isEmpty()) {
            eis(
                    "Wat u afraadt is niet wat u adviseert",
                    "afgeradenCode",
                    kader.beslissingen().contains(afgeraden)
                            && !afgeraden.equals(in.voorkeur().code())
                            && !afgeraden.equals(code),
                    "Een advies dat zichzelf tegenspreekt wordt niet gevolgd.",
                    "raad OMS af als dagvaarden de voorkeur heeft");
        }
    }

    private void inhoud() {
        eis(
                "Doel van de interventie",
                "doel",
                zin(in.doel()),
                "De officier moet zien wat de beslissing moet bereiken.",
                "Stoppen van het geweld en starten van behandeling bij de forensische polikliniek");
        eis(
                "Context: impact op gezin en omgeving",
                "context",
                zin(in.context()),
                "Zonder context kan een beslissing het plan doorkruisen.",
                "De partner verblijft met twee kinderen in de opvang; contactverbod loopt tot juni");
    }

    private static boolean zin(String tekst) {
        return tekst.length() >= KORTSTE_ZIN && tekst.contains(" ");
    }

    private void incidenten() {
        List<Incident> rijen = in.incidenten();
        if (kader.huiselijkGeweld() || !rijen.isEmpty()) {
            eis(
                    "Eerdere incidenten huiselijk geweld",
                    "incidenten",
                    (!kader.huiselijkGeweld() || !rijen.isEmpty())
                            && rijen.size() <= Adviesinvoer.MEESTE_INCIDENTEN
                            && rijen.stream().allMatch(this::klopt),
                    "De geschiedenis bepaalt hoe ernstig dit incident is. Elke rij heeft een datum en een soort; ten hoogste tien rijen.",
                    "00-03-2025, mishandeling, partner geslagen, tijdelijk huisverbod");
        }
    }

    /** The date may be known for a part only, as a birth date; it is not in the future. */
    private boolean klopt(Incident i) {
        return i.dag().filter(d -> !d.ligtNa(kader.vandaag())).isPresent()
                && kader.incidentsoorten().contains(i.soort())
                && (!i.soort().equals(Incident.ANDERS) || !i.aard().isEmpty());
    }

    private void herkomst() {
        LocalDate vroegst = kader.vandaag().minusYears(1);
        boolean recent = Kwaliteitstoets.dag(in.bron().datum())
                .filter(d -> !d.isAfter(kader.vandaag()) && !d.isBefore(vroegst))
                .isPresent();
        eis(
                "Bron: casusoverleg van het laatste jaar",
                "bronDatum",
                recent && !in.bron().aanwezigen().isEmpty(),
                "Een advies rust op een overleg dat nog telt, met wie erbij waren.",
                "12-10-2026; politie, reclassering, gemeente");
        eis(
                "Contact bij vragen",
                "contactNaam",
                !in.contact().naam().isEmpty() && !in.contact().telefoon().isEmpty(),
                "ZSM beslist in uren: bellen moet kunnen.",
                "P. de Wit, 030-0000010");
    }

    /** One point when everything fits; else a point at every field that is too long. */
    private void kort() {
        String waarom = "Een officier heeft twee minuten, en het advies moet op één A4.";
        List<Tekstveld> teLang = in.teksten().filter(t -> t.teVeel() > 0).toList();
        if (teLang.isEmpty()) {
            eis("Kort en bondig", "context", true, waarom, "Houd u aan het aantal tekens per veld");
        }
        for (Tekstveld t : teLang) {
            eis(
                    "%s is %d tekens te lang".formatted(NAMEN.getOrDefault(t.veld(), t.veld()), t.teVeel()),
                    t.veld(),
                    false,
                    waarom,
                    "ten hoogste %d tekens".formatted(t.max()));
        }
    }

    private void geldigheid() {
        String tekst = in.bijzonder().geldigTot();
        if (!tekst.isEmpty()) {
            eis(
                    "Geldig tot: een dag die nog komt, binnen de grens van het huis",
                    "geldigTot",
                    in.bijzonder()
                            .eigenTot()
                            .filter(d -> d.isAfter(kader.vandaag()) && !d.isAfter(kader.uiterlijk()))
                            .isPresent(),
                    "Na die dag gebruikt ZSM het advies niet meer zonder te bellen.",
                    "uiterlijk " + DAG.format(kader.uiterlijk()));
        }
    }

    private void derden() {
        eis(
                "Vraag over andere personen beantwoord",
                "derden",
                in.bijzonder().derden() != Derden.ONBEANTWOORD,
                "Een advies in het dossier kan door de verdediging worden gelezen.",
                "Nee, er staan geen feiten over anderen in");
        if (in.overDerden()) {
            letOp(
                    "Er staan feiten over anderen in",
                    "derden",
                    "De verdediging kan dit lezen. Laat weg wat niet nodig is voor de beslissing.",
                    "Schrijf 'een gezinslid' in plaats van een naam");
        }
        List<String> sporen = in.teksten()
                .filter(t -> !t.veld().startsWith("contact") && !t.veld().equals("bronDatum"))
                .flatMap(t -> Derdenspoor.zoek(t.tekst(), kader.eigenNamen()).stream()
                        .map(woord -> "“%s” (%s)".formatted(woord, NAMEN.getOrDefault(t.veld(), t.veld()))))
                .distinct()
                .toList();
        if (!sporen.isEmpty()) {
            letOp(
                    "Lijkt op een naam of nummer van een ander: " + String.join(", ", sporen),
                    "derden",
                    "Namen en nummers van anderen horen niet in een advies, tenzij het echt nodig is.",
                    "Schrijf 'de ex-partner' zonder naam");
        }
    }
}
