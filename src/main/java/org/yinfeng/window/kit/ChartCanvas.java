package org.yinfeng.window.kit;

import java.awt.geom.Rectangle2D;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.jfree.fx.FXGraphics2D;
import org.yinfeng.report.chart.Drawing;

/**
 * Draws the pieces of a report on the screen: the same drawing as on paper, at this size. Redrawn at most once a pulse, when
 * something changed; the marks answer, see {@link MarkedRegion}.
 */
public final class ChartCanvas extends MarkedRegion {
    private final Canvas canvas = new Canvas();
    private Drawing drawing;

    public ChartCanvas() {
        getStyleClass().add("chart-canvas");
        getChildren().add(0, canvas);
        setMinSize(0, 0);
        sceneProperty().addListener((property, before, scene) -> requestLayout());
    }

    /** Shows another drawing, or nothing for null; what it says is also what a screen reader says. */
    public void show(Drawing newDrawing) {
        drawing = newDrawing;
        setAccessibleText(newDrawing == null ? "" : newDrawing.text());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, getWidth(), getHeight());
        if (drawing != null && getWidth() > 0 && getHeight() > 0) {
            FXGraphics2D g = new FXGraphics2D(context);
            g.setZeroStrokeWidth(0.5);
            marks(drawing.draw(g, new Rectangle2D.Double(0, 0, getWidth(), getHeight())));
        } else {
            marks(List.of());
        }
    }
}
