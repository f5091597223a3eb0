package org.yinfeng.window.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.imports.ImportModel;
import org.yinfeng.desk.imports.Result;
import org.yinfeng.desk.imports.ReviewSheet;
import org.yinfeng.desk.imports.ReviewTotal;
import org.yinfeng.project.Texts;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Words;

/** The results by shape with their counts, shown or hidden by a tick, and the sheet's own sum held against what was read. */
final class FateStrip extends HBox {
    private final Words words;
    private final ImportModel model;
    private final Map<Result, Label> counts = new EnumMap<>(Result.class);
    private final Map<Result, CheckBox> ticks = new EnumMap<>(Result.class);
    private final HBox control = new HBox(20);

    FateStrip(Words words, ImportModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().add("fates");
        for (Result fate : List.of(Result.NEW, Result.CHANGED, Result.DUPLICATE, Result.REJECTED, Result.SAME, Result.SKIPPED)) {
            getChildren().add(tile(fate));
        }
        control.getStyleClass().add("control-total");
        HBox.setHgrow(control, Priority.ALWAYS);
        getChildren().add(control);
    }

    private VBox tile(Result fate) {
        CheckBox tick = words.text(new CheckBox(), "fate." + fate);
        tick.setGraphic(new Icon(iconOf(fate), 13, styleOf(fate)));
        tick.setOnAction(pressed -> model.show(fate, tick.isSelected()));
        Label count = new Label();
        count.getStyleClass().add("fate-count");
        counts.put(fate, count);
        ticks.put(fate, tick);
        tick.setMinWidth(USE_PREF_SIZE);
        VBox tile = new VBox(4, tick, count);
        tile.getStyleClass().add("fate");
        tile.setMinWidth(USE_PREF_SIZE);
        return tile;
    }

    static String iconOf(Result fate) {
        return "fate-" + fate.name().toLowerCase(java.util.Locale.ROOT);
    }

    static String styleOf(Result fate) {
        return switch (fate) {
            case NEW, CHANGED -> "accent";
            case DUPLICATE -> "warn";
            case REJECTED -> "crit";
            case SAME, SKIPPED -> "muted";
        };
    }

    void update() {
        ReviewSheet sheet = model.sheetProperty().get();
        counts.forEach((fate, label) -> label.setText(words.wording().count(sheet == null ? 0 : sheet.count(fate))));
        ticks.forEach((fate, tick) -> tick.setSelected(model.isShown(fate)));
        control.getChildren().clear();
        if (sheet != null) {
            sheet.total(words.wording()).ifPresent(this::show);
        }
    }

    private void show(ReviewTotal total) {
        Texts texts = words.now();
        control.getChildren().addAll(figure(texts.get("import.total.stated", total.row()) + " " + total.unit(), total.stated(), "bold"),
                figure(texts.get("import.total.read"), total.read(), "bold"));
        if (total.difference() != null) {
            control.getChildren().add(figure(texts.get("import.total.difference"), total.difference(), "crit"));
        }
        boolean open = total.verdict() == ReviewTotal.Verdict.OPEN;
        Label label = new Label(verdict(total, texts), open ? new Icon("alert-overdue", 14, "crit") : new Icon("act-check", 16, "pos"));
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setPrefWidth(100);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("small");
        control.getChildren().add(label);
    }

    private static String verdict(ReviewTotal total, Texts texts) {
        if (total.leftOut() == null) {
            return texts.get("import.total." + total.verdict());
        }
        return total.unread() == 0 ? texts.get("import.total.part", total.leftOut(), total.rest())
                : texts.get("import.total.unread", total.leftOut(), total.rest(), total.unread());
    }

    private static VBox figure(String name, String value, String style) {
        Label head = new Label(name);
        head.getStyleClass().addAll("small", "muted");
        Label figure = new Label(value);
        figure.getStyleClass().addAll("control-figure", style);
        VBox both = new VBox(2, head, figure);
        head.setMinWidth(USE_PREF_SIZE);
        figure.setMinWidth(USE_PREF_SIZE);
        both.setMinWidth(USE_PREF_SIZE);
        return both;
    }
}
