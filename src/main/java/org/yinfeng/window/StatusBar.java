package org.yinfeng.window;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.ScheduleBasis;
import org.yinfeng.progress.RuleWords;
import org.yinfeng.project.Message;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.StatusLine;
import org.yinfeng.window.kit.Words;

/** Saved when, counted how, or what the screen says; at the right how many, or the selection's sums, and the revision. */
final class StatusBar extends HBox {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private static final PseudoClass SUMS = PseudoClass.getPseudoClass("sums");

    private final Words words;
    private final Workspace workspace;
    private final LedgerSession session;
    private final ObjectProperty<LocalTime> savedAt = new SimpleObjectProperty<>(LocalTime.now());
    private final Label rules = new Label();
    private final Label counts = new Label();

    StatusBar(Words words, Workspace workspace, LedgerSession session, Runnable undo, Runnable redo) {
        super(18);
        this.words = words;
        this.workspace = workspace;
        this.session = session;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        session.ledgerProperty().addListener((property, before, after) -> {
            if (after == session.live() && before.recorded() == null) {
                savedAt.set(LocalTime.now());
            }
        });
        Label revision = new Label();
        revision.textProperty().bind(Bindings.createStringBinding(() -> words.now().get("status.revision",
                words.wording().count(session.ledger().revision())), session.ledgerProperty(), workspace.textsProperty()));
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        counts.setOnMouseClicked(click -> copy(counts.getText()));
        HBox.setHgrow(rules, Priority.SOMETIMES);
        getChildren().addAll(saved(), step("act-undo", "step.undo", session.undoLabelProperty(), undo),
                step("act-redo", "step.redo", session.redoLabelProperty(), redo), rules, space, counts, revision);
        counts.setMinWidth(USE_PREF_SIZE);
        revision.setMinWidth(USE_PREF_SIZE);
        show(new StatusLine());
    }

    private HBox saved() {
        Label text = new Label();
        text.textProperty().bind(Bindings.createStringBinding(() -> session.savingProperty().get()
                ? words.now().get("status.saving") : words.now().get("status.saved", CLOCK.format(savedAt.get())),
                session.savingProperty(), savedAt, workspace.textsProperty()));
        Icon check = new Icon("act-check", 13, "pos");
        check.visibleProperty().bind(session.savingProperty().not());
        HBox saved = new HBox(5, check, text);
        saved.setAlignment(Pos.CENTER_LEFT);
        saved.setMinWidth(USE_PREF_SIZE);
        return saved;
    }

    private Button step(String icon, String key, ReadOnlyObjectProperty<Message> label, Runnable action) {
        Button button = new Button();
        button.setGraphic(new Icon(icon, 13));
        button.getStyleClass().add("status-button");
        BooleanBinding offered = label.isNotNull();
        button.visibleProperty().bind(offered);
        button.managedProperty().bind(offered);
        words.tooltip(button, Bindings.createStringBinding(() -> label.get() == null ? ""
                : words.now().get(key, label.get().in(words.now())), label, workspace.textsProperty()));
        button.disableProperty().bind(session.pastProperty().isNotNull());
        button.setOnAction(pressed -> action.run());
        return button;
    }

    /** Follows a screen's line. */
    void show(StatusLine line) {
        rules.textProperty().bind(Bindings.createStringBinding(
                () -> line.leftProperty().get().isEmpty() ? countedHow() : line.leftProperty().get(),
                line.leftProperty(), workspace.rulesProperty(), workspace.asOfProperty(), workspace.textsProperty()));
        counts.textProperty().bind(Bindings.createStringBinding(
                () -> line.rightProperty().get().isEmpty() ? howMany() : line.rightProperty().get(),
                line.rightProperty(), session.ledgerProperty(), workspace.textsProperty()));
        counts.pseudoClassStateChanged(SUMS, !line.rightProperty().get().isEmpty());
        line.rightProperty().addListener((property, before, sums) -> counts.pseudoClassStateChanged(SUMS, !sums.isEmpty()));
    }

    private String countedHow() {
        int months = workspace.asOf().plusDays(1).getMonthValue() - 1;
        String schedule = workspace.rules().scheduleBasis() == ScheduleBasis.PLAN ? ""
                : words.now().get("status.months", months == 0 && workspace.asOf().getMonthValue() == 12 ? 12 : months);
        return words.now().get("status.rules", new RuleWords(workspace.rules(), words.now()).nameAndBrief(), schedule);
    }

    private String howMany() {
        return words.now().get("status.projects", words.wording().count(session.ledger().projects().size()));
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
