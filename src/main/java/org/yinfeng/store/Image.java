package org.yinfeng.store;

import java.util.Arrays;

/** An entry as it is stored: its identity and its facts as packed bytes. Compared by facts with {@link #sameFacts}. */
record Image(EntryKind kind, long id, int version, byte[] body) {
    /** One entry takes at most this many bytes, so that a row of the history always fits its column. */
    static final int MAX_BYTES = 400_000;

    boolean sameFacts(Image other) {
        return kind == other.kind && Arrays.equals(body, other.body);
    }

    Image withVersion(int newVersion) {
        return new Image(kind, id, newVersion, body);
    }

    void write(PackedWriter out) {
        out.count(id);
        out.octet(kind.number());
        out.count(version);
        out.bytes(body);
    }

    static Image read(PackedReader in) {
        long id = in.count();
        EntryKind kind = EntryKind.of(in.octet());
        return new Image(kind, id, in.small(), in.bytes());
    }
}
