package org.yinfeng.window.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yinfeng.desk.changes.Changes;
import org.yinfeng.progress.bridge.Bridge;
import org.yinfeng.progress.bridge.Bridge.Part;
import org.yinfeng.progress.bridge.BridgeWords;
import org.yinfeng.project.Texts;
import org.yinfeng.window.kit.Explained;

/**
 * The difference and under it its reasons. The chosen row's projects stand beside; Enter or a double click leads to them in the
 * ledger; F1, or a click on the number, explains.
 */
final class PartsTable extends TableView<Optional<Part>> {
    private final Consumer<Part> chosen;
    private Changes changes;
    private BridgeWords words;
    private boolean showing;

    /** @param chosen told the part, null for the whole difference; {@code open} told to lead to it */
    PartsTable(Consumer<Part> chosen, Consumer<Part> open) {
        this.chosen = chosen;
        getStyleClass().addAll("rows-table", "changes-parts");
        setFixedCellSize(28);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(made -> new Row());
        getSelectionModel().selectedItemProperty().addListener((observed, before, now) -> choose());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && getSelectionModel().getSelectedItem() != null) {
                open.accept(part());
                key.consume();
            }
        });
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && getSelectionModel().getSelectedItem() != null) {
                open.accept(part());
            }
        });
    }

    /** The chosen part; null for the whole difference. */
    Part part() {
        Optional<Part> row = getSelectionModel().getSelectedItem();
        return row == null ? null : row.orElse(null);
    }

    void choose(Part part) {
        getSelectionModel().select(Optional.ofNullable(part));
    }

    private void choose() {
        if (!showing && changes != null) {
            Explained.ofRow(this, changes.figure(part()));
            chosen.accept(part());
        }
    }

    void show(Changes newChanges, BridgeWords newWords) {
        Part before = part();
        changes = newChanges;
        words = newWords;
        showing = true;
        Bridge bridge = changes.bridge();
        Texts texts = words.words().texts();
        List<Optional<Part>> rows = new ArrayList<>(List.of(Optional.empty()));
        bridge.parts().forEach(part -> rows.add(Optional.of(part)));
        getColumns().setAll(List.of(column(texts.get("changes.part"), 190, part -> part == null ? texts.get("changes.difference")
                : words.part(part)), column(texts.get("changes.count"), 90, this::count, "amount"), shares(texts)));
        getItems().setAll(rows);
        choose(before != null && bridge.parts().contains(before) ? before : null);
        showing = false;
        choose();
        setAccessibleText(texts.get("changes.parts"));
    }

    private String count(Part part) {
        return words.words().count(changes.projects(part));
    }

    private String share(Part part) {
        return words.change(part == null ? changes.bridge().difference() : changes.bridge().sum(part));
    }

    private TableColumn<Optional<Part>, Optional<Part>> shares(Texts texts) {
        TableColumn<Optional<Part>, Optional<Part>> column = column(texts.get("changes.share")
                + texts.get("changes.head.unit", words.unitName()), 130, this::share, "amount");
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(Optional<Part> row, boolean empty) {
                super.updateItem(row, empty);
                Label number = empty ? null : new Label(share(row.orElse(null)));
                if (number != null) {
                    Explained.by(number, changes.figure(row.orElse(null)));
                    // The table is the stop of the Tab key; F1 on a row explains the same.
                    number.setFocusTraversable(false);
                }
                setGraphic(number);
            }
        });
        return column;
    }

    private static TableColumn<Optional<Part>, Optional<Part>> column(String head, double width, Function<Part, String> said,
            String... styles) {
        TableColumn<Optional<Part>, Optional<Part>> column = new TableColumn<>(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(Optional<Part> row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty ? null : said.apply(row.orElse(null)));
            }
        });
        column.getStyleClass().addAll(styles);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        return column;
    }

    private final class Row extends TableRow<Optional<Part>> {
        @Override
        protected void updateItem(Optional<Part> row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("total-row");
            setTooltip(null);
            if (!empty && row.isEmpty()) {
                getStyleClass().add("total-row");
            } else if (!empty) {
                setTooltip(new Tooltip(words.words().texts().get("bridge.reason." + row.get())));
            }
        }
    }
}
