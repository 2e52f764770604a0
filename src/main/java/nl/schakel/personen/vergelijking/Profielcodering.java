package nl.schakel.personen.vergelijking;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.schakel.kern.Geboortedatum;
import nl.schakel.kern.Geslacht;

/**
 * The bytes of a {@link Profiel}: numbers as varints, texts with their length in front. A register of millions is held in
 * memory in this form, so every byte counts; other names mostly share the first names of the own one, and say so in one.
 */
final class Profielcodering {
    private static final int GELDIG = 8;
    private static final int ZELFDE_VOORNAMEN = 1;
    private static final int ZEVEN = 7;
    private static final int LAAG = 0x7f;
    private static final int MEER = 0x80;
    private static final Geslacht[] GESLACHTEN = Geslacht.values();

    private final byte[] bytes;
    private int plek;

    private Profielcodering(byte[] bytes, int begin) {
        this.bytes = bytes;
        this.plek = begin;
    }

    static byte[] schrijf(Profiel p) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream(64);
        uit.write(p.geslacht().ordinal() | (p.bsnGeldig() ? GELDIG : 0));
        if (p.bsnGeldig()) {
            getal(uit, Integer.parseInt(p.bsn()));
        } else {
            tekst(uit, p.bsn());
        }
        tekst(uit, p.skn());
        Geboortedatum d = p.geboortedatum();
        getal(uit, (d.jaar() * 16 + d.maand()) * 32 + d.dag());
        getal(uit, p.plaatsen().size());
        p.plaatsen().forEach(plaats -> tekst(uit, plaats));
        getal(uit, p.adressen().size());
        p.adressen().forEach(adres -> getal(uit, adres));
        getal(uit, p.namen().size());
        List<String> eigen = p.namen().getFirst().voornamen();
        for (Naamvorm naam : p.namen()) {
            boolean zelfde = naam != p.namen().getFirst() && naam.voornamen().equals(eigen);
            uit.write(zelfde ? ZELFDE_VOORNAMEN : 0);
            tekst(uit, String.join(" ", naam.kern()));
            if (!zelfde) {
                tekst(uit, String.join(" ", naam.voornamen()));
            }
        }
        return uit.toByteArray();
    }

    private static void getal(ByteArrayOutputStream uit, int getal) {
        int rest = getal;
        while ((rest & ~LAAG) != 0) {
            uit.write((rest & LAAG) | MEER);
            rest >>>= ZEVEN;
        }
        uit.write(rest);
    }

    private static void tekst(ByteArrayOutputStream uit, String tekst) {
        byte[] utf8 = tekst.getBytes(StandardCharsets.UTF_8);
        getal(uit, utf8.length);
        uit.writeBytes(utf8);
    }

    static Profiel lees(byte[] bytes, int begin) {
        return new Profielcodering(bytes, begin).profiel();
    }

    /**
     * The cheap part of a stored profile.
     *
     * @param bsn the digits as a number; {@link #GEEN} without one, {@link #ONGELDIG} when it fails the 11-proef
     */
    record Kop(Geslacht geslacht, int bsn, boolean metSkn, Geboortedatum geboortedatum) {
        static final int GEEN = -1;
        static final int ONGELDIG = -2;
    }

    /** Reads the head without making a text. */
    static Kop kop(byte[] bytes, int begin) {
        return new Profielcodering(bytes, begin).kop();
    }

    private Kop kop() {
        int vlaggen = bytes[plek++];
        int bsn = (vlaggen & GELDIG) != 0 ? getal() : slaOver() == 0 ? Kop.GEEN : Kop.ONGELDIG;
        boolean metSkn = slaOver() > 0;
        return new Kop(GESLACHTEN[vlaggen & 3], bsn, metSkn, datum(getal()));
    }

    /** Steps over a text. @return its length */
    private int slaOver() {
        int lengte = getal();
        plek += lengte;
        return lengte;
    }

    private static Geboortedatum datum(int datum) {
        return new Geboortedatum(datum >> 9, (datum >> 5) & 15, datum & 31);
    }

    private Profiel profiel() {
        int vlaggen = bytes[plek++];
        boolean geldig = (vlaggen & GELDIG) != 0;
        String bsn = geldig ? cijfers(getal()) : tekst();
        String skn = tekst();
        int datum = getal();
        List<String> plaatsen = rij(this::tekst);
        List<Integer> adressen = rij(this::getal);
        return new Profiel(bsn, geldig, skn, namen(), datum(datum), GESLACHTEN[vlaggen & 3], plaatsen, adressen);
    }

    private <T> List<T> rij(Supplier<T> lezer) {
        int aantal = getal();
        if (aantal == 0) {
            return List.of();
        }
        if (aantal == 1) {
            return List.of(lezer.get());
        }
        List<T> rij = new ArrayList<>(aantal);
        for (int i = 0; i < aantal; i++) {
            rij.add(lezer.get());
        }
        return rij;
    }

    private List<Naamvorm> namen() {
        int aantal = getal();
        List<Naamvorm> namen = new ArrayList<>(aantal);
        for (int i = 0; i < aantal; i++) {
            boolean zelfde = bytes[plek++] == ZELFDE_VOORNAMEN;
            List<String> kern = woorden(tekst());
            namen.add(new Naamvorm(kern, zelfde ? namen.getFirst().voornamen() : woorden(tekst())));
        }
        return namen;
    }

    private static List<String> woorden(String tekst) {
        if (tekst.isEmpty()) {
            return List.of();
        }
        return tekst.indexOf(' ') < 0 ? List.of(tekst) : List.of(tekst.split(" "));
    }

    private static String cijfers(int bsn) {
        String cijfers = Integer.toString(bsn);
        return "0".repeat(9 - cijfers.length()) + cijfers;
    }

    private int getal() {
        int getal = 0;
        for (int schuif = 0; ; schuif += ZEVEN) {
            byte b = bytes[plek++];
            getal |= (b & LAAG) << schuif;
            if (b >= 0) {
                return getal;
            }
        }
    }

    private String tekst() {
        int lengte = getal();
        String tekst = new String(bytes, plek, lengte, StandardCharsets.UTF_8);
        plek += lengte;
        return tekst;
    }
}
