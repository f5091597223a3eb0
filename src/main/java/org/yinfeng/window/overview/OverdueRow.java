package org.yinfeng.window.overview;

import java.util.List;
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

/** One broken promise: whose, how large, due when, how late; says why, and leads to the project. Made once and shown others. */
final class OverdueRow extends Button {
    private static final List<String> LEVELS = List.of("crit", "warn");

    private final Icon mark = new Icon("alert-overdue", 13, "crit");
    private final Label name = label();
    private final Label amount = label("bold");
    private final Label unit = label("unit");
    private final Label about = label("small", "muted");
    private final Label late = label("small", "crit");
    private Overview.Level level = Overview.Level.RED;

    OverdueRow() {
        getStyleClass().setAll("overdue-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        HBox amounts = new HBox(4, amount, unit);
        amounts.setAlignment(Pos.BASELINE_RIGHT);
        amounts.setMinWidth(Region.USE_PREF_SIZE);
        GridPane grid = new GridPane();
        grid.setHgap(6);
        ColumnConstraints rest = new ColumnConstraints(0, 100, Double.MAX_VALUE);
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(16), rest, new ColumnConstraints());
        grid.addRow(0, mark, name, amounts);
        late.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(late, javafx.geometry.HPos.RIGHT);
        grid.addRow(1, new Region(), about, late);
        grid.prefWidthProperty().bind(widthProperty().subtract(28));
        setGraphic(grid);
    }

    private static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        label.setMinHeight(18);
        label.setMaxHeight(18);
        return label;
    }

    void show(Overview.Overdue overdue, Ledger ledger, Look look) {
        String called = value(ledger, Field.NAME, overdue);
        level(overdue.level());
        name.setText(called);
        amount.setText(look.words().project(overdue.planned(), look.unit()));
        unit.setText(look.unitName());
        about.setText(about(ledger, overdue, look));
        late.setText(lateness(overdue, look));
        setAccessibleText(called + "，" + about.getText() + "，" + late.getText());
        Explained.by(this, new LateFigure(overdue.projectId(), overdue.milestone()));
    }

    private void level(Overview.Level now) {
        if (now != level) {
            level = now;
            mark.show(now == Overview.Level.RED ? "alert-overdue" : "alert-due");
            for (var styles : List.of(late.getStyleClass(), mark.path().getStyleClass())) {
                styles.removeAll(LEVELS);
                styles.add(LEVELS.get(now == Overview.Level.RED ? 0 : 1));
            }
        }
    }

    private static String about(Ledger ledger, Overview.Overdue overdue, Look look) {
        String due = look.text("overview.overdue.due." + overdue.milestone(), look.words().month(overdue.due()));
        String issue = value(ledger, Field.ISSUE, overdue);
        String gap = "\u3000";
        return look.texts().word(value(ledger, Field.REGION, overdue)) + gap + due + (issue.isEmpty() ? "" : gap + issue);
    }

    private static String lateness(Overview.Overdue overdue, Look look) {
        int months = overdue.monthsLate();
        return look.text(months == 0 ? "overview.overdue.now" : months == 1 ? "overview.overdue.late.one" : "overview.overdue.late", months);
    }

    private static String value(Ledger ledger, Field<?> field, Overview.Overdue overdue) {
        Object value = overdue.row() < ledger.projects().size() ? ledger.projects().value(field, overdue.row()) : null;
        return value == null ? "" : value.toString();
    }
}
