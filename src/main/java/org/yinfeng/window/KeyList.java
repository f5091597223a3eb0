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

/** The list of all keys. */
final class KeyList {
    private static final List<String> KEYS = List.of("Ctrl+1…9", "Alt+1…9", "Ctrl+F", "Ctrl+Shift+L", "Esc", "Ctrl+Z",
            "Ctrl+Y", "Ctrl+N", "F2", "Shift+F2", "Ctrl+S", "F6", "Delete", "Ctrl+C, Ctrl+V", "Ctrl+D", "Ctrl+;", "Ctrl+P", "Ctrl+E",
            "Ctrl+I", "F5", "F1");

    private final Texts texts;

    KeyList(ScreenContext context) {
        texts = context.workspace().texts();
    }

    Dialog<ButtonType> dialog(Window owner) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("keys.title"));
        GridPane grid = new GridPane();
        grid.setHgap(24);
        grid.setVgap(3);
        grid.setPadding(new Insets(4, 0, 8, 0));
        for (int i = 0; i < KEYS.size(); i++) {
            Label key = new Label(KEYS.get(i));
            key.getStyleClass().add("key-hint");
            grid.addRow(i, key, new Label(texts.get("keys." + (i + 1))));
        }
        dialog.getDialogPane().setContent(grid);
        dialog.getDialogPane().getButtonTypes().add(new ButtonType(texts.get("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().setPrefWidth(480);
        return dialog;
    }

    void show(Window owner) {
        dialog(owner).showAndWait();
    }
}
