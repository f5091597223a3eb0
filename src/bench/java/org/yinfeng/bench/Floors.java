package org.yinfeng.bench;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipFile;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Projects;
import org.yinfeng.project.Field;

/** The least that the machine can do each thing in: the same bytes read, scanned, inflated, deflated or forced to disk. */
final class Floors {
    private Floors() {}

    /** Every byte of a file through memory once, separators counted. */
    static Long separators(Path file) throws Exception {
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        long found = 0;
        try (FileChannel channel = FileChannel.open(file)) {
            while (channel.read(buffer) > 0) {
                byte[] bytes = buffer.array();
                for (int i = 0; i < buffer.position(); i++) {
                    found += bytes[i] == ',' || bytes[i] == '\n' ? 1 : 0;
                }
                buffer.clear();
            }
        }
        return found;
    }

    static Long read(Path file) throws Exception {
        ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20);
        long bytes = 0;
        try (FileChannel channel = FileChannel.open(file)) {
            for (int read = channel.read(buffer); read > 0; read = channel.read(buffer)) {
                bytes += read;
                buffer.clear();
            }
        }
        return bytes;
    }

    static Long inflate(Path workbook) throws Exception {
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                        bytes += read;
                    }
                }
            }
        }
        return bytes;
    }

    static byte[] inflated(Path workbook) throws Exception {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            var largest = zip.stream().max((a, b) -> Long.compare(a.getSize(), b.getSize())).orElseThrow();
            try (InputStream in = zip.getInputStream(largest)) {
                return in.readAllBytes();
            }
        }
    }

    /** Deflates at the usual level, on one thread. */
    static Boolean deflate(byte[] bytes) throws Exception {
        try (OutputStream out = new DeflaterOutputStream(OutputStream.nullOutputStream(), new Deflater(6, true))) {
            out.write(bytes);
        }
        return true;
    }

    static Boolean force(Path file, byte[] bytes) throws Exception {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(false);
        }
        return true;
    }

    /** The columns that the figures need, added up: dates, types, regions, planned totals, months. */
    static Long scan(Projects projects) {
        long sum = 0;
        for (int number = 0; number < projects.blockCount(); number++) {
            Block block = projects.block(number);
            for (Field<?> field : new Field<?>[] {Field.SIGNED, Field.STARTED, Field.COMPLETED, Field.PRODUCTION, Field.TYPE,
                Field.SECTOR, Field.REGION, Field.INDUSTRY}) {
                for (int value : block.ints(field)) {
                    sum += value;
                }
            }
            for (long yuan : block.longs(Field.PLANNED)) {
                sum += yuan;
            }
            int end = block.investedStart(block.size());
            for (int at = 0; at < end; at++) {
                sum += block.investedYuan(at) + block.investedMonth(at);
            }
        }
        return sum;
    }

    /** How often a word's bytes stand in a text; the text is gone through once. */
    static Integer occurrences(byte[] text, byte[] word) {
        int found = 0;
        for (int i = 0; i <= text.length - word.length; i++) {
            if (text[i] == word[0] && java.util.Arrays.equals(text, i, i + word.length, word, 0, word.length)) {
                found++;
            }
        }
        return found;
    }
}
