package org.yinfeng.store;

import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Problem.Place;

/**
 * Looks whether entries and history are what was written: every entry readable, their digest the one that the head and the
 * last line of the history carry, every line chained to the one before. Finds damage and outside changes; cannot prevent
 * them, and cannot find a forger who computes every digest anew.
 */
final class Integrity {
    /** More than this many names help nobody. */
    private static final int MOST_NAMED = 20;

    private final Entries entries;
    private final History history;
    private final EntryCodec codec;
    private final Head head;
    private final List<Problem> problems = new ArrayList<>();
    private final StateDigest state = new StateDigest();

    Integrity(Entries entries, History history, EntryCodec codec, Head head) {
        this.entries = entries;
        this.history = history;
        this.codec = codec;
        this.head = head;
    }

    List<Problem> check() throws SQLException {
        boolean readable = readEntries();
        boolean chained = checkChain();
        if (!readable || !Arrays.equals(state.value(), head.state())) {
            if (chained) {
                nameDifferences();
            }
            if (problems.isEmpty()) {
                problem("store.check.state");
            }
        }
        return problems;
    }

    private void problem(String key, Object... arguments) {
        if (problems.size() < MOST_NAMED) {
            problems.add(Problem.error(Place.NOWHERE, Message.of(key, arguments)).advising(Message.of("store.check.advice")));
        }
    }

    private boolean readEntries() throws SQLException {
        boolean[] readable = {true};
        try {
            entries.forEach(image -> {
                state.add(image);
                try {
                    codec.decode(image);
                } catch (DamagedBytesException e) {
                    readable[0] = false;
                }
            });
        } catch (DamagedBytesException e) {
            readable[0] = false;
        }
        return readable[0];
    }

    private boolean checkChain() throws SQLException {
        byte[][] last = {new byte[32], new byte[32]};
        long[] expected = {1};
        boolean[] whole = {true};
        try {
            history.forEach(0, (line, digest) -> {
                if (whole[0]) {
                    whole[0] = line.number() == expected[0] && Arrays.equals(digest, line.digest(last[0], changes(line.number())));
                    if (!whole[0]) {
                        problem("store.check.history", expected[0]);
                    }
                }
                expected[0]++;
                last[0] = digest;
                last[1] = line.state();
            });
        } catch (DamagedBytesException e) {
            problem("store.check.history", expected[0]);
            return false;
        }
        if (whole[0] && (head.revision() != expected[0] - 1 || !Arrays.equals(last[0], head.chain())
                || !Arrays.equals(last[1], head.state()))) {
            problem("store.check.head", head.revision(), expected[0] - 1);
            return false;
        }
        return whole[0];
    }

    private byte[] changes(long revision) throws SQLException {
        MessageDigest digest = StateDigest.sha256();
        history.forEachBlock(revision, (seq, first, last, body) -> RevisionLine.addBlock(digest, seq, first, last, body));
        return digest.digest();
    }

    /** Works out from the history what each entry should be, and names those that are not. */
    private void nameDifferences() throws SQLException {
        Map<Long, byte[]> expected = new HashMap<>();
        for (long number = 1; number <= head.revision(); number++) {
            for (Step step : history.steps(number, id -> true)) {
                if (step.after() == null) {
                    expected.remove(step.id());
                } else {
                    expected.put(step.id(), state.of(step.after()));
                }
            }
        }
        Map<Long, byte[]> missing = new HashMap<>(expected);
        try {
            entries.forEach(image -> {
                missing.remove(image.id());
                if (!Arrays.equals(expected.get(image.id()), state.of(image))) {
                    nameEntry(image.id(), expected.containsKey(image.id()) ? "store.check.entry" : "store.check.extra");
                }
            });
        } catch (DamagedBytesException e) {
            problem("store.check.page", e.getMessage());
            return;
        }
        missing.keySet().forEach(id -> nameEntry(id, "store.check.lost"));
    }

    private void nameEntry(long id, String key) {
        problem(key, id, name(id));
    }

    /** The entry's name as the history last knew it. */
    private String name(long id) {
        try {
            for (long revision : history.revisionsOf(id, 1)) {
                List<Step> steps = history.steps(revision, each -> each == id);
                Step last = steps.get(steps.size() - 1);
                Entry entry = codec.decode(last.after() == null ? last.before() : last.after());
                return entry instanceof org.yinfeng.project.Project project && project.name() != null
                        ? (project.key() == null ? "" : project.key() + " ") + project.name() : String.valueOf(entry.key());
            }
        } catch (SQLException | DamagedBytesException e) {
            return "?";
        }
        return "?";
    }
}
