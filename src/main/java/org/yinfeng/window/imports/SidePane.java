package org.yinfeng.window.imports;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.imports.ImportModel;
import org.yinfeng.desk.imports.Issue;
import org.yinfeng.project.Project;
import org.yinfeng.window.kit.Words;

/** Beside the rows: what needs a look, or what the files leave out. */
final class SidePane extends VBox {
    private final Words words;
    private final ImportModel model;
    private final IssueList issues;
    private final MissingView missing;
    private final ToggleButton toIssues = new ToggleButton();
    private final ToggleButton toMissing = new ToggleButton();
    private final Label count = new Label();

    SidePane(Words words, ImportModel model, Consumer<Issue> goTo, Consumer<Issue> correct, Consumer<List<Project>> opening) {
        this.words = words;
        this.model = model;
        getStyleClass().add("problems");
        issues = new IssueList(words, model, goTo, correct);
        missing = new MissingView(words, model.coverage(), opening);
        ToggleGroup group = new ToggleGroup();
        HBox tabs = new HBox(16, toIssues, toMissing);
        tabs.getStyleClass().add("tabs");
        toIssues.setToggleGroup(group);
        toMissing.setToggleGroup(group);
        toIssues.setOnAction(pressed -> show(false));
        toMissing.setOnAction(pressed -> show(true));
        count.getStyleClass().addAll("small", "muted", "side-count");
        HBox head = new HBox(tabs);
        head.getStyleClass().add("problems-head");
        VBox.setVgrow(issues, Priority.ALWAYS);
        VBox.setVgrow(missing, Priority.ALWAYS);
        getChildren().addAll(head, count, issues);
        toIssues.setSelected(true);
        model.coverage().missingProperty().addListener(change -> showCounts());
    }

    /** Shows what needs a look, or what the files leave out. */
    void show(boolean leftOut) {
        (leftOut ? toMissing : toIssues).setSelected(true);
        if (leftOut) {
            getChildren().setAll(getChildren().get(0), missing);
        } else {
            getChildren().setAll(getChildren().get(0), count, issues);
        }
    }

    /** Chooses the last thing that needs a look in a row. */
    Issue look(int row) {
        return issues.look(row);
    }

    void update() {
        issues.update();
        missing.update();
        showCounts();
    }

    private void showCounts() {
        long errors = issues.errors();
        long all = issues.getItems().size();
        toIssues.setText(words.now().get("import.problems") + " " + words.wording().count(all));
        toMissing.setText(words.now().get("import.missing") + (missing.count() == 0 ? "" : " " + words.wording().count(missing.count())));
        count.setText(words.now().get("import.problems.count", errors, all - errors));
    }
}
