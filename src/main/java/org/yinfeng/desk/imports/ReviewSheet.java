package org.yinfeng.desk.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yinfeng.exchange.plan.Clash;
import org.yinfeng.exchange.plan.ControlTotal;
import org.yinfeng.exchange.plan.Fate;
import org.yinfeng.exchange.plan.ImportPlan;
import org.yinfeng.exchange.plan.PlannedCell;
import org.yinfeng.exchange.plan.PlannedRow;
import org.yinfeng.exchange.plan.SheetPlan;
import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.project.Money;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Project;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/** One sheet under review, in words: how it was understood, its rows, its sum. Amounts are shown in the sheet's own unit. */
public final class ReviewSheet {
    /** How many rows are looked at to find the columns in which something happens. */
    private static final int LOOKED_AT = 1000;

    private final String file;
    private final int fileNumber;
    private final SheetPlan plan;
    private final List<ReviewColumn> columns;

    private ReviewSheet(String file, int fileNumber, SheetPlan plan) {
        this.file = file;
        this.fileNumber = fileNumber;
        this.plan = plan;
        this.columns = plan.as() == null ? List.of() : ordered(plan);
    }

    /** The sheets of all files of a plan, in order. */
    static List<ReviewSheet> all(ImportPlan plan) {
        return IntStream.range(0, plan.files().size()).boxed().flatMap(number -> plan.files().get(number).sheets().stream()
                .map(sheet -> new ReviewSheet(plan.files().get(number).file(), number, sheet))).toList();
    }

    /** The place of its file among those that were read, from 0. */
    int fileNumber() {
        return fileNumber;
    }

