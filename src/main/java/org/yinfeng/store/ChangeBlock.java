package org.yinfeng.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/** Up to {@link #STEPS} steps of the history as one row's bytes, compressed when that pays. */
final class ChangeBlock {
    static final int STEPS = 1000;
    /** A block is closed when it has reached this many bytes; with one more step it still fits its column. */
    private static final int FULL = 128 * 1024;
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

    /** A block as it is stored, and the least and the greatest id in it. */
    record Packed(long first, long last, int count, byte[] body) {
    }

    /** What is to be stored; the block is empty afterwards. */
    Packed take() {
        Packed packed = new Packed(first, last, count, Packing.pack(out.toBytes()));
        out.clear();
        count = 0;
        first = Long.MAX_VALUE;
        last = Long.MIN_VALUE;
        return packed;
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
        return Packing.open(body, MAX_BYTES);
    }

    /** What is told of an entry: its image, null where it is absent. */
    interface Taker {
        void take(long id, Image image);
    }

    /** What a stored block's steps found of the wanted entries, in order; the rest is passed over unread. */
    static void before(byte[] body, LongPredicate wanted, Taker taker) {
        PackedReader in = open(body);
        while (in.hasMore()) {
            long id = in.count();
            EntryKind kind = EntryKind.of(in.octet());
            boolean keep = wanted.test(id);
            Image before = side(in, kind, id, keep);
            side(in, kind, id, false);
            if (keep) {
                taker.take(id, before);
            }
        }
    }

    /** What a stored block's steps left of their entries, in order. */
    static void after(byte[] body, Taker taker) {
        PackedReader in = open(body);
        while (in.hasMore()) {
            long id = in.count();
            EntryKind kind = EntryKind.of(in.octet());
            side(in, kind, id, false);
            taker.take(id, side(in, kind, id, true));
        }
    }
}
