package org.yinfeng.progress.explain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Places;
import org.yinfeng.ledger.Projects;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;

/**
 * The projects that a figure is made of, each with what it brings, the greatest first. Kept as packed numbers, for a figure of
 * a large ledger has a hundred thousand of them.
 */
public final class Parts {
    private static final Phrase PLANNED = Phrase.of("field.plannedWan");

    private final Ledger ledger;
    private final Quantity.Kind kind;
    private final Quantity.Kind total;
    private final int[] rows;
    private final long[] amounts;
    private final Phrase what;

    private Parts(Ledger ledger, Quantity.Kind kind, Quantity.Kind total, int[] rows, long[] amounts, Phrase what) {
        this.what = what;
        this.ledger = ledger;
        this.kind = kind;
        this.total = total;
        int[] order = greatestFirst(amounts);
        this.rows = Arrays.stream(order).map(place -> rows[place]).toArray();
        this.amounts = Arrays.stream(order).mapToLong(place -> amounts[place]).toArray();
    }

    /** The unknown ones last. */
    private static int[] greatestFirst(long[] amounts) {
        long most = 0;
        long least = 0;
        for (long amount : amounts) {
            most = Math.max(most, amount);
            least = amount == Block.NO_AMOUNT ? least : Math.min(least, amount);
        }
        long[] keys = new long[amounts.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = amounts[i] == Block.NO_AMOUNT ? most - least + 1 : most - amounts[i];
        }
        return Places.rising(keys, keys.length);
    }

    /** No projects at all. */
    public static Parts none(Ledger ledger) {
        return new Parts(ledger, Quantity.Kind.MONEY, null, new int[0], new long[0], PLANNED);
    }

    /** Projects whose planned totals are added up. */
    public static Parts planned(Ledger ledger, int[] rows) {
        return new Parts(ledger, Quantity.Kind.MONEY, Quantity.Kind.MONEY, rows, planned(ledger.projects(), rows), PLANNED);
    }

    /** Projects that are counted; each shows its planned total. */
    public static Parts counted(Ledger ledger, int[] rows) {
        return new Parts(ledger, Quantity.Kind.MONEY, Quantity.Kind.COUNT, rows, planned(ledger.projects(), rows), PLANNED);
    }

    /**
     * Projects that bring amounts of their own.
     *
     * @param yuan {@link Block#NO_AMOUNT} where unknown
     * @param what the amounts are
     */
    public static Parts amounts(Ledger ledger, int[] rows, long[] yuan, Phrase what) {
        return new Parts(ledger, Quantity.Kind.MONEY, Quantity.Kind.MONEY, rows, yuan.clone(), what);
    }

    /**
     * Projects that a count gains and loses: what is added up is what each brings.
     *
     * @param counts 1 for a project that came, −1 for one that left
     */
    public static Parts turns(Ledger ledger, int[] rows, long[] counts, Phrase what) {
        return new Parts(ledger, Quantity.Kind.COUNT, Quantity.Kind.COUNT, rows, counts.clone(), what);
    }

    /** Projects behind a figure that is not their sum, such as a mean; each shows a number of that kind. */
    public static Parts shown(Ledger ledger, Quantity.Kind kind, int[] rows, long[] values, Phrase what) {
        return new Parts(ledger, kind, null, rows, values.clone(), what);
    }

    /** Projects behind a figure that is worked out of their planned totals. */
    public static Parts behind(Ledger ledger, int[] rows) {
        return new Parts(ledger, Quantity.Kind.MONEY, null, rows, planned(ledger.projects(), rows), PLANNED);
    }

    private static long[] planned(Projects projects, int[] rows) {
        long[] yuan = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            Money planned = projects.value(Field.PLANNED, rows[i]);
            yuan[i] = planned == null ? Block.NO_AMOUNT : planned.yuan();
        }
        return yuan;
    }

    public Ledger ledger() {
        return ledger;
    }

    /** What the projects bring or show: 计划总投资. */
    public Phrase what() {
        return what;
    }

    public int size() {
        return rows.length;
    }

    /** The row of the ledger's projects. */
    public int row(int place) {
        return rows[place];
    }

    /** What the project brings, or what it shows where it is only counted; without a number where unknown. */
    public Quantity amount(int place) {
        return new Quantity(kind, amounts[place] == Block.NO_AMOUNT ? null : BigDecimal.valueOf(amounts[place]));
    }

    /** How many bring nothing because their amount is not known. */
    public int unknown() {
        int from = rows.length;
        while (from > 0 && amounts[from - 1] == Block.NO_AMOUNT) {
            from--;
        }
        return rows.length - from;
    }

    private Quantity sum(int[] places) {
        long sum = 0;
        for (int place : places) {
            sum = amounts[place] == Block.NO_AMOUNT ? sum : Math.addExact(sum, amounts[place]);
        }
        return new Quantity(kind, BigDecimal.valueOf(sum));
    }

    /** What the figure must be; null where the projects stand behind it without being added up. */
    public Quantity total() {
        return total == null ? null : of(places());
    }

    /** What some of the projects, given by their places, come to: counted or added up; null where neither means anything. */
    public Quantity of(int[] places) {
        boolean added = kind == Quantity.Kind.MONEY || kind == Quantity.Kind.COUNT && total == kind;
        return total == Quantity.Kind.COUNT && kind != total ? Quantity.count(places.length) : added ? sum(places) : null;
    }

    /** All places, the greatest part first. */
    public int[] places() {
        int[] places = new int[rows.length];
        Arrays.setAll(places, place -> place);
        return places;
    }

    /** Who they are, each once: the ids of the projects, rising. */
    public long[] ids() {
        BitSet once = new BitSet(ledger.projects().size());
        for (int row : rows) {
            once.set(row);
        }
        // Ids rise with the rows.
        return once.stream().mapToLong(ledger.projects()::id).toArray();
    }
}
