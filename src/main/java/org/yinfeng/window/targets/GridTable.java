package org.yinfeng.window.targets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yinfeng.desk.targets.EntryGrid.At;
import org.yinfeng.desk.targets.GoalsModel;
import org.yinfeng.project.Texts;

/** A grid of cells as in a spreadsheet: type, Enter down, Tab right, F2, Delete, copy and paste of blocks. */
final class GridTable extends TableView<Integer> {
    private final GoalsModel model;
    private final GridTyping typing;
    private List<String> heads = List.of();
    private List<String> rowHeads = List.of();

    GridTable(GoalsModel model, GridTyping typing) {
        this.model = model;
        this.typing = typing;
        getStyleClass().add("entry-grid");
        setEditable(true);
        setFixedCellSize(30);
        getSelectionModel().setCellSelectionEnabled(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Shows the model as it stands; columns are only made anew when their heads changed. */
    void update(Texts texts) {
        List<String> rows = model.grid().rows(model.ledger());
        List<String> columns = model.grid().columns().stream().map(texts::word).toList();
        List<String> units = model.grid().units();
        List<String> newHeads = IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i) + (units.get(i).isEmpty() ? "" : "\n" + units.get(i))).toList();
        if (!newHeads.equals(heads) || !rows.equals(rowHeads)) {
            heads = newHeads;
            rowHeads = rows;
            getColumns().setAll(List.of(rowHead(rows, texts)));
            IntStream.range(0, columns.size()).forEach(this::addColumn);
            getItems().setAll(IntStream.range(0, rows.size()).boxed().toList());
        }
        refresh();
    }

    private TableColumn<Integer, String> rowHead(List<String> rows, Texts texts) {
        TableColumn<Integer, String> column = new TableColumn<>(texts.get(ofUnits() ? "field.region" : "targets.row"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(texts.word(rows.get(row.getValue()))));
        column.setEditable(false);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(ofUnits() ? 136 : 56);
        return column;
    }

    /** Whether the rows are units and the cells numbers; else it is a list of names. */
    private boolean ofUnits() {
        return model.sheetProperty().get().ofYear();
    }

    private double width(int number) {
        return switch (model.sheetProperty().get()) {
            case TARGETS -> heads.size() > 4 ? 148 : 210;
            case QUARTERS -> 160;
            case VALUE, GROWTH -> 82;
            case INDICATORS -> number == 0 ? 340 : 150;
            case JOINT -> number == 0 ? 240 : 480;
        };
    }

    /** The cell the keyboard is on, or null. */
    At focused() {
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        return at.getRow() < 0 || at.getRow() >= getItems().size() || at.getColumn() < 1 ? null : new At(at.getRow(), at.getColumn() - 1);
    }

    private void addColumn(int number) {
        TableColumn<Integer, String> column = new TableColumn<>(heads.get(number));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(model.text(new At(row.getValue(), number))));
        column.setCellFactory(made -> new GridCell(model, number, text -> typing.take(Map.of(new At(focusedEdit(), number), text))));
        column.getStyleClass().add(ofUnits() ? "amount" : "words");
        column.setEditable(!model.isReadOnly());
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width(number));
        getColumns().add(column);
    }

    private int focusedEdit() {
        return getEditingCell() == null ? getFocusModel().getFocusedCell().getRow() : getEditingCell().getRow();
    }

    private void pressed(KeyEvent key) {
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        if (getEditingCell() != null || at.getColumn() < 0) {
            return;
        }
        if (key.isShortcutDown() && key.getCode() == KeyCode.C) {
            copy();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.V) {
            paste(at.getRow(), Math.max(0, at.getColumn() - 1));
        } else if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) {
            clear();
        } else if (key.getCode() == KeyCode.F2 || key.getCode() == KeyCode.ENTER) {
            editAt(at.getRow(), Math.max(1, at.getColumn()));
        } else {
            return;
        }
        key.consume();
    }

    /** The first key typed on a cell opens it and is not lost. */
    private void typed(KeyEvent key) {
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        boolean letter = !key.getCharacter().isEmpty() && key.getCharacter().charAt(0) > ' ' && key.getCharacter().charAt(0) != 127;
        if (getEditingCell() == null && letter && !key.isShortcutDown() && at.getColumn() > 0) {
            GridCell.firstKey(this, key.getCharacter());
            editAt(at.getRow(), at.getColumn());
            key.consume();
        }
    }

    private void editAt(int row, int column) {
        edit(row, getColumns().get(column));
    }

    /** Goes to the next cell after a cell was left by a key. */
    void move(int down, int right) {
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        int row = Math.min(Math.max(at.getRow() + down, 0), getItems().size() - 1);
        int column = Math.min(Math.max(at.getColumn() + right, 1), getColumns().size() - 1);
        getSelectionModel().clearAndSelect(row, getColumns().get(column));
        getFocusModel().focus(row, getColumns().get(column));
        requestFocus();
    }

    private void clear() {
        Map<At, String> cleared = new HashMap<>();
        for (TablePosition<?, ?> cell : getSelectionModel().getSelectedCells()) {
            if (cell.getColumn() > 0) {
                cleared.put(new At(cell.getRow(), cell.getColumn() - 1), "");
            }
        }
        typing.take(cleared);
    }

    private void paste(int row, int column) {
        String text = Clipboard.getSystemClipboard().getString();
        Map<At, String> pasted = new HashMap<>();
        String[] lines = text == null ? new String[0] : text.stripTrailing().split("\r\n|\r|\n", -1);
        for (int down = 0; down < lines.length && row + down < getItems().size(); down++) {
            String[] cells = lines[down].split("\t", -1);
            for (int right = 0; right < cells.length && column + right < getColumns().size() - 1; right++) {
                pasted.put(new At(row + down, column + right), cells[right]);
            }
        }
        typing.take(pasted);
    }

    private void copy() {
        StringBuilder text = new StringBuilder();
        int row = -1;
        for (TablePosition<?, ?> cell : getSelectionModel().getSelectedCells()) {
            text.append(row < 0 ? "" : cell.getRow() == row ? "\t" : "\n");
            text.append(getColumns().get(cell.getColumn()).getCellData(cell.getRow()));
            row = cell.getRow();
        }
        Clipboard.getSystemClipboard().setContent(Map.of(javafx.scene.input.DataFormat.PLAIN_TEXT, text.toString()));
    }

    /** What is done with cells typed or pasted together. */
    @FunctionalInterface
    interface GridTyping {
        void take(Map<At, String> typed);
    }
}
