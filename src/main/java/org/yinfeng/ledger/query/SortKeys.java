package org.yinfeng.ledger.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Dictionary;
import org.yinfeng.ledger.Projects;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Region;

/** The values of a column as numbers whose order is the column's. */
final class SortKeys {
    /** Stands for an unknown value. */
    static final long UNKNOWN = Long.MIN_VALUE;

    private final Map<Field<?>, TextOrder> textOrders = new HashMap<>();

    long[] of(Projects projects, int[] rows, Column column, LocalDate asOf) {
        Field<?> field = Field.byKey(column.key());
        if (field == null) {
            return column.type().isEnum() ? ordinals(projects, rows, column, asOf) : derived(projects, rows, column, asOf);
        }
        return switch (field.kind()) {
            case TEXT -> ranked(ranks(projects, field), rows);
            case MONEY, AREA -> longs(projects, rows, field);
            case CHOICE -> ints(projects, rows, field, places(projects.dictionary(field), field), 0);
            case DATE -> ints(projects, rows, field, null, EventDate.ABSENT);
            case PROMISE -> promises(projects, rows, field);
            case STATUS -> ordinals(projects, rows, column, asOf);
        };
    }

    void prepare(Projects projects) {
        Pinyin.table();
        ranks(projects, Field.NAME);
    }

    private static long[] longs(Projects projects, int[] rows, Field<?> field) {
        long[] keys = new long[rows.length];
        RowWalk walk = new RowWalk(projects);
        for (int i = 0; i < rows.length; i++) {
            walk.to(rows[i]);
            long[] amounts = walk.block().longs(field);
            keys[i] = amounts == null ? UNKNOWN : amounts[walk.within()];
        }
        return keys;
    }

    /** @param places what takes the place of a value, or null to take the value itself */
    private static long[] ints(Projects projects, int[] rows, Field<?> field, int[] places, int absent) {
        long[] keys = new long[rows.length];
        RowWalk walk = new RowWalk(projects);
        for (int i = 0; i < rows.length; i++) {
            walk.to(rows[i]);
            int[] values = walk.block().ints(field);
            int value = values == null ? absent : values[walk.within()];
            keys[i] = value == absent ? UNKNOWN : places == null ? value : places[value];
        }
        return keys;
    }

    private static long[] promises(Projects projects, int[] rows, Field<?> field) {
        long[] keys = ints(projects, rows, field, null, EventDate.ABSENT);
        for (int i = 0; i < keys.length; i++) {
            keys[i] = keys[i] == UNKNOWN ? UNKNOWN : keys[i] & 0xFFFF;
        }
        return keys;
    }

    private static long[] ordinals(Projects projects, int[] rows, Column column, LocalDate asOf) {
        long[] keys = new long[rows.length];
        RowWalk walk = new RowWalk(projects);
        for (int i = 0; i < rows.length; i++) {
            walk.to(rows[i]);
            Object value = column.reader().value(walk.block(), walk.within(), asOf);
            keys[i] = value == null ? UNKNOWN : ((Enum<?>) value).ordinal();
        }
        return keys;
    }

    private static long[] derived(Projects projects, int[] rows, Column column, LocalDate asOf) {
        if (!Values.isOrdered(column.type())) {
            return texts(projects, rows, column, asOf);
        }
        long[] keys = new long[rows.length];
        RowWalk walk = new RowWalk(projects);
        for (int i = 0; i < rows.length; i++) {
            walk.to(rows[i]);
            Object value = column.reader().value(walk.block(), walk.within(), asOf);
            keys[i] = value == null ? UNKNOWN : Bounds.measure(value);
        }
        return keys;
    }

    private static long[] texts(Projects projects, int[] rows, Column column, LocalDate asOf) {
        String[] texts = new String[rows.length];
        RowWalk walk = new RowWalk(projects);
        for (int i = 0; i < rows.length; i++) {
            walk.to(rows[i]);
            Object value = column.reader().value(walk.block(), walk.within(), asOf);
            texts[i] = value == null ? null : Pinyin.table().sortKey(value.toString());
        }
        int[] ranks = TextOrder.ranks(texts);
        return Arrays.stream(ranks).mapToLong(rank -> rank < 0 ? UNKNOWN : rank).toArray();
    }

    private static int[] places(Dictionary dictionary, Field<?> field) {
        int size = dictionary.size();
        Map<Integer, String> sortKeys = new HashMap<>();
        IntStream.range(1, size).forEach(number -> sortKeys.put(number, Pinyin.table().sortKey(dictionary.word(number))));
        Comparator<Integer> order = Comparator.comparing(sortKeys::get);
        if (field == Field.REGION) {
            order = Comparator.<Integer>comparingInt(number -> official(dictionary.word(number))).thenComparing(order);
        }
        int[] places = new int[size];
        int[] place = {0};
        IntStream.range(1, size).boxed().sorted(order).forEach(number -> places[number] = place[0]++);
        return places;
    }

    private static int official(String region) {
        int place = Region.OFFICIAL.indexOf(region);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static long[] ranked(int[] ranks, int[] rows) {
        long[] keys = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            keys[i] = ranks[rows[i]] < 0 ? UNKNOWN : ranks[rows[i]];
        }
        return keys;
    }

    /** The rank of each row's text among all, worked out once for a ledger and carried on to the next. */
    private int[] ranks(Projects projects, Field<?> field) {
        TextOrder known = textOrders.get(field);
        if (known == null || !known.isOf(projects)) {
            known = known == null ? TextOrder.of(projects, field) : known.movedTo(projects);
            textOrders.put(field, known);
        }
        return known.ranks();
    }
}
