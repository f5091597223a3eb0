package org.yinfeng.window;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yinfeng.desk.Preferences;
import org.yinfeng.desk.Prompts;
import org.yinfeng.desk.Workspace;
import org.yinfeng.project.Message;
import org.yinfeng.project.Texts;

/** The dialogs, over the window; the folder last used is where the next one starts. */
final class WindowPrompts implements Prompts {
    private static final Logger LOG = LoggerFactory.getLogger(WindowPrompts.class);

    private final Stage stage;
    private final Workspace workspace;
    private final Preferences preferences;

    WindowPrompts(Stage stage, Workspace workspace, Preferences preferences) {
        this.stage = stage;
        this.workspace = workspace;
        this.preferences = preferences;
    }

    /** The window in front: a question asked from a preview belongs over the preview. */
    private Window owner() {
        return Window.getWindows().stream().filter(window -> window instanceof Stage && window.isFocused()).findFirst().orElse(stage);
    }

    private Texts texts() {
        return workspace.texts();
    }

    @Override
    public List<Path> filesToOpen(Message title, FileKind... kinds) {
        List<File> chosen = chooser(title, kinds).showOpenMultipleDialog(owner());
        List<Path> files = chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
        files.stream().findFirst().ifPresent(this::remember);
        return files;
    }

    @Override
    public Optional<Path> fileToSave(Message title, String suggestedName, FileKind... kinds) {
        FileChooser chooser = chooser(title, kinds);
        chooser.setInitialFileName(suggestedName);
        Optional<Path> file = Optional.ofNullable(chooser.showSaveDialog(owner())).map(File::toPath)
                .map(chosen -> withEnding(chosen, chooser.getSelectedExtensionFilter()));
        file.ifPresent(this::remember);
        return file;
    }

    /** GTK's chooser does not add the ending of the chosen kind. */
    private static Path withEnding(Path file, FileChooser.ExtensionFilter kind) {
        String name = file.getFileName().toString();
        if (kind == null || kind.getExtensions().isEmpty() || name.contains(".")) {
            return file;
        }
        return file.resolveSibling(name + kind.getExtensions().get(0).substring(1));
    }

    @Override
    public Optional<Path> folder(Message title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title.in(texts()));
        lastFolder().ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner())).map(File::toPath);
    }

    private FileChooser chooser(Message title, FileKind... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title.in(texts()));
        lastFolder().ifPresent(chooser::setInitialDirectory);
        for (FileKind kind : kinds) {
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind.name().in(texts()),
                    kind.endings().stream().map(ending -> "*." + ending).toList()));
        }
        return chooser;
    }

    private Optional<File> lastFolder() {
        return Optional.of(new File(preferences.get("folder", System.getProperty("user.home")))).filter(File::isDirectory);
    }

    private void remember(Path file) {
        preferences.set("folder", file.toAbsolutePath().getParent());
    }

    @Override
    public <T> Optional<T> choose(Message title, Message question, List<Choice<T>> choices) {
        List<ButtonType> buttons = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            ButtonBar.ButtonData role = i == choices.size() - 1 ? ButtonBar.ButtonData.OK_DONE : ButtonBar.ButtonData.OTHER;
            buttons.add(new ButtonType(choices.get(i).verb().in(texts()), role));
        }
        Alert alert = alert(title, question, buttons);
        alert.getButtonTypes().add(new ButtonType(texts().get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        return alert.showAndWait().map(buttons::indexOf).filter(index -> index >= 0).map(index -> choices.get(index).value());
    }

    @Override
    public <T> Optional<T> pick(Message title, Message question, Message verb, List<Choice<T>> lines) {
        ListView<String> list = new ListView<>();
        lines.forEach(line -> list.getItems().add(line.verb().in(texts())));
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(240);
        Dialog<Integer> dialog = new Dialog<>();
        dress(dialog, title);
        ButtonType go = new ButtonType(verb.in(texts()), ButtonBar.ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(go,
                new ButtonType(texts().get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(new VBox(8, new Label(question.in(texts())), list));
        dialog.setResultConverter(pressed -> pressed == go ? list.getSelectionModel().getSelectedIndex() : -1);
        return dialog.showAndWait().filter(index -> index >= 0).map(index -> lines.get(index).value());
    }

    @Override
    public Optional<String> text(Message title, Message question, String suggestion) {
        TextInputDialog dialog = new TextInputDialog(suggestion);
        dress(dialog, title);
        dialog.setHeaderText(null);
        dialog.setContentText(question.in(texts()));
        dialog.getDialogPane().getButtonTypes().setAll(
                new ButtonType(texts().get("dialog.ok"), ButtonBar.ButtonData.OK_DONE),
                new ButtonType(texts().get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        return dialog.showAndWait();
    }

    @Override
    public void tell(Message title, Message text) {
        alert(title, text, List.of(new ButtonType(texts().get("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE))).showAndWait();
    }

    @Override
    public void failed(Exception cause) {
        LOG.error("failed", cause);
        Alert alert = alert(Message.of("failed.title"), Sentence.of(cause),
                List.of(new ButtonType(texts().get("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE)));
        TextArea details = new TextArea(cause.toString());
        details.setEditable(false);
        details.setPrefRowCount(4);
        alert.getDialogPane().setExpandableContent(details);
        alert.showAndWait();
    }

    private Alert alert(Message title, Message text, List<ButtonType> buttons) {
        Alert alert = new Alert(Alert.AlertType.NONE, text.in(texts()), buttons.toArray(ButtonType[]::new));
        dress(alert, title);
        return alert;
    }

    private void dress(Dialog<?> dialog, Message title) {
        if (stage.isShowing()) {
            dialog.initOwner(owner());
        }
        dialog.setTitle(title.in(texts()));
        dialog.getDialogPane().setPrefWidth(480);
        dialog.getDialogPane().setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        if (stage.getScene() != null) {
            dialog.getDialogPane().getStylesheets().setAll(stage.getScene().getStylesheets());
        }
    }
}
