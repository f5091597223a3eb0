package org.yinfeng.window.kit;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.yinfeng.desk.Workspace;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;

/** Binds what nodes say to the chosen language, so that it changes while they stand. */
public final class Words {
    private final Workspace workspace;

    public Words(Workspace workspace) {
        this.workspace = workspace;
    }

    public Texts now() {
        return workspace.texts();
    }

    /** Numbers and dates in today's language, rates as the counting rules round them. */
    public Wording wording() {
        return workspace.wording();
    }

    public StringBinding of(String key, Object... arguments) {
        return Bindings.createStringBinding(() -> now().get(key, arguments), workspace.textsProperty());
    }

    public StringBinding of(Function<Wording, String> text) {
        return Bindings.createStringBinding(() -> text.apply(wording()), workspace.textsProperty(), workspace.rulesProperty());
    }

    public Label label(String key, String... styles) {
        Label label = new Label();
        label.textProperty().bind(of(key));
        label.getStyleClass().addAll(styles);
        return label;
    }

    public <T extends Labeled> T text(T labeled, String key, Object... arguments) {
        labeled.textProperty().bind(of(key, arguments));
        return labeled;
    }

    public void prompt(TextInputControl input, String key) {
        input.promptTextProperty().bind(of(key));
        input.accessibleTextProperty().bind(of(key));
    }

    public void tooltip(Control control, String key, Object... arguments) {
        tooltip(control, of(key, arguments));
    }

    /** A tooltip that is also what a screen reader says. */
    public void tooltip(Control control, StringBinding text) {
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(Duration.millis(500));
        tooltip.textProperty().bind(text);
        control.setTooltip(tooltip);
        control.accessibleTextProperty().bind(text);
    }

    /** What a screen reader says of a node that shows no words. */
    public void name(Node node, String key) {
        node.accessibleTextProperty().bind(of(key));
    }
}
