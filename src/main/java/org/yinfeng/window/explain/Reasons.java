package org.yinfeng.window.explain;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yinfeng.progress.explain.Evidence;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Words;

/** The formula in words, the numbers it puts together, what was written down where, and the counting rules. */
final class Reasons extends VBox {
    private final Label formula = wrapped("explain-formula");
    private final VBox terms = new VBox();
    private final VBox evidence = new VBox(4);
    private final Label rules = wrapped("small", "muted");
    private final Words words;
    private final Consumer<Explainable> further;

    /** @param further explains one of the numbers that the formula puts together */
    Reasons(Words words, Consumer<Explainable> further) {
        super(8);
        this.words = words;
        this.further = further;
        formula.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(formula, terms, evidence, rules);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    private static Label wrapped(String... styles) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    void show(Explanation explanation, Wording wording, Unit unit) {
        formula.setText(explanation.formula().in(wording, unit));
        terms.getChildren().setAll(explanation.terms().stream().map(term -> term(term, wording, unit)).toList());
        evidence.getChildren().setAll(explanation.evidence().stream().map(found -> evidence(found, wording, unit)).toList());
        rules.setText(explanation.rules().in(wording, unit));
        for (VBox box : new VBox[] {terms, evidence}) {
            box.setManaged(!box.getChildren().isEmpty());
        }
    }

    private Node term(Explanation.Term term, Wording wording, Unit unit) {
        Label name = new Label(term.name().in(wording, unit));
        Label value = new Label(term.value().in(wording, unit));
        value.getStyleClass().add("bold");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(6, name, space, value);
        line.setAlignment(Pos.CENTER_LEFT);
        if (term.figure() == null) {
            line.getStyleClass().add("explain-term");
            return line;
        }
        line.getChildren().add(new Icon("act-right", 12, "muted"));
        Button button = new Button(null, line);
        button.getStyleClass().setAll("explain-term", "explain-further");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(widthProperty().subtract(12));
        button.setAccessibleText(name.getText() + " " + value.getText() + ", " + words.now().get("explain.further"));
        button.setOnAction(pressed -> further.accept(term.figure()));
        return button;
    }

    private static Node evidence(Evidence found, Wording wording, Unit unit) {
        Label what = wrapped();
        what.setText(found.what().in(wording, unit));
        Label value = new Label(found.value().in(wording, unit));
        value.getStyleClass().add("bold");
        value.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(6, what, space, value);
        Label source = wrapped("small", "muted");
        source.setText(found.source().in(wording, unit));
        VBox box = new VBox(2, line, source);
        box.getStyleClass().add("explain-evidence");
        return box;
    }

    /** To the first number that can be explained further; false where there is none. */
    boolean takeFocus() {
        for (Node node : terms.getChildren()) {
            if (node instanceof Button) {
                node.requestFocus();
                return true;
            }
        }
        return false;
    }
}
