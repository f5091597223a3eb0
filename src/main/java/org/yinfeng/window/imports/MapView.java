package org.yinfeng.window.imports;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yinfeng.desk.imports.ImportModel;
import org.yinfeng.desk.imports.SheetMap;
import org.yinfeng.desk.imports.SheetMap.Line;
import org.yinfeng.desk.imports.SheetMap.Option;
import org.yinfeng.project.Unit;
import org.yinfeng.window.kit.Words;

/**
 * What each column of the sheet is taken for and why, with samples; every correction is read again at once. Enter or F2 opens
 * a column's choices, U its units, Delete leaves the column out, Esc closes.
 */
final class MapView extends BorderPane {
    private final Words words;
    private final ImportModel model;
    private final ReviewActs acts;
    private final ComboBox<Option> kind = new ComboBox<>();
    private final Label told = new Label();
    private final Button forget;
    private final TableView<Line> table = new TableView<>();
    private List<Option> slots = List.of();
    private boolean showing;

    MapView(Words words, ImportModel model, ReviewActs acts, Runnable close) {
        this.words = words;
        this.model = model;
        this.acts = acts;
        getStyleClass().add("map-view");
        forget = words.text(new Button(), "import.map.forget");
        forget.getStyleClass().add("small-act");
        forget.setOnAction(pressed -> model.understanding().forgetMap(acts::failed));
        Button done = words.text(new Button(), "import.map.done");
        done.getStyleClass().add("small-act");
        done.setOnAction(pressed -> close.run());
        words.name(kind, "import.map.kind");
        kind.setOnAction(chosen -> {
            if (!showing && kind.getValue() != null) {
                model.understanding().mapKind(kind.getValue().key(), acts::failed);
            }
        });
        told.getStyleClass().addAll("small", "muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(8, words.label("import.map.kind", "small", "muted"), kind, told, forget, space, done);
        head.getStyleClass().add("map-head");
        setTop(head);
        setCenter(table);
        makeTable();
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !isOpen()) {
                close.run();
                key.consume();
            }
        });
    }

    private void makeTable() {
        table.getStyleClass().addAll("rows-table", "map-table");
        table.setFixedCellSize(34);
        words.name(table, "import.map");
        addColumn("import.map.letter", 44, text(Line::letter));
        addColumn("import.map.header", 168, text(Line::header));
        addColumn("import.map.as", 196, made -> new Choosing(this::slotBox));
        addColumn("import.map.unit", 104, made -> new Choosing(this::unitBox));
        addColumn("import.map.samples", 206, text(line -> String.join("　", line.samples())));
        addColumn("import.map.why", 246, text(line -> line.why().stream().map(why -> why.in(words.now())).collect(Collectors.joining(words.now().get("import.map.and")))));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void addColumn(String key, double width, javafx.util.Callback<TableColumn<Line, Line>, TableCell<Line, Line>> cells) {
        TableColumn<Line, Line> column = new TableColumn<>();
        column.textProperty().bind(words.of(key));
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(cells);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }

    private static javafx.util.Callback<TableColumn<Line, Line>, TableCell<Line, Line>> text(Function<Line, String> words) {
        return made -> new TableCell<>() {
            @Override
            protected void updateItem(Line line, boolean empty) {
                super.updateItem(line, empty);
                setText(empty || line == null ? null : words.apply(line));
                setTooltip(empty || line == null || getText().isEmpty() ? null : new Tooltip(getText()));
            }
        };
    }

    /** A cell with a choice in it. */
    private static final class Choosing extends TableCell<Line, Line> {
        private final Function<Line, Node> maker;
        private Line shown;

        Choosing(Function<Line, Node> maker) {
            this.maker = maker;
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                shown = null;
                setGraphic(null);
            } else if (line != shown) {
                shown = line;
                setGraphic(maker.apply(line));
            }
        }
    }

    private Node slotBox(Line line) {
        ComboBox<Option> box = new ComboBox<>();
        box.getItems().setAll(slots);
        box.setValue(slots.stream().filter(option -> option.key().equals(line.slot())).findFirst().orElse(null));
        box.setOnAction(chosen -> model.understanding().mapColumn(line.place(), box.getValue().key(), acts::failed));
        box.getStyleClass().add("map-slot");
        box.setPrefWidth(184);
        box.setAccessibleText(line.header());
        return box;
    }

    private Node unitBox(Line line) {
        if (!line.money()) {
            return null;
        }
        ComboBox<Option> box = new ComboBox<>();
        for (Unit unit : List.of(Unit.YUAN, Unit.WAN, Unit.YI)) {
            box.getItems().add(new Option(unit.name(), said(unit)));
        }
        box.setValue(line.unit() == null ? null : new Option(line.unit().name(), said(line.unit())));
        box.setOnAction(chosen -> model.understanding().mapUnit(line.place(), Unit.valueOf(box.getValue().key()), acts::failed));
        box.getStyleClass().add("map-unit");
        box.setPrefWidth(92);
        box.setAccessibleText(line.header() + " " + words.now().get("import.map.unit"));
        return box;
    }

    /** The sheet's own unit: an English window shows other units than those that stand in sheets. */
    private String said(Unit unit) {
        return words.now().get("import.unit." + unit);
    }

    private void key(KeyEvent key) {
        Line line = table.getSelectionModel().getSelectedItem();
        if (line == null || isOpen() || key.isShortcutDown()) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F2) {
            open(".map-slot");
        } else if (key.getCode() == KeyCode.U && line.money()) {
            open(".map-unit");
        } else if (key.getCode() == KeyCode.DELETE) {
            model.understanding().mapColumn(line.place(), "", acts::failed);
        } else {
            return;
        }
        key.consume();
    }

    private void open(String style) {
        if (!opened(style)) {
            table.scrollTo(table.getSelectionModel().getSelectedIndex());
            table.applyCss();
            table.layout();
            opened(style);
        }
    }

    /** Opens a choice of the chosen line, where that is in sight. */
    private boolean opened(String style) {
        for (Node row : table.lookupAll(".table-row-cell")) {
            if (row instanceof TableRow<?> shown && shown.getItem() == table.getSelectionModel().getSelectedItem()
                    && row.lookup(style) instanceof ComboBox<?> box) {
                box.requestFocus();
                acts.later(box::show);
                return true;
            }
        }
        return false;
    }

    private boolean isOpen() {
        return kind.isShowing() || table.lookupAll(".combo-box").stream().anyMatch(box -> ((ComboBox<?>) box).isShowing());
    }

    void update() {
        SheetMap map = model.understanding().map();
        showing = true;
        kind.getItems().setAll(SheetMap.kinds(words.wording()));
        kind.setValue(map == null ? null : kind.getItems().stream().filter(option -> option.key().equals(map.kind())).findFirst().orElse(null));
        showing = false;
        boolean corrected = model.understanding().isMapTold();
        told.setText(corrected ? words.now().get("import.map.told") : "");
        forget.setVisible(corrected);
        forget.setManaged(corrected);
        slots = map == null ? List.of() : map.slots(words.wording());
        List<Line> lines = map == null ? List.of() : map.lines();
        if (!lines.equals(table.getItems())) {
            int at = Math.max(0, table.getSelectionModel().getSelectedIndex());
            table.getItems().setAll(lines);
            table.getSelectionModel().clearAndSelect(Math.min(at, lines.size() - 1));
        }
    }

    /** Stands on a column. */
    void choose(int place) {
        table.getSelectionModel().clearAndSelect(place);
        table.scrollTo(Math.max(0, place - 3));
    }

    void takeFocus() {
        table.requestFocus();
    }
}
