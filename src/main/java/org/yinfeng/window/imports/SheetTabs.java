package org.yinfeng.window.imports;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.imports.ImportModel;
import org.yinfeng.exchange.plan.FilePlan;
import org.yinfeng.exchange.plan.SheetPlan;
import org.yinfeng.project.Texts;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Words;

/** The files' sheets, one of them under review, and in a line how it was understood. */
final class SheetTabs extends VBox {
    private final Words words;
    private final ImportModel model;
    private final HBox tabs = new HBox();
    private final Label understood = new Label();
    private List<FilePlan> shown = List.of();

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
        List<FilePlan> files = model.plan().files();
        if (files != shown) {
            shown = files;
            ToggleGroup group = new ToggleGroup();
            tabs.getChildren().clear();
            files.forEach(file -> file.sheets().forEach(sheet -> tabs.getChildren().add(tab(group, file, sheet))));
            files.stream().filter(file -> file.refused() != null).forEach(file -> tabs.getChildren().add(refused(file)));
        }
        understood.setText(understood(model.sheetProperty().get()));
    }

    private ToggleButton tab(ToggleGroup group, FilePlan file, SheetPlan sheet) {
        Texts texts = words.now();
        String kind = texts.get(sheet.as() == null ? "import.sheet.unknown" : "sheet." + sheet.as().key());
        ToggleButton tab = new ToggleButton((shown.size() > 1 ? file.file() + "　" : "") + sheet.sheet() + "　" + kind + " "
                + words.wording().count(sheet.rows()));
        tab.setToggleGroup(group);
        tab.getStyleClass().add("sheet-tab");
        tab.setSelected(sheet == model.sheetProperty().get());
        tab.setOnAction(pressed -> {
            tab.setSelected(true);
            model.sheetProperty().set(sheet);
        });
        return tab;
    }

    private Label refused(FilePlan file) {
        Label label = new Label(file.file(), new Icon("fate-rejected", 13, "crit"));
        label.getStyleClass().add("sheet-tab");
        return label;
    }

    /** 工作表“项目台账”　表头第3—4行　单位万元　29列认出28列，未认：…. */
    private String understood(SheetPlan sheet) {
        Texts texts = words.now();
        if (sheet == null) {
            return "";
        }
        if (sheet.as() == null) {
            return sheet.why() == null ? "" : sheet.why().in(texts);
        }
        List<String> parts = new ArrayList<>();
        parts.add(sheet.headerFrom() == sheet.headerRow() ? texts.get("import.header.row", sheet.headerRow())
                : texts.get("import.header.rows", sheet.headerFrom(), sheet.headerRow()));
        if (sheet.unit() != null) {
            parts.add(texts.get("import.unit", words.wording().unit(sheet.unit())));
        }
        List<String> unknown = sheet.columns().stream().filter(column -> !column.understood())
                .map(column -> column.letter() + " " + column.header().replace("|", "›")).toList();
        parts.add(unknown.isEmpty() ? texts.get("import.columns.all", sheet.columns().size())
                : texts.get("import.columns.some", String.join(texts.get("import.comma"), unknown)));
        return String.join("　", parts);
    }
}
