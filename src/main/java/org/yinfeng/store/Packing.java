package org.yinfeng.store;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Bytes of one row of the database, compressed when that pays: a mark, then the bytes, or their length and them compressed. */
final class Packing {
    private static final int WORTH_COMPRESSING = 2048;

    private Packing() {}

    static byte[] pack(byte[] plain) {
        PackedWriter out = new PackedWriter(plain.length / 2 + 100);
        if (plain.length >= WORTH_COMPRESSING) {
            out.octet(1);
            out.count(plain.length);
            out.raw(deflate(plain));
        } else {
            out.octet(0);
            out.raw(plain);
        }
        return out.toBytes();
    }

    private static byte[] deflate(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            byte[] packed = new byte[plain.length + plain.length / 100 + 100];
            int size = deflater.deflate(packed);
            return Arrays.copyOf(packed, size);
        } finally {
            deflater.end();
        }
    }

    /**
     * What was packed.
     *
     * @param most no honest row is longer before compression: more is damage, and must not take the memory
     */
    static PackedReader open(byte[] packed, int most) {
        PackedReader in = new PackedReader(packed);
        if (in.octet() == 0) {
            return in;
        }
        int size = in.small();
        if (size > most) {
            throw new DamagedBytesException("a packed row is too large: " + size);
        }
        return new PackedReader(inflate(packed, in.position(), size));
    }

    private static byte[] inflate(byte[] body, int from, int size) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(body, from, body.length - from);
            byte[] plain = new byte[size];
            int done = 0;
            while (done < size) {
                int more = inflater.inflate(plain, done, size - done);
                if (more == 0) {
                    throw new DamagedBytesException("a packed row ends early");
                }
                done += more;
            }
            return plain;
        } catch (DataFormatException e) {
            throw new DamagedBytesException("a packed row cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }
}
