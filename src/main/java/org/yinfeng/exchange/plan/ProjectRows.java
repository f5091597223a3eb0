package org.yinfeng.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.yinfeng.exchange.cells.Row;
import org.yinfeng.exchange.reading.Cells;
import org.yinfeng.exchange.reading.Header;
import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.exchange.reading.SheetKind;
import org.yinfeng.exchange.reading.YearSpan;
import org.yinfeng.project.AnnualPlans;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Project;

/** Plans sheets whose rows are about projects: lists of them, their monthly investment, their annual plans. */
class ProjectRows extends SheetPlanner {
    private final Subjects subjects;
    private final Rules rules;
    /** Rows of this sheet by what they spoke of, where that is no project that they brought. */
    private final LongIndex seen = new LongIndex();
    private final LongIndex seenAs = new LongIndex();
    private final List<MappedColumn> fields = new ArrayList<>();
    private final List<MappedColumn> times = new ArrayList<>();
    /** Amounts that are no part of what is read here, but which the sheet sums. */
    private final List<MappedColumn> onlySummed = new ArrayList<>();
    private final MappedColumn code;
    private final MappedColumn name;
    private final MappedColumn company;
    private final MappedColumn span;
    private final LongForm longForm;
    /** How many projects earlier sheets brought, and the rows of those that this one brings. */
    private final int broughtBefore;
    private int[] broughtIn = new int[64];
    private boolean blanksErase;
    private String lastRegion;

    ProjectRows(Source source, Header header, SheetRows rows, Cells cells, Units units, Subjects subjects) {
        super(source, header, rows, cells, units);
        this.subjects = subjects;
        this.rules = new Rules(header);
        boolean list = header.kind() == SheetKind.PROJECTS;
        for (MappedColumn column : header.columns()) {
            if (column.slot() != null && column.slot().field() != null && (list || isIdentity(column.slot().field()))) {
                fields.add(column);
            } else if (column.slot() != null && (column.slot().isMonth() || column.slot().isPlan())) {
                times.add(column);
            }
        }
        times.sort(java.util.Comparator.comparingInt(column -> column.slot().month()));
        code = header.column("code");
        name = header.column("name");
        company = header.column("company");
        span = header.column("buildSpan");
        longForm = LongForm.of(header);
        broughtBefore = subjects.count();
        for (MappedColumn column : header.columns()) {
            if (Units.isMoney(column) && !fields.contains(column) && !times.contains(column)
                    && (longForm == null || !column.equals(longForm.amount()))) {
                onlySummed.add(column);
            }
        }
    }

    /** Says whether blank cells erase what the ledger holds. */
    ProjectRows erasing(boolean erase) {
        blanksErase = erase;
        return this;
    }

    private static boolean isIdentity(Field<?> field) {
        return field == Field.CODE || field == Field.NAME || field == Field.COMPANY;
    }

    @Override
    void plan(Row row) {
        Project.Builder builder = Project.builder();
        for (MappedColumn column : fields) {
            if (!row.isBlank(column.index())) {
                Object read = taken(row, column, cells.field(row, column, unit(column)));
                builder.set(column.slot().field(), read);
                totals.note(column, read);
            }
        }
        readTimes(row, builder);
        readSpan(row, builder);
        if (header.kind() == SheetKind.PROJECTS && sectionRegion != null) {
            builder.set(Field.REGION, sectionRegionFor(row));
        }
        Project patch = builder.build();
        Fate fate = header.kind() == SheetKind.PROJECTS ? planProject(row, patch) : planTimes(row, patch);
        for (MappedColumn column : onlySummed) {
            totals.note(row, cells, column);
        }
        totals.add(fate != Fate.REJECTED && fate != Fate.DUPLICATE);
    }

