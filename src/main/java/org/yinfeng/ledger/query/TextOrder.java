package org.yinfeng.ledger.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Projects;
import org.yinfeng.project.Field;

/**
 * The order of all projects by one text field, by pinyin. The next ledger's order is made from the last one's: only the rows
 * of blocks that an edit touched look for their places anew. Keeps numbers and no texts, 8 bytes a project.
 */
final class TextOrder {
    private static final int NONE = -1;

    private final Projects projects;
    private final Field<?> field;
    /** Rows that have a text, in order. */
    private final int[] order;
    private final int[] ranks;

    private TextOrder(Projects projects, Field<?> field, int[] order, int[] ranks) {
        this.projects = projects;
        this.field = field;
        this.order = order;
        this.ranks = ranks;
    }

    static TextOrder of(Projects projects, Field<?> field) {
        String[] keys = new String[projects.size()];
        for (int number = 0; number < projects.blockCount(); number++) {
            int first = projects.firstRow(number);
            for (int row = 0; row < projects.block(number).size(); row++) {
                keys[first + row] = key(projects.block(number), field, row);
            }
        }
        int[] order = sorted(keys);
        return new TextOrder(projects, field, order, ranks(keys, order));
    }

    private static String key(Block block, Field<?> field, int row) {
        String text = block.text(field, row);
        return text == null ? null : Pinyin.table().sortKey(text);
    }

    private static String key(Projects projects, Field<?> field, int row) {
        int number = projects.blockOf(row);
        return key(projects.block(number), field, row - projects.firstRow(number));
    }

    private static int[] sorted(String[] keys) {
        Integer[] rows = IntStream.range(0, keys.length).filter(row -> keys[row] != null).boxed().toArray(Integer[]::new);
        Arrays.parallelSort(rows, Comparator.comparing(row -> keys[row]));
        return Arrays.stream(rows).mapToInt(row -> row).toArray();
    }

    /** Equal texts have equal ranks; unknown is -1. */
    static int[] ranks(String[] keys) {
        return ranks(keys, sorted(keys));
    }

    private static int[] ranks(String[] keys, int[] order) {
        int[] ranks = new int[keys.length];
        Arrays.fill(ranks, NONE);
        int rank = NONE;
        for (int i = 0; i < order.length; i++) {
            if (i == 0 || !keys[order[i]].equals(keys[order[i - 1]])) {
                rank++;
            }
            ranks[order[i]] = rank;
        }
        return ranks;
    }

    boolean isOf(Projects other) {
        return projects == other;
    }

    /** The rank of each row's text among all, equal for equal texts; -1 for unknown. */
    int[] ranks() {
        return ranks;
    }

    /** The order of another snapshot of the same ledger. */
    TextOrder movedTo(Projects next) {
        Moved moved = new Moved(next);
        return moved.fresh.length > projects.size() / 16 ? of(next, field) : moved.merged();
    }

    /** What stays and what is new on the way from one snapshot to the next. */
    private final class Moved {
        private final Projects next;
        /** Where each old row stands now, {@link #NONE} where its block is gone. */
        private final int[] newRow = new int[projects.size()];
        /** The old rank of each new row, {@link #NONE} where it is fresh or has no text. */
        private final int[] oldRank;
        private final int[] fresh;

        Moved(Projects next) {
            this.next = next;
            Map<Block, Integer> firstRows = new IdentityHashMap<>(projects.blockCount() * 2);
            for (int number = 0; number < projects.blockCount(); number++) {
                firstRows.put(projects.block(number), projects.firstRow(number));
            }
            Arrays.fill(newRow, NONE);
            oldRank = new int[next.size()];
            Arrays.fill(oldRank, NONE);
            IntStream.Builder rows = IntStream.builder();
            for (int number = 0; number < next.blockCount(); number++) {
                int first = next.firstRow(number);
                Integer before = firstRows.get(next.block(number));
                for (int row = 0; row < next.block(number).size(); row++) {
                    if (before == null) {
                        rows.add(first + row);
                    } else {
                        newRow[before + row] = first + row;
                        oldRank[first + row] = ranks[before + row];
                    }
                }
            }
            fresh = rows.build().toArray();
        }

        TextOrder merged() {
            int[] kept = Arrays.stream(order).map(row -> newRow[row]).filter(row -> row != NONE).toArray();
            String[] keys = Arrays.stream(fresh).mapToObj(row -> key(next, field, row)).toArray(String[]::new);
            int[] coming = sorted(keys);
            int[] all = new int[kept.length + coming.length];
            String[] keyAt = new String[all.length];
            int from = 0;
            for (int i = 0; i < coming.length; i++) {
                int to = place(kept, from, keys[coming[i]]);
                System.arraycopy(kept, from, all, from + i, to - from);
                all[to + i] = fresh[coming[i]];
                keyAt[to + i] = keys[coming[i]];
                from = to;
            }
            System.arraycopy(kept, from, all, from + coming.length, kept.length - from);
            return new TextOrder(next, field, all, ranked(all, keyAt));
        }

        /** Behind the last kept row whose text is not greater. */
        private int place(int[] kept, int from, String key) {
            int low = from;
            int high = kept.length;
            while (low < high) {
                int middle = low + high >>> 1;
                if (key(next, field, kept[middle]).compareTo(key) <= 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private int[] ranked(int[] all, String[] keyAt) {
            int[] made = new int[next.size()];
            Arrays.fill(made, NONE);
            int rank = NONE;
            for (int i = 0; i < all.length; i++) {
                if (i == 0 || !same(all, keyAt, i)) {
                    rank++;
                }
                made[all[i]] = rank;
            }
            return made;
        }

        private boolean same(int[] all, String[] keyAt, int i) {
            if (keyAt[i] == null && keyAt[i - 1] == null) {
                return oldRank[all[i]] == oldRank[all[i - 1]];
            }
            String here = keyAt[i] == null ? key(next, field, all[i]) : keyAt[i];
            return here.equals(keyAt[i - 1] == null ? key(next, field, all[i - 1]) : keyAt[i - 1]);
        }
    }
}
