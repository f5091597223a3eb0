package org.yinfeng.window.targets;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yinfeng.desk.targets.EntryGrid.At;
import org.yinfeng.desk.targets.GoalsModel;

/** One cell of the grid: text, or a field while it is typed in. Leaving it in any way but Esc takes what was typed. */
final class GridCell extends TableCell<Integer, String> {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final String FIRST_KEY = "first-key";

    private final GoalsModel model;
    private final int column;
    private final Consumer<String> taken;
    private final TextField field = new TextField();
    private boolean given;

    GridCell(GoalsModel model, int column, Consumer<String> taken) {
        this.model = model;
        this.column = column;
        this.taken = taken;
        field.getStyleClass().add("grid-field");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((observed, before, focused) -> {
            if (!focused && isEditing()) {
                finish();
            }
        });
    }

    /** Remembers the key that opened the cell, which becomes the first letter of its new text. */
    static void firstKey(GridTable table, String key) {
        table.getProperties().put(FIRST_KEY, key);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        Object key = getTableView().getProperties().remove(FIRST_KEY);
        given = false;
        field.setText(key == null ? getItem() : key.toString());
        setText(null);
        setGraphic(field);
        field.requestFocus();
        if (key == null) {
            field.selectAll();
        } else {
            field.end();
        }
    }

    private void pressed(KeyEvent key) {
        GridTable table = (GridTable) getTableView();
        if (key.getCode() == KeyCode.ESCAPE) {
            given = true;
            cancelEdit();
            table.requestFocus();
        } else if (key.getCode() == KeyCode.ENTER) {
            finish();
            table.move(key.isShiftDown() ? -1 : 1, 0);
        } else if (key.getCode() == KeyCode.TAB) {
            finish();
            table.move(0, key.isShiftDown() ? -1 : 1);
        } else {
            return;
        }
        key.consume();
    }

    /** Takes the text once, then shows the cell as it stands. */
    private void finish() {
        if (!given) {
            given = true;
            String text = field.getText();
            if (!text.equals(getItem())) {
                taken.accept(text);
            }
        }
        cancelEdit();
    }

    @Override
    public void cancelEdit() {
        if (isEditing() && !given) {
            finish();
            return;
        }
        super.cancelEdit();
        show(getItem());
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        if (!isEditing()) {
            show(empty ? null : text);
        }
    }

    private void show(String text) {
        setGraphic(null);
        setText(text);
        pseudoClassStateChanged(BAD, getIndex() >= 0 && getIndex() < getTableView().getItems().size()
                && model.isBad(new At(getIndex(), column)));
    }
}