    /** 建设起止年限 gives the promised months that no column of their own gives. */
    private void readSpan(Row row, Project.Builder builder) {
        if (span == null || row.isBlank(span.index())) {
            return;
        }
        YearSpan said = YearSpan.read(row.shown(span.index()));
        if (said == null) {
            warn(row, span, Message.of("reading.warn.span"));
            return;
        }
        if (header.column(Field.PROMISED_START.key()) == null) {
            builder.set(Field.PROMISED_START, said.begin());
        }
        if (header.column(Field.PROMISED_COMPLETION.key()) == null) {
            builder.set(Field.PROMISED_COMPLETION, said.end());
        }
    }

    /** The section's unit speaks for rows that do not say theirs. */
    private Object sectionRegionFor(Row row) {
        MappedColumn region = header.column("region");
        Object own = region == null ? null : cells.field(row, region, null);
        return own instanceof String text ? text : sectionRegion;
    }

    private void readTimes(Row row, Project.Builder builder) {
        int count = 0;
        int[] months = new int[times.size()];
        long[] yuan = new long[times.size()];
        TreeMap<Integer, Money> plans = null;
        for (MappedColumn column : times) {
            Object read = row.isBlank(column.index()) ? null : taken(row, column, cells.money(row, column.index(), unit(column)));
            totals.note(column, read);
            if (read instanceof Money money && column.slot().isMonth()) {
                months[count] = column.slot().month();
                yuan[count++] = money.yuan();
            } else if (read instanceof Money money) {
                plans = plans == null ? new TreeMap<>() : plans;
                plans.put(column.slot().year(), money);
            }
        }
        if (longForm != null) {
            longForm.read(this, row, builder);
        } else {
            builder.invested(count == 0 ? MonthlyInvestment.NONE : MonthlyInvestment.packed(java.util.Arrays.copyOf(months, count),
                    java.util.Arrays.copyOf(yuan, count))).plans(plans == null ? AnnualPlans.NONE : AnnualPlans.of(plans));
        }
    }

    private Fate planProject(Row row, Project patch) {
        if (patch.name() == null && !failed) {
            error(row, name, Message.of("reading.bad.required"));
        }
        long subject = failed ? LongIndex.NONE : find(patch);
        if (!failed && subject == LongIndex.SEVERAL) {
            error(row, name, Message.of("reading.bad.severalProjects"));
        }
        if (failed) {
            return reject(row, patch);
        }
        if (repeated(row, subject, patch)) {
            return put(row, Fate.DUPLICATE, subject, patch);
        }
        Project before = subject > 0 ? subjects.project(subject) : null;
        rules.check(this, row, before == null ? patch : Patches.apply(before, patch, slot -> true), before);
        if (failed) {
            return reject(row, patch);
        }
        speakOf(before == null ? patch : before);
        if (before == null) {
            List<Long> likes = subject == LongIndex.NONE ? resembling(row, patch) : List.of();
            return likes.isEmpty() ? bring(row, patch) : offer(row, patch, likes);
        }
        return compare(row, subject, before, patch);
    }

    /** A rejected row still says that its project is in the sheet. */
    private Fate reject(Row row, Project patch) {
        long subject = patch.key() == null && patch.name() == null ? LongIndex.NONE : find(patch);
        return put(row, Fate.REJECTED, subject > 0 ? subject : LongIndex.NONE, null);
    }

    private void speakOf(Project project) {
        String region = project.get(Field.REGION);
        if (region != null && !region.equals(lastRegion)) {
            lastRegion = region;
            rows.region(region);
        }
    }

    private Fate offer(Row row, Project patch, List<Long> likes) {
        put(row, Fate.DUPLICATE, likes.get(0), patch);
        rows.likes(likes.stream().filter(like -> like > 0).toList());
        return Fate.DUPLICATE;
    }

    private Fate bring(Row row, Project patch) {
        long subject = subjects.add(patch);
        int at = (int) -subject - 1 - broughtBefore;
        broughtIn = at < broughtIn.length ? broughtIn : java.util.Arrays.copyOf(broughtIn, at * 2);
        broughtIn[at] = row.number();
        return put(row, Fate.NEW, subject, null);
    }

