package org.yinfeng.window.forecast;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.edit.FieldText;
import org.yinfeng.desk.edit.Reading;
import org.yinfeng.desk.whatif.WhatIf;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Target;
import org.yinfeng.progress.forecast.Subject;
import org.yinfeng.project.Money;
import org.yinfeng.project.Problem;
import org.yinfeng.window.kit.Words;

/** The year's target of the half in sight, which can be supposed to be another. */
final class TargetField extends HBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Workspace workspace;
    private final WhatIf whatIf;
    private final TextField box = new TextField();
    private String indicator;

    TargetField(Words words, Workspace workspace, WhatIf whatIf) {
        super(6);
        this.workspace = workspace;
        this.whatIf = whatIf;
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        Label label = words.label("whatif.target", "small");
        label.setMinWidth(USE_PREF_SIZE);
        words.name(box, "whatif.target");
        box.setId("whatif-target");
        box.setPrefWidth(72);
        box.setAlignment(Pos.CENTER_RIGHT);
        box.setOnAction(enter -> typed());
        box.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                typed();
            }
        });
        getChildren().addAll(label, box);
    }

    private Money now() {
        Target own = whatIf.target(indicator);
        return own == null ? null : ((Target) whatIf.ledger().entry(own.id())).money();
    }

    private FieldText form() {
        return new FieldText(workspace.texts(), workspace.unit());
    }

    private void typed() {
        if (indicator == null || now() == null || box.getText().strip().equals(form().show(now()))) {
            box.pseudoClassStateChanged(ERROR, false);
            return;
        }
        Reading read = form().money(box.getText(), Problem.Place.NOWHERE);
        boolean wrong = read.value() == null || read.problems().stream().anyMatch(Problem::isError);
        box.pseudoClassStateChanged(ERROR, wrong);
        if (!wrong) {
            whatIf.target(indicator, (Money) read.value());
        }
    }

    /** Nothing to see where the subject has no target in the ledger. */
    void show(Subject subject) {
        indicator = subject == Subject.INTRODUCED ? Indicator.INTRODUCED : subject == Subject.INDUSTRIAL ? Indicator.INDUSTRIAL : null;
        boolean has = indicator != null && now() != null;
        setVisible(has);
        setManaged(has);
        box.setText(has ? form().show(now()) : "");
        box.pseudoClassStateChanged(ERROR, false);
    }
}
