package org.yinfeng.window.ledger;

import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.yinfeng.desk.list.ColumnFace;
import org.yinfeng.desk.list.ColumnLayout;
import org.yinfeng.desk.list.ListModel;
import org.yinfeng.ledger.Column;
import org.yinfeng.project.Texts;

/** Chooses columns: ticks for all of them, and for one under the pointer its order, place and width; the rows' height. */
final class ColumnMenu {
    private final ListModel model;
    private final ProjectGrid grid;

    ColumnMenu(ListModel model, ProjectGrid grid) {
        this.model = model;
        this.grid = grid;
    }

    /** @param chosen the column under the pointer, or -1 */
    ContextMenu menu(int chosen, java.util.function.IntConsumer rowHeight, int height) {
        ContextMenu menu = new ContextMenu();
        Texts texts = model.workspace().texts();
        if (chosen >= 0) {
            String key = grid.columns().face(chosen).column().key();
            menu.getItems().addAll(item(texts.get("column.left"), () -> arrange(layout().moved(key, -1))),
                    item(texts.get("column.right"), () -> arrange(layout().moved(key, 1))),
                    item(texts.get("column.fit"), () -> arrange(layout().withWidth(key, grid.fit(chosen)))),
                    item(texts.get("column.hide"), () -> arrange(layout().toggled(key))), new SeparatorMenuItem());
        }
        Menu heights = new Menu(texts.get("column.height"));
        for (int pixels : new int[] {24, 26, 32}) {
            RadioMenuItem one = new RadioMenuItem(texts.get("column.height." + pixels));
            one.setSelected(pixels == height);
            one.setOnAction(event -> rowHeight.accept(pixels));
            heights.getItems().add(one);
        }
        Menu shown = new Menu(texts.get("column.shown"));
        model.vocabulary().columns().forEach(column -> shown.getItems().add(tick(column, texts)));
        menu.getItems().addAll(shown, heights);
        return menu;
    }

    /** All columns as ticks that stay open while one ticks. */
    ContextMenu chooser() {
        ContextMenu menu = new ContextMenu();
        Texts texts = model.workspace().texts();
        menu.getStyleClass().add("column-chooser");
        for (Column column : model.vocabulary().columns()) {
            CheckBox box = new CheckBox(ColumnFace.name(column, texts));
            box.setSelected(layout().keys().contains(column.key()));
            box.setOnAction(event -> arrange(layout().toggled(column.key())));
            CustomMenuItem item = new CustomMenuItem(box, false);
            menu.getItems().add(item);
        }
        return menu;
    }

    private CheckMenuItem tick(Column column, Texts texts) {
        CheckMenuItem item = new CheckMenuItem(ColumnFace.name(column, texts));
        item.setSelected(layout().keys().contains(column.key()));
        item.setOnAction(event -> arrange(layout().toggled(column.key())));
        return item;
    }

    private ColumnLayout layout() {
        return model.layoutProperty().get();
    }

    private void arrange(ColumnLayout layout) {
        model.arrange(layout);
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }

    static void under(ContextMenu menu, Node node) {
        menu.show(node, javafx.geometry.Side.BOTTOM, 0, 4);
    }
}
