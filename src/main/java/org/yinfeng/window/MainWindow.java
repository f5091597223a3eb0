package org.yinfeng.window;

import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.Opening;
import org.yinfeng.desk.Preferences;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.WorkspaceMemory;
import org.yinfeng.desk.list.ListModel;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Words;

/** The window: there at once, then whatever became of the ledger's opening. */
public final class MainWindow {
    private final Stage stage;
    private final Workspace workspace;
    private final Preferences preferences;
    private final Background background;
    private final Opening opening;
    private final WorkspaceMemory memory;
    private final WindowPlace place;

    public MainWindow(Stage stage, Workspace workspace, Preferences preferences, Background background, Opening opening) {
        this.stage = stage;
        this.workspace = workspace;
        this.preferences = preferences;
        this.background = background;
        this.opening = opening;
        memory = new WorkspaceMemory(workspace, preferences);
        place = new WindowPlace(stage, preferences);
    }

    /**
     * Shows the window and begins to open the ledger.
     *
     * @param closed told when the window and the ledger are closed
     */
    public void show(Runnable closed) {
        Theme.loadFonts();
        memory.restore();
        Scene scene = new Scene(new OpeningView(workspace, opening.site().where()), WindowPlace.WIDTH, WindowPlace.HEIGHT);
        Theme.follow(workspace, scene);
        for (int size : new int[] {16, 32, 64, 256}) {
            stage.getIcons().add(new Image(MainWindow.class.getResourceAsStream("/org/yinfeng/icons/icon-" + size + ".png")));
        }
        stage.setScene(scene);
        workspace.textsProperty().addListener((property, before, texts) -> title());
        title();
        stage.setOnCloseRequest(request -> {
            request.consume();
            close(closed);
        });
        place.show();
        opening.stateProperty().addListener((property, before, state) -> show(state, closed));
        opening.open();
    }

    private void title() {
        Locale.setDefault(workspace.texts().language().locale());
        stage.setTitle(workspace.texts().get("app.name") + " – " + opening.site().where());
    }

    private void show(Opening.State state, Runnable closed) {
        title();
        if (state instanceof Opening.State.Open open) {
            stage.getScene().setRoot(shell(open));
        } else if (state instanceof Opening.State.Failed failed) {
            stage.getScene().setRoot(new FailureView(new Words(workspace), opening, failed,
                    new WindowPrompts(stage, workspace, preferences), background, () -> close(closed)));
        } else {
            stage.getScene().setRoot(new OpeningView(workspace, opening.site().where()));
        }
    }

    private Parent shell(Opening.State.Open open) {
        memory.opened(open.site().where(), open.session().ledger(), ledger -> Reckoning.dateFor(ledger, LocalDate.now()));
        Switch navigation = new Switch();
        Toaster toaster = new Toaster(workspace);
        ScreenContext context = new ScreenContext(open.session(), workspace, preferences, background,
                new WindowPrompts(stage, workspace, preferences), toaster, navigation, opening);
        Shell shell = new Shell(context, toaster, navigation);
        ListModel.prepare(open.session());
        return shell;
    }

    /** Remembers the place, closes the ledger on its thread, and ends. */
    private void close(Runnable closed) {
        place.remember();
        stage.hide();
        background.run(Background.Line.LEDGER, () -> {
            if (opening.stateProperty().get() instanceof Opening.State.Open open) {
                open.session().store().close();
            }
            return null;
        }, done -> closed.run(), cause -> closed.run());
    }
}
