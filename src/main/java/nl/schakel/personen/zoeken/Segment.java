package nl.schakel.personen.zoeken;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.UUID;
import java.util.function.IntConsumer;
import nl.schakel.personen.vergelijking.Voorfilter;

/**
 * Up to a million persons with their keys, without an object a person: 16 bytes of identifier, 4 of a pointer, the profile,
 * and 9 a key. Keys stand in buckets by their first 16 bits or more; the last 31 bits of a key, the birth date (17 bits) and
 * the person (24 bits) stand next to one another, so that a look-up reads one or two cache lines and passes over a common
 * name with another birth date without reading the person. Who is found because 47 bits or more of two keys happen to be
 * equal is compared as anybody, and rejected.
 *
 * <p>Only dying is possible after it is built; that and reading are guarded by the lock of {@link Geheugeninhoud}.
 */
final class Segment {
    static final int MEESTE = 1 << 20;
    private static final int BREEDTE = 9;
    private static final int REST = 31;
    private static final long MASKER = (1L << REST) - 1;
    private static final int DATUM = 17;
    private static final int DATUMMASKER = (1 << DATUM) - 1;
    /** The person has two of its three bytes in the same eight as the rest and the date. */
    private static final int PERSOON = REST + DATUM;

    private static final int MINSTE_BITS = 16;
    private static final int PER_EMMER = 4;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final int aantal;
    private final int bits;
    private final long[] ids;
    private final int[] plekken;
    private final byte[] profielen;
    private final int[] emmers;
    private final byte[] ingangen;
    private final BitSet dood = new BitSet();

    private Segment(Bouwer b) {
        this.aantal = b.aantal;
        this.ids = Arrays.copyOf(b.ids, 2 * aantal);
        this.plekken = Arrays.copyOf(b.plekken, aantal);
        this.profielen = Arrays.copyOf(b.profielen, b.lengte);
        int emmerBits = 64 - Long.numberOfLeadingZeros(Math.max(1, b.ingangen / PER_EMMER));
        this.bits = Math.clamp(emmerBits, MINSTE_BITS, 24);
        this.emmers = new int[(1 << bits) + 1];
        this.ingangen = new byte[b.ingangen * BREEDTE];
        vul(b);
    }

    private void vul(Bouwer b) {
        for (int i = 0; i < b.ingangen; i++) {
            emmers[emmer(b.sleutels[i]) + 1]++;
        }
        for (int i = 1; i < emmers.length; i++) {
            emmers[i] += emmers[i - 1];
        }
        int[] vrij = Arrays.copyOf(emmers, emmers.length);
        for (int i = 0; i < b.ingangen; i++) {
            int plek = vrij[emmer(b.sleutels[i])]++ * BREEDTE;
            int persoon = b.wie[i];
            long ingang = b.sleutels[i] & MASKER | (long) b.datums[persoon] << REST | (long) persoon << PERSOON;
            LONG.set(ingangen, plek, ingang);
            ingangen[plek + 8] = (byte) (persoon >>> (64 - PERSOON));
        }
    }

    private int emmer(long sleutel) {
        return (int) (sleutel >>> (64 - bits));
    }

    /** Whether a birth date is worth a closer look; see {@link Voorfilter#kanDatum}. */
    interface Datumfilter {
        boolean kan(int datumcode);
    }

    /**
     * The living persons under a key whose birth date is worth a closer look.
     *
     * @return how many stand under the key, whatever their birth date
     */
    int zoek(long sleutel, Datumfilter filter, IntConsumer wie) {
        int emmer = emmer(sleutel);
        long rest = sleutel & MASKER;
        int aantalOnder = 0;
        for (int i = emmers[emmer]; i < emmers[emmer + 1]; i++) {
            int plek = i * BREEDTE;
            long ingang = (long) LONG.get(ingangen, plek);
            if ((ingang & MASKER) == rest) {
                int persoon = (int) (ingang >>> PERSOON) | (ingangen[plek + 8] & 0xff) << (64 - PERSOON);
                if (!dood.get(persoon)) {
                    aantalOnder++;
                    if (filter.kan((int) (ingang >>> REST) & DATUMMASKER)) {
                        wie.accept(persoon);
                    }
                }
            }
        }
        return aantalOnder;
    }

