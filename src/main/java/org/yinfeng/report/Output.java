package org.yinfeng.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.BooleanSupplier;

/** Writes a file beside its place and moves it there whole, so that an interruption leaves the old file or none. */
final class Output {
    /** Writes the contents to a given path. */
    interface Writer {
        void write(Path fresh) throws IOException;
    }

    private Output() {}

    static void write(Path file, Writer writer) throws IOException {
        write(file, writer, () -> true);
    }

    /** @param wanted asked when the contents stand; where it says no, the file stays as it was */
    static void write(Path file, Writer writer, BooleanSupplier wanted) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh = folder.resolve("." + file.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".part");
        try {
            writer.write(fresh);
            if (!wanted.getAsBoolean()) {
                return;
            }
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
