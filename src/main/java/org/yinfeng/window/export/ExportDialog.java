package org.yinfeng.window.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Window;
import org.yinfeng.desk.Prompts.Choice;
import org.yinfeng.desk.Prompts.FileKind;
import org.yinfeng.desk.export.ExportModel;
import org.yinfeng.desk.list.ListModel;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Texts;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Words;

/**
 * How a list is handed over: form, rows, columns, sections and readers, with its first lines beside. Enter asks for the file,
 * Esc closes, or stops what is being written; a file that cannot be written keeps the dialog open for another name.
 */
public final class ExportDialog {
    private final ScreenContext context;
    private final ExportModel model;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ProgressBar progress = new ProgressBar();
    private final ButtonType export;
    private final ButtonType cancel;

    public ExportDialog(ScreenContext context, ListModel list) {
        this.context = context;
        Texts texts = context.workspace().texts();
        int[] selected = list.selection().count() > 1 ? list.selection().rows() : new int[0];
        model = new ExportModel(list.listing(), selected, context.workspace().wording(), context.workspace().rules(), context.preferences(), context.background());
        export = new ButtonType(texts.get("export.go"), ButtonData.OK_DONE);
        cancel = new ButtonType(texts.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    }

    /** Asks over a window. */
    public void ask(Window owner) {
        dialog(owner).show();
    }

    /** The dialog, not yet shown. */
    public Dialog<ButtonType> dialog(Window owner) {
        Words words = context.words();
        dialog.initOwner(owner);
        dialog.setTitle(words.now().get("export.title"));
        dialog.setResizable(true);
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().getButtonTypes().setAll(cancel, export);
        PreviewPane preview = new PreviewPane(words);
        model.previewProperty().addListener((property, before, made) -> preview.show(made));
        preview.show(model.previewProperty().get());
        BorderPane content = new BorderPane(preview);
        OrderForm form = new OrderForm(model, words);
        content.setLeft(form);
        BorderPane.setMargin(form, new Insets(0, 16, 0, 0));
        content.setBottom(progress);
        BorderPane.setMargin(progress, new Insets(10, 0, 0, 0));
        dialog.getDialogPane().getStyleClass().add("export-dialog");
        dialog.getDialogPane().setPrefSize(1120, 640);
        dialog.getDialogPane().setContent(content);
        form.disableProperty().bind(model.doneProperty().greaterThanOrEqualTo(0));
        progress();
        buttons();
        dialog.setOnShown(shown -> form.lookup(".toggle-button").requestFocus());
        return dialog;
    }

    private void progress() {
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(context.workspace().texts().get("export.progress"));
        progress.progressProperty().bind(model.doneProperty());
        progress.visibleProperty().bind(model.doneProperty().greaterThanOrEqualTo(0));
        progress.managedProperty().bind(progress.visibleProperty());
    }

    private void buttons() {
        Button go = (Button) dialog.getDialogPane().lookupButton(export);
        go.disableProperty().bind(model.previewProperty().isNull().or(model.doneProperty().greaterThanOrEqualTo(0)));
        go.addEventFilter(javafx.event.ActionEvent.ACTION, pressed -> {
            pressed.consume();
            askForFile(model.fileName());
        });
        dialog.getDialogPane().getContent().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            // A choice with the focus would take Enter for itself; Space is enough for it.
            if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof ToggleButton && !go.isDisabled()) {
                key.consume();
                go.fire();
            }
        });
        dialog.getDialogPane().lookupButton(cancel).addEventFilter(javafx.event.ActionEvent.ACTION, pressed -> {
            if (model.doneProperty().get() >= 0) {
                pressed.consume();
                model.stop();
            }
        });
        dialog.setOnCloseRequest(closing -> {
            if (model.doneProperty().get() >= 0) {
                closing.consume();
                model.stop();
            }
        });
    }

    private void askForFile(String name) {
        String ending = model.order().form().ending();
        Optional<Path> file = context.prompts().fileToSave(Message.of("export.title"), name, FileKind.of("export." + ending.replace("oc4ids.json", "oc4ids"), ending));
        file.map(chosen -> ended(chosen, ending)).ifPresent(chosen -> model.write(chosen, written -> done(chosen, written),
                problem -> refused(chosen, problem), context.prompts()::failed));
    }

    /** Some platforms leave the ending to whoever types. */
    private static Path ended(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(java.util.Locale.ROOT).endsWith("." + ending) ? file : file.resolveSibling(name + "." + ending);
    }

    private void done(Path file, boolean written) {
        if (!written) {
            context.toasts().done(Message.of("export.stopped"));
            return;
        }
        int rows = model.order().selected() ? model.selectedRows() : model.shownRows();
        context.toasts().done(Message.of("export.done", rows, file.getFileName()));
        dialog.setResult(export);
        dialog.close();
    }

    private void refused(Path file, Problem problem) {
        Texts texts = context.workspace().texts();
        String why = problem.toDo() == null ? problem.what().in(texts) : problem.what().in(texts) + "\n" + problem.toDo().in(texts);
        if (context.prompts().choose(Message.of("export.failed"), Message.of("export.refused", why),
                List.of(new Choice<>(Message.of("export.another"), true))).isPresent()) {
            askForFile(another(String.valueOf(file.getFileName())));
        }
    }

    private static String another(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name + " 2" : name.substring(0, dot) + " 2" + name.substring(dot);
    }
}
