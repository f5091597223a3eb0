package org.yinfeng.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.yinfeng.project.Field;
import org.yinfeng.project.Project;

/**
 * All projects of a ledger as columns in blocks, in order of id. A row is a place in this order, from 0; it holds for this
 * snapshot only, an id for ever. Mending copies only the blocks that an edit touches.
 */
public final class Projects {
    private final Dictionary[] dictionaries;
    private final Block[] blocks;
    private final int[] firstRows;

    private Projects(Dictionary[] dictionaries, Block[] blocks) {
        this.dictionaries = dictionaries;
        this.blocks = blocks;
        firstRows = new int[blocks.length + 1];
        for (int i = 0; i < blocks.length; i++) {
            firstRows[i + 1] = firstRows[i] + blocks[i].size();
        }
    }

    public static Projects none() {
        Dictionary[] dictionaries = new Dictionary[Field.all().size()];
        for (Field<?> field : Field.all()) {
            if (field.kind() == Field.Kind.CHOICE) {
                dictionaries[field.ordinal()] = new Dictionary();
            }
        }
        return new Projects(dictionaries, new Block[0]);
    }

    /** Gathers projects that come in rising order of id, without holding them as records. */
    public static final class Loader {
        private final Projects empty = none();
        private final List<Block> blocks = new ArrayList<>();
        private final List<Project> pending = new ArrayList<>(Block.CAPACITY);
        private long last;

        public void add(Project project) {
            if (project.id() <= last) {
                throw new IllegalArgumentException("ids must rise: " + project.id() + " after " + last);
            }
            last = project.id();
            pending.add(project);
            if (pending.size() == Block.CAPACITY) {
                flush();
            }
        }

        private void flush() {
            blocks.add(new Block(pending, empty.dictionaries));
            pending.clear();
        }

        /** A value of a project that was added, counted from 0; null where unknown. */
        public <T> T value(Field<T> field, int row) {
            int block = row / Block.CAPACITY;
            return block < blocks.size() ? blocks.get(block).value(field, row % Block.CAPACITY)
                    : pending.get(row % Block.CAPACITY).get(field);
        }

        /** A project that was added, counted from 0. */
        public Project at(int row) {
            int block = row / Block.CAPACITY;
            return block < blocks.size() ? blocks.get(block).project(row % Block.CAPACITY) : pending.get(row % Block.CAPACITY);
        }

        public Projects finish() {
            if (!pending.isEmpty()) {
                flush();
            }
            return new Projects(empty.dictionaries, blocks.toArray(Block[]::new));
        }
    }

    public int size() {
        return firstRows[blocks.length];
    }

    public int blockCount() {
        return blocks.length;
    }

    public Block block(int number) {
        return blocks[number];
    }

    /** The row of a block's first project. */
    public int firstRow(int block) {
        return firstRows[block];
    }

    /** The block that holds a row. */
    public int blockOf(int row) {
        int found = Arrays.binarySearch(firstRows, 0, blocks.length, row);
        return found >= 0 ? found : -found - 2;
    }

    public Project at(int row) {
        int block = blockOf(row);
        return blocks[block].project(row - firstRows[block]);
    }

    /** The value of one field of one row, null where unknown. */
    public <T> T value(Field<T> field, int row) {
        int block = blockOf(row);
        return blocks[block].value(field, row - firstRows[block]);
    }

    public long id(int row) {
        int block = blockOf(row);
        return blocks[block].id(row - firstRows[block]);
    }

    /** The row of an id, or a negative number where the ledger does not hold it. */
    public int row(long id) {
        int block = blockFor(id);
        if (block < 0) {
            return -1;
        }
        int within = Arrays.binarySearch(blocks[block].ids, id);
        return within < 0 ? -1 : firstRows[block] + within;
    }

    /** The project of an id, or null. */
    public Project byId(long id) {
        int row = row(id);
        return row < 0 ? null : at(row);
    }

    /** The row of a project's code, or a negative number; reads every code, so keep a map for many. */
    public int rowOfCode(String code) {
        for (int row = 0; row < size(); row++) {
            if (code.equals(value(Field.CODE, row))) {
                return row;
            }
        }
        return -1;
    }

