package org.yinfeng.window;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.Opening;
import org.yinfeng.desk.Prompts;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Message;
import org.yinfeng.window.kit.BackupChoice;
import org.yinfeng.window.kit.Words;

/** A ledger that could not be opened: why, that nothing was changed, and the ways to go on. Never an empty ledger. */
final class FailureView extends VBox {
    private final Words words;
    private final Opening opening;
    private final Prompts prompts;
    private final Background background;

    FailureView(Words words, Opening opening, Opening.State.Failed failed, Prompts prompts, Background background,
            Runnable quit) {
        super(16);
        this.opening = opening;
        this.prompts = prompts;
        this.words = words;
        this.background = background;
        getStyleClass().add("page");
        setPadding(new Insets(64, 64, 64, 104));
        Label sentence = new Label();
        sentence.textProperty().bind(words.of(wording -> Sentence.of(failed.cause()).in(wording.texts())));
        sentence.setWrapText(true);
        sentence.setMaxWidth(640);
        Label place = new Label(failed.where());
        place.getStyleClass().add("muted");
        Button retry = button("failure.retry", opening::open);
        retry.setDefaultButton(true);
        HBox ways = new HBox(8, retry, button("failure.other", this::another), button("failure.quit", quit));
        if (failed.cause() instanceof StoreException store && store.kind() != StoreException.Kind.IN_USE) {
            ways.getChildren().add(1, button("failure.backup", this::backup));
        }
        getChildren().addAll(words.label("failure.title", "page-title"), place, sentence, words.label("failure.safe", "muted"), ways);
    }

    private Button button(String key, Runnable action) {
        Button button = words.text(new Button(), key);
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private void another() {
        prompts.filesToOpen(Message.of("failure.other"), Prompts.FileKind.of("file.ledger", "mv.db")).stream().findFirst()
                .ifPresent(file -> opening.open(file.toString()));
    }

    private void backup() {
        BackupChoice.ask(opening, background, prompts);
    }
}