    private Fate compare(Row row, long subject, Project before, Project patch) {
        if (patch.name() != null && !WordIndex.same(patch.name(), before.name())) {
            warn(row, name, Message.of("reading.warn.otherName", before.name()));
        }
        Project difference = Patches.difference(before, patch);
        boolean same = Patches.isEmpty(difference);
        long erased = blanksErase ? erased(row, before) : 0;
        put(row, same && erased == 0 ? Fate.SAME : Fate.CHANGED, subject, same ? null : difference);
        if (erased != 0) {
            rows.erasing(erased);
        }
        return same && erased == 0 ? Fate.SAME : Fate.CHANGED;
    }

    /** The fields, a bit each, whose cells are blank and which the ledger holds. */
    private long erased(Row row, Project before) {
        long erased = 0;
        for (MappedColumn column : fields) {
            Field<?> field = column.slot().field();
            if (field != Field.NAME && field != Field.CODE && before.get(field) != null
                    && cells.field(row, column, unit(column)) == null) {
                erased |= 1L << field.ordinal();
            }
        }
        return erased;
    }

    Fate put(Row row, Fate fate, long subject, Project said) {
        rows.add(row, fate, subject, said, found);
        return fate;
    }

    /** By code; without one, or where the ledger's has none yet, by name and investor. */
    private long find(Project patch) {
        if (patch.key() != null) {
            long coded = subjects.byCode(patch.key());
            if (coded != LongIndex.NONE) {
                return coded;
            }
        }
        if (patch.name() == null) {
            return LongIndex.NONE;
        }
        String investor = patch.get(Field.COMPANY);
        long named = company == null ? subjects.byName(patch.name()) : subjects.byNameAndCompany(patch.name(), investor);
        boolean otherCode = patch.key() != null && named > 0 && subjects.project(named).key() != null;
        return patch.key() != null && (named < 0 || otherCode) ? LongIndex.NONE : named;
    }

    /**
     * A project of the ledger with the same name and investor under another code, or the same name and another investor; of
     * the ledger's others those with nearly the same name, where not both have codes.
     */
    private List<Long> resembling(Row row, Project patch) {
        long like = patch.key() == null ? subjects.byName(patch.name())
                : subjects.byNameAndCompany(patch.name(), patch.get(Field.COMPANY));
        if (like == LongIndex.SEVERAL || like == LongIndex.NONE || patch.key() != null && like < 0) {
            return near(row, patch);
        }
        String shownCode = like > 0 ? String.valueOf(subjects.project(like).key()) : String.valueOf(earlierRow(like));
        warn(row, name, Message.of("reading.warn.resembles", shownCode, patch.name()));
        return List.of(like);
    }

    private List<Long> near(Row row, Project patch) {
        List<Long> likes = new ArrayList<>(subjects.like(patch));
        likes.removeIf(like -> patch.key() != null && subjects.project(like).key() != null || earlierRow(like) != LongIndex.NONE);
        if (!likes.isEmpty()) {
            Project first = subjects.project(likes.get(0));
            String known = first.key() != null ? first.key() : first.get(Field.COMPANY) == null ? "" : first.get(Field.COMPANY);
            warn(row, name, Message.of("reading.warn.near", first.name(), known));
        }
        return likes;
    }

    /** Whether an earlier row of the sheet, or an earlier sheet, was about the same. */
    private boolean repeated(Row row, long subject, Project patch) {
        if (subject == LongIndex.NONE) {
            return false;
        }
        long earlier = earlierRow(subject);
        if (earlier == LongIndex.NONE && subject > 0) {
            seen.put(subject, row.number());
            seenAs.put(subject, facts(patch));
            return false;
        }
        boolean same = earlier == LongIndex.NONE
                || (subject > 0 ? seenAs.get(subject) : facts(subjects.project(subject))) == facts(patch);
        MappedColumn at = code != null && patch.key() != null ? code : name;
        if (same) {
            warn(row, at, Message.of("reading.warn.repeated", earlier));
        } else {
            error(row, at, Message.of("reading.bad.repeated", earlier));
        }
        return true;
    }