    /** Code and name, then the columns in which something happens, then the rest. */
    private static List<ReviewColumn> ordered(SheetPlan plan) {
        Set<String> busy = new HashSet<>();
        for (int position = 0, looked = 0; position < plan.size() && looked < LOOKED_AT; position++) {
            if (plan.fate(position) == Fate.CHANGED || plan.fate(position) == Fate.REJECTED) {
                PlannedRow row = plan.row(position);
                row.cells().forEach(cell -> busy.add(cell.slot().key()));
                row.problems().forEach(problem -> busy.add(String.valueOf(problem.place().column())));
                looked++;
            }
        }
        List<ReviewColumn> all = plan.columns().stream().filter(column -> column.slot() != null).map(ReviewColumn::new).toList();
        List<ReviewColumn> ordered = new ArrayList<>(all.stream().filter(ReviewColumn::isIdentity).toList());
        all.stream().filter(column -> !column.isIdentity() && isBusy(column, busy)).forEach(ordered::add);
        all.stream().filter(column -> !column.isIdentity() && !isBusy(column, busy)).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    private static boolean isBusy(ReviewColumn column, Set<String> busy) {
        return busy.contains(column.mapped().slot().key()) || busy.contains(column.mapped().header());
    }

    SheetPlan plan() {
        return plan;
    }

    public boolean isUnderstood() {
        return plan.as() != null;
    }

    public List<ReviewColumn> columns() {
        return columns;
    }

    /** Whether it has the same columns under the same headings as another. */
    public boolean isLike(ReviewSheet other, Wording wording) {
        return heads(wording).equals(other.heads(wording));
    }

    private List<String> heads(Wording wording) {
        return columns.stream().map(column -> column.mapped().slot().key() + " " + column.head(wording, unit(column))).toList();
    }

    /** The sheet's name, what it was taken for, and how many rows of data it has. */
    public String title(Wording wording, boolean withFile) {
        Texts texts = wording.texts();
        String kind = texts.get(plan.as() == null ? "import.sheet.unknown" : "sheet." + plan.as().key());
        return (withFile ? file + "　" : "") + plan.sheet() + "　" + kind + " " + wording.count(plan.rows());
    }

    /** 表头第3—4行　单位 万元　未认出、不读入的列：…, or why the sheet was not understood. */
    public String understood(Wording wording) {
        Texts texts = wording.texts();
        if (plan.as() == null) {
            return plan.why() == null ? "" : plan.why().in(texts);
        }
        List<String> parts = new ArrayList<>();
        parts.add(plan.headerFrom() == plan.headerRow() ? texts.get("import.header.row", plan.headerRow())
                : texts.get("import.header.rows", plan.headerFrom(), plan.headerRow()));
        if (plan.unit() != null) {
            parts.add(texts.get("import.unit", texts.get("import.unit." + plan.unit())));
        }
        List<String> unknown = plan.columns().stream().filter(column -> !column.understood())
                .map(column -> column.letter() + " " + column.header().replace("|", "›")).toList();
        parts.add(unknown.isEmpty() ? texts.get("import.columns.all", plan.columns().size())
                : texts.get("import.columns.some", String.join(texts.get("import.comma"), unknown)));
        return String.join("　", parts);
    }

    /** The unit that amounts of a column are shown in: the sheet's own. */
    public Unit unit(ReviewColumn column) {
        return unit(column.mapped());
    }

    private Unit unit(MappedColumn column) {
        return column.unit() != null ? column.unit() : plan.unit() != null ? plan.unit() : Unit.WAN;
    }

    public int count(Result result) {
        return plan.count(result.fate());
    }

    /** Rows of data. */
    public int rows() {
        return plan.rows();
    }

    int size() {
        return plan.size();
    }

    /** A row's number as the spreadsheet shows it. */
    public int number(int position) {
        return plan.number(position);
    }

    public Result result(int position) {
        return Result.of(plan.fate(position));
    }

    public List<Problem> problems() {
        return plan.problems();
    }

    /** What needs a look, in order; where a row may be another project, its last problem is where that is decided. */
    public List<Issue> issues() {
        List<Problem> problems = plan.problems();
        List<Issue> issues = new ArrayList<>(problems.size());
        for (int at = 0; at < problems.size(); at++) {
            Problem problem = problems.get(at);
            int row = problem.place().row();
            int position = position(plan, row);
            boolean last = at + 1 == problems.size() || problems.get(at + 1).place().row() != row;
            boolean decidable = last && position >= 0 && plan.fate(position) == Fate.DUPLICATE;
            issues.add(new Issue(problem, position, decidable ? candidates(position) : List.of(), decidable));
        }
        return issues;
    }

    /** What both sides changed in the cell that an issue is about. */
    Optional<Clash> clashing(Issue issue) {
        if (issue.position() < 0 || issue.position() >= plan.size()) {
            return Optional.empty();
        }
        List<Clash> clashes = plan.clashes(issue.position());
        return clashes.isEmpty() ? Optional.empty() : plan.columns().stream()
                .filter(column -> column.slot() != null && column.header().equals(issue.problem().place().column()))
                .flatMap(column -> clashes.stream().filter(clash -> clash.slot().equals(column.slot()))).findFirst();
    }

    /** A clash in words, money in 万元 as the pack has it. */
    ShownClash clash(Clash clash, Wording wording, boolean theirs) {
        ShownValue shown = new ShownValue(wording, Unit.WAN);
        return new ShownClash(shown.text(clash.base()), shown.text(clash.ours()), shown.text(clash.theirs()), theirs);
    }

    private List<Candidate> candidates(int position) {
        List<Project> found = plan.candidates(position);
        Project said = found.isEmpty() || !(plan.said(position) instanceof Project project) ? null : project;
        return found.stream().map(project -> new Candidate(project, said)).toList();
    }

    /** The position of the row that the spreadsheet shows under a number, -1 for none. */
    static int position(SheetPlan plan, int number) {
        int low = 0;
        int high = plan.size() - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int found = plan.number(middle);
            if (found == number) {
                return middle;
            } else if (found < number) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** A row in words, made anew each time; cells that the user declined say what the ledger holds. */
    ReviewRow row(int position, Wording wording, Choices choices) {
        PlannedRow row = plan.row(position);
        List<ReviewRow.Cell> cells = new ArrayList<>(columns.size());
        for (ReviewColumn column : columns) {
            cells.add(cell(row, column, new ShownValue(wording, unit(column)),
                    choices.cell(plan, position, column.mapped().slot())));
        }
        return new ReviewRow(row.number(), Result.of(row.fate()), cells);
    }

    private static ReviewRow.Cell cell(PlannedRow row, ReviewColumn column, ShownValue values, boolean taken) {
        MappedColumn mapped = column.mapped();
        Problem problem = row.problems().stream().filter(one -> mapped.header().equals(one.place().column())).findFirst().orElse(null);
        if (problem != null && problem.isError()) {
            return new ReviewRow.Cell(quoted(problem.place().value(), values.wording()), null, problem);
        }
        Optional<PlannedCell> change = row.fate() != Fate.CHANGED || !taken ? Optional.empty()
                : row.cells().stream().filter(cell -> cell.slot().equals(mapped.slot())).findFirst();
        if (change.isPresent()) {
            return new ReviewRow.Cell(values.text(change.get().after()), values.text(change.get().before()), problem);
        }
        if (row.after() == null && row.fate() != Fate.SAME) {
            return mapped.index() < row.texts().size() ? new ReviewRow.Cell(row.texts().get(mapped.index()), null, problem) : ReviewRow.Cell.BLANK;
        }
        boolean old = row.after() == null || !taken;
        return new ReviewRow.Cell(values.text(ShownValue.of(old ? row.before() : row.after(), mapped.slot())), null, problem);
    }

    private static String quoted(String value, Wording wording) {
        return value == null || value.isBlank() ? wording.texts().get("import.blank") : "“" + value + "”";
    }

    /** The sheet's own sum of money held against what was read, or its count of rows; empty where it states none. */
    public Optional<ReviewTotal> total(Wording wording) {
        return plan.totals().stream().filter(total -> total.column() != null).findFirst()
                .or(() -> plan.totals().stream().findFirst()).map(total -> total(total, wording));
    }

    private ReviewTotal total(ControlTotal total, Wording wording) {
        ReviewTotal.Verdict verdict = total.agrees() ? ReviewTotal.Verdict.AGREES
                : total.explained() ? ReviewTotal.Verdict.EXPLAINED : ReviewTotal.Verdict.OPEN;
        boolean part = verdict == ReviewTotal.Verdict.OPEN && total.leftOut().signum() != 0;
        String unit = isMoney(total) ? wording.unit(unit(total.column())) : "";
        return new ReviewTotal(total.row(), unit, amount(total, total.stated(), wording), amount(total, total.read(), wording),
                total.agrees() ? null : amount(total, total.difference(), wording), verdict,
                part ? amount(total, total.leftOut(), wording) : null, part ? amount(total, total.difference().subtract(total.leftOut()), wording) : null,
                unread(total));
    }

    private long unread(ControlTotal total) {
        return total.column() == null ? 0 : plan.problems().stream()
                .filter(problem -> problem.isError() && total.column().header().equals(problem.place().column())).count();
    }

    private static boolean isMoney(ControlTotal total) {
        return total.column() != null && total.column().slot() != null && new ReviewColumn(total.column()).isMoney();
    }

    private String amount(ControlTotal total, BigDecimal value, Wording wording) {
        return isMoney(total) ? new ShownValue(wording, unit(total.column())).text(Money.ofYuan(value.longValue())) : wording.exact(value);
    }
}
