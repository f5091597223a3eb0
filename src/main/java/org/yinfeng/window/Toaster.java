package org.yinfeng.window;

import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yinfeng.desk.Workspace;
import org.yinfeng.project.Message;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Toasts;

/** Lays short news over the bottom right of the window. */
final class Toaster extends VBox implements Toasts {
    private static final Logger LOG = LoggerFactory.getLogger(Toaster.class);

    private final Workspace workspace;
    private final PauseTransition stay = new PauseTransition(Duration.seconds(6));

    Toaster(Workspace workspace) {
        this.workspace = workspace;
        setAlignment(Pos.BOTTOM_RIGHT);
        setPadding(new Insets(0, 16, 36, 0));
        setPickOnBounds(false);
        stay.setOnFinished(over -> getChildren().clear());
    }

    @Override
    public void done(Message text) {
        show(text.in(workspace.texts()), "toast");
        stay.playFromStart();
    }

    @Override
    public void undoable(Message text, Runnable undo) {
        VBox toast = show(text.in(workspace.texts()), "toast");
        toast.getChildren().add(button("toast.undo", () -> {
            getChildren().clear();
            undo.run();
        }));
        stay.playFromStart();
    }

    @Override
    public void failed(Exception cause) {
        LOG.error("failed", cause);
        stay.stop();
        VBox toast = show(Sentence.of(cause).in(workspace.texts()), "toast", "toast-failed");
        toast.getChildren().add(button("toast.details", () -> copy(cause)));
    }

    private VBox show(String text, String... styles) {
        Label words = new Label(text);
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button close = new Button();
        close.setGraphic(new Icon("act-close", 12));
        close.getStyleClass().add("chip-close");
        close.setAccessibleText(workspace.texts().get("dialog.close"));
        close.setOnAction(pressed -> getChildren().clear());
        VBox toast = new VBox(8, new HBox(8, words, close));
        toast.getStyleClass().addAll(styles);
        toast.setMaxSize(320, USE_PREF_SIZE);
        getChildren().setAll(toast);
        FadeTransition in = new FadeTransition(Duration.millis(120), toast);
        in.setFromValue(0);
        in.setToValue(1);
        in.play();
        return toast;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(workspace.texts().get(key));
        button.getStyleClass().add("link");
        button.setOnAction(pressed -> action.run());
        return button;
    }

    private static void copy(Exception cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        ClipboardContent content = new ClipboardContent();
        content.putString(trace.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
