package org.yinfeng.exchange.cells;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yinfeng.project.Message;

/**
 * How the characters of a text file are written. A byte order mark decides; else strict UTF-8; else strict GB18030, when what
 * comes out is mostly characters that people write; else the file is refused with the place of the first wrong byte.
 *
 * @param skip bytes of the mark
 */
record Encoding(Charset charset, int skip) {
    static final Charset GB18030 = Charset.forName("GB18030");
    /** Of the Chinese characters in a real GB18030 file nearly all are of the 3,755 common ones. */
    private static final int COMMON_PERCENT = 70;
    private static final int BLOCK = 1 << 16;

    /** The one that the user said; a mark of it at the beginning is no text. */
    static Encoding told(Path file, Charset charset) throws IOException {
        Encoding marked = marked(file);
        return new Encoding(charset, marked != null && marked.charset().equals(charset) ? marked.skip() : 0);
    }

    /** @param start the file's first bytes */
    static Encoding of(Path file, byte[] start, Meter meter) throws IOException {
        Encoding marked = marked(file);
        if (marked != null) {
            return marked;
        }
        Charset wide = Wide.of(start);
        if (wide != null) {
            return new Encoding(wide, 0);
        }
        Utf8Check utf8 = new Utf8Check();
        long notUtf8 = walk(file, utf8, meter);
        if (notUtf8 < 0) {
            return new Encoding(StandardCharsets.UTF_8, 0);
        }
        GbCheck gb = new GbCheck();
        long notGb = walk(file, gb, meter);
        if (notGb >= 0) {
            throw new Refused(Message.of("reading.refused.encoding", notUtf8 + 1, notGb + 1), Message.of("reading.advice.encoding"));
        }
        if (gb.common * 100 < (gb.common + gb.rare) * COMMON_PERCENT) {
            throw new Refused(Message.of("reading.refused.gibberish", notUtf8 + 1), Message.of("reading.advice.encoding"));
        }
        return new Encoding(GB18030, 0);
    }

    private static Encoding marked(Path file) throws IOException {
        byte[] start = new byte[4];
        try (InputStream in = Files.newInputStream(file)) {
            in.readNBytes(start, 0, 4);
        }
        if (start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        if (start[0] == (byte) 0x84 && start[1] == 0x31 && start[2] == (byte) 0x95 && start[3] == 0x33) {
            return new Encoding(GB18030, 4);
        }
        return null;
    }

    /** Looks at bytes one after the other; false at the first that cannot be. */
    private interface Check {
        boolean accept(int b);

        boolean complete();
    }

    /** The place of the first byte that cannot be, or -1. */
    private static long walk(Path file, Check check, Meter meter) throws IOException {
        byte[] bytes = new byte[BLOCK];
        long offset = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                for (int at = 0; at < read; at++) {
                    if (!check.accept(bytes[at] & 0xFF)) {
                        return offset + at;
                    }
                }
                offset += read;
                meter.step();
            }
        }
        return check.complete() ? -1 : offset;
    }

    private static final class Utf8Check implements Check {
        private int missing;
        private int low = 0x80;
        private int high = 0xBF;

        @Override
        public boolean accept(int b) {
            if (missing == 0) {
                return b < 0x80 || lead(b);
            }
            boolean fits = b >= low && b <= high;
            low = 0x80;
            high = 0xBF;
            missing--;
            return fits;
        }

        private boolean lead(int b) {
            missing = b >= 0xC2 && b <= 0xDF ? 1 : b >= 0xE0 && b <= 0xEF ? 2 : b >= 0xF0 && b <= 0xF4 ? 3 : 0;
            low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
            high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
            return missing > 0;
        }

        @Override
        public boolean complete() {
            return missing == 0;
        }
    }

    private static final class GbCheck implements Check {
        private int state;
        private int lead;
        private long common;
        private long rare;

        @Override
        public boolean accept(int b) {
            switch (state) {
                case 0 -> {
                    lead = b;
                    state = b < 0x80 ? 0 : 1;
                    return b < 0x80 || b >= 0x81 && b <= 0xFE;
                }
                case 1 -> {
                    boolean four = b >= 0x30 && b <= 0x39;
                    state = four ? 2 : 0;
                    return four || second(b);
                }
                case 2 -> {
                    state = 3;
                    return b >= 0x81 && b <= 0xFE;
                }
                default -> {
                    state = 0;
                    return b >= 0x30 && b <= 0x39;
                }
            }
        }

        private boolean second(int b) {
            if (lead >= 0xB0 && lead <= 0xD7 && b >= 0xA1) {
                common++;
            } else if (lead < 0xA1 || lead > 0xA9) {
                rare++;
            }
            return b >= 0x40 && b <= 0xFE && b != 0x7F;
        }

        @Override
        public boolean complete() {
            return state == 0;
        }
    }
}
