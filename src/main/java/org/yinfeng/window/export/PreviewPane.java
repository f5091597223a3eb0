package org.yinfeng.window.export;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.export.Preview;
import org.yinfeng.window.kit.Words;

/** The first lines of the list as they will stand in the file. */
final class PreviewPane extends VBox {
    private static final double WIDEST = 190;

    private final Words words;
    private final Label title = new Label();
    private final Label note = new Label();
    private final Label rest = new Label();
    private final GridPane table = new GridPane();

    PreviewPane(Words words) {
        super(6);
        this.words = words;
        getStyleClass().add("card");
        setPadding(new Insets(14));
        title.getStyleClass().add("card-title");
        note.getStyleClass().addAll("small", "muted");
        rest.getStyleClass().addAll("small", "muted");
        table.getStyleClass().add("export-table");
        ScrollPane scroll = new ScrollPane(table);
        scroll.getStyleClass().add("export-scroll");
        scroll.setFitToWidth(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        words.name(scroll, "export.preview");
        getChildren().addAll(title, note, scroll, rest);
    }

    void show(Preview preview) {
        table.getChildren().clear();
        if (preview == null) {
            title.setText("");
            note.setText(words.now().get("export.columns.none"));
            rest.setText("");
            return;
        }
        title.setText(preview.title());
        note.setText(preview.note());
        int shown = 0;
        for (int i = 0; i < preview.heads().size(); i++) {
            table.add(cell(preview.heads().get(i), "export-head"), i, 0);
        }
        for (int at = 0; at < preview.lines().size(); at++) {
            shown += line(preview.lines().get(at), at + 1) ? 1 : 0;
        }
        rest.setText(words.now().get("export.preview.rest", words.wording().count(preview.rows()), shown));
    }

    /** @return whether it is a project */
    private boolean line(Preview.Line line, int row) {
        boolean section = line.heading() != null;
        int blank = 0;
        while (section && blank < line.cells().size() && line.cells().get(blank).isEmpty()) {
            blank++;
        }
        if (section) {
            Label heading = cell(line.heading(), "export-section");
            heading.setMaxWidth(Double.MAX_VALUE);
            table.add(heading, 0, row, Math.max(1, blank), 1);
            blank = Math.max(1, blank);
        }
        for (int i = blank; i < line.cells().size(); i++) {
            Label cell = cell(line.cells().get(i), section ? "export-section" : "export-cell");
            GridPane.setHalignment(cell, HPos.LEFT);
            table.add(cell, i, row);
        }
        return !section;
    }

    private static Label cell(String text, String style) {
        Label cell = new Label(text.replace('\n', ' '));
        cell.getStyleClass().add(style);
        boolean number = text.matches("[\\u2212-]?[\\d,]+(\\.\\d+)?");
        cell.setAlignment(number ? javafx.geometry.Pos.CENTER_RIGHT : javafx.geometry.Pos.CENTER_LEFT);
        cell.setMaxWidth(style.equals("export-section") ? Double.MAX_VALUE : WIDEST);
        GridPane.setFillWidth(cell, true);
        GridPane.setHgrow(cell, Priority.ALWAYS);
        return cell;
    }
}
