package org.yinfeng.window;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.yinfeng.project.Texts;
import org.yinfeng.window.kit.ScreenContext;

/** The list of all keys, in two columns. */
final class KeyList {
    /** What is pressed, and what it does: {@code keys.NAME}. */
    private record Key(String pressed, String name) {
    }

    private static final List<Key> KEYS = List.of(
            new Key("Ctrl+1…9, 0", "places"),
            new Key("Ctrl+,", "settings"),
            new Key("Alt+1…9", "views"),
            new Key("Ctrl+F", "find"),
            new Key("Ctrl+Shift+L", "condition"),
            new Key("Esc", "escape"),
            new Key("Ctrl+Z", "undo"),
            new Key("Ctrl+Y", "redo"),
            new Key("F11", "meeting"),
            new Key("Ctrl+P", "print"),
            new Key("Ctrl+E", "export"),
            new Key("Ctrl+I", "import"),
            new Key("F5", "refresh"),
            new Key("Ctrl+Shift+H", "past"),
            new Key("Ctrl+N", "new"),
            new Key("F2", "edit"),
            new Key("Shift+F2", "form"),
            new Key("Ctrl+S", "save"),
            new Key("F6", "pane"),
            new Key("Delete", "delete"),
            new Key("Ctrl+C, Ctrl+V", "copy"),
            new Key("Ctrl+D", "fill"),
            new Key("Ctrl+;", "today"),
            new Key("F1", "this"));

    private final Texts texts;

    KeyList(ScreenContext context) {
        texts = context.workspace().texts();
    }

    Dialog<ButtonType> dialog(Window owner) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("keys.title"));
        GridPane grid = new GridPane();
        grid.setHgap(20);
        grid.setVgap(5);
        grid.setPadding(new Insets(4, 0, 8, 0));
        int rows = (KEYS.size() + 1) / 2;
        for (int i = 0; i < KEYS.size(); i++) {
            Label pressed = new Label(KEYS.get(i).pressed());
            pressed.getStyleClass().add("key-hint");
            pressed.setMinWidth(Label.USE_PREF_SIZE);
            Label does = new Label(texts.get("keys." + KEYS.get(i).name()));
            grid.add(pressed, i < rows ? 0 : 2, i % rows);
            grid.add(does, i < rows ? 1 : 3, i % rows);
        }
        dialog.getDialogPane().setContent(grid);
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(texts.get("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().setPrefWidth(640);
        return dialog;
    }

    void show(Window owner) {
        dialog(owner).showAndWait();
    }
}
