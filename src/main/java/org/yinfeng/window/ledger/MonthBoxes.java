package org.yinfeng.window.ledger;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.edit.ProjectDraft;
import org.yinfeng.progress.Goal;
import org.yinfeng.project.Money;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;
import org.yinfeng.window.kit.Icon;

/** The completed investment of one year, a box for each month, with the plan, the sum and the rate under it. */
final class MonthBoxes extends VBox {
    private static final int ACROSS = 3;

    private final ProjectDraft draft;
    private final Texts texts;
    private final Runnable changed;
    private final Label name = new Label();
    private final List<TextField> months = new ArrayList<>();
    private final TextField plan = new TextField();
    private final Label sum = new Label();
    private int year;
    private boolean silent;

    MonthBoxes(ProjectDraft draft, int year, Runnable changed) {
        super(6);
        this.draft = draft;
        this.texts = draft.form().texts();
        this.changed = changed;
        this.year = year;
        HBox planLine = new HBox(8, ProjectCard.label(texts.get("form.plan"), "form-label"), plan);
        planLine.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(plan, Priority.ALWAYS);
        plan.setAlignment(Pos.CENTER_RIGHT);
        plan.setAccessibleText(texts.get("form.plan"));
        plan.textProperty().addListener((property, before, text) -> typed(() -> draft.typePlan(this.year, text)));
        sum.getStyleClass().addAll("small", "muted");
        getChildren().addAll(stepper(), grid(), planLine, sum);
        show();
    }

    private HBox stepper() {
        Button before = step("act-left", "form.year.before", -1);
        Button after = step("act-right", "form.year.after", 1);
        name.getStyleClass().add("bold");
        HBox stepper = new HBox(8, before, name, after);
        stepper.setAlignment(Pos.CENTER_LEFT);
        return stepper;
    }

    private Button step(String icon, String key, int years) {
        Button button = new Button();
        button.setGraphic(new Icon(icon, 13));
        button.getStyleClass().add("status-button");
        button.setAccessibleText(texts.get(key));
        button.setOnAction(pressed -> {
            year += years;
            show();
        });
        return button;
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("month-boxes");
        for (int month = 1; month <= 12; month++) {
            TextField box = new TextField();
            int number = month;
            box.setAlignment(Pos.CENTER_RIGHT);
            box.setPrefColumnCount(5);
            box.setAccessibleText(texts.get("month." + month));
            box.textProperty().addListener((property, before, text) ->
                    typed(() -> draft.typeMonth(YearMonth.of(this.year, number), text)));
            months.add(box);
            String word = texts.get("month." + month);
            Label label = ProjectCard.label(texts.language() == Texts.Language.ZH ? word : word.substring(0, 3), "small", "muted");
            label.setMinWidth(30);
            HBox cell = new HBox(4, label, box);
            cell.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(box, Priority.ALWAYS);
            GridPane.setHgrow(cell, Priority.ALWAYS);
            grid.add(cell, (month - 1) % ACROSS, (month - 1) / ACROSS);
        }
        return grid;
    }

    private void typed(Runnable action) {
        if (!silent) {
            action.run();
            changed.run();
        }
    }

    private void show() {
        silent = true;
        name.setText(texts.get("form.year", year));
        for (int month = 1; month <= 12; month++) {
            months.get(month - 1).setText(draft.monthText(YearMonth.of(year, month)));
        }
        plan.setText(draft.planText(year));
        silent = false;
        changed.run();
    }

    /** Marks what is wrong and adds up what reads. */
    void check(Map<String, List<Problem>> problems) {
        for (int month = 1; month <= 12; month++) {
            ProjectForm.mark(months.get(month - 1), problems.getOrDefault("invested." + YearMonth.of(year, month), List.of()));
        }
        ProjectForm.mark(plan, problems.getOrDefault("plan." + year, List.of()));
        Money invested = draft.project().invested().sum(YearMonth.of(year, 1), YearMonth.of(year, 12));
        Goal goal = new Goal(invested, draft.project().plans().get(year), 12);
        Wording wording = draft.form().wording();
        String text = texts.get("form.sum", wording.exact(new java.math.BigDecimal(draft.form().show(invested))));
        sum.setText(goal.ratePercent() == null ? text : text + texts.get("form.rate", wording.rate(goal.ratePercent())));
    }
}
