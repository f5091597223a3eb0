package org.yinfeng.window.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ModifiableObservableListBase;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Callback;
import org.yinfeng.desk.imports.ImportModel;
import org.yinfeng.desk.imports.ReviewColumn;
import org.yinfeng.desk.imports.ReviewRow;
import org.yinfeng.desk.imports.ReviewSheet;
import org.yinfeng.window.kit.Words;

/** The sheet's rows with their fates; rows are made while they are in sight and a few are kept. */
final class RowsTable extends TableView<Integer> {
    private static final int KEPT = 400;

    private final Words words;
    private final ImportModel model;
    private final Map<Integer, ReviewRow> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, ReviewRow> eldest) {
            return size() > KEPT;
        }
    };
    private final Positions positions = new Positions();
    private ReviewSheet sheet;

    RowsTable(Words words, ImportModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().add("rows-table");
        setFixedCellSize(26);
        setItems(positions);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.SPACE && getSelectionModel().getSelectedItem() != null) {
                toggle(getSelectionModel().getSelectedItem());
                key.consume();
            }
        });
    }

    /** The shown positions of the sheet, one boxed number at a time. */
    private static final class Positions extends ModifiableObservableListBase<Integer> {
        private int[] shown = new int[0];

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
            sheet = now;
            getColumns().clear();
            if (now != null) {
                addColumns(now);
            }
        }
        positions.show(model.visible());
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
        column.setPrefWidth(width);
        return column;
    }

    ReviewRow row(int position) {
        return kept.computeIfAbsent(position, model::row);
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

    /** Shows a row of the spreadsheet by its number. */
    void goTo(int number) {
        for (int index = 0; index < positions.size(); index++) {
            if (sheet.number(positions.get(index)) == number) {
                getSelectionModel().clearAndSelect(index);
                scrollTo(Math.max(0, index - 5));
                return;
            }
        }
    }
}
