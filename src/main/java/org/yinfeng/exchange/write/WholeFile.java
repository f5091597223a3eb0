package org.yinfeng.exchange.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that appears whole or not at all: written beside its place, forced to disk, then moved there. */
final class WholeFile {
    /** Writes the content; what it throws leaves the target as it was. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    static void write(Path target, Content content) throws IOException {
        Path place = target.toAbsolutePath();
        Path real = Files.exists(place) ? place.toRealPath() : place;
        refuseWhatCannotBeReplaced(real);
        // Not createTempFile: what is handed over is readable by whom the folder's owner lets read, not by its writer alone.
        Path beside = Files.createFile(real.resolveSibling(".yinfeng-" + UUID.randomUUID() + ".part"));
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                OutputStream out = Channels.newOutputStream(channel);
                content.write(out);
                out.flush();
                channel.force(true);
            }
            move(beside, real);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** A move would replace a file that its owner made read-only. */
    private static void refuseWhatCannotBeReplaced(Path target) throws IOException {
        if (Files.isDirectory(target) || Files.exists(target) && !Files.isWritable(target)) {
            throw new java.nio.file.AccessDeniedException(target.toString());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
        try (FileChannel folder = FileChannel.open(to.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notOnThisSystem) {
            // Windows keeps no handle on a folder; there the move itself is journalled.
            return;
        }
    }
}
