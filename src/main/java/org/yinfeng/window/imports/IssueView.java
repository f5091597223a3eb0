package org.yinfeng.window.imports;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.imports.Candidate;
import org.yinfeng.desk.imports.ImportModel;
import org.yinfeng.desk.imports.ImportModel.Verdict;
import org.yinfeng.desk.imports.Issue;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Texts;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Words;

/** One thing that needs a look: place, words and advice; of a near match both sides and what may be decided. */
final class IssueView extends HBox {
    private static final double WIDE = 262;

    private final Words words;
    private final ImportModel model;
    private final Issue issue;
    private final VBox text = new VBox(2);

    IssueView(Words words, ImportModel model, Issue issue, Consumer<Issue> correct) {
        super(8);
        this.words = words;
        this.model = model;
        this.issue = issue;
        Problem problem = issue.problem();
        Texts texts = words.now();
        String icon = issue.decidable() ? "fate-duplicate" : problem.isError() ? "fate-rejected" : "alert-due";
        getChildren().addAll(new Icon(icon, 14, problem.isError() ? "crit" : "warn"), text);
        String value = problem.place().value();
        add(place(problem.place(), texts), "bold");
        add((value == null || value.isBlank() ? "" : "“" + value + "” ") + problem.what().in(texts), null);
        if (problem.toDo() != null) {
            add(problem.toDo().in(texts), "muted");
        }
        model.clash(issue).ifPresent(clash ->
                text.getChildren().add(new ClashView(words, clash, WIDE, theirs -> model.takeTheirs(issue, theirs))));
        if (issue.decidable()) {
            issue.candidates().forEach(candidate -> text.getChildren().add(new CandidateView(words, candidate, WIDE)));
            text.getChildren().add(decisions());
        } else if (issue.position() >= 0 && problem.place().column() != null && problem.isError()) {
            Button mend = small(words.text(new Button(), "import.correct"));
            words.tooltip(mend, "import.correct.hint");
            mend.setOnAction(pressed -> correct.accept(issue));
            text.getChildren().add(new FlowPane(6, 4, mend));
        }
    }

    private void add(String line, String style) {
        Label label = new Label(line);
        label.setWrapText(true);
        label.setPrefWidth(WIDE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (style != null) {
            label.getStyleClass().add(style);
        }
        text.getChildren().add(label);
    }

    private FlowPane decisions() {
        FlowPane buttons = new FlowPane(6, 4);
        buttons.setPrefWrapLength(WIDE);
        int at = issue.position();
        Verdict verdict = model.verdict(at);
        int number = 1;
        for (Candidate candidate : issue.candidates()) {
            buttons.getChildren().add(choice(words.now().get("import.merge", candidate.called()), String.valueOf(number++),
                    model.mergedInto(at) == candidate.id(), () -> model.merge(at, candidate.id())));
        }
        if (issue.candidates().isEmpty()) {
            buttons.getChildren().add(choice(words.now().get("import.take"), null, verdict != Verdict.OPEN && verdict != Verdict.LEFT,
                    () -> model.take(at, true)));
        } else {
            buttons.getChildren().add(choice(words.now().get("import.asNew"), "N", verdict == Verdict.NEW, () -> model.takeAsNew(at)));
        }
        buttons.getChildren().add(choice(words.now().get("import.leave"), "Delete", verdict == Verdict.LEFT, () -> model.take(at, false)));
        return buttons;
    }

    private ToggleButton choice(String name, String key, boolean chosen, Runnable deciding) {
        ToggleButton button = small(new ToggleButton(name));
        button.getStyleClass().add("choice");
        button.setSelected(chosen);
        if (key != null) {
            button.setTooltip(new Tooltip(name + "　" + key));
        }
        button.setOnAction(pressed -> deciding.run());
        return button;
    }

    private static <T extends Region> T small(T button) {
        button.getStyleClass().add("small-act");
        return button;
    }

    private static String place(Problem.Place place, Texts texts) {
        String column = place.column() == null ? "" : place.column().replace("|", "›");
        if (place.row() == 0) {
            return place.sheet() == null ? place.file() == null ? column : place.file() : place.sheet() + " " + column;
        }
        return texts.get("import.place", place.row(), column);
    }
}
