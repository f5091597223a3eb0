package org.yinfeng.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.LedgerSite;
import org.yinfeng.desk.Opening;
import org.yinfeng.desk.Preferences;
import org.yinfeng.desk.Prompts;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.meeting.MeetingModel;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Message;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.project.Texts;
import org.yinfeng.window.export.ExportDialog;
import org.yinfeng.window.kit.ExplainEvent;
import org.yinfeng.window.imports.ImportScreen;
import org.yinfeng.window.kit.Navigator;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.past.PastDialog;
import org.yinfeng.window.ledger.LedgerScreen;
import org.yinfeng.window.kit.Words;

/** A desk at which a picture is taken: everything happens at once, nothing is asked, nothing is remembered. */
final class PictureDesk {
    private final Workspace workspace = new Workspace();
    private final Preferences preferences = Preferences.inMemory();
    private final Background background = Background.inline();
    private final StackPane root = new StackPane();
    private final Opening opening;
    private final LedgerSession session;
    private final Toaster toaster;
    private final Switch navigation = new Switch();
    private Shell shell;

    PictureDesk(LedgerStore store, Workspace.Theme theme, Texts.Language language) {
        workspace.themeProperty().set(theme);
        workspace.setLanguage(language);
        opening = new Opening(new Site(store), background, "张三");
        session = new LedgerSession(store, store.load(), background, "张三");
        toaster = new Toaster(workspace);
        preferences.set("meeting.full", "false");
    }

    Workspace workspace() {
        return workspace;
    }

    LedgerSession session() {
        return session;
    }

    Parent start() {
        shell = new Shell(context(), toaster, navigation);
        root.getChildren().setAll(shell);
        return root;
    }

    private ScreenContext context() {
        return new ScreenContext(session, workspace, preferences, background, new Silent(), toaster, navigation, opening);
    }

    /** Looks at a date, then at a screen. */
    PictureDesk go(String screen, String asOf) {
        workspace.asOfProperty().set(LocalDate.parse(asOf));
        shell.go(screen, null);
        return this;
    }

    /** Comes to a screen by a query. */
    PictureDesk open(String screen, String asOf, String query) {
        workspace.asOfProperty().set(LocalDate.parse(asOf));
        shell.go(screen, query);
        return this;
    }

    /** Holds files over the window. */
    void drop(String... names) {
        shell.drop().show(java.util.Arrays.stream(names).map(java.io.File::new).toList());
    }

    /** Looks at the latest record as at one of the past. */
    void past(String screen, String asOf) {
        go(screen, asOf);
        session.lookAt(session.store().history(null, 1).get(0), failure -> { });
    }

    /** The question which record to look at, in front of the window. */
    void past() {
        DialogPane pane = new PastDialog(context()).dialog(root.getScene().getWindow()).getDialogPane();
        pane.getStyleClass().add("dialog-pane");
        pane.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.getChildren().setAll(shell, pane);
    }

    /** How the list in sight is handed over, in front of the window. */
    void export(String groups) {
        preferences.set("export.groups", groups);
        ExportDialog asked = screen(LedgerScreen.class).exportDialog();
        DialogPane pane = asked.dialog(root.getScene().getWindow()).getDialogPane();
        pane.getStyleClass().add("dialog-pane");
        pane.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root.getChildren().setAll(shell, pane);
    }

    /** Reviews a county's sheet such as the bureau gets every month, with everything that goes wrong in one. */
    ImportScreen review(String asOf) {
        try (InputStream sheet = PictureDesk.class.getResourceAsStream("/org/yinfeng/sample/county.csv")) {
            Path folder = Files.createTempDirectory("yinfeng-review");
            Path file = folder.resolve("鼎湖区4月重点项目进展表.csv");
            Files.copy(sheet, file);
            folder.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            return open("import", asOf, file.toString()).screen(ImportScreen.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins the meeting at a date and turns to a slide, counted from 0. */
    MeetingModel meet(String asOf, int slide) {
        workspace.asOfProperty().set(LocalDate.parse(asOf));
        shell.go(Navigator.MEETING, null);
        shell.meeting().model().go(slide);
        return shell.meeting().model();
    }

    /** Presses a key in the meeting. */
    void meetingKey(KeyCode code) {
        shell.meeting().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    /** The screen in sight, for what only it can do. */
    <T> T screen(Class<T> type) {
        return type.cast(shell.screen());
    }

    /** Explains a figure, as a click on it does. */
    PictureDesk explain(Explainable figure) {
        shell.screen().node().fireEvent(ExplainEvent.explain(figure, null));
        return this;
    }

    void opening() {
        root.getChildren().setAll(new OpeningView(workspace, opening.site().where()));
    }

    void failure() {
        StoreException cause = new StoreException(StoreException.Kind.DAMAGED, Message.of("failed.machinery", "checksum"), null);
        root.getChildren().setAll(new FailureView(new Words(workspace), opening,
                new Opening.State.Failed(opening.site().where(), cause), new Silent(), background, () -> { }));
    }

    /** Where a bureau's ledger would be. */
    private record Site(LedgerStore open) implements LedgerSite {
        @Override
        public String where() {
            return "C:\\Users\\张三\\AppData\\Roaming\\Yinfeng\\ledger";
        }

        @Override
        public List<Backup> backups() {
            return List.of();
        }

        @Override
        public void restore(Path backup) {
            throw new UnsupportedOperationException();
        }

        @Override
        public LedgerSite sample() {
            return this;
        }

        @Override
        public LedgerSite at(String where) {
            return this;
        }
    }

    /** Turns every question away. */
    private static final class Silent implements Prompts {
        @Override
        public List<Path> filesToOpen(Message title, FileKind... kinds) {
            return List.of();
        }

        @Override
        public Optional<Path> fileToSave(Message title, String suggestedName, FileKind... kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(Message title) {
            return Optional.empty();
        }

        @Override
        public <T> Optional<T> choose(Message title, Message question, List<Choice<T>> choices) {
            return Optional.empty();
        }

        @Override
        public <T> Optional<T> pick(Message title, Message question, Message verb, List<Choice<T>> lines) {
            return Optional.empty();
        }

        @Override
        public Optional<String> text(Message title, Message question, String suggestion) {
            return Optional.empty();
        }

        @Override
        public void tell(Message title, Message text) {
        }

        @Override
        public void failed(Exception cause) {
            throw new IllegalStateException(cause);
        }
    }
}
