package org.yinfeng.window.imports;

import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yinfeng.project.Texts;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Words;

/** Lies over the window while files are held above it, and names what letting go will do. */
public final class DropOverlay extends StackPane {
    private static final int NAMED = 6;

    private final Words words;
    private final Label title = new Label();
    private final Label names = new Label();
    private final Label safe = new Label();

    public DropOverlay(Words words) {
        this.words = words;
        getStyleClass().add("drop-overlay");
        setMouseTransparent(true);
        setVisible(false);
        title.getStyleClass().add("page-title");
        title.setGraphic(new Icon("rail-import", 20));
        title.setGraphicTextGap(8);
        safe.getStyleClass().add("muted");
        VBox card = new VBox(10, title, names, safe);
        card.getStyleClass().add("drop-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(card);
    }

    /** Whether files can be imported: a folder cannot. */
    public static boolean takes(List<File> files) {
        return !files.isEmpty() && files.stream().noneMatch(File::isDirectory);
    }

    public void show(List<File> files) {
        Texts texts = words.now();
        boolean taken = takes(files);
        title.setText(!taken ? texts.get("drop.folder") : files.size() == 1 ? texts.get("drop.one") : texts.get("drop.files", files.size()));
        names.setText(files.stream().limit(NAMED).map(File::getName).collect(Collectors.joining("\n"))
                + (files.size() > NAMED ? "\n" + texts.get("drop.more", files.size() - NAMED) : ""));
        safe.setText(texts.get(taken ? "drop.safe" : "drop.folder.do"));
        setVisible(true);
    }

    public void hide() {
        setVisible(false);
    }
}
