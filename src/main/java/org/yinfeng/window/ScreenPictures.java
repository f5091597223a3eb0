package org.yinfeng.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.project.Texts;

/** Draws every screen and state without a display, 1366 x 768, for the manual and for review. */
public final class ScreenPictures {
    private final LedgerStore sample;
    private final LedgerStore empty;
    private final Path folder;

    /** @param folder exists; a picture is {@code NAME-LANGUAGE-THEME.png} */
    public ScreenPictures(LedgerStore sample, LedgerStore empty, Path folder) {
        this.sample = sample;
        this.empty = empty;
        this.folder = folder;
    }

    /** Starts the toolkit, draws, and ends it. */
    public void draw(List<Workspace.Theme> themes, List<Texts.Language> languages) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Threads.start(() -> {
            try {
                Theme.loadFonts();
                themes.forEach(theme -> languages.forEach(language -> draw(theme, language)));
                done.complete(null);
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        try {
            done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            Threads.end();
        }
    }

    private void draw(Workspace.Theme theme, Texts.Language language) {
        String ending = "-" + language.key() + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
        for (PictureList.Picture picture : PictureList.ALL) {
            PictureDesk desk = new PictureDesk(picture.empty() ? empty : sample, theme, language);
            draw(desk, picture.state(), folder.resolve(picture.name() + ending));
        }
    }

    private static void draw(PictureDesk desk, Consumer<PictureDesk> state, Path file) {
        Parent root = desk.start();
        Stage stage = new Stage();
        Scene scene = new Scene(root, WindowPlace.WIDTH, WindowPlace.HEIGHT);
        Theme.apply(desk.workspace().themeProperty().get(), scene);
        stage.setScene(scene);
        stage.show();
        state.accept(desk);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        WritableImage picture = scene.snapshot(null);
        stage.close();
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
