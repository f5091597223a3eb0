package org.yinfeng.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import org.yinfeng.project.AnnualPlans;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Stage;
import org.yinfeng.project.Status;

/**
 * Up to {@link #CAPACITY} projects as typed columns, immutable, in order of id. A column in which no project has a value is
 * null. Machines scan the arrays, which must not be written; people ask {@link #project}.
 */
public final class Block {
    /** Projects in a full block; an edit copies one block. */
    public static final int CAPACITY = 1024;
    /** Stands for "no amount" in columns of longs. */
    public static final long NO_AMOUNT = Long.MIN_VALUE;

    private static final Status[] STATUSES = Status.values();

    final long[] ids;
    final int[] versions;
    private final Object[] columns = new Object[Field.all().size()];
    private final RowSeries invested;
    private final RowSeries plans;
    private final Dictionary[] dictionaries;
    private volatile Object searchText;
    private volatile Object sums;

    Block(List<Project> projects, Dictionary[] dictionaries) {
        this.dictionaries = dictionaries;
        ids = projects.stream().mapToLong(Project::id).toArray();
        versions = projects.stream().mapToInt(Project::version).toArray();
        invested = RowSeries.of(projects, Block::months);
        plans = RowSeries.of(projects, Block::years);
        for (Field<?> field : Field.all()) {
            columns[field.ordinal()] = column(projects, field);
        }
    }

    private Block(Block before, int row, Project project) {
        dictionaries = before.dictionaries;
        ids = before.ids;
        versions = before.versions.clone();
        versions[row] = project.version();
        invested = before.invested.with(row, months(project));
        plans = before.plans.with(row, years(project));
        for (Field<?> field : Field.all()) {
            columns[field.ordinal()] = mended(before.columns[field.ordinal()], field, row, project.get(field));
        }
    }

    /** With one project in place of the one with its id, which stands in that row; columns that stay the same are shared. */
    Block with(int row, Project project) {
        return new Block(this, row, project);
    }

    private static RowSeries.Part months(Project project) {
        MonthlyInvestment months = project.invested();
        return part(months.size(), months::monthAt, months::yuanAt);
    }

    private static RowSeries.Part years(Project project) {
        AnnualPlans years = project.plans();
        return part(years.size(), years::yearAt, years::yuanAt);
    }

    private static RowSeries.Part part(int size, IntUnaryOperator key, IntToLongFunction yuan) {
        int[] keys = new int[size];
        long[] amounts = new long[size];
        for (int at = 0; at < size; at++) {
            keys[at] = key.applyAsInt(at);
            amounts[at] = yuan.applyAsLong(at);
        }
        return new RowSeries.Part(keys, amounts);
    }

    private Object column(List<Project> projects, Field<?> field) {
        Object[] values = new Object[projects.size()];
        boolean any = false;
        for (int row = 0; row < values.length; row++) {
            values[row] = projects.get(row).get(field);
            any |= values[row] != null;
        }
        if (!any) {
            return null;
        }
        return switch (field.kind()) {
            case TEXT -> TextColumn.of(values);
            case MONEY, AREA -> amounts(values);
            default -> packedColumn(field, values);
        };
    }

    private static long[] amounts(Object[] values) {
        long[] amounts = new long[values.length];
        for (int row = 0; row < values.length; row++) {
            amounts[row] = amount(values[row]);
        }
        return amounts;
    }

    private int[] packedColumn(Field<?> field, Object[] values) {
        int[] packed = new int[values.length];
        for (int row = 0; row < values.length; row++) {
            // Neighbours often share one object: what stood in the row before is not looked up again.
            packed[row] = row > 0 && values[row] == values[row - 1] ? packed[row - 1] : packed(field, values[row]);
        }
        return packed;
    }

    private Object mended(Object column, Field<?> field, int row, Object value) {
        if (column == null && value == null) {
            return null;
        }
        return switch (field.kind()) {
            case TEXT -> (column == null ? TextColumn.empty(size()) : (TextColumn) column).with(row, (String) value);
            case MONEY, AREA -> mended(column == null ? filled(amount(null)) : (long[]) column, row, amount(value));
            default -> mended(column == null ? filled(packed(field, null)) : (int[]) column, row, packed(field, value));
        };
    }

    private static long[] mended(long[] column, int row, long value) {
        if (column[row] == value) {
            return column;
        }
        long[] fresh = column.clone();
        fresh[row] = value;
        return fresh;
    }

    private static int[] mended(int[] column, int row, int value) {
        if (column[row] == value) {
            return column;
        }
        int[] fresh = column.clone();
        fresh[row] = value;
        return fresh;
    }

    private long[] filled(long value) {
        long[] column = new long[size()];
        Arrays.fill(column, value);
        return column;
    }

    private int[] filled(int value) {
        int[] column = new int[size()];
        Arrays.fill(column, value);
        return column;
    }

    private static long amount(Object value) {
        if (value instanceof Money money) {
            return money.yuan();
        }
        return value instanceof LandArea area ? area.tenThousandths() : NO_AMOUNT;
    }

    private int packed(Field<?> field, Object value) {
        return switch (field.kind()) {
            case CHOICE -> dictionaries[field.ordinal()].number((String) value);
            case DATE -> value == null ? EventDate.ABSENT : ((EventDate) value).pack();
            case PROMISE -> value == null ? Promise.ABSENT : ((Promise) value).pack();
            case STATUS -> value == null ? 0 : ((Status) value).ordinal() + 1;
            default -> throw new IllegalArgumentException(field.key());
        };
    }

    public int size() {
        return ids.length;
    }

