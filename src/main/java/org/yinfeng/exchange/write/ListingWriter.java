package org.yinfeng.exchange.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;

/** Writes a list to a file, in the form that the file's name ends with: xlsx, docx, csv or json. */
public final class ListingWriter {
    /** What came of it: the file stands, the user stopped it, or a problem kept it from being written. */
    public record Result(Outcome outcome, Problem problem) {
        public boolean isWritten() {
            return outcome == Outcome.WRITTEN;
        }
    }

    /** How a writing ended. In every case but the first the target is as it was before. */
    public enum Outcome {
        WRITTEN, CANCELLED, REFUSED
    }

    /** Whether the file's ending is one that can be written; the problem says which can. */
    public static Optional<Problem> refuses(Path target) {
        String name = String.valueOf(target.getFileName());
        return name.matches("(?i).*\\.(xlsx|docx|csv|json)") ? Optional.empty()
                : Optional.of(Problem.error(place(target), Message.of("write.ending", name)));
    }

    public Result write(Listing listing, Path target, WriteOptions options, WriteProgress progress) {
        Optional<Problem> refused = refuses(target);
        if (refused.isPresent()) {
            return new Result(Outcome.REFUSED, refused.get());
        }
        String ending = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).replaceAll(".*\\.", "");
        return whole(target, out -> content(ending, options.layout().applied(listing), options, progress, out));
    }

    /** Writes a file whole or not at all, and says what came of it. */
    static Result whole(Path target, WholeFile.Content content) {
        try {
            WholeFile.write(target, content);
            return new Result(Outcome.WRITTEN, null);
        } catch (Stopped stopped) {
            return new Result(Outcome.CANCELLED, null);
        } catch (Refusal refusal) {
            return refused(target, refusal.what(), refusal.toDo());
        } catch (NoSuchFileException absent) {
            return refused(target, Message.of("write.nofolder", target.toAbsolutePath().getParent()), Message.of("write.elsewhere"));
        } catch (AccessDeniedException denied) {
            return refused(target, Message.of("write.denied", target.getFileName()), Message.of("write.denied.do"));
        } catch (IOException e) {
            return broken(target, e);
        }
    }

    /** A program that holds the file open, a full disk and other troubles come as the system's own words. */
    private static Result broken(Path target, IOException e) {
        String reason = e instanceof FileSystemException system && system.getReason() != null ? system.getReason()
                : String.valueOf(e.getMessage());
        String words = reason.toLowerCase(Locale.ROOT);
        if (words.contains("no space") || words.contains("not enough space") || words.contains("quota")) {
            return refused(target, Message.of("write.full", target.getFileName()), Message.of("write.full.do"));
        }
        if (words.contains("another process") || words.contains("read-only file system")) {
            return refused(target, Message.of("write.denied", target.getFileName()), Message.of("write.denied.do"));
        }
        return refused(target, Message.of("write.broken", target.getFileName(), reason), Message.of("write.elsewhere"));
    }

    private static Result refused(Path target, Message what, Message toDo) {
        return new Result(Outcome.REFUSED, Problem.error(place(target), what).advising(toDo));
    }

    private static Problem.Place place(Path target) {
        return new Problem.Place(target.toString(), null, 0, null, null);
    }

    private static void content(String ending, Listing listing, WriteOptions options, WriteProgress progress, OutputStream out)
            throws IOException {
        switch (ending) {
            case "csv" -> new CsvListing(listing, options.texts(), options.charset(), progress).write(out);
            case "docx" -> new DocxListing(listing, options, progress).write(out);
            case "json" -> new JsonListing(listing, progress).write(out);
            default -> new XlsxListing(listing, options, progress).write(out);
        }
    }
}
