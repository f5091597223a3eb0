package org.yinfeng.window.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ModifiableObservableListBase;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Callback;
import org.yinfeng.desk.imports.ImportModel;
import org.yinfeng.desk.imports.ImportModel.Verdict;
import org.yinfeng.desk.imports.Issue;
import org.yinfeng.desk.imports.Result;
import org.yinfeng.desk.imports.ReviewColumn;
import org.yinfeng.desk.imports.ReviewRow;
import org.yinfeng.desk.imports.ReviewSheet;
import org.yinfeng.window.kit.Words;

/** The sheet's rows with their fates; rows are made while they are in sight and a few are kept. */
final class RowsTable extends TableView<Integer> {
    private static final int KEPT = 400;
    /** The columns before the sheet's own: tick, row, result. */
    private static final int LEADING = 3;

    private final Words words;
    private final ImportModel model;
    private final ReviewActs acts;
    private final Map<Integer, ReviewRow> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, ReviewRow> eldest) {
            return size() > KEPT;
        }
    };
    private final Positions positions = new Positions();
    private ReviewSheet sheet;

    RowsTable(Words words, ImportModel model, ReviewActs acts) {
        this.acts = acts;
        this.words = words;
        this.model = model;
        getStyleClass().add("rows-table");
        setFixedCellSize(26);
        setItems(positions);
        setEditable(true);
        getSelectionModel().setCellSelectionEnabled(true);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.SPACE && getEditingCell() == null && focused() >= 0) {
                toggleFocused();
                key.consume();
            }
        });
    }

    /** The position of the row that the keyboard stands on, -1 for none. */
    private int focused() {
        Integer position = getFocusModel().getFocusedItem();
        return position == null ? -1 : position;
    }

    /** Takes the changed cell that the keyboard stands on or leaves it; elsewhere the whole row. */
    private void toggleFocused() {
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        int column = at == null ? -1 : at.getColumn() - LEADING;
        int position = focused();
        ReviewRow row = row(position);
        boolean cell = row.result() == Result.CHANGED && column >= 0 && column < row.cells().size();
        if (cell && (row.cells().get(column).isChanged() || !model.takesCell(position, sheet.columns().get(column)))) {
            takeCell(position, column, !row.cells().get(column).isChanged());
        } else {
            toggle(position);
        }
    }

    /** Lets the cell that a problem is about be written anew where it stands. */
    void correct(Issue issue) {
        goTo(issue);
        int index = positions.indexOf(issue.position());
        int at = columnOf(issue);
        if (index >= 0 && at >= 0) {
            TableColumn<Integer, ?> column = getColumns().get(at + LEADING);
            if (getColumns().stream().limit(at + LEADING + 1L).mapToDouble(TableColumn::getWidth).sum() > getWidth()) {
                scrollToColumn(column);
            }
            layout();
            requestFocus();
            edit(index, getColumns().get(at + LEADING));
        }
    }

    /** A cell was written anew. */
    void corrected(int position, int column, String text) {
        requestFocus();
        model.understanding().correct(position, sheet.columns().get(column), text, acts::failed);
    }

    /** A cell's field takes the keyboard once it stands. */
    void focusLater(Node field) {
        acts.later(field::requestFocus);
    }

    /** What stands in a cell, to be written anew. */
    String written(int position, int column) {
        ReviewRow.Cell cell = row(position).cells().get(column);
        String value = cell.problem() == null ? null : cell.problem().place().value();
        return cell.isRefused() ? value == null ? "" : value : cell.text();
    }

    boolean isCorrected(int position, int column) {
        return model.understanding().isCorrected(position, sheet.columns().get(column));
    }

    /** The shown positions of the sheet, one boxed number at a time. */
    private static final class Positions extends ModifiableObservableListBase<Integer> {
        private int[] shown = new int[0];

        boolean are(int[] others) {
            return java.util.Arrays.equals(shown, others);
        }

        void show(int[] newShown) {
            beginChange();
            nextReplace(0, newShown.length, IntStream.of(shown).boxed().toList());
            shown = newShown;
            endChange();
        }

        @Override
        public Integer get(int index) {
            return shown[index];
        }

        /** They rise. */
        @Override
        public int indexOf(Object position) {
            return Math.max(-1, java.util.Arrays.binarySearch(shown, (Integer) position));
        }

        @Override
        public int size() {
            return shown.length;
        }

        @Override
        protected void doAdd(int index, Integer element) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected Integer doSet(int index, Integer element) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected Integer doRemove(int index) {
            throw new UnsupportedOperationException();
        }
    }

    void update() {
        ReviewSheet now = model.sheetProperty().get();
        kept.clear();
        if (now != sheet) {
            boolean alike = now != null && sheet != null && now.isLike(sheet, words.wording());
            sheet = now;
            if (!alike) {
                getColumns().clear();
                if (now != null) {
                    addColumns(now);
                }
            }
        }
        showRows();
    }

    /** A choice leaves the keyboard where it stands. */
    private void showRows() {
        int[] visible = model.visible();
        if (!positions.are(visible)) {
            TablePosition<?, ?> at = getFocusModel().getFocusedCell();
            positions.show(visible);
            if (at != null && at.getRow() >= 0 && at.getRow() < visible.length && at.getColumn() >= 0) {
                getSelectionModel().clearAndSelect(at.getRow(), getColumns().get(Math.min(at.getColumn(), getColumns().size() - 1)));
            }
        }
        refresh();
    }

    private void addColumns(ReviewSheet now) {
        getColumns().add(column("", 32, made -> new TickCell(this)));
        getColumns().add(column(words.now().get("import.column.row"), 48, made -> new TextCell(this, row -> String.valueOf(row.number()))));
        getColumns().add(column(words.now().get("import.column.fate"), 92, made -> new FateCell(this)));
        for (int i = 0; i < now.columns().size(); i++) {
            int number = i;
            ReviewColumn column = now.columns().get(i);
            getColumns().add(column(column.head(words.wording(), now.unit(column)), column.width(),
                    made -> new ValueCell(this, number, column.isNumber())));
            getColumns().get(getColumns().size() - 1).setEditable(true);
            getColumns().get(getColumns().size() - 1).getStyleClass().add(column.isNumber() ? "amount" : "words");
        }
    }

    private TableColumn<Integer, Integer> column(String head, double width,
            Callback<TableColumn<Integer, Integer>, TableCell<Integer, Integer>> cells) {
        TableColumn<Integer, Integer> column = new TableColumn<>(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(cells);
        column.setSortable(false);
        column.setReorderable(false);
        column.setEditable(false);
        column.setPrefWidth(width);
        return column;
    }

    ReviewRow row(int position) {
        return kept.computeIfAbsent(position, model::row);
    }

    Verdict verdict(int position) {
        return model.verdict(position);
    }

    boolean takes(int position) {
        return model.takes(position);
    }

    Words words() {
        return words;
    }

    /** Takes the row or leaves it. */
    void toggle(int position) {
        model.take(position, !model.takes(position));
    }

    /** Takes one changed cell or leaves what the ledger holds. */
    void takeCell(int position, int column, boolean taken) {
        model.takeCell(position, sheet.columns().get(column), taken);
    }

    /** Shows the row of an issue, where its result is shown at all, and stands on its cell. */
    void goTo(Issue issue) {
        int index = positions.indexOf(issue.position());
        if (index >= 0) {
            int column = columnOf(issue);
            getSelectionModel().clearAndSelect(index, getColumns().get(column < 0 ? LEADING - 1 : column + LEADING));
            scrollTo(Math.max(0, index - 5));
        }
    }

    /** Which of the sheet's columns an issue is about, -1 for none. */
    private int columnOf(Issue issue) {
        String header = issue.problem().place().column();
        return java.util.stream.IntStream.range(0, sheet.columns().size()).filter(at -> sheet.columns().get(at).isCalled(header)).findFirst().orElse(-1);
    }
}
