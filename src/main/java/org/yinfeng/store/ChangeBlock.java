package org.yinfeng.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Up to {@link #STEPS} steps of the history as one row's bytes, compressed when that pays. */
final class ChangeBlock {
    static final int STEPS = 1000;
    /** A block is closed when it has reached this many bytes; with one more step it still fits its column. */
    private static final int FULL = 128 * 1024;
    private static final int WORTH_COMPRESSING = 2048;
    /** What a block may be before compression: a full one, and one step of two entries of the greatest size. */
    private static final int MAX_BYTES = FULL + 2 * Image.MAX_BYTES + 100;

    private final PackedWriter out = new PackedWriter(FULL + 16 * 1024);
    private int count;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    void add(Step step) {
        first = Math.min(first, step.id());
        last = Math.max(last, step.id());
        count++;
        Image either = step.before() == null ? step.after() : step.before();
        out.count(step.id());
        out.octet(either.kind().number());
        side(step.before());
        side(step.after());
    }

    private void side(Image image) {
        out.octet(image == null ? 0 : 1);
        if (image != null) {
            out.count(image.version());
            out.bytes(image.body());
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    boolean isFull() {
        return count >= STEPS || out.size() >= FULL;
    }

    long first() {
        return first;
    }

    long last() {
        return last;
    }

    /** The bytes to store; the block is empty afterwards. */
    byte[] take() {
        byte[] plain = out.toBytes();
        out.clear();
        count = 0;
        first = Long.MAX_VALUE;
        last = Long.MIN_VALUE;
        out.octet(0);
        if (plain.length >= WORTH_COMPRESSING) {
            out.clear();
            out.octet(1);
            out.count(plain.length);
            out.raw(deflate(plain));
        } else {
            out.raw(plain);
        }
        byte[] packed = out.toBytes();
        out.clear();
        return packed;
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

    /** The steps of a stored block whose id is wanted, in their order. */
    static List<Step> read(byte[] body, LongPredicate wanted) {
        PackedReader in = open(body);
        List<Step> steps = new ArrayList<>();
        while (in.hasMore()) {
            long id = in.count();
            EntryKind kind = EntryKind.of(in.octet());
            boolean keep = wanted.test(id);
            Image before = side(in, kind, id, keep);
            Image after = side(in, kind, id, keep);
            if (keep) {
                steps.add(new Step(before, after));
            }
        }
        return steps;
    }

    private static Image side(PackedReader in, EntryKind kind, long id, boolean keep) {
        if (in.octet() == 0) {
            return null;
        }
        int version = in.small();
        if (keep) {
            return new Image(kind, id, version, in.bytes());
        }
        in.skipBytes();
        return null;
    }

    private static PackedReader open(byte[] body) {
        PackedReader in = new PackedReader(body);
        if (in.octet() == 0) {
            return in;
        }
        int size = in.small();
        if (size > MAX_BYTES) {
            throw new DamagedBytesException("a block of the history is too large: " + size);
        }
        return new PackedReader(inflate(body, in.position(), size));
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
                    throw new DamagedBytesException("a block of the history ends early");
                }
                done += more;
            }
            return plain;
        } catch (DataFormatException e) {
            throw new DamagedBytesException("a block of the history cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }
}
