package org.yinfeng.window.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ModifiableObservableListBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.imports.ImportModel;
import org.yinfeng.desk.imports.ShownValue;
import org.yinfeng.exchange.plan.Acceptance.Decision;
import org.yinfeng.exchange.plan.Fate;
import org.yinfeng.exchange.plan.PlannedRow;
import org.yinfeng.exchange.plan.SheetPlan;
import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.project.Field;
import org.yinfeng.window.kit.Words;

/** The sheet's rows with their fates; rows are made while they are in sight and a few are kept. */
final class RowsTable extends TableView<Integer> {
    private static final int KEPT = 400;

    private final Words words;
    private final Workspace workspace;
    private final ImportModel model;
    private final Map<Integer, PlannedRow> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, PlannedRow> eldest) {
            return size() > KEPT;
        }
    };
    private final Positions positions = new Positions();
    private SheetPlan sheet;

    RowsTable(Words words, Workspace workspace, ImportModel model) {
        this.words = words;
        this.workspace = workspace;
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
        SheetPlan now = model.sheetProperty().get();
        if (now != sheet) {
            sheet = now;
            kept.clear();
            getColumns().clear();
            if (now != null && now.as() != null) {
                addColumns(now);
            }
        }
        positions.show(model.visible());
        refresh();
    }

    private void addColumns(SheetPlan now) {
        getColumns().add(column("", 32, new TickCell.Factory(this)));
        getColumns().add(column(words.now().get("import.column.row"), 48, made -> new NumberCell()));
        getColumns().add(column(words.now().get("import.column.fate"), 92, made -> new FateCell(this)));
        for (MappedColumn column : now.columns()) {
            if (column.slot() != null) {
                getColumns().add(column(column.header().replace("|", "›"), widthOf(column), made -> new ValueCell(this, column)));
            }
        }
    }

    private static double widthOf(MappedColumn column) {
        if (column.slot().field() == Field.NAME) {
            return 260;
        }
        if (column.slot().field() == null) {
            return 92;
        }
        return switch (column.slot().field().kind()) {
            case TEXT -> 132;
            case CHOICE -> 104;
            default -> 110;
        };
    }

    private TableColumn<Integer, Integer> column(String head, double width,
            javafx.util.Callback<TableColumn<Integer, Integer>, javafx.scene.control.TableCell<Integer, Integer>> cells) {
        TableColumn<Integer, Integer> column = new TableColumn<>(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(cells);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        return column;
    }

    PlannedRow row(int position) {
        return kept.computeIfAbsent(position, sheet::row);
    }

    Decision decision(int position) {
        return model.decision(position);
    }

    boolean takesCell(int position, MappedColumn column) {
        return model.takesCell(position, column.slot());
    }

    ShownValue values() {
        return new ShownValue(words.wording(), workspace.unit());
    }

    Words words() {
        return words;
    }

    /** Takes the row or leaves it. */
    void toggle(int position) {
        boolean taken = model.decision(position) != Decision.LEAVE;
        boolean asNew = sheet.fate(position) == Fate.DUPLICATE && row(position).before() == null;
        model.decide(position, taken ? Decision.LEAVE : asNew ? Decision.WRITE_AS_NEW : Decision.WRITE);
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

    List<MappedColumn> mapped() {
        return sheet.columns();
    }
}
