package org.yinfeng.window.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** A few choices side by side, one of them chosen; arrow keys move between them. */
public final class Segments<T> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();

    /**
     * @param names what each choice is called, in the chosen language
     * @param chosen told when the user chooses; the shown choice follows {@link #show}
     */
    public Segments(List<T> choices, Function<T, ObservableValue<String>> names, Consumer<T> chosen) {
        getStyleClass().add("segments");
        for (T choice : choices) {
            ToggleButton button = new ToggleButton();
            button.textProperty().bind(names.apply(choice));
            button.setToggleGroup(group);
            button.setOnAction(pressed -> {
                show(choice);
                chosen.accept(choice);
            });
            buttons.put(choice, button);
            getChildren().add(button);
        }
        getChildren().get(0).getStyleClass().add("first");
        getChildren().get(getChildren().size() - 1).getStyleClass().add("last");
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    }

    /** Shows which one is chosen, without telling anyone. */
    public void show(T choice) {
        ToggleButton button = buttons.get(choice);
        group.selectToggle(button);
    }

    private void step(KeyEvent key) {
        int way = switch (key.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            default -> 0;
        };
        List<ToggleButton> all = List.copyOf(buttons.values());
        int next = all.indexOf(group.getSelectedToggle()) + way;
        if (way != 0 && next >= 0 && next < all.size()) {
            all.get(next).requestFocus();
            all.get(next).fire();
            key.consume();
        }
    }
}
