package org.yinfeng.exchange.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

/** The SHA-256 of a file's bytes, reckoned beside the reading. */
final class Digest {
    private final CompletableFuture<String> hex;
    private volatile boolean stopped;

    Digest(Path file) {
        hex = CompletableFuture.supplyAsync(() -> of(() -> Files.newInputStream(file)));
    }

    /** Of a text's bytes in UTF-8. */
    Digest(String text) {
        hex = CompletableFuture.supplyAsync(() -> of(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private interface Opening {
        InputStream open() throws IOException;
    }

    private String of(Opening bytesOf) {
        try (InputStream in = bytesOf.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] bytes = new byte[1 << 16];
            for (int read = in.read(bytes); read >= 0 && !stopped; read = in.read(bytes)) {
                digest.update(bytes, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            // The reading itself says so to the user.
            return null;
        } catch (NoSuchAlgorithmException neverOnJava) {
            throw new IllegalStateException(neverOnJava);
        }
    }

    String hex() {
        return hex.join();
    }

    /** Nobody wants it any more. */
    void stop() {
        stopped = true;
    }
}
