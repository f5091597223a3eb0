package org.yinfeng.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Projects;
import org.yinfeng.ledger.Revision;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Project;

/** Reads ledgers and revisions as people know them from entries and history as they are stored. */
final class Changes {
    private final Entries entries;
    private final History history;
    private final EntryCodec codec;
    private final Past past;

    Changes(Entries entries, History history, EntryCodec codec, Past past) {
        this.entries = entries;
        this.history = history;
        this.codec = codec;
        this.past = past;
    }

    /** What reads a ledger is shown every entry once more, for the keys. */
    interface Reader {
        void entry(Image image, Entry entry);
    }

    /**
     * The ledger as it stands.
     *
     * @throws DamagedBytesException where its entries are not those that were saved
     */
    Ledger current(Head head, Reader reader) throws SQLException {
        try (Gathering gathering = new Gathering(reader)) {
            entries.forEach(gathering::add);
            gathering.finish();
            if (!Arrays.equals(gathering.state.value(), head.state())) {
                throw new DamagedBytesException("the entries are not those that were saved");
            }
            return gathering.ledger(head.revision(), head.nextId());
        }
    }

    /** The ledger after an older revision. */
    Ledger at(Head head, long revision) throws SQLException {
        return past.at(head, revision, walk -> {
            try (Gathering gathering = new Gathering((image, entry) -> { })) {
                walk.forEach(gathering::add);
                gathering.finish();
                return new Past.Gathered<>(gathering.ledger(revision, head.nextId()), gathering.state);
            }
        });
    }

    /** Some images with what they say, and their digest. */
    private record Decoded(List<Image> images, List<Entry> entries, StateDigest state) {
        static Decoded of(List<Image> images, EntryCodec codec) {
            StateDigest state = new StateDigest();
            images.forEach(state::add);
            return new Decoded(images, images.stream().map(codec::decode).toList(), state);
        }
    }

    /** Makes a ledger of images in rising order of id: decoded and digested on every core, gathered here in their order. */
    private final class Gathering implements AutoCloseable {
        private static final int PIECE = 512;

        private final Reader reader;
        private final Projects.Loader projects = new Projects.Loader();
        private final List<Entry> others = new ArrayList<>();
        private final StateDigest state = new StateDigest();
        private final InOrder<Decoded, RuntimeException> pieces = new InOrder<>(this::take);
        private List<Image> piece = new ArrayList<>(PIECE);

        Gathering(Reader reader) {
            this.reader = reader;
        }

        void add(Image image) {
            if (image == null) {
                return;
            }
            piece.add(image);
            if (piece.size() == PIECE) {
                List<Image> full = piece;
                piece = new ArrayList<>(PIECE);
                pieces.add(() -> Decoded.of(full, codec.another()));
            }
        }

        private void take(Decoded decoded) {
            state.add(decoded.state());
            for (int at = 0; at < decoded.images().size(); at++) {
                Entry entry = decoded.entries().get(at);
                reader.entry(decoded.images().get(at), entry);
                if (entry instanceof Project project) {
                    projects.add(project);
                } else {
                    others.add(entry);
                }
            }
        }

        /** No more images come. */
        void finish() {
            pieces.finish();
            take(Decoded.of(piece, codec));
        }

        @Override
        public void close() {
            pieces.close();
        }

        Ledger ledger(long revision, long nextId) {
            return Ledger.loaded(revision, nextId, projects.finish(), others);
        }
    }

    List<Revision> since(long revision) throws SQLException {
        List<Revision> revisions = new ArrayList<>();
        history.forEach(revision, (line, digest) -> revisions.add(line.with(changes(history.steps(line.number(), id -> true)))));
        return revisions;
    }

    Revision revision(long number, int most) throws SQLException {
        return history.line(number).with(changes(history.firstSteps(number, most)));
    }

    List<Revision> newest(int limit) throws SQLException {
        return below(Long.MAX_VALUE, limit);
    }

    List<Revision> below(long number, int limit) throws SQLException {
        return history.below(number, limit).stream().map(line -> line.with(List.of())).toList();
    }

    List<Revision> of(long entryId, int limit) throws SQLException {
        List<Revision> revisions = new ArrayList<>();
        for (long number : history.revisionsOf(entryId, limit)) {
            revisions.add(history.line(number).with(changes(history.steps(number, id -> id == entryId))));
        }
        return revisions;
    }

    private List<Change> changes(List<Step> steps) {
        return steps.stream().map(step -> new Change(entry(step.before()), entry(step.after()))).toList();
    }

    private Entry entry(Image image) {
        return image == null ? null : codec.decode(image);
    }
}
