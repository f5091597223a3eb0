package org.yinfeng.window.imports;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
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
    private List<ReviewSheet> shown = List.of();

    SheetTabs(Words words, ImportModel model) {
        this.words = words;
        this.model = model;
        tabs.getStyleClass().addAll("sheet-tabs");
        understood.getStyleClass().addAll("small", "muted", "sheet-understood");
        ScrollPane scroll = new ScrollPane(tabs);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToHeight(true);
        scroll.setMinHeight(36);
        scroll.setPrefHeight(36);
        getChildren().addAll(scroll, understood);
    }

    void update() {
        if (model.sheets() != shown) {
            shown = model.sheets();
            ToggleGroup group = new ToggleGroup();
            tabs.getChildren().setAll(shown.stream().map(sheet -> tab(group, sheet)).toList());
            model.refusedFiles().forEach(problem -> tabs.getChildren().add(refused(problem)));
        }
        ReviewSheet now = model.sheetProperty().get();
        understood.setText(now == null ? "" : now.understood(words.wording()));
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
