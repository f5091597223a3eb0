package org.yinfeng.window.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.explain.LateFigure;
import org.yinfeng.project.Field;
import org.yinfeng.window.kit.Explained;
import org.yinfeng.window.kit.Icon;

/** One broken promise: whose, how large, due when, how late; says why, and leads to the project. */
final class OverdueRow extends Button {
    private final Look look;

    OverdueRow(Overview.Overdue overdue, Ledger ledger, Look look) {
        this.look = look;
        getStyleClass().setAll("overdue-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        String name = value(ledger, Field.NAME, overdue);
        String style = overdue.level() == Overview.Level.RED ? "crit" : "warn";
        Icon mark = new Icon(overdue.level() == Overview.Level.RED ? "alert-overdue" : "alert-due", 13, style);
        GridPane grid = new GridPane();
        grid.setHgap(6);
        ColumnConstraints rest = new ColumnConstraints(0, 100, Double.MAX_VALUE);
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(16), rest, new ColumnConstraints());
        grid.addRow(0, mark, label(name), amount(overdue));
        Label late = label(lateness(overdue), "small", style);
        late.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(late, javafx.geometry.HPos.RIGHT);
        grid.addRow(1, new Region(), label(about(ledger, overdue), "small", "muted"), late);
        grid.prefWidthProperty().bind(widthProperty().subtract(28));
        setGraphic(grid);
        setAccessibleText(name + "，" + about(ledger, overdue) + "，" + late.getText());
        Explained.by(this, new LateFigure(overdue.projectId(), overdue.milestone()));
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMinHeight(18);
        label.setMaxHeight(18);
        return label;
    }

    private HBox amount(Overview.Overdue overdue) {
        HBox amount = new HBox(4, label(look.words().project(overdue.planned(), look.unit()), "bold"),
                label(look.unitName(), "unit"));
        amount.setAlignment(Pos.BASELINE_RIGHT);
        amount.setMinWidth(Region.USE_PREF_SIZE);
        return amount;
    }

    private String about(Ledger ledger, Overview.Overdue overdue) {
        String due = look.text("overview.overdue.due." + overdue.milestone(), look.words().month(overdue.due()));
        String issue = value(ledger, Field.ISSUE, overdue);
        String gap = "\u3000";
        return look.texts().word(value(ledger, Field.REGION, overdue)) + gap + due + (issue.isEmpty() ? "" : gap + issue);
    }

    private String lateness(Overview.Overdue overdue) {
        return overdue.monthsLate() == 0 ? look.text("overview.overdue.now")
                : look.text("overview.overdue.late", overdue.monthsLate());
    }

    private static String value(Ledger ledger, Field<?> field, Overview.Overdue overdue) {
        Object value = overdue.row() < ledger.projects().size() ? ledger.projects().value(field, overdue.row()) : null;
        return value == null ? "" : value.toString();
    }
}
