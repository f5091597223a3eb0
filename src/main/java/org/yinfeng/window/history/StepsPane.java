package org.yinfeng.window.history;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.project.Message;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Words;

/** The steps that can be done again and, under them, those that can be taken back, each the next one nearest to the middle. */
final class StepsPane extends VBox {
    /** @param undone whether it was taken back */
    private record Step(Message label, boolean undone) {
    }

    private final ScreenContext context;
    private final LedgerSession session;
    private final Words words;
    private final ListView<Step> list = new ListView<>();

    StepsPane(ScreenContext context) {
        super(6);
        this.context = context;
        session = context.session();
        words = context.words();
        getStyleClass().addAll("card", "history-detail", "history-steps");
        setMinHeight(150);
        setPrefHeight(190);
        list.setCellFactory(made -> new Line());
        list.setFixedCellSize(24);
        words.name(list, "history.steps");
        Label none = words.label("history.steps.none", "small", "muted");
        list.setPlaceholder(none);
        HBox foot = new HBox(8, button("act-undo", "history.steps.undo", () -> session.undo(this::answered, context.toasts()::failed)),
                button("act-redo", "history.steps.redo", () -> session.redo(this::answered, context.toasts()::failed)));
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(words.label("history.steps", "card-title"), list, foot);
        session.ledgerProperty().addListener((observed, before, ledger) -> show());
        context.workspace().textsProperty().addListener((observed, before, texts) -> list.refresh());
        show();
    }

    private Button button(String icon, String key, Runnable action) {
        Button button = words.text(new Button(), key);
        button.setGraphic(new Icon(icon, 13));
        button.getStyleClass().add("small-button");
        button.setOnAction(pressed -> {
            if (!session.savingProperty().get() && context.mayChange()) {
                action.run();
            }
        });
        return context.changes(button);
    }

    private void show() {
        List<Step> steps = new ArrayList<>();
        session.redoSteps().forEach(label -> steps.add(0, new Step(label, true)));
        session.undoSteps().forEach(label -> steps.add(new Step(label, false)));
        list.getItems().setAll(steps);
    }

    private void answered(Outcome outcome) {
        if (outcome instanceof Outcome.Refused) {
            context.prompts().tell(Message.of("step.refused.title"), Message.of("step.refused"));
        }
    }

    private final class Line extends ListCell<Step> {
        @Override
        protected void updateItem(Step step, boolean empty) {
            super.updateItem(step, empty);
            setText(empty ? null : words.now().get(step.undone() ? "history.step.undone" : "history.step.done", step.label().in(words.now())));
            setGraphic(empty ? null : new Icon(step.undone() ? "act-redo" : "act-undo", 12));
            setOpacity(1);
            getStyleClass().remove("muted");
            if (!empty && step.undone()) {
                getStyleClass().add("muted");
            }
        }
    }
}
