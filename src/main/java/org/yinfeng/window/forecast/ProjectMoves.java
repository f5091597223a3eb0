package org.yinfeng.window.forecast;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.edit.FieldText;
import org.yinfeng.desk.edit.Reading;
import org.yinfeng.desk.whatif.WhatIf;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Project;
import org.yinfeng.project.Status;
import org.yinfeng.window.kit.Words;

/** What can be moved of the project in hand: its four dates on lines of time, its amount, its status. */
final class ProjectMoves extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Workspace workspace;
    private final WhatIf whatIf;
    private final Label name = new Label();
    private final List<LaneRow> lanes = new ArrayList<>();
    private final TextField planned = new TextField();
    private final Label unit = new Label();
    private final ComboBox<Status> status = new ComboBox<>();
    private Long project;
    private boolean showing;

    ProjectMoves(Words words, Workspace workspace, WhatIf whatIf) {
        super(3);
        this.workspace = workspace;
        this.whatIf = whatIf;
        name.getStyleClass().add("bold");
        getChildren().add(name);
        for (Milestone milestone : Milestone.values()) {
            lanes.add(new LaneRow(words, whatIf, milestone));
        }
        getChildren().addAll(lanes);
        getChildren().add(facts(words));
    }

    private HBox facts(Words words) {
        planned.setPrefWidth(90);
        planned.setId("whatif-planned");
        words.name(planned, "field.plannedWan");
        planned.setOnAction(enter -> typed());
        planned.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                typed();
            }
        });
        unit.getStyleClass().add("unit");
        unit.setMinWidth(USE_PREF_SIZE);
        status.getItems().setAll(Status.values());
        status.setConverter(new StringConverter<>() {
            @Override
            public String toString(Status one) {
                return one == null ? "" : workspace.texts().get("status." + one);
            }

            @Override
            public Status fromString(String text) {
                return null;
            }
        });
        words.name(status, "field.status");
        status.valueProperty().addListener((property, before, now) -> {
            if (!showing && project != null && now != null) {
                whatIf.status(project, now);
            }
        });
        Label amount = words.label("field.plannedWan", "small");
        Label state = words.label("field.status", "small");
        amount.setMinWidth(USE_PREF_SIZE);
        state.setMinWidth(USE_PREF_SIZE);
        HBox facts = new HBox(8, amount, planned, unit, state, status);
        facts.setAlignment(Pos.CENTER_LEFT);
        return facts;
    }

    private void typed() {
        if (project == null || showing) {
            return;
        }
        FieldText form = new FieldText(workspace.texts(), workspace.unit());
        Money now = whatIf.ledger().projects().byId(project).planned();
        if (planned.getText().strip().equals(form.show(now))) {
            planned.pseudoClassStateChanged(ERROR, false);
            return;
        }
        Reading read = form.read(Field.PLANNED, planned.getText(), now);
        boolean wrong = read.problems().stream().anyMatch(Problem::isError);
        planned.pseudoClassStateChanged(ERROR, wrong);
        if (!wrong) {
            whatIf.plan(project, (Money) read.value());
        }
    }

    /** @param id null for none */
    void show(Long id) {
        Project shown = id == null ? null : whatIf.ledger().projects().byId(id);
        project = shown == null ? null : id;
        setDisable(shown == null);
        if (shown == null) {
            name.setText(workspace.texts().get("whatif.none"));
            return;
        }
        showing = true;
        name.setText(shown.name());
        lanes.forEach(lane -> lane.show(id, workspace.asOf()));
        planned.setText(new FieldText(workspace.texts(), workspace.unit()).show(shown.planned()));
        planned.pseudoClassStateChanged(ERROR, false);
        unit.setText(new FieldText(workspace.texts(), workspace.unit()).unitName());
        status.setValue(null);
        status.setValue(shown.status());
        showing = false;
    }
}