    public long id(int row) {
        return ids[row];
    }

    /**
     * A column of packed values: dates ({@link EventDate#pack}), promises ({@link Promise#pack}), numbers of words
     * ({@link Dictionary}), 1 + ordinals of {@link Status} with 0 for none given; null when no project here has a value.
     */
    public int[] ints(Field<?> field) {
        return (int[]) columns[field.ordinal()];
    }

    /** A column of yuan or of ten-thousandths of a 亩; {@link #NO_AMOUNT} for unknown; null when none has a value. */
    public long[] longs(Field<?> field) {
        return (long[]) columns[field.ordinal()];
    }

    /** Whether any project here has a value. */
    public boolean has(Field<?> field) {
        return columns[field.ordinal()] != null;
    }

    /** What a search made of this block's texts: made on first use, kept as long as the block. */
    public <T> T searchText(Class<T> type, Function<Block, T> maker) {
        Object made = searchText;
        if (made == null) {
            made = maker.apply(this);
            searchText = made;
        }
        return type.cast(made);
    }

    /** What figures keep of this block whatever their date and rules: made on first use, kept as long as the block. */
    public <T> T sums(Class<T> type, Function<Block, T> maker) {
        Object made = sums;
        if (made == null) {
            made = maker.apply(this);
            sums = made;
        }
        return type.cast(made);
    }

    /** The text of a project, null where unknown. */
    public String text(Field<?> field, int row) {
        TextColumn column = (TextColumn) columns[field.ordinal()];
        return column == null ? null : column.get(row);
    }

    public Status status(int row) {
        int[] statuses = ints(Field.STATUS);
        return statuses == null || statuses[row] == 0 ? Status.ACTIVE : STATUSES[statuses[row] - 1];
    }

    /** Where a project's months begin in {@link #investedMonth}; they end where the next project's begin. */
    public int investedStart(int row) {
        return invested.starts()[row];
    }

    /** A month as counted by {@link Promise#index}. */
    public int investedMonth(int at) {
        return invested.keys()[at];
    }

    /** Every {@link #investedMonth}, not to be written. */
    public short[] investedMonths() {
        return invested.keys();
    }

    /** Every {@link #investedYuan}, not to be written. */
    public long[] investedAmounts() {
        return invested.yuan();
    }

    public long investedYuan(int at) {
        return invested.yuan()[at];
    }

    /** A project's plan of a year in yuan, {@link #NO_AMOUNT} where none was issued. */
    public long plannedYuan(int row, int year) {
        for (int at = plans.starts()[row]; at < plans.starts()[row + 1]; at++) {
            if (plans.keys()[at] == year) {
                return plans.yuan()[at];
            }
        }
        return NO_AMOUNT;
    }

    /** The furthest event passed by the day, given as epoch day. */
    public Stage stage(int row, int asOfEpochDay) {
        if (passed(Field.PRODUCTION, row, asOfEpochDay)) {
            return Stage.IN_PRODUCTION;
        }
        if (passed(Field.COMPLETED, row, asOfEpochDay)) {
            return Stage.COMPLETED;
        }
        if (passed(Field.STARTED, row, asOfEpochDay)) {
            return Stage.STARTED;
        }
        return passed(Field.SIGNED, row, asOfEpochDay) ? Stage.SIGNED : Stage.IN_TALKS;
    }

    private boolean passed(Field<EventDate> field, int row, int asOfEpochDay) {
        int[] dates = ints(field);
        return dates != null && dates[row] >> 1 <= asOfEpochDay;
    }

    /** The value of a field as people know it, null where unknown. */
    @SuppressWarnings("unchecked")
    public <T> T value(Field<T> field, int row) {
        return (T) read(field, row);
    }

    private Object read(Field<?> field, int row) {
        Object column = columns[field.ordinal()];
        if (column == null) {
            return null;
        }
        return switch (field.kind()) {
            case TEXT -> ((TextColumn) column).get(row);
            case CHOICE -> dictionaries[field.ordinal()].word(((int[]) column)[row]);
            case MONEY -> ((long[]) column)[row] == NO_AMOUNT ? null : Money.ofYuan(((long[]) column)[row]);
            case AREA -> ((long[]) column)[row] == NO_AMOUNT ? null : new LandArea(((long[]) column)[row]);
            case DATE -> EventDate.unpack(((int[]) column)[row]);
            case PROMISE -> Promise.unpack(((int[]) column)[row]);
            case STATUS -> ((int[]) column)[row] == 0 ? null : STATUSES[((int[]) column)[row] - 1];
        };
    }

    /** The project of a row as a record for people and edits, made anew each time. */
    public Project project(int row) {
        Project.Builder builder = Project.builder().identity(ids[row], versions[row]);
        for (Field<?> field : Field.all()) {
            if (columns[field.ordinal()] != null) {
                builder.set(field, read(field, row));
            }
        }
        return builder.invested(invested(row)).plans(plans(row)).build();
    }

    public MonthlyInvestment invested(int row) {
        RowSeries.Part part = invested.part(row);
        return MonthlyInvestment.packed(part.keys(), part.yuan());
    }

    private AnnualPlans plans(int row) {
        RowSeries.Part part = plans.part(row);
        if (part.keys().length == 0) {
            return AnnualPlans.NONE;
        }
        TreeMap<Integer, Money> byYear = new TreeMap<>();
        for (int i = 0; i < part.keys().length; i++) {
            byYear.put(part.keys()[i], Money.ofYuan(part.yuan()[i]));
        }
        return AnnualPlans.of(byYear);
    }
}
