package org.yinfeng.window.paper;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.yinfeng.desk.Preferences;
import org.yinfeng.desk.paper.PaperModel;
import org.yinfeng.project.Message;
import org.yinfeng.report.Document;
import org.yinfeng.report.Paper;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Segments;
import org.yinfeng.window.kit.Toasts;

/**
 * What a screen prints, before it is printed: its pages in a window of their own over the one that asked, on A4 or A3. Esc
 * closes it; its size is remembered.
 */
public final class PaperDialog {
    private static final List<Paper> PAPERS = List.of(Paper.A4_LANDSCAPE, Paper.A3_LANDSCAPE);

    private final ScreenContext context;
    private final Function<Paper, Document> maker;
    private final PaperModel model;
    private final Label said = new Label();
    private final Stage stage = new Stage();

    /** @param maker lays the document out on a paper; called on the work thread */
    public PaperDialog(ScreenContext context, Function<Paper, Document> maker) {
        this.context = context;
        this.maker = maker;
        model = new PaperModel(context.background());
        said.getStyleClass().addAll("small", "muted", "paper-said");
        said.setMaxWidth(Double.MAX_VALUE);
        model.documentProperty().addListener((property, before, document) -> said.setText(document.subject()));
    }

    /**
     * Shows the pages.
     *
     * @param fileName what a saved file is called at first, without its ending
     */
    public Stage show(Window owner, Paper first, Supplier<Message> fileName) {
        PaperView view = new PaperView(here(), model, fileName);
        Segments<Paper> papers = new Segments<>(PAPERS, paper -> Bindings.createStringBinding(paper::name), this::layOut);
        papers.setAccessibleText(context.workspace().texts().get("paper.size"));
        papers.show(first);
        view.addChoice(papers);
        BorderPane root = new BorderPane(view);
        root.setBottom(said);
        Preferences kept = context.preferences();
        Scene scene = new Scene(root, kept.get("paper.width", 1100), kept.get("paper.height", 700));
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, key -> key(key, view));
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(fileName.get().in(context.workspace().texts()));
        stage.setScene(scene);
        stage.setOnHidden(hidden -> kept.set(Map.of("paper.width", String.valueOf(Math.round(scene.getWidth())),
                "paper.height", String.valueOf(Math.round(scene.getHeight())))));
        stage.show();
        layOut(first);
        view.takeFocus();
        return stage;
    }

    private void layOut(Paper paper) {
        said.setText(context.workspace().texts().get("paper.making"));
        model.show(() -> maker.apply(paper), failure -> context.prompts().failed(failure));
    }

    private void key(KeyEvent key, PaperView view) {
        if (key.getCode() == KeyCode.ESCAPE) {
            stage.hide();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.P) {
            view.print();
        } else if (key.isShortcutDown() && (key.getCode() == KeyCode.S || key.getCode() == KeyCode.E)) {
            view.save();
        } else {
            return;
        }
        key.consume();
    }

    /** The same context, but what is said is said here: a toast would lie under this window. */
    private ScreenContext here() {
        Toasts toasts = new Toasts() {
            @Override
            public void done(Message text) {
                said.setText(text.in(context.workspace().texts()));
            }

            @Override
            public void undoable(Message text, Runnable undo) {
                done(text);
            }

            @Override
            public void failed(Exception cause) {
                context.prompts().failed(cause);
            }
        };
        return new ScreenContext(context.session(), context.workspace(), context.preferences(), context.background(), context.prompts(),
                toasts, context.navigator(), context.opening());
    }
}
