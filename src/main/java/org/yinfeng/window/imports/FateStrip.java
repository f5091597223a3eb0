package org.yinfeng.window.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.imports.ImportModel;
import org.yinfeng.desk.imports.ShownValue;
import org.yinfeng.exchange.plan.ControlTotal;
import org.yinfeng.exchange.plan.Fate;
import org.yinfeng.exchange.plan.SheetPlan;
import org.yinfeng.project.Money;
import org.yinfeng.project.Texts;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Words;

/** The results by shape with their counts, shown or hidden by a tick, and the sheet's own sum held against what was read. */
final class FateStrip extends HBox {
    private final Words words;
    private final Workspace workspace;
    private final ImportModel model;
    private final Map<Fate, Label> counts = new EnumMap<>(Fate.class);
    private final Map<Fate, CheckBox> ticks = new EnumMap<>(Fate.class);
    private final HBox control = new HBox(24);

    FateStrip(Words words, Workspace workspace, ImportModel model) {
        this.words = words;
        this.workspace = workspace;
        this.model = model;
        getStyleClass().add("fates");
        for (Fate fate : List.of(Fate.NEW, Fate.CHANGED, Fate.DUPLICATE, Fate.REJECTED, Fate.SAME, Fate.SKIPPED)) {
            getChildren().add(tile(fate));
        }
        control.getStyleClass().add("control-total");
        HBox.setHgrow(control, Priority.ALWAYS);
        getChildren().add(control);
    }

    private VBox tile(Fate fate) {
        CheckBox tick = words.text(new CheckBox(), "fate." + fate);
        tick.setGraphic(new Icon(iconOf(fate), 13, styleOf(fate)));
        tick.setOnAction(pressed -> model.show(fate, tick.isSelected()));
        Label count = new Label();
        count.getStyleClass().add("fate-count");
        counts.put(fate, count);
        ticks.put(fate, tick);
        VBox tile = new VBox(4, tick, count);
        tile.getStyleClass().add("fate");
        return tile;
    }

    static String iconOf(Fate fate) {
        return "fate-" + fate.name().toLowerCase(java.util.Locale.ROOT);
    }

    static String styleOf(Fate fate) {
        return switch (fate) {
            case NEW, CHANGED -> "accent";
            case DUPLICATE -> "warn";
            case REJECTED -> "crit";
            case SAME, SKIPPED -> "muted";
        };
    }

    void update() {
        SheetPlan sheet = model.sheetProperty().get();
        counts.forEach((fate, label) -> label.setText(words.wording().count(sheet == null ? 0 : sheet.count(fate))));
        ticks.forEach((fate, tick) -> tick.setSelected(model.isShown(fate)));
        control.getChildren().clear();
        if (sheet != null) {
            sheet.totals().stream().filter(total -> total.column() != null).findFirst()
                    .or(() -> sheet.totals().stream().findFirst()).ifPresent(this::show);
        }
    }

    private void show(ControlTotal total) {
        Texts texts = words.now();
        control.getChildren().addAll(figure(texts.get("import.total.stated", total.row()), amount(total, total.stated()), "bold"),
                figure(texts.get("import.total.read"), amount(total, total.read()), "bold"));
        if (!total.agrees()) {
            control.getChildren().add(figure(texts.get("import.total.difference"), amount(total, total.difference()), "crit"));
        }
        String verdict = total.agrees() ? "import.total.agrees" : total.explained() ? "import.total.explained" : "import.total.open";
        Label label = new Label(texts.get(verdict), new Icon(total.agrees() || total.explained() ? "act-check" : "act-warn", 16,
                total.agrees() || total.explained() ? "pos" : "crit"));
        label.setWrapText(true);
        label.getStyleClass().add("small");
        control.getChildren().add(label);
    }

    private String amount(ControlTotal total, java.math.BigDecimal value) {
        boolean money = total.column() != null && total.column().unit() != null;
        return money ? new ShownValue(words.wording(), workspace.unit()).text(Money.ofYuan(value.longValue())) + " "
                + words.wording().unit(workspace.unit()) : words.wording().exact(value);
    }

    private static VBox figure(String name, String value, String style) {
        Label head = new Label(name);
        head.getStyleClass().addAll("small", "muted");
        Label figure = new Label(value);
        figure.getStyleClass().addAll("control-figure", style);
        return new VBox(2, head, figure);
    }
}
