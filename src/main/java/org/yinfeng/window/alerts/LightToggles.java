package org.yinfeng.window.alerts;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.yinfeng.desk.alerts.AlertCount;
import org.yinfeng.desk.alerts.AlertFilter;
import org.yinfeng.progress.alert.Light;
import org.yinfeng.project.Texts;
import org.yinfeng.window.kit.Explained;
import org.yinfeng.window.kit.Icon;

/** The lights with their counts; none chosen shows all. */
final class LightToggles extends HBox {
    private static final List<Light> SHOWN = List.of(Light.RED, Light.YELLOW, Light.DUE, Light.GREY);

    private final Map<Light, ToggleButton> buttons = new EnumMap<>(Light.class);

    LightToggles(Consumer<Set<Light>> chosen) {
        getStyleClass().add("segments");
        for (Light light : SHOWN) {
            ToggleButton button = new ToggleButton();
            Icon icon = new Icon(AlertTable.icon(light), 12);
            icon.path().getStyleClass().add(AlertTable.tone(light));
            button.setGraphic(icon);
            button.setOnAction(pressed -> chosen.accept(lights()));
            buttons.put(light, button);
            getChildren().add(button);
        }
        getChildren().get(0).getStyleClass().add("first");
        getChildren().get(getChildren().size() - 1).getStyleClass().add("last");
    }

    private Set<Light> lights() {
        Set<Light> lights = EnumSet.noneOf(Light.class);
        buttons.forEach((light, button) -> {
            if (button.isSelected()) {
                lights.add(light);
            }
        });
        return lights;
    }

    void show(int[] counts, AlertFilter filter, LocalDate today, Texts texts) {
        buttons.forEach((light, button) -> {
            button.setText(texts.get("alerts.count", texts.get("light." + light), counts[light.ordinal()]));
            button.setSelected(filter.lights().contains(light));
            Explained.ofRow(button, AlertCount.of(filter.of(null, null), light, today));
        });
    }
}
