package org.yinfeng.window.paper;

import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.paper.PaperModel;
import org.yinfeng.report.Document;

/** One small page with its number; drawn when it comes into sight. */
final class TileCell extends ListCell<Integer> {
    private static final int WIDTH = 148;
    private static final int HEIGHT = 105;

    private final PaperModel model;
    private final Consumer<Exception> failed;
    private final ImageView picture = new ImageView();
    private final Label number = new Label();
    private final VBox tile;
    private Document drawn;
    private int drawnPage = -1;

    TileCell(PaperModel model, Consumer<Exception> failed) {
        this.model = model;
        this.failed = failed;
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        picture.setPreserveRatio(true);
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("paper-sheet");
        frame.setMinSize(WIDTH + 2, HEIGHT + 2);
        frame.setMaxSize(WIDTH + 2, HEIGHT + 2);
        number.getStyleClass().addAll("small", "muted");
        tile = new VBox(4, frame, number);
        tile.getStyleClass().add("paper-tile");
    }

    @Override
    protected void updateItem(Integer page, boolean empty) {
        super.updateItem(page, empty);
        setGraphic(empty || page == null ? null : tile);
        if (!empty && page != null) {
            number.setText(String.valueOf(page + 1));
            Document document = model.documentProperty().get();
            setAccessibleText(page + 1 + " " + document.pages().get(page).title());
            if (document != drawn || page != drawnPage) {
                drawn = document;
                drawnPage = page;
                picture.setImage(null);
                model.picture(page, WIDTH * 2, image -> {
                    if (drawn == document && drawnPage == page) {
                        picture.setImage(SwingFXUtils.toFXImage(image, null));
                    }
                }, failed);
            }
        }
    }
}
