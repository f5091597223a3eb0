package org.yinfeng.exchange.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;

/** Writes a list to a file, in the form that the file's name ends with: xlsx, docx, csv or json. */
public final class ListingWriter {
    /** The end of a name that asks for the open standard's JSON. */
    private static final String OC4IDS = ".oc4ids.json";

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
        return refuses(target, List.of("xlsx", "docx", "pdf", "csv", "json"), List.of("pdf"));
    }

    /** @param named the endings that the problem names; {@code others} those of them that somebody else writes */
    static Optional<Problem> refuses(Path target, List<String> named, List<String> others) {
        String name = String.valueOf(target.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.indexOf('.') >= 0 && named.contains(ending) && !others.contains(ending) ? Optional.empty()
                : Optional.of(Problem.error(place(target), Message.of("write.ending", name, "." + String.join(" .", named))));
    }

    public Result write(Listing listing, Path target, WriteOptions options, WriteProgress progress) {
        Optional<Problem> refused = refuses(target);
        if (refused.isPresent()) {
            return new Result(Outcome.REFUSED, refused.get());
        }
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.endsWith(OC4IDS) ? OC4IDS : name.replaceAll(".*\\.", "");
        return wholly(target, out -> content(ending, options.layout().applied(listing), options, progress, out));
    }

    /** What somebody else makes of a file. */
    public interface Content {
        /** @return false when it was stopped */
        boolean write(OutputStream out) throws IOException;
    }

    /** Writes a file whole or not at all, and says what came of it. */
    public static Result whole(Path target, Content content) {
        return wholly(target, out -> {
            if (!content.write(out)) {
                throw new Stopped();
            }
        });
    }

    static Result wholly(Path target, WholeFile.Content content) {
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
            case OC4IDS -> new Oc4idsListing(listing, options.texts(), progress).write(out);
            case "json" -> new JsonListing(listing, progress).write(out);
            default -> new XlsxListing(listing, options, progress).write(out);
        }
    }
}
