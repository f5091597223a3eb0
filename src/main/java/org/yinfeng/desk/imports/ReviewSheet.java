package org.yinfeng.desk.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yinfeng.exchange.plan.ControlTotal;
import org.yinfeng.exchange.plan.Fate;
import org.yinfeng.exchange.plan.PlannedCell;
import org.yinfeng.exchange.plan.PlannedRow;
import org.yinfeng.exchange.plan.SheetPlan;
import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.project.Money;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/** One sheet under review, in words: how it was understood, its rows, its sum. Amounts are shown in the sheet's own unit. */
public final class ReviewSheet {
    /** How many rows are looked at to find the columns in which something happens. */
    private static final int LOOKED_AT = 1000;

    private final String file;
    private final SheetPlan plan;
    private final List<ReviewColumn> columns;

    ReviewSheet(String file, SheetPlan plan) {
        this.file = file;
        this.plan = plan;
        this.columns = plan.as() == null ? List.of() : ordered(plan);
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
            parts.add(texts.get("import.unit", wording.unit(plan.unit())));
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
        String unit = isMoney(total) ? wording.unit(unit(total.column())) : "";
        return new ReviewTotal(total.row(), unit, amount(total, total.stated(), wording), amount(total, total.read(), wording),
                total.agrees() ? null : amount(total, total.difference(), wording), verdict);
    }

    private static boolean isMoney(ControlTotal total) {
        return total.column() != null && total.column().slot() != null && new ReviewColumn(total.column()).isMoney();
    }

    private String amount(ControlTotal total, BigDecimal value, Wording wording) {
        return isMoney(total) ? new ShownValue(wording, unit(total.column())).text(Money.ofYuan(value.longValue())) : wording.exact(value);
    }
}
