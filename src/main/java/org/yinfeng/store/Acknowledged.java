package org.yinfeng.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Where a ledger stood when an edit was last acknowledged. It is kept beside the ledger, because H2 falls back without a word
 * to an older state of its file when the newest one is damaged: that state is whole in itself, and only something outside the
 * file can tell that it is not the last.
 *
 * @param origin digest of the history's first line, which tells ledgers apart
 * @param chain digest of the history's newest line
 */
record Acknowledged(long revision, byte[] origin, byte[] chain) {
    static final String ENDING = ".head";
    private static final byte[] MAGIC = "yinfeng1".getBytes(StandardCharsets.ISO_8859_1);
    private static final int DIGEST = 32;
    private static final int SIZE = MAGIC.length + Long.BYTES + 3 * DIGEST;
    /** A sector of its own for each of the two places, which are written in turn: a torn write spares the other. */
    private static final int SECTOR = 512;

    /** What stands in a file, null where there is none or none that can be trusted. */
    static Acknowledged read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return null;
        }
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(2 * SECTOR);
        }
        Acknowledged first = unpack(bytes, 0);
        Acknowledged second = unpack(bytes, SECTOR);
        return first == null || second != null && second.revision > first.revision ? second : first;
    }

    private static Acknowledged unpack(byte[] bytes, int at) {
        if (bytes.length < at + SIZE) {
            return null;
        }
        int signed = SIZE - DIGEST;
        byte[] digest = StateDigest.sha256().digest(Arrays.copyOfRange(bytes, at, at + signed));
        if (!Arrays.equals(bytes, at, at + MAGIC.length, MAGIC, 0, MAGIC.length)
                || !Arrays.equals(bytes, at + signed, at + SIZE, digest, 0, DIGEST)) {
            return null;
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, at + MAGIC.length, SIZE - MAGIC.length);
        long revision = in.getLong();
        byte[] origin = new byte[DIGEST];
        byte[] chain = new byte[DIGEST];
        in.get(origin).get(chain);
        return new Acknowledged(revision, origin, chain);
    }

    /** Puts it in a file's place in one step. */
    void replace(Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.allocate(2 * SECTOR), 0);
            write(channel, false);
        }
        Moves.into(fresh, file);
    }

    /** Overwrites one of the two places and forces it to the disk: a fifth of a millisecond. */
    void write(FileChannel channel, boolean second) throws IOException {
        ByteBuffer out = ByteBuffer.allocate(SIZE);
        out.put(MAGIC).putLong(revision).put(origin).put(chain);
        out.put(StateDigest.sha256().digest(Arrays.copyOf(out.array(), SIZE - DIGEST))).flip();
        channel.write(out, second ? SECTOR : 0);
        channel.force(false);
    }
}
