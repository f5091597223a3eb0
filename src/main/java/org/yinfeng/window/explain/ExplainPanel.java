package org.yinfeng.window.explain;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.Prompts.FileKind;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.explain.ExplainCopy;
import org.yinfeng.desk.explain.ExplainModel.Sight;
import org.yinfeng.desk.explain.ExplainModel;
import org.yinfeng.desk.list.ListExport;
import org.yinfeng.ledger.Listing;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.project.Message;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Navigator;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Words;

/** One figure explained: what it is, how it is worked out, what it is made of, and the ways on from there. */
final class ExplainPanel extends VBox {
    private final ScreenContext context;
    private final Words words;
    private final ExplainModel model;
    private final Button back = new Button(null, new Icon("act-left", 15));
    private final Button close = new Button(null, new Icon("act-close", 15));
    private final Label title = new Label();
    private final Label value = new Label();
    private final Label unit = new Label();
    private final Label exact = new Label();
    private final Reasons reasons;
    private final PartList parts;
    private final Button ledger = new Button();
    private final Button targets = new Button();
    private final Button export = new Button();
    private final Runnable closing;
    private Sight shown;

    ExplainPanel(ScreenContext context, ExplainModel model, Runnable closing) {
        this.context = context;
        this.model = model;
        this.closing = closing;
        words = context.words();
        reasons = new Reasons(words, model::further);
        parts = new PartList(words, model::search, this::toLedger);
        getStyleClass().add("explain-panel");
        title.setWrapText(true);
        title.getStyleClass().add("explain-title");
        title.setMinHeight(USE_PREF_SIZE);
        value.getStyleClass().add("explain-value");
        unit.getStyleClass().add("explain-unit");
        exact.getStyleClass().addAll("small", "muted");
        HBox number = new HBox(6, value, unit, exact);
        number.setAlignment(Pos.BASELINE_LEFT);
        VBox.setVgrow(parts, Priority.ALWAYS);
        getChildren().addAll(head(), title, number, reasons, parts, foot());
        Workspace workspace = context.workspace();
        model.sightProperty().addListener((property, before, sight) -> show(sight));
        workspace.textsProperty().addListener((property, before, texts) -> show(shown));
        workspace.unitProperty().addListener((property, before, chosen) -> show(shown));
    }

    private HBox head() {
        Label caption = words.label("explain.caption", "small", "muted");
        words.tooltip(back, "explain.back");
        words.tooltip(close, "explain.close");
        for (Button button : new Button[] {back, close}) {
            button.getStyleClass().add("chip-close");
        }
        back.setOnAction(pressed -> {
            model.back();
            takeFocus();
        });
        close.setOnAction(pressed -> closing.run());
        HBox head = new HBox(6, back, caption, space(), close);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox foot() {
        words.text(ledger, "explain.ledger").getStyleClass().add("primary");
        ledger.setOnAction(pressed -> toLedger(parts.chosen()));
        words.text(targets, "explain.targets").setOnAction(pressed -> context.navigator().go(Navigator.TARGETS, null));
        Button copy = words.text(new Button(), "explain.copy");
        copy.setOnAction(pressed -> copy());
        words.text(export, "explain.export").setOnAction(pressed -> export());
        for (Button button : new Button[] {ledger, targets, copy, export}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        HBox foot = new HBox(8, ledger, targets, space(), copy, export);
        foot.setMinHeight(USE_PREF_SIZE);
        return foot;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /** At which side of the window it stands: a rule parts it from what it lies on. */
    void stand(boolean left) {
        getStyleClass().remove("left");
        if (left) {
            getStyleClass().add("left");
        }
    }

    private void show(Sight sight) {
        boolean first = shown == null;
        shown = sight;
        if (sight == null) {
            return;
        }
        Explanation explanation = sight.explanation();
        Wording wording = words.wording();
        Unit chosen = context.workspace().unit();
        title.setText(explanation.title().in(wording, chosen));
        value.setText(explanation.value().number(wording, chosen));
        unit.setText(explanation.value().value() == null ? "" : explanation.value().unit(wording, chosen));
        String precise = explanation.value().exact(wording, chosen);
        exact.setText(precise == null ? "" : words.now().get("explain.exact", precise));
        reasons.show(explanation, wording, chosen);
        parts.show(sight, wording, chosen);
        boolean made = explanation.parts().size() > 0;
        for (Region node : new Region[] {parts, ledger, export}) {
            node.setVisible(made);
            node.setManaged(made);
        }
        boolean written = !explanation.evidence().isEmpty();
        targets.setVisible(written);
        targets.setManaged(written);
        back.setVisible(model.hasBack());
        back.setManaged(model.hasBack());
        setAccessibleText(title.getText() + " " + explanation.value().in(wording, chosen));
        if (first) {
            takeFocus();
        }
    }

    /** To what the formula puts together, or else to the projects. */
    void takeFocus() {
        if (shown == null) {
            close.requestFocus();
        } else if (!reasons.takeFocus()) {
            (shown.explanation().parts().size() > 0 ? parts.target() : close).requestFocus();
        }
    }

    private void toLedger(int place) {
        if (shown != null && shown.explanation().parts().size() > 0) {
            context.navigator().show(model.projects(place));
        }
    }

    private void copy() {
        if (shown != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(new ExplainCopy(words.wording(), context.workspace().unit()).of(shown.explanation()));
            Clipboard.getSystemClipboard().setContent(content);
            context.toasts().done(Message.of("explain.copied"));
        }
    }

    private void export() {
        if (shown != null) {
            Listing listing = model.listing();
            context.prompts().fileToSave(Message.of("export.title"), ListExport.name(listing, words.now()), FileKind.of("export.xlsx", "xlsx"),
                    FileKind.of("export.csv", "csv"), FileKind.of("export.json", "json")).ifPresent(file -> write(listing, file));
        }
    }

    private void write(Listing listing, Path file) {
        new ListExport(context.background(), words.now()).write(listing, file, refused -> refused.ifPresentOrElse(
                problem -> context.prompts().tell(Message.of("export.failed"), problem.what()),
                () -> context.toasts().done(Message.of("export.done", listing.rows().length, file.getFileName()))),
                context.toasts()::failed);
    }
}
