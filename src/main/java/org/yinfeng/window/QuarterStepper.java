package org.yinfeng.window;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.beans.binding.Bindings;
import org.yinfeng.desk.Workspace;
import org.yinfeng.project.Quarter;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Words;

/** Goes from quarter to quarter: the as-of date becomes the quarter's last day. */
final class QuarterStepper extends HBox {
    private static final int OFFERED_BEFORE = 8;
    private static final int OFFERED_AFTER = 3;

    private final Words words;
    private final Workspace workspace;
    private final MenuButton menu = new MenuButton();

    QuarterStepper(Words words, Workspace workspace) {
        this.words = words;
        this.workspace = workspace;
        getStyleClass().addAll("segments", "quarter-stepper");
        menu.textProperty().bind(Bindings.createStringBinding(() -> words.wording().quarter(workspace.quarter()),
                workspace.asOfProperty(), workspace.textsProperty()));
        menu.getStyleClass().add("middle");
        menu.setOnShowing(event -> offer());
        offer();
        getChildren().addAll(step("act-left", "bar.quarter.previous", "first"), menu,
                step("act-right", "bar.quarter.next", "last"));
    }

    private Button step(String icon, String key, String style) {
        Button button = new Button();
        button.setGraphic(new Icon(icon, 13));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("step", style);
        words.tooltip(button, key);
        button.setOnAction(pressed -> workspace.goTo(style.equals("first") ? previous() : workspace.quarter().next()));
        return button;
    }

    /** From within a quarter, the step back goes to the end of the one before. */
    private Quarter previous() {
        return workspace.quarter().previous();
    }

    private void offer() {
        menu.getItems().clear();
        Quarter quarter = workspace.quarter();
        for (int i = 0; i < OFFERED_AFTER; i++) {
            quarter = quarter.next();
        }
        for (int i = 0; i <= OFFERED_AFTER + OFFERED_BEFORE; i++) {
            Quarter offered = quarter;
            MenuItem item = new MenuItem(words.wording().quarter(offered));
            item.setOnAction(chosen -> workspace.goTo(offered));
            menu.getItems().add(item);
            quarter = quarter.previous();
        }
    }
}
