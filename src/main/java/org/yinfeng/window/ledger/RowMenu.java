package org.yinfeng.window.ledger;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.yinfeng.desk.edit.Words;
import org.yinfeng.desk.list.ColumnFace;
import org.yinfeng.desk.list.ListModel;
import org.yinfeng.project.Field;
import org.yinfeng.project.Texts;

/** What can be done with the selected rows. */
final class RowMenu {
    private static final List<Field<?>> OFTEN = List.of(Field.REGION, Field.INDUSTRY, Field.TYPE, Field.SECTOR, Field.LEVEL,
            Field.UNIT, Field.LEADER, Field.OFFICER);

    private final ListModel model;
    private final GridActions actions;
    private final Runnable edit;
    private final Texts texts;

    RowMenu(ListModel model, GridActions actions, Runnable edit, Texts texts) {
        this.model = model;
        this.actions = actions;
        this.edit = edit;
        this.texts = texts;
    }

    ContextMenu menu(ColumnFace face) {
        int count = model.selection().count();
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(item(texts.get("row.edit"), edit), new SeparatorMenuItem(),
                item(texts.get("row.copy"), actions::copy), item(texts.get("row.paste"), actions::paste));
        if (count > 1 && face != null && face.field() != null) {
            menu.getItems().add(item(texts.get("row.fill"), actions::fillDown));
        }
        menu.getItems().addAll(new SeparatorMenuItem(), bulk(count), new SeparatorMenuItem(),
                item(texts.get("row.remove", count), actions::remove));
        return menu;
    }

    private Menu bulk(int count) {
        Menu bulk = new Menu(texts.get("row.bulk", count));
        for (Field<?> field : OFTEN) {
            Menu words = new Menu(texts.get("field." + field.key()));
            for (String word : Words.choices(model.session().ledger(), field, texts).stream().limit(15).toList()) {
                words.getItems().add(item(texts.word(word), () -> actions.set(model.selection().ids(), field, word)));
            }
            words.getItems().addAll(new SeparatorMenuItem(), item(texts.get("row.bulk.other"), () -> actions.bulkEdit(field)));
            bulk.getItems().add(words);
        }
        for (Field<?> field : Field.all()) {
            if (!OFTEN.contains(field) && field != Field.CODE && field != Field.NAME) {
                bulk.getItems().add(item(texts.get("field." + field.key()), () -> actions.bulkEdit(field)));
            }
        }
        return bulk;
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> action.run());
        return item;
    }
}
