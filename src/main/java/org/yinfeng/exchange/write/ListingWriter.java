package org.yinfeng.exchange.write;

import java.nio.file.Path;
import java.util.Optional;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;

/** Writes a list to a file, in the form that the file's name ends with: xlsx, csv or json. */
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
        return name.matches("(?i).*\\.(xlsx|csv|json)") ? Optional.empty() : Optional.of(Problem.error(
                new Problem.Place(target.toString(), null, 0, null, null), Message.of("write.ending", name)));
    }

    public Result write(Listing listing, Path target, WriteOptions options, WriteProgress progress) {
        return refuses(target).map(problem -> new Result(Outcome.REFUSED, problem))
                .orElseGet(() -> new Result(Outcome.CANCELLED, null));
    }
}
