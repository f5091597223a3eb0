package org.yinfeng.window.imports;

import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.yinfeng.desk.imports.Result;
import org.yinfeng.desk.imports.ReviewRow;

/** One cell of the sheet: as it is, or old struck out and new in bold, or the text that cannot be taken in quotes. */
final class ValueCell extends TableCell<Integer, Integer> {
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final PseudoClass WARNED = PseudoClass.getPseudoClass("warned");
    private static final PseudoClass MENDED = PseudoClass.getPseudoClass("mended");
    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");

    private final RowsTable table;
    private final int column;
    private final Text old = new Text();
    private final Text fresh = new Text();
    private final HBox both = new HBox(6, old, fresh);
    private final ContextMenu menu = new ContextMenu();
    private final ContextMenu mended = new ContextMenu();

    ValueCell(RowsTable table, int column, boolean number) {
        this.table = table;
        this.column = column;
        old.getStyleClass().add("old-value");
        fresh.getStyleClass().add("new-value");
        both.getStyleClass().add("both-values");
        if (number) {
            getStyleClass().add("amount");
        }
        MenuItem leave = new MenuItem();
        leave.textProperty().bind(table.words().of("import.cell.leave"));
        leave.setOnAction(chosen -> table.takeCell(getItem(), column, false));
        MenuItem take = new MenuItem();
        take.textProperty().bind(table.words().of("import.cell.take"));
        take.setOnAction(chosen -> table.takeCell(getItem(), column, true));
        MenuItem asFile = new MenuItem();
        asFile.textProperty().bind(table.words().of("import.cell.asFile"));
        asFile.setOnAction(chosen -> table.corrected(getItem(), column, null));
        menu.getItems().addAll(leave, take);
        mended.getItems().add(asFile);
    }

    @Override
    protected void updateItem(Integer position, boolean empty) {
        super.updateItem(position, empty);
        ReviewRow row = empty || position == null ? null : table.row(position);
        ReviewRow.Cell cell = row == null || column >= row.cells().size() ? null : row.cells().get(column);
        setText(cell == null || cell.isChanged() ? null : cell.text());
        setGraphic(null);
        setTooltip(null);
        boolean corrected = cell != null && table.isCorrected(position, column);
        setContextMenu(corrected ? mended : row != null && row.result() == Result.CHANGED ? menu : null);
        pseudoClassStateChanged(MENDED, corrected);
        pseudoClassStateChanged(CHANGED, cell != null && cell.isChanged());
        pseudoClassStateChanged(BAD, cell != null && cell.isRefused());
        pseudoClassStateChanged(WARNED, cell != null && cell.problem() != null && !cell.isRefused());
        pseudoClassStateChanged(SKIPPED, row != null && row.result() == Result.SKIPPED);
        if (cell != null) {
            explain(cell);
        }
    }

    /** The cell becomes a field with what stands there; Enter has the row read again, Esc leaves it. */
    @Override
    public void startEdit() {
        if (getItem() == null || table.row(getItem()).result() == Result.SKIPPED) {
            return;
        }
        super.startEdit();
        if (isEditing()) {
            TextField field = new TextField(table.written(getItem(), column));
            field.getStyleClass().add("cell-field");
            table.words().name(field, "import.correct");
            int position = getItem();
            field.setOnAction(entered -> {
                cancelEdit();
                table.corrected(position, column, field.getText());
            });
            field.setOnKeyPressed(key -> {
                if (key.getCode() == KeyCode.ESCAPE) {
                    cancelEdit();
                    table.requestFocus();
                    key.consume();
                }
            });
            setText(null);
            setGraphic(field);
            field.requestFocus();
            table.focusLater(field);
            field.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        updateItem(getItem(), isEmpty());
    }

    private void explain(ReviewRow.Cell cell) {
        if (cell.isChanged()) {
            old.setText(cell.before());
            fresh.setText(cell.text());
            setGraphic(both);
            setTooltip(new Tooltip(cell.before() + " → " + cell.text()));
        }
        if (cell.problem() != null) {
            setTooltip(new Tooltip(cell.problem().what().in(table.words().now())));
        }
    }
}
