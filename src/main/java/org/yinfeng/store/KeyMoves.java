package org.yinfeng.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.yinfeng.ledger.Conflict;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Field;

/**
 * How the keys of entries move over one edit. Of a great many added entries it keeps ids and hashes only, so that an import
 * of a million projects does not hold a million words a second time; where hashes meet, the entries themselves are asked.
 */
final class KeyMoves {
    /** So many moves are kept as words, in the order of the edit. */
    private static final int KEPT = 1000;

    /** Either side may be null. */
    private record Move(EntryKind kind, String before, String after) {
    }

    private final Map<Long, Move> moves = new LinkedHashMap<>();
    private long[] ids = new long[16];
    private long[] hashes = new long[16];
    private int size;

    /** @param id above those of all entries that the edit added before */
    void added(EntryKind kind, long id, String key) {
        if (moves.size() < KEPT) {
            moves.put(id, new Move(kind, null, key));
        } else if (key != null) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
                hashes = Arrays.copyOf(hashes, size * 2);
            }
            ids[size] = id;
            hashes[size++] = KeyIndex.hash(Keys.named(kind, key));
        }
    }

    void moved(EntryKind kind, long id, String before, String after) {
        Move known = moves.get(id);
        int at = Arrays.binarySearch(ids, 0, size, id);
        if (at >= 0 && hashes[at] != 0) {
            hashes[at] = 0;
            moves.put(id, new Move(kind, null, after));
        } else if (known != null || !java.util.Objects.equals(before, after)) {
            moves.put(id, new Move(kind, known == null ? before : known.before(), after));
        }
    }

    /**
     * Finds keys that two entries would share, within the edit and with the rest of the ledger.
     *
     * @param inEdit the entry of an id as the edit leaves it
     */
    List<Conflict> clashes(Keys index, LongFunction<Entry> inEdit) throws SQLException {
        List<Conflict> clashes = new ArrayList<>();
        KeyIndex taken = new KeyIndex();
        for (Map.Entry<Long, Move> move : moves.entrySet()) {
            if (move.getValue().after() != null) {
                check(move.getKey(), KeyIndex.hash(Keys.named(move.getValue().kind(), move.getValue().after())), taken, index, inEdit, clashes);
            }
        }
        for (int at = 0; at < size; at++) {
            if (hashes[at] != 0) {
                check(ids[at], hashes[at], taken, index, inEdit, clashes);
            }
        }
        return clashes;
    }

    private void check(long id, long hash, KeyIndex taken, Keys index, LongFunction<Entry> inEdit, List<Conflict> clashes)
            throws SQLException {
        List<Long> twins = taken.candidates(hash);
        if (!twins.isEmpty() || index.mayHold(hash)) {
            Entry mine = inEdit.apply(id);
            EntryKind kind = EntryKind.of(mine);
            Entry holder = null;
            for (long twin : twins) {
                Entry other = inEdit.apply(twin);
                holder = holder == null && EntryKind.of(other) == kind && mine.key().equals(other.key()) ? other : holder;
            }
            holder = holder == null ? index.holder(kind, mine.key(), id, moves.keySet()) : holder;
            if (holder != null) {
                clashes.add(new Conflict(null, mine, holder, kind == EntryKind.PROJECT ? List.of(Field.CODE.key()) : List.of()));
                return;
            }
        }
        taken.put(hash, id);
    }

    /** Brings the index to where the edit led. */
    void apply(Keys index) {
        moves.forEach((id, move) -> index.change(move.kind(), id, move.before(), move.after()));
        for (int at = 0; at < size; at++) {
            if (hashes[at] != 0) {
                index.add(hashes[at], ids[at]);
            }
        }
    }
}
