package nl.schakel.personen.zoeken;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;

/**
 * Up to a million persons with their keys, without an object a person: 16 bytes of identifier, 4 of a pointer, the profile,
 * and 9 a key. Keys stand in buckets by their first 16 bits or more; what is left of a key (48 bits) and the person (24
 * bits) stand next to one another, so that a look-up reads one or two cache lines. Only dying is possible after it is
 * built; that and reading are guarded by the lock of {@link Geheugeninhoud}.
 */
final class Segment {
    static final int MEESTE = 1 << 20;
    private static final int BREEDTE = 9;
    private static final int REST = 48;
    private static final long MASKER = (1L << REST) - 1;
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
        this.bits = Math.clamp(emmerBits, 64 - REST, 24);
        this.emmers = new int[(1 << bits) + 1];
        // 7 bytes more, so that a read of eight bytes at the last key stays inside
        this.ingangen = new byte[b.ingangen * BREEDTE + 7];
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
            long rest = b.sleutels[i] & MASKER;
            for (int j = 0; j < 6; j++) {
                ingangen[plek + j] = (byte) (rest >>> (8 * j));
            }
            for (int j = 0; j < 3; j++) {
                ingangen[plek + 6 + j] = (byte) (b.wie[i] >>> (8 * j));
            }
        }
    }

    private int emmer(long sleutel) {
        return (int) (sleutel >>> (64 - bits));
    }

    /** The living persons under a key. */
    void zoek(long sleutel, IntConsumer wie) {
        int emmer = emmer(sleutel);
        long rest = sleutel & MASKER;
        for (int i = emmers[emmer]; i < emmers[emmer + 1]; i++) {
            int plek = i * BREEDTE;
            if (((long) LONG.get(ingangen, plek) & MASKER) == rest) {
                int persoon = (ingangen[plek + 6] & 0xff)
                        | (ingangen[plek + 7] & 0xff) << 8
                        | (ingangen[plek + 8] & 0xff) << 16;
                if (!dood.get(persoon)) {
                    wie.accept(persoon);
                }
            }
        }
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

    /** These persons changed or are gone: what stands here of them counts no more. */
    void begraaf(Set<UUID> wie) {
        for (int i = 0; i < aantal; i++) {
            if (!dood.get(i) && wie.contains(id(i))) {
                dood.set(i);
            }
        }
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
        private byte[] profielen = new byte[32 * 1024];
        private long[] sleutels = new long[8 * 1024];
        private int[] wie = new int[8 * 1024];

        void voegToe(UUID id, byte[] profiel, long[] keys) {
            ids = ruimte(ids, 2 * aantal + 2);
            ids[2 * aantal] = id.getMostSignificantBits();
            ids[2 * aantal + 1] = id.getLeastSignificantBits();
            plekken = ruimte(plekken, aantal + 1);
            plekken[aantal] = lengte;
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