    public void forEach(Consumer<Project> action) {
        for (Block block : blocks) {
            for (int row = 0; row < block.size(); row++) {
                action.accept(block.project(row));
            }
        }
    }

    public Dictionary dictionary(Field<?> field) {
        return dictionaries[field.ordinal()];
    }

    /** The last block whose first id is not above the given one, or -1 in front of the first. */
    private int blockFor(long id) {
        int low = 0;
        int high = blocks.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (blocks[middle].ids[0] <= id) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return high;
    }

    /** With some projects put in (new, or in place of the one with the same id) or, where null, taken out. */
    Projects with(Map<Long, Project> byId) {
        Map<Integer, TreeMap<Long, Project>> perBlock = new TreeMap<>();
        byId.forEach((id, project) ->
                perBlock.computeIfAbsent(Math.max(0, blockFor(id)), block -> new TreeMap<>()).put(id, project));
        List<Block> mended = new ArrayList<>(Arrays.asList(blocks));
        int shift = 0;
        for (Map.Entry<Integer, TreeMap<Long, Project>> touched : perBlock.entrySet()) {
            int at = touched.getKey() + shift;
            List<Block> pieces = mend(at < mended.size() ? mended.get(at) : null, touched.getValue());
            if (at < mended.size()) {
                mended.remove(at);
            }
            mended.addAll(at, pieces);
            shift += pieces.size() - 1;
        }
        return new Projects(dictionaries, mended.toArray(Block[]::new));
    }

    /** Gathers new projects behind the last, block by block, without holding them all as records. */
    final class Appending {
        private final List<Block> fresh = new ArrayList<>();
        private final List<Project> pending = new ArrayList<>();
        private long last = blocks.length == 0 ? 0 : blocks[blocks.length - 1].ids[blocks[blocks.length - 1].size() - 1];

        /** Takes a project whose id is above all others; false for any other. */
        boolean take(Project project) {
            if (project.id() <= last) {
                return false;
            }
            last = project.id();
            pending.add(project);
            if (pending.size() == Block.CAPACITY) {
                fresh.add(new Block(pending, dictionaries));
                pending.clear();
            }
            return true;
        }

        /** The projects with those taken and, last of all, those changed. */
        Projects with(Map<Long, Project> changed) {
            Map<Long, Project> rest = new HashMap<>();
            pending.forEach(project -> rest.put(project.id(), project));
            rest.putAll(changed);
            List<Block> all = new ArrayList<>(Arrays.asList(blocks));
            all.addAll(fresh);
            Projects joined = fresh.isEmpty() ? Projects.this : new Projects(dictionaries, all.toArray(Block[]::new));
            return rest.isEmpty() ? joined : joined.with(rest);
        }
    }

    /** Up to so many projects of a block are put in one by one; more, and the block is made anew. */
    private static final int FEW = 16;

    private List<Block> mend(Block block, TreeMap<Long, Project> changes) {
        if (block != null && changes.size() <= FEW && changes.entrySet().stream()
                .allMatch(change -> change.getValue() != null && Arrays.binarySearch(block.ids, change.getKey()) >= 0)) {
            Block mended = block;
            for (Project project : changes.values()) {
                mended = mended.with(Arrays.binarySearch(block.ids, project.id()), project);
            }
            return List.of(mended);
        }
        TreeMap<Long, Project> rows = new TreeMap<>();
        for (int row = 0; block != null && row < block.size(); row++) {
            if (!changes.containsKey(block.id(row))) {
                rows.put(block.id(row), block.project(row));
            }
        }
        changes.forEach((id, project) -> {
            if (project != null) {
                rows.put(id, project);
            }
        });
        return pieces(new ArrayList<>(rows.values()));
    }

    private List<Block> pieces(Collection<Project> projects) {
        List<Project> all = List.copyOf(projects);
        List<Block> pieces = new ArrayList<>();
        for (int from = 0; from < all.size(); from += Block.CAPACITY) {
            pieces.add(new Block(all.subList(from, Math.min(all.size(), from + Block.CAPACITY)), dictionaries));
        }
        return pieces;
    }
}
