package org.yinfeng.window.ledger;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Preferences;
import org.yinfeng.desk.Prompts;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Message;
import org.yinfeng.testing.MemoryStore;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Toasts;

/** The ledger screen in a window of its own, over a ledger in memory; answers to questions are given beforehand. */
final class LedgerStage {
    final Workspace workspace = new Workspace();
    final Preferences preferences = Preferences.inMemory();
    final List<String> said = new ArrayList<>();
    final LedgerSession session;
    final ScreenContext context;
    final LedgerScreen screen;
    final Scene scene;
    String typed = "";
    boolean agreed = true;
    Path chosen;

    LedgerStage(Stage stage, Ledger ledger, Workspace.Theme theme, double width, double height) {
        for (String font : List.of("Regular", "Bold")) {
            Font.loadFont(LedgerStage.class.getResourceAsStream("/org/yinfeng/fonts/LedgerSansSC-" + font + ".ttf"), 13);
        }
        workspace.asOfProperty().set(java.time.LocalDate.of(2024, 3, 31));
        workspace.unitProperty().set(org.yinfeng.project.Unit.WAN);
        workspace.themeProperty().set(theme);
        session = new LedgerSession(new MemoryStore(ledger), ledger, Background.inline(), "测试");
        context = new ScreenContext(session, workspace, preferences, Background.inline(), new Answers(), new Told(),
                (screen, query) -> said.add("go " + screen), null);
        screen = new LedgerScreen(context);
        scene = new Scene(screen.node(), width, height);
        Application.setUserAgentStylesheet((theme == Workspace.Theme.DARK ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        for (String sheet : List.of(theme == Workspace.Theme.DARK ? "dark" : "light", "components")) {
            scene.getStylesheets().add(LedgerStage.class.getResource("/org/yinfeng/theme/" + sheet + ".css").toExternalForm());
        }
        stage.setScene(scene);
        stage.show();
        screen.takeFocus();
    }

    void picture(String name) {
        picture(name, scene);
    }

    static void picture(String name, Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        try {
            Path file = Path.of("target", "pictures", name + ".png");
            java.nio.file.Files.createDirectories(file.getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private final class Told implements Toasts {
        @Override
        public void done(Message text) {
            said.add(text.in(workspace.texts()));
        }

        @Override
        public void undoable(Message text, Runnable undo) {
            said.add(text.in(workspace.texts()));
        }

        @Override
        public void failed(Exception cause) {
            throw new AssertionError(cause);
        }
    }

    private final class Answers implements Prompts {
        @Override
        public List<Path> filesToOpen(Message title, FileKind... kinds) {
            return List.of();
        }

        @Override
        public Optional<Path> fileToSave(Message title, String suggestedName, FileKind... kinds) {
            said.add(suggestedName);
            return Optional.ofNullable(chosen);
        }

        @Override
        public Optional<Path> folder(Message title) {
            return Optional.empty();
        }

        @Override
        public <T> Optional<T> choose(Message title, Message question, List<Choice<T>> choices) {
            said.add(question.in(workspace.texts()));
            return agreed ? Optional.of(choices.get(choices.size() - 1).value()) : Optional.empty();
        }

        @Override
        public <T> Optional<T> pick(Message title, Message question, Message verb, List<Choice<T>> lines) {
            return Optional.of(lines.get(0).value());
        }

        @Override
        public Optional<String> text(Message title, Message question, String suggestion) {
            said.add(question.in(workspace.texts()));
            return Optional.of(typed);
        }

        @Override
        public void tell(Message title, Message text) {
            said.add(text.in(workspace.texts()));
        }

        @Override
        public void failed(Exception cause) {
            throw new AssertionError(cause);
        }
    }
}
