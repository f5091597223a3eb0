package org.yinfeng.window.paper;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Insets;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.yinfeng.desk.paper.PaperModel;
import org.yinfeng.report.Paper;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.window.kit.MarkedRegion;

/** The page looked at, as large as fits, pictured at the screen's own resolution; its figures explain themselves. */
final class Sheet extends MarkedRegion {
    private static final double MARGIN = 20;

    private final PaperModel model;
    private final Consumer<Exception> failed;
    private final ImageView picture = new ImageView();
    private final Region paper = new Region();
    private int wanted;
    private List<Mark> figures = List.of();

    Sheet(PaperModel model, Consumer<Exception> failed) {
        this.model = model;
        this.failed = failed;
        getStyleClass().add("paper-desk");
        paper.getStyleClass().add("paper-sheet");
        setPadding(new Insets(MARGIN));
        picture.setSmooth(true);
        getChildren().addAll(0, List.of(paper, picture));
        setMinSize(0, 0);
        widthProperty().addListener(change -> draw());
        heightProperty().addListener(change -> draw());
    }

    private double scale() {
        return getScene() == null || getScene().getWindow() == null ? 1 : Math.max(1, getScene().getWindow().getOutputScaleX());
    }

    /** Pictures the page anew for this size; the one of before stays until the new one is there. */
    void draw() {
        double[] size = size();
        if (size == null || size[0] < 40) {
            return;
        }
        int number = ++wanted;
        figures = List.of();
        model.marks(model.pageProperty().get(), marks -> {
            if (number == wanted) {
                figures = marks;
                requestLayout();
            }
        }, failed);
        model.picture(model.pageProperty().get(), (int) Math.round(size[0] * scale()), image -> {
            if (number == wanted) {
                show(image);
            }
        }, failed);
        requestLayout();
    }

    private void show(BufferedImage image) {
        picture.setImage(SwingFXUtils.toFXImage(image, null));
        requestLayout();
    }

    /** Width and height of the page here, or null without a page. */
    private double[] size() {
        if (model.documentProperty().get() == null || getWidth() <= 0 || getHeight() <= 0) {
            return null;
        }
        Paper shown = model.documentProperty().get().pages().get(model.pageProperty().get()).paper();
        double factor = Math.min((getWidth() - 2 * MARGIN) / shown.width(), (getHeight() - 2 * MARGIN) / shown.height());
        return new double[] {Math.floor(shown.width() * factor), Math.floor(shown.height() * factor)};
    }

    @Override
    protected void layoutChildren() {
        double[] size = size();
        paper.setVisible(size != null);
        if (size != null) {
            double left = Math.floor((getWidth() - size[0]) / 2);
            double top = Math.floor((getHeight() - size[1]) / 2);
            paper.resizeRelocate(left - 1, top - 1, size[0] + 2, size[1] + 2);
            picture.relocate(left, top);
            picture.setFitWidth(size[0]);
            picture.setFitHeight(size[1]);
            marks(placed(left, top, size[0]));
        }
    }

    private List<Mark> placed(double left, double top, double width) {
        double scale = width / model.documentProperty().get().pages().get(model.pageProperty().get()).paper().width();
        AffineTransform to = new AffineTransform(scale, 0, 0, scale, left, top);
        return figures.stream().map(mark -> mark.moved(to)).toList();
    }
}
