package org.yinfeng.exchange.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.yinfeng.exchange.cells.Merges;
import org.yinfeng.exchange.cells.Row;
import org.yinfeng.exchange.pack.Pack;
import org.yinfeng.exchange.reading.Header;
import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.exchange.reading.SheetKind;
import org.yinfeng.exchange.reading.Slot;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Project;
import org.yinfeng.project.Unit;

/** The rows of one planned sheet, a few bytes each; a {@link PlannedRow} is made when somebody looks. */
final class SheetRows implements SheetPlan {
    private static final int MOST_PROBLEMS = 10_000;
    private static final int MOST_TEXTS = 100_000;
    private static final int SAMPLE = 5;
    private static final int MOST_TITLE = 3;
    private static final Fate[] FATES = Fate.values();

    private final String sheet;
    private final Header header;
    private final Message why;
    private final Subjects subjects;
    private final List<Problem> problems = new ArrayList<>();
    private final List<ControlTotal> totals = new ArrayList<>();
    private final int[] counts = new int[FATES.length];
    private final Map<Integer, List<Problem>> problemsOfRow = new HashMap<>();
    private final Map<Integer, List<String>> texts = new HashMap<>();
    private final Map<Integer, Message> notes = new HashMap<>();
    private int size;
    private int[] numbers = new int[256];
    private byte[] fates = new byte[256];
    private long[] ids = new long[256];
    private Entry[] says = new Entry[256];
    /** By position: the fields that blank cells erase, and the projects that a duplicate may be. */
    private final Map<Integer, Long> erased = new HashMap<>();
    private final Map<Integer, List<Long>> likes = new HashMap<>();
    /** By position: cells of a returned pack that both sides changed, and what it says in them. */
    private final Map<Integer, List<Clash>> clashes = new HashMap<>();
    private final Map<Integer, Project> clashing = new HashMap<>();
    private Pack pack;
    private final List<Row> above = new ArrayList<>();
    private final List<Row> skipped = new ArrayList<>();
    private final List<List<String>> sample = new ArrayList<>();
    private final TreeSet<String> regions = new TreeSet<>();
    private Merges merges = Merges.NONE;
    private Units units;

    SheetRows(String sheet, Header header, Message why, Subjects subjects) {
        this.sheet = sheet;
        this.header = header;
        this.why = why;
        this.subjects = subjects;
    }

    /** What stands above the data, and how its amounts are read. */
    void begin(List<Row> first, Merges ofSheet, Units found) {
        first.stream().filter(row -> row.number() <= header.to()).forEach(above::add);
        merges = ofSheet;
        units = found;
    }

    /** Of the row added last. */
    void erasing(long fields) {
        erased.put(size - 1, fields);
    }

    /** Of the row added last. */
    void likes(List<Long> ids) {
        likes.put(size - 1, ids);
    }

    /** Of the row added last. */
    void clashes(List<Clash> found, Project theirs) {
        clashes.put(size - 1, List.copyOf(found));
        clashing.put(size - 1, theirs);
    }

    /** What a row says in the cells that clash, as a patch; null where none does. */
    Project clashing(int position) {
        return clashing.get(position);
    }

    void pack(Pack returned) {
        pack = returned;
    }

    void region(String name) {
        regions.add(name);
    }