    UUID id(int persoon) {
        return new UUID(ids[2 * persoon], ids[2 * persoon + 1]);
    }

    byte[] profielen() {
        return profielen;
    }

    /** Where in {@link #profielen()} the profile of a person begins. */
    int profiel(int persoon) {
        return plekken[persoon];
    }

    /** This person changed or is gone: what stands here counts no more. */
    void begraaf(UUID wie) {
        int laag = 0;
        int hoog = aantal - 1;
        while (laag <= hoog) {
            int midden = (laag + hoog) >>> 1;
            int verschil = vergelijk(ids[2 * midden], ids[2 * midden + 1], wie);
            if (verschil == 0) {
                dood.set(midden);
                return;
            }
            if (verschil < 0) {
                laag = midden + 1;
            } else {
                hoog = midden - 1;
            }
        }
    }

    /** The order of the database: as numbers without a sign. */
    private static int vergelijk(long hoog, long laag, UUID ander) {
        int verschil = Long.compareUnsigned(hoog, ander.getMostSignificantBits());
        return verschil != 0 ? verschil : Long.compareUnsigned(laag, ander.getLeastSignificantBits());
    }

    /** The order in which persons are added to a segment. */
    static int volgorde(UUID een, UUID ander) {
        return vergelijk(een.getMostSignificantBits(), een.getLeastSignificantBits(), ander);
    }

    int levend() {
        return aantal - dood.cardinality();
    }

    long bytes() {
        return 8L * ids.length
                + 4L * plekken.length
                + profielen.length
                + 4L * emmers.length
                + ingangen.length
                + dood.size() / 8;
    }

    /** Gathers the persons of one segment; used by one thread. */
    static final class Bouwer {
        private int aantal;
        private int lengte;
        private int ingangen;
        private long[] ids = new long[1024];
        private int[] plekken = new int[512];
        private int[] datums = new int[512];
        private byte[] profielen = new byte[32 * 1024];
        private long[] sleutels = new long[8 * 1024];
        private int[] wie = new int[8 * 1024];

        /** @throws IllegalStateException when not in the {@link Segment#volgorde order} of the identifiers */
        void voegToe(UUID id, byte[] profiel, long[] keys) {
            if (aantal > 0 && vergelijk(ids[2 * aantal - 2], ids[2 * aantal - 1], id) >= 0) {
                throw new IllegalStateException("persons come in the order of their identifiers");
            }
            ids = ruimte(ids, 2 * aantal + 2);
            ids[2 * aantal] = id.getMostSignificantBits();
            ids[2 * aantal + 1] = id.getLeastSignificantBits();
            plekken = ruimte(plekken, aantal + 1);
            plekken[aantal] = lengte;
            datums = ruimte(datums, aantal + 1);
            datums[aantal] = Voorfilter.datumcode(profiel);
            if (lengte + profiel.length > profielen.length) {
                profielen = Arrays.copyOf(profielen, groei(profielen.length, lengte + profiel.length));
            }
            System.arraycopy(profiel, 0, profielen, lengte, profiel.length);
            lengte += profiel.length;
            sleutels = ruimte(sleutels, ingangen + keys.length);
            wie = ruimte(wie, ingangen + keys.length);
            for (long sleutel : keys) {
                sleutels[ingangen] = sleutel;
                wie[ingangen++] = aantal;
            }
            aantal++;
        }

        private static long[] ruimte(long[] array, int nodig) {
            return nodig <= array.length ? array : Arrays.copyOf(array, groei(array.length, nodig));
        }

        private static int[] ruimte(int[] array, int nodig) {
            return nodig <= array.length ? array : Arrays.copyOf(array, groei(array.length, nodig));
        }

        private static int groei(int nu, int nodig) {
            return Math.max(nu + nu / 2, nodig);
        }

        boolean isVol() {
            // 9 bytes a key in one array of at most 2 GB
            return aantal >= MEESTE || ingangen > Integer.MAX_VALUE / BREEDTE - 100_000;
        }

        boolean isLeeg() {
            return aantal == 0;
        }

        Segment bouw() {
            return new Segment(this);
        }
    }
}
