package org.yinfeng.window.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.yinfeng.desk.export.ExportModel;
import org.yinfeng.desk.list.ColumnFace;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.layout.Audience;
import org.yinfeng.window.kit.Words;

/** Which columns, in which order: Space ticks, Alt+Up and Alt+Down move. Those kept from the public say so. */
final class ColumnChoice extends VBox {
    private final ExportModel model;
    private final Words words;
    private final ListView<Column> list = new ListView<>();
    private final Set<Column> chosen;

    ColumnChoice(ExportModel model, Words words) {
        super(6);
        this.model = model;
        this.words = words;
        chosen = new HashSet<>(model.order().columns());
        list.getItems().setAll(model.columns());
        list.setCellFactory(CheckBoxListCell.forListView(this::ticked, new StringConverter<>() {
            @Override
            public String toString(Column column) {
                return name(column);
            }

            @Override
            public Column fromString(String text) {
                return null;
            }
        }));
        list.setPrefHeight(170);
        list.setMinHeight(90);
        VBox.setVgrow(list, Priority.ALWAYS);
        words.name(list, "export.columns");
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.getSelectionModel().select(0);
        model.orderProperty().addListener((property, before, order) -> {
            if (before.layout().audience() != order.layout().audience()) {
                list.refresh();
            }
        });
        Button up = words.text(new Button(), "export.up");
        up.setOnAction(pressed -> move(-1));
        Button down = words.text(new Button(), "export.down");
        down.setOnAction(pressed -> move(1));
        getChildren().addAll(list, new HBox(8, up, down));
    }

    private String name(Column column) {
        String name = ColumnFace.name(column, words.now());
        boolean dropped = model.order().layout().audience() == Audience.PUBLIC && !Audience.isPublic(column);
        return dropped ? words.now().get("export.columns.dropped", name) : name;
    }

    private SimpleBooleanProperty ticked(Column column) {
        SimpleBooleanProperty ticked = new SimpleBooleanProperty(chosen.contains(column));
        ticked.addListener((property, before, now) -> tick(column, now));
        return ticked;
    }

    private void tick(Column column, boolean now) {
        if (now ? chosen.add(column) : chosen.remove(column)) {
            tell();
        }
    }

    private void tell() {
        model.take(model.order().withColumns(list.getItems().stream().filter(chosen::contains).toList()));
    }

    private void key(KeyEvent key) {
        Column column = list.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.SPACE && column != null) {
            tick(column, !chosen.contains(column));
            list.refresh();
        } else if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
            move(key.getCode() == KeyCode.UP ? -1 : 1);
        } else {
            return;
        }
        key.consume();
    }

    private void move(int by) {
        int at = list.getSelectionModel().getSelectedIndex();
        int to = at + by;
        if (at < 0 || to < 0 || to >= list.getItems().size()) {
            return;
        }
        List<Column> items = new ArrayList<>(list.getItems());
        items.add(to, items.remove(at));
        list.getItems().setAll(items);
        list.getSelectionModel().select(to);
        list.scrollTo(Math.max(0, to - 3));
        tell();
    }
}
