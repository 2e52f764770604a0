package nl.schakel.personen.vergelijking;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * SipHash-2-4 (Aumasson and Bernstein 2012): a keyed hash of eight bytes, made for short texts. A check makes some forty
 * of them; HMAC with SHA-256 took half of the time of a check. Safe for several threads.
 */
final class Siphash {
    private static final int BLOK = 8;
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final long k0;
    private final long k1;

    /** @param sleutel secret; the first sixteen bytes are used */
    Siphash(byte[] sleutel) {
        ByteBuffer buffer = ByteBuffer.wrap(sleutel).order(ByteOrder.LITTLE_ENDIAN);
        this.k0 = buffer.getLong();
        this.k1 = buffer.getLong();
    }

    /** The hash of the first bytes of an array. */
    long hash(byte[] tekst, int lengte) {
        State s = new State(k0, k1);
        int i = 0;
        for (; i + BLOK <= lengte; i += BLOK) {
            s.meng((long) LONG.get(tekst, i));
        }
        long rest = (long) lengte << 56;
        for (int schuif = 0; i < lengte; i++, schuif += BLOK) {
            rest |= (tekst[i] & 0xffL) << schuif;
        }
        s.meng(rest);
        return s.klaar();
    }

    /** Lives for one hash; the compiler keeps it in registers. */
    private static final class State {
        private long v0;
        private long v1;
        private long v2;
        private long v3;

        State(long k0, long k1) {
            v0 = k0 ^ 0x736f6d6570736575L;
            v1 = k1 ^ 0x646f72616e646f6dL;
            v2 = k0 ^ 0x6c7967656e657261L;
            v3 = k1 ^ 0x7465646279746573L;
        }

        void meng(long woord) {
            v3 ^= woord;
            ronde();
            ronde();
            v0 ^= woord;
        }

        long klaar() {
            v2 ^= 0xff;
            ronde();
            ronde();
            ronde();
            ronde();
            return v0 ^ v1 ^ v2 ^ v3;
        }

        private void ronde() {
            v0 += v1;
            v2 += v3;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v1;
            v0 += v3;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 = Long.rotateLeft(v2, 32);
        }
    }
}
