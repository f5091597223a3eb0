package org.yinfeng.exchange.cells;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip file within bounds: how many parts, how large, how densely packed, each part once and where it says. Every part that
 * is read is first read whole and held against its checksum, because nothing else would notice a flipped bit.
 */
final class Zip implements Closeable {
    private static final int MOST_PARTS = 2_000;
    private static final long LARGEST_FILE = 100L << 20;
    private static final long LARGEST_PART = 1L << 30;
    private static final long DENSE_FROM = 10L << 20;
    private static final int DENSEST = 100;

    private final ZipFile file;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final Meter meter;

    Zip(Path path, Meter meter) throws IOException {
        this.meter = meter;
        if (path.toFile().length() > LARGEST_FILE) {
            throw Refused.bounds("100 MB");
        }
        file = open(path);
        try {
            list();
        } catch (RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static ZipFile open(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException | IllegalArgumentException broken) {
            throw Refused.damaged(broken.getMessage());
        }
    }

    private void list() {
        if (file.size() > MOST_PARTS) {
            throw Refused.bounds(MOST_PARTS + " parts");
        }
        long total = 0;
        for (Enumeration<? extends ZipEntry> all = file.entries(); all.hasMoreElements(); ) {
            ZipEntry part = all.nextElement();
            String name = part.getName().replace('\\', '/');
            if (name.contains("..") || name.startsWith("/") || parts.put(name, part) != null) {
                throw Refused.damaged(part.getName());
            }
            total += Math.max(0, part.getSize());
            if (total > LARGEST_PART || part.getSize() > DENSE_FROM
                    && part.getSize() / DENSEST > Math.max(1, part.getCompressedSize())) {
                throw Refused.bounds(part.getName());
            }
        }
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    Iterable<String> names() {
        return parts.keySet();
    }

    /** Reads a part through and compares its checksum; the last bytes of it go into the tail, as a ring. */
    void check(String name, Tail tail) throws IOException {
        ZipEntry part = parts.get(name);
        CRC32 sum = new CRC32();
        byte[] bytes = new byte[1 << 16];
        long size = 0;
        try (InputStream in = file.getInputStream(part)) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                size += read;
                if (size > part.getSize()) {
                    throw Refused.damaged(name);
                }
                sum.update(bytes, 0, read);
                if (tail != null) {
                    tail.add(bytes, read);
                }
                meter.step();
            }
        } catch (ZipException | java.io.EOFException broken) {
            throw Refused.damaged(name);
        }
        if (size != part.getSize() || sum.getValue() != part.getCrc()) {
            throw Refused.damaged(name);
        }
    }

    long packedSize(String name) {
        return parts.get(name).getCompressedSize();
    }

    long size(String name) {
        return parts.get(name).getSize();
    }

    InputStream open(String name) throws IOException {
        return file.getInputStream(parts.get(name));
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException alreadyRead) {
            // Nothing was written: there is nothing to lose by not closing.
        }
    }
}
