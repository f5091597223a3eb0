package org.yinfeng.window;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Words;

/**
 * The places of the window, one icon over one word each; those of the foot at the foot. As many as there are fit into a low
 * window: the items draw together before anything would be cut.
 */
final class Rail extends VBox {
    /** Margins, logo and its distance, which no item can have. */
    private static final double TAKEN = 60;
    private static final double EASY = 52;
    private static final double LEAST = 34;
    private static final double GAP = 2;
    /** Below this height an item has room for its word only with a smaller gap. */
    private static final double TIGHT = 46;

    private final ToggleGroup group = new ToggleGroup();
    private final Map<String, ToggleButton> items = new LinkedHashMap<>();

    Rail(Words words, Consumer<String> go) {
        getStyleClass().add("rail");
        setAlignment(Pos.TOP_CENTER);
        getChildren().add(logo());
        Region space = new Region();
        setVgrow(space, Priority.ALWAYS);
        ScreenCatalog.PLACES.stream().filter(place -> !place.foot()).forEach(place -> add(place, words, go));
        getChildren().add(space);
        ScreenCatalog.PLACES.stream().filter(ScreenCatalog.Place::foot).forEach(place -> add(place, words, go));
    }

    private ImageView logo() {
        ImageView logo = new ImageView(new Image(Rail.class.getResourceAsStream("/org/yinfeng/icons/icon-128.png")));
        logo.setFitWidth(36);
        logo.setFitHeight(36);
        logo.setSmooth(true);
        setMargin(logo, new javafx.geometry.Insets(0, 0, 10, 0));
        return logo;
    }

    @Override
    protected void layoutChildren() {
        double each = Math.floor((getHeight() - TAKEN) / items.size() - GAP);
        double height = Math.max(LEAST, Math.min(EASY, each));
        items.values().forEach(item -> {
            item.setMinHeight(height);
            item.setPrefHeight(height);
            item.setMaxHeight(height);
            item.setGraphicTextGap(height < TIGHT ? 0 : 3);
        });
        super.layoutChildren();
    }

    /** What a place is called and the keys that lead to it. */
    private static StringBinding hint(ScreenCatalog.Place place, Words words) {
        String key = ScreenCatalog.key(place);
        return words.of(wording -> key.isEmpty() ? wording.texts().get(place.key())
                : wording.texts().get("rail.hint", wording.texts().get(place.key()), key));
    }

    private void add(ScreenCatalog.Place place, Words words, Consumer<String> go) {
        ToggleButton item = words.text(new ToggleButton(), place.key());
        item.setGraphic(new Icon("rail-" + place.name(), place.foot() ? 18 : 20));
        item.setContentDisplay(ContentDisplay.TOP);
        item.getStyleClass().add("rail-item");
        item.setToggleGroup(group);
        item.setOnAction(pressed -> {
            item.setSelected(true);
            go.accept(place.name());
        });
        words.tooltip(item, hint(place, words));
        items.put(place.name(), item);
        getChildren().add(item);
    }

    void show(String name) {
        group.selectToggle(items.get(name));
    }
}
