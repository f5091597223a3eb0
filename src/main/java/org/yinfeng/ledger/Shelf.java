package org.yinfeng.ledger;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.TreeMap;
import org.yinfeng.project.Entry;

/**
 * The entries of one kind in order of id, immutable, in chunks: an edit copies the chunks it touches, so that one more node
 * costs the same beside a hundred thousand. A list of the entries; equal to every list of the same.
 */
final class Shelf<T extends Entry> extends AbstractList<T> implements RandomAccess {
    private static final int CHUNK = 512;
    private static final Shelf<Entry> EMPTY = new Shelf<>(new Entry[0][]);

    private final Entry[][] chunks;
    private final int[] starts;
    private volatile Map<Long, List<T>> byProject;

    private Shelf(Entry[][] chunks) {
        this.chunks = chunks;
        starts = new int[chunks.length + 1];
        for (int i = 0; i < chunks.length; i++) {
            starts[i + 1] = starts[i] + chunks[i].length;
        }
    }

    @SuppressWarnings("unchecked")
    static <T extends Entry> Shelf<T> empty() {
        return (Shelf<T>) EMPTY;
    }

    static <T extends Entry> Shelf<T> of(Collection<T> entries) {
        Entry[] sorted = entries.toArray(Entry[]::new);
        Arrays.sort(sorted, Comparator.comparingLong(Entry::id));
        List<Entry[]> pieces = new ArrayList<>();
        cut(sorted, pieces);
        return new Shelf<>(pieces.toArray(Entry[][]::new));
    }

    private static void cut(Entry[] sorted, List<Entry[]> pieces) {
        for (int from = 0; from < sorted.length; from += CHUNK) {
            pieces.add(Arrays.copyOfRange(sorted, from, Math.min(sorted.length, from + CHUNK)));
        }
    }

    @Override
    public int size() {
        return starts[chunks.length];
    }

    @Override
    @SuppressWarnings("unchecked")
    public T get(int position) {
        java.util.Objects.checkIndex(position, size());
        int found = Arrays.binarySearch(starts, 0, chunks.length, position);
        int chunk = found >= 0 ? found : -found - 2;
        return (T) chunks[chunk][position - starts[chunk]];
    }

    /** The entry of an id, or null. */
    @SuppressWarnings("unchecked")
    T byId(long id) {
        int chunk = chunkFor(id);
        int at = chunk < 0 ? -1 : place(chunks[chunk], id);
        return at < 0 ? null : (T) chunks[chunk][at];
    }

    /** The last chunk whose first id is not above the given one, or -1 in front of the first. */
    private int chunkFor(long id) {
        int low = 0;
        int high = chunks.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (chunks[middle][0].id() <= id) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    private static int place(Entry[] chunk, long id) {
        int low = 0;
        int high = chunk.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (chunk[middle].id() == id) {
                return middle;
            }
            if (chunk[middle].id() < id) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    /** With some entries put in (new, or in place of the one with the same id) or, where null, taken out. */
    Shelf<T> with(Map<Long, ? extends Entry> changes) {
        TreeMap<Integer, TreeMap<Long, Entry>> perChunk = new TreeMap<>();
        changes.forEach((id, entry) ->
                perChunk.computeIfAbsent(Math.max(0, chunkFor(id)), chunk -> new TreeMap<>()).put(id, entry));
        List<Entry[]> pieces = new ArrayList<>();
        for (int chunk = 0; chunk < Math.max(1, chunks.length); chunk++) {
            TreeMap<Long, Entry> touched = perChunk.get(chunk);
            Entry[] before = chunk < chunks.length ? chunks[chunk] : new Entry[0];
            if (touched == null) {
                pieces.add(before);
            } else {
                cut(mended(before, touched), pieces);
            }
        }
        pieces.removeIf(piece -> piece.length == 0);
        return new Shelf<>(pieces.toArray(Entry[][]::new));
    }

    private static Entry[] mended(Entry[] before, TreeMap<Long, Entry> touched) {
        TreeMap<Long, Entry> byId = new TreeMap<>();
        for (Entry entry : before) {
            byId.put(entry.id(), entry);
        }
        byId.putAll(touched);
        return byId.values().stream().filter(java.util.Objects::nonNull).toArray(Entry[]::new);
    }

    /** The entries of a project, in order of id. */
    List<T> ofProject(long project) {
        Map<Long, List<T>> index = byProject;
        if (index == null) {
            index = new HashMap<>();
            for (T entry : this) {
                index.computeIfAbsent(((OfProject) entry).project(), id -> new ArrayList<>(2)).add(entry);
            }
            byProject = index;
        }
        return List.copyOf(index.getOrDefault(project, List.of()));
    }
}