    /** Adds a row: the subject's id or number, and what it says (a patch, a target, a figure) where it says anything new. */
    void add(Row row, Fate fate, long subject, Entry said, List<Problem> found) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
            fates = Arrays.copyOf(fates, size * 2);
            ids = Arrays.copyOf(ids, size * 2);
            says = Arrays.copyOf(says, size * 2);
        }
        numbers[size] = row.number();
        fates[size] = (byte) fate.ordinal();
        ids[size] = subject;
        says[size] = said;
        counts[fate.ordinal()]++;
        boolean kept = problems.size() < MOST_PROBLEMS;
        if (!found.isEmpty() && kept) {
            problemsOfRow.put(size, List.copyOf(found));
            problems.addAll(found);
        }
        if ((fate == Fate.REJECTED || fate == Fate.DUPLICATE || fate == Fate.SKIPPED) && texts.size() < MOST_TEXTS) {
            texts.put(size, shown(row));
        }
        if (fate != Fate.SKIPPED && sample.size() < SAMPLE) {
            sample.add(shown(row));
        }
        size++;
    }

    private static List<String> shown(Row row) {
        return IntStream.range(0, row.width()).mapToObj(row::shown).toList();
    }

    void skip(Row row, Message note) {
        notes.put(size, note);
        if (note != RowSense.SUM) {
            skipped.add(row.copy());
            if (skipped.size() > MOST_TITLE) {
                skipped.remove(0);
            }
        }
        add(row, Fate.SKIPPED, LongIndex.NONE, null, List.of());
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    void total(ControlTotal total) {
        totals.add(total);
    }

    long subject(int position) {
        return ids[position];
    }

    /** What of the row is not in the ledger yet; null where it says nothing new, or brings a project. */
    Entry news(int position) {
        return says[position];
    }

    @Override
    public Entry said(int position) {
        return fate(position) == Fate.DUPLICATE ? says[position] : null;
    }

    long erased(int position) {
        return erased.getOrDefault(position, 0L);
    }

    /** Whether the row is about a project as a whole, or may be. */
    boolean isProject(int position) {
        return as() == SheetKind.PROJECTS && (says[position] == null || says[position] instanceof Project);
    }

    /** The rows skipped last, close together: they may be the title of a table that begins below. */
    List<Row> titleBelow() {
        List<Row> title = new ArrayList<>();
        for (Row row : skipped) {
            if (!title.isEmpty() && row.number() > title.get(title.size() - 1).number() + 2) {
                title.clear();
            }
            title.add(row);
        }
        return title.isEmpty() || title.get(title.size() - 1).number() < numbers[size - 1] ? List.of() : title;
    }

    /** The row's cells as they stood, where they are kept; else empty. */
    List<String> texts(int position) {
        return texts.getOrDefault(position, List.of());
    }

    boolean isSection(int position) {
        return notes.get(position) == RowSense.SECTION;
    }

    /** The year that title, sheet or file speak of, 0 for none. */
    int year() {
        return header == null ? 0 : header.year();
    }

    Merges merges() {
        return merges;
    }

    List<Row> rowsAbove() {
        return above;
    }

    @Override
    public PlannedRow row(int position) {
        Fate fate = fate(position);
        List<Problem> found = problemsOfRow.getOrDefault(position, List.of());
        List<String> cells = texts.getOrDefault(position, List.of());
        if (fate == Fate.REJECTED || fate == Fate.SKIPPED) {
            return new PlannedRow(number(position), fate, null, null, List.of(), found, cells, notes.get(position));
        }
        Entry said = says[position];
        if (said instanceof Target || said instanceof Observation) {
            Entry before = ids[position] == LongIndex.NONE ? null : subjects.entry(ids[position]);
            return new PlannedRow(number(position), fate, before, said, parts(before, said), found, cells, null);
        }
        return projectRow(position, fate, (Project) said, found, cells);
    }

    private PlannedRow projectRow(int position, Fate fate, Project patch, List<Problem> found, List<String> cells) {
        long subject = ids[position];
        Entry entry = subject == LongIndex.NONE ? null : subjects.entry(subject);
        if (!(entry instanceof Project project)) {
            return new PlannedRow(number(position), fate, entry, entry, List.of(), found, cells, null);
        }
        boolean brought = subject < 0 && fate == Fate.NEW;
        Project before = brought ? null : project;
        long gone = erased(position);
        Project base = Patches.erase(project, gone, slot -> true);
        Project after = patch == null ? base : Patches.apply(base, patch, slot -> true);
        List<PlannedCell> changes = new ArrayList<>(Patches.erasing(project, gone));
        if (fate != Fate.SAME && (patch != null || brought)) {
            changes.addAll(Patches.cells(before, patch == null ? project : patch));
        }
        return new PlannedRow(number(position), fate, before, after, changes, found, cells, null);
    }

    private static List<PlannedCell> parts(Entry before, Entry after) {
        if (after instanceof Target target) {
            Target old = (Target) before;
            return before == null || old.value().compareTo(target.value()) != 0
                    ? List.of(new PlannedCell(Slot.part("value"), old == null ? null : old.value(), target.value())) : List.of();
        }
        Observation figure = (Observation) after;
        Observation old = (Observation) before;
        List<PlannedCell> cells = new ArrayList<>();
        add(cells, "cumulative", old == null ? null : old.value(), figure.value());
        add(cells, "growth", old == null ? null : old.growthPercent(), figure.growthPercent());
        add(cells, "source", old == null ? null : old.source(), figure.source());
        return cells;
    }

    private static void add(List<PlannedCell> cells, String key, Object before, Object after) {
        boolean same = before instanceof java.math.BigDecimal a && after instanceof java.math.BigDecimal b ? a.compareTo(b) == 0
                : java.util.Objects.equals(before, after);
        if (!same) {
            cells.add(new PlannedCell(Slot.part(key), before, after));
        }
    }

    @Override
    public String sheet() {
        return sheet;
    }

    @Override
    public SheetKind as() {
        return header == null ? null : header.kind();
    }

    @Override
    public Message why() {
        return why;
    }

    @Override
    public int headerRow() {
        return header == null ? 0 : header.to();
    }

    @Override
    public int headerFrom() {
        return header == null ? 0 : header.from();
    }

    @Override
    public List<MappedColumn> columns() {
        return header == null ? List.of() : header.columns();
    }

    @Override
    public String fingerprint() {
        return header == null ? "" : header.fingerprint();
    }

    @Override
    public Unit unit() {
        return header == null ? null : header.unit();
    }

    @Override
    public Unit unitOf(MappedColumn column) {
        return units == null || !Units.isMoney(column) ? null : units.of(column);
    }

    @Override
    public Message unitWhy(MappedColumn column) {
        return units == null || !Units.isMoney(column) ? null : units.why(column);
    }

    @Override
    public List<List<String>> above() {
        return above.stream().map(SheetRows::shown).toList();
    }

    @Override
    public List<List<String>> sample() {
        return Collections.unmodifiableList(sample);
    }

    @Override
    public List<Clash> clashes(int position) {
        return clashes.getOrDefault(position, List.of());
    }

    @Override
    public Pack pack() {
        return pack;
    }

    @Override
    public List<Project> candidates(int position) {
        return likes.getOrDefault(position, List.of()).stream().map(subjects::project).toList();
    }

    @Override
    public List<String> regions() {
        return List.copyOf(regions);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Fate fate(int position) {
        return FATES[fates[position]];
    }

    @Override
    public int number(int position) {
        return numbers[position];
    }

    @Override
    public int count(Fate fate) {
        return counts[fate.ordinal()];
    }

    @Override
    public List<Problem> problems() {
        return java.util.Collections.unmodifiableList(problems);
    }

    @Override
    public List<ControlTotal> totals() {
        return java.util.Collections.unmodifiableList(totals);
    }
}