    /** The row of this sheet that spoke of the subject, {@link LongIndex#NONE} where none did. */
    private long earlierRow(long subject) {
        int at = (int) -subject - 1 - broughtBefore;
        return subject > 0 ? seen.get(subject) : at < 0 ? LongIndex.NONE : broughtIn[at];
    }

    private static long facts(Project patch) {
        long facts = 17;
        for (Field<?> field : Field.all()) {
            Object value = patch.get(field);
            facts = facts * 1_000_003 + (value == null ? 0 : value instanceof Enum<?> e ? e.ordinal() + 1 : value.hashCode());
        }
        facts = facts * 31 + patch.invested().hashCode() * 31L + patch.plans().hashCode();
        return facts == 0 ? 1 : facts;
    }

    /** Rows that bring months or plans to projects which must be known. */
    private Fate planTimes(Row row, Project patch) {
        long subject = patch.key() != null ? subjects.byCode(patch.key())
                : patch.name() == null ? LongIndex.NONE : find(patch);
        if (subject == LongIndex.NONE && patch.key() == null && patch.name() != null) {
            subject = subjects.byName(patch.name());
        }
        MappedColumn at = code != null ? code : name;
        if (subject == LongIndex.NONE) {
            boolean blank = patch.key() == null && patch.name() == null;
            error(row, at, Message.of(blank ? "reading.bad.required" : "reading.bad.noProject"));
        } else if (subject == LongIndex.SEVERAL) {
            error(row, at, Message.of("reading.bad.severalProjects"));
        }
        if (failed) {
            return put(row, Fate.REJECTED, LongIndex.NONE, null);
        }
        Project times = Project.builder().invested(patch.invested()).plans(patch.plans()).build();
        long key = subject * 1_000_003 + slotOf(times);
        if (seen.get(key) != LongIndex.NONE) {
            boolean same = seenAs.get(key) == facts(times);
            Message again = Message.of(same ? "reading.warn.repeated" : "reading.bad.repeated", seen.get(key));
            if (same) {
                warn(row, at, again);
            } else {
                error(row, at, again);
            }
            return put(row, Fate.DUPLICATE, subject, times);
        }
        seen.put(key, row.number());
        seenAs.put(key, facts(times));
        if (Patches.isEmpty(times)) {
            return put(row, Fate.SAME, subject, null);
        }
        return subject < 0 ? put(row, Fate.NEW, subject, times) : compareTimes(row, subject, times);
    }

    private Fate compareTimes(Row row, long subject, Project times) {
        Project before = subjects.project(subject);
        Project difference = Patches.difference(before, times);
        if (Patches.isEmpty(difference)) {
            return put(row, Fate.SAME, subject, null);
        }
        boolean fresh = longForm != null ? Patches.cells(before, difference).stream().allMatch(cell -> cell.before() == null)
                : header.kind() == SheetKind.INVESTMENT ? before.invested().size() == 0 : before.plans().size() == 0;
        return put(row, fresh ? Fate.NEW : Fate.CHANGED, subject, difference);
    }

    /** In the long form a row is known by its month or year as well. */
    private int slotOf(Project times) {
        if (longForm == null) {
            return 0;
        }
        return times.invested().size() > 0 ? times.invested().monthAt(0) + 1
                : times.plans().size() > 0 ? times.plans().yearAt(0) + 10_000 : 0;
    }

    EventDate date(Row row, MappedColumn column) {
        return column == null || row.isBlank(column.index()) ? null
                : (EventDate) taken(row, column, cells.date(row, column.index()));
    }

}
