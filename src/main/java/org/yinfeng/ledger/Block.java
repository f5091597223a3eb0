package org.yinfeng.ledger;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
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
    private final int[] investedStarts;
    private final short[] investedMonths;
    private final long[] investedYuan;
    private final int[] planStarts;
    private final short[] planYears;
    private final long[] planYuan;
    private final Dictionary[] dictionaries;
    private volatile Object searchText;

    Block(List<Project> projects, Dictionary[] dictionaries) {
        this.dictionaries = dictionaries;
        int size = projects.size();
        ids = new long[size];
        versions = new int[size];
        investedStarts = new int[size + 1];
        planStarts = new int[size + 1];
        for (int row = 0; row < size; row++) {
            Project project = projects.get(row);
            ids[row] = project.id();
            versions[row] = project.version();
            investedStarts[row + 1] = investedStarts[row] + project.invested().size();
            planStarts[row + 1] = planStarts[row] + project.plans().size();
        }
        investedMonths = new short[investedStarts[size]];
        investedYuan = new long[investedStarts[size]];
        planYears = new short[planStarts[size]];
        planYuan = new long[planStarts[size]];
        fillSeries(projects);
        for (Field<?> field : Field.all()) {
            columns[field.ordinal()] = column(projects, field);
        }
    }

    private void fillSeries(List<Project> projects) {
        int month = 0;
        int plan = 0;
        for (Project project : projects) {
            MonthlyInvestment invested = project.invested();
            for (int i = 0; i < invested.size(); i++, month++) {
                investedMonths[month] = (short) invested.monthAt(i);
                investedYuan[month] = invested.yuanAt(i);
            }
            AnnualPlans plans = project.plans();
            for (int i = 0; i < plans.size(); i++, plan++) {
                planYears[plan] = (short) plans.yearAt(i);
                planYuan[plan] = plans.yuanAt(i);
            }
        }
    }

    private Object column(List<Project> projects, Field<?> field) {
        if (projects.stream().allMatch(project -> project.get(field) == null)) {
            return null;
        }
        return switch (field.kind()) {
            case TEXT -> TextColumn.of(projects, field);
            case MONEY, AREA -> projects.stream().mapToLong(project -> amount(project.get(field))).toArray();
            default -> projects.stream().mapToInt(project -> packed(field, project.get(field))).toArray();
        };
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
            case STATUS -> value == null ? 0 : ((Status) value).ordinal();
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
     * ({@link Dictionary}), ordinals of {@link Status}; null when no project here has a value.
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

    /** The text of a project, null where unknown. */
    public String text(Field<?> field, int row) {
        TextColumn column = (TextColumn) columns[field.ordinal()];
        return column == null ? null : column.get(row);
    }

    public Status status(int row) {
        int[] statuses = ints(Field.STATUS);
        return statuses == null ? Status.ACTIVE : STATUSES[statuses[row]];
    }

    /** Where a project's months begin in {@link #investedMonth}; they end where the next project's begin. */
    public int investedStart(int row) {
        return investedStarts[row];
    }

    /** A month as counted by {@link Promise#index}. */
    public int investedMonth(int at) {
        return investedMonths[at];
    }

    public long investedYuan(int at) {
        return investedYuan[at];
    }

    /** A project's plan of a year in yuan, {@link #NO_AMOUNT} where none was issued. */
    public long plannedYuan(int row, int year) {
        for (int at = planStarts[row]; at < planStarts[row + 1]; at++) {
            if (planYears[at] == year) {
                return planYuan[at];
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
            case STATUS -> STATUSES[((int[]) column)[row]];
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
        int from = investedStarts[row];
        int size = investedStarts[row + 1] - from;
        int[] months = new int[size];
        long[] yuan = new long[size];
        for (int i = 0; i < size; i++) {
            months[i] = investedMonths[from + i];
            yuan[i] = investedYuan[from + i];
        }
        return MonthlyInvestment.packed(months, yuan);
    }

    private AnnualPlans plans(int row) {
        java.util.TreeMap<Integer, Money> plans = new java.util.TreeMap<>();
        for (int at = planStarts[row]; at < planStarts[row + 1]; at++) {
            plans.put((int) planYears[at], Money.ofYuan(planYuan[at]));
        }
        return AnnualPlans.of(plans);
    }

    /** One text column: UTF-8 end to end, with the place where each text ends; an empty one is unknown. */
    private record TextColumn(byte[] bytes, int[] starts) {
        static TextColumn of(List<Project> projects, Field<?> field) {
            java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
            int[] starts = new int[projects.size() + 1];
            for (int row = 0; row < projects.size(); row++) {
                String text = (String) projects.get(row).get(field);
                if (text != null) {
                    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
                }
                starts[row + 1] = bytes.size();
            }
            return new TextColumn(bytes.toByteArray(), starts);
        }

        String get(int row) {
            int length = starts[row + 1] - starts[row];
            return length == 0 ? null : new String(bytes, starts[row], length, StandardCharsets.UTF_8);
        }
    }
}
