package org.yinfeng.window.imports;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.imports.ImportModel;
import org.yinfeng.desk.imports.ReviewSheet;
import org.yinfeng.project.Problem;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Words;

/** The files' sheets, one of them under review, and in a line how it was understood. */
final class SheetTabs extends VBox {
    private final Words words;
    private final ImportModel model;
    private final HBox tabs = new HBox();
    private final Label understood = new Label();
    private final CheckBox blanks;
    private final ToggleButton map;
    private final Label told;
    private List<ReviewSheet> shown = List.of();

    /** @param mapping shows what the columns are taken for, or hides it */
    SheetTabs(Words words, ImportModel model, Consumer<Exception> failed, Consumer<Boolean> mapping) {
        this.words = words;
        this.model = model;
        tabs.getStyleClass().addAll("sheet-tabs");
        understood.getStyleClass().addAll("small", "muted", "sheet-understood");
        ScrollPane scroll = new ScrollPane(tabs);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        scroll.setMinHeight(36);
        scroll.setPrefHeight(36);
        blanks = words.text(new CheckBox(), "import.blanks");
        words.tooltip(blanks, "import.blanks.hint");
        blanks.setOnAction(pressed -> model.understanding().setBlanksErase(blanks.isSelected(), failed));
        map = words.text(new ToggleButton(), "import.map");
        map.getStyleClass().addAll("choice", "small-act");
        words.tooltip(map, "import.map.hint");
        map.setOnAction(pressed -> mapping.accept(map.isSelected()));
        told = words.label("import.map.told.short", "small", "accent-words");
        HBox.setHgrow(understood, Priority.ALWAYS);
        understood.setMinWidth(0);
        understood.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(14, understood, told, blanks, map);
        line.getStyleClass().add("sheet-line");
        for (Region kept : List.of(told, blanks, map)) {
            kept.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(scroll, line);
    }

    void update() {
        if (model.sheets() != shown) {
            shown = model.sheets();
            ToggleGroup group = new ToggleGroup();
            tabs.getChildren().setAll(shown.stream().map(sheet -> tab(group, sheet)).toList());
            model.refusedFiles().forEach(problem -> tabs.getChildren().add(refused(problem)));
        }
        ReviewSheet now = model.sheetProperty().get();
        blanks.setSelected(model.understanding().blanksErase());
        map.setDisable(model.understanding().map() == null);
        told.setVisible(model.understanding().isMapTold());
        told.setManaged(model.understanding().isMapTold());
        understood.setText(now == null ? "" : now.understood(words.wording()));
    }

    void mapping(boolean shows) {
        map.setSelected(shows);
    }

    private ToggleButton tab(ToggleGroup group, ReviewSheet sheet) {
        ToggleButton tab = new ToggleButton(sheet.title(words.wording(), model.fileCount() > 1));
        tab.setToggleGroup(group);
        tab.getStyleClass().add("sheet-tab");
        tab.setSelected(sheet == model.sheetProperty().get());
        tab.setOnAction(pressed -> {
            tab.setSelected(true);
            model.sheetProperty().set(sheet);
        });
        return tab;
    }

    private static Label refused(Problem problem) {
        Label label = new Label(problem.place().file(), new Icon("fate-rejected", 13, "crit"));
        label.getStyleClass().add("sheet-tab");
        return label;
    }
}
