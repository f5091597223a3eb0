package org.yinfeng.window.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yinfeng.desk.list.ConditionText;
import org.yinfeng.desk.list.ListModel;
import org.yinfeng.window.kit.Chips;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Words;

/** The conditions in force as chips, a way to add one, and at the right what can be done with the list. */
final class FilterBar extends HBox {
    private final ListModel model;
    private final Words words;
    private final Chips chips;
    private final Button add = new Button();
    private final HBox tools = new HBox(6);

    FilterBar(ListModel model, Words words) {
        super(8);
        this.model = model;
        this.words = words;
        this.chips = new Chips(words);
        getStyleClass().add("filter-bar");
        setAlignment(Pos.CENTER_LEFT);
        words.text(add, "filter.add");
        add.setGraphic(new Icon("act-plus", 13, "accent"));
        add.getStyleClass().addAll("link", "small-button");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(pressed -> addCondition());
        words.tooltip(add, "filter.add.key");
        HBox.setHgrow(chips, Priority.ALWAYS);
        chips.setMinWidth(0);
        chips.setAlignment(Pos.CENTER_LEFT);
        tools.setMinWidth(Region.USE_PREF_SIZE);
        tools.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(chips, tools);
        model.listingProperty().addListener((property, before, listing) -> show(add));
        show(add);
    }

    /** Opens the choice of a condition, with the keyboard in it. */
    void addCondition() {
        new ConditionPopup(model, words).show(add);
    }

    private void show(Node add) {
        ConditionText text = new ConditionText(model.vocabulary());
        List<Chips.Chip> shown = new ArrayList<>();
        if (model.among() != null) {
            shown.add(new Chips.Chip(words.now().get("filter.among"), model.among().name().in(words.wording(), model.workspace().unit()),
                    model::leaveAmong));
        }
        model.chips().forEach(condition -> shown.add(new Chips.Chip(text.field(condition), text.value(condition),
                () -> model.remove(condition))));
        chips.show(shown);
        chips.getChildren().add(add);
    }

    /** A button with an icon; its word is its tooltip. */
    Button tool(String icon, String key) {
        Button button = new Button();
        button.setGraphic(new Icon(icon, 15));
        button.getStyleClass().add("small-button");
        words.tooltip(button, key);
        tools.getChildren().add(button);
        return button;
    }
}
