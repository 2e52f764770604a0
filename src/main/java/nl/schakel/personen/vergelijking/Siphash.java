package nl.schakel.personen.vergelijking;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * SipHash-2-4 (Aumasson and Bernstein 2012): a keyed hash of eight bytes, made for short texts. A check makes some forty
 * of them; HMAC with SHA-256 took half of the time of a check.
 */
final class Siphash {
    private static final int BLOK = 8;

    private final long k0;
    private final long k1;
    private long v0;
    private long v1;
    private long v2;
    private long v3;

    /** @param sleutel secret; the first sixteen bytes are used */
    Siphash(byte[] sleutel) {
        ByteBuffer buffer = ByteBuffer.wrap(sleutel).order(ByteOrder.LITTLE_ENDIAN);
        this.k0 = buffer.getLong();
        this.k1 = buffer.getLong();
    }

    long hash(byte[] tekst) {
        v0 = k0 ^ 0x736f6d6570736575L;
        v1 = k1 ^ 0x646f72616e646f6dL;
        v2 = k0 ^ 0x6c7967656e657261L;
        v3 = k1 ^ 0x7465646279746573L;
        ByteBuffer buffer = ByteBuffer.wrap(tekst).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.remaining() >= BLOK) {
            meng(buffer.getLong());
        }
        long rest = (long) tekst.length << 56;
        for (int i = 0; buffer.hasRemaining(); i += BLOK) {
            rest |= (buffer.get() & 0xffL) << i;
        }
        meng(rest);
        v2 ^= 0xff;
        ronde();
        ronde();
        ronde();
        ronde();
        return v0 ^ v1 ^ v2 ^ v3;
    }

    private void meng(long woord) {
        v3 ^= woord;
        ronde();
        ronde();
        v0 ^= woord;
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
