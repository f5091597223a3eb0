package org.yinfeng.window.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.Prompts;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.window.kit.BackupChoice;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Words;

/** Where the ledger lies, and what can be done with it as a whole. */
final class LedgerCard extends VBox {
    private final ScreenContext context;
    private final Words words;

    LedgerCard(ScreenContext context) {
        super(10);
        this.context = context;
        words = context.words();
        getStyleClass().addAll("card", "settings-card");
        Label place = new Label(context.opening().site().where());
        place.setWrapText(true);
        HBox copies = new HBox(8, button("settings.backup", this::backup),
                context.changes(button("settings.restore", () -> BackupChoice.ask(context.opening(), context.background(), context.prompts()))),
                button("settings.check", this::check));
        HBox others = new HBox(8, button("settings.other", this::other),
                button("settings.sample", () -> context.opening().openSample()));
        getChildren().addAll(words.label("settings.ledger", "card-title"), place,
                words.label("settings.ledger.note", "small", "muted"), copies, others);
    }

    private Button button(String key, Runnable action) {
        Button button = words.text(new Button(), key);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private void backup() {
        String name = words.now().get("settings.backup.name", LocalDate.now());
        context.prompts().fileToSave(Message.of("settings.backup"), name, Prompts.FileKind.of("file.backup", "backup.gz"))
                .ifPresent(this::backup);
    }

    private void backup(Path file) {
        context.background().run(Background.Line.LEDGER, () -> {
            context.session().store().backup(file);
            return file;
        }, done -> context.toasts().done(Message.of("settings.backup.done", file)), context.toasts()::failed);
    }

    private void check() {
        context.background().run(Background.Line.LEDGER, () -> context.session().store().check(), this::checked,
                context.toasts()::failed);
    }

    private void checked(List<Problem> problems) {
        if (problems.isEmpty()) {
            context.toasts().done(Message.of("settings.check.done"));
        } else {
            context.prompts().tell(Message.of("settings.check"),
                    Message.of("settings.check.found", problems.size(), problems.get(0).what().in(words.now())));
        }
    }

    private void other() {
        context.prompts().filesToOpen(Message.of("settings.other"), Prompts.FileKind.of("file.ledger", "mv.db")).stream()
                .findFirst().ifPresent(file -> context.opening().open(file.toString()));
    }
}
