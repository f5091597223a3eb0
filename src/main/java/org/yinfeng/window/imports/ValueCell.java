package org.yinfeng.window.imports;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.yinfeng.desk.imports.ShownValue;
import org.yinfeng.exchange.plan.Fate;
import org.yinfeng.exchange.plan.PlannedCell;
import org.yinfeng.exchange.plan.PlannedRow;
import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.project.Field.Kind;
import org.yinfeng.project.Problem;

/** One cell of the sheet: as it is, or old struck out and new in bold, or the text that cannot be taken in quotes. */
final class ValueCell extends TableCell<Integer, Integer> {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");
    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");

    private final RowsTable table;
    private final MappedColumn column;
    private final Text old = new Text();
    private final Text fresh = new Text();
    private final HBox both = new HBox(6, old, fresh);

    ValueCell(RowsTable table, MappedColumn column) {
        this.table = table;
        this.column = column;
        old.getStyleClass().add("old-value");
        fresh.getStyleClass().add("new-value");
        both.getStyleClass().add("both-values");
        if (isNumber(column)) {
            getStyleClass().add("amount");
        }
    }

    private static boolean isNumber(MappedColumn column) {
        return column.unit() != null || column.slot().field() != null && column.slot().field().kind() == Kind.AREA
                || column.slot().isMonth() || column.slot().isPlan();
    }

    @Override
    protected void updateItem(Integer position, boolean empty) {
        super.updateItem(position, empty);
        setText(null);
        setGraphic(null);
        setTooltip(null);
        PlannedRow row = empty || position == null ? null : table.row(position);
        Optional<Problem> problem = row == null ? Optional.empty() : problemOf(row);
        Optional<PlannedCell> change = row == null || row.fate() != Fate.CHANGED ? Optional.empty()
                : row.cells().stream().filter(cell -> cell.slot().equals(column.slot())).findFirst()
                        .filter(cell -> table.takesCell(position, column));
        pseudoClassStateChanged(CHANGED, change.isPresent());
        pseudoClassStateChanged(BAD, problem.isPresent() && problem.get().isError());
        pseudoClassStateChanged(WARNED, problem.isPresent() && !problem.get().isError());
        pseudoClassStateChanged(SKIPPED, row != null && row.fate() == Fate.SKIPPED);
        if (row != null) {
            show(row, change, problem);
        }
    }

    private Optional<Problem> problemOf(PlannedRow row) {
        return row.problems().stream().filter(problem -> column.header().equals(problem.place().column())).findFirst();
    }

    private void show(PlannedRow row, Optional<PlannedCell> change, Optional<Problem> problem) {
        ShownValue values = table.values();
        if (change.isPresent()) {
            old.setText(values.text(change.get().before()));
            fresh.setText(values.text(change.get().after()));
            setGraphic(both);
            setTooltip(new Tooltip(old.getText() + " → " + fresh.getText()));
        } else if (problem.isPresent() && problem.get().isError()) {
            setText("“" + problem.get().place().value() + "”");
        } else if (row.after() != null || row.fate() == Fate.SAME) {
            setText(values.text(ShownValue.of(row.after() == null ? row.before() : row.after(), column.slot())));
        } else {
            setText(rawText(row.texts()));
        }
        problem.ifPresent(told -> setTooltip(new Tooltip(told.what().in(table.words().now()))));
    }

    private String rawText(List<String> texts) {
        return column.index() < texts.size() ? texts.get(column.index()) : null;
    }
}
