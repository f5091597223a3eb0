package org.yinfeng.window.kit;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jfree.fx.FXGraphics2D;
import org.yinfeng.report.chart.Drawing;
import org.yinfeng.report.chart.Mark;

/**
 * Draws the pieces of a report on the screen: the same drawing as on paper, at this size. Redrawn at most once a pulse, when
 * something changed; the marks answer a click and tell their values when pointed at.
 */
public final class ChartCanvas extends Region {
    private final Canvas canvas = new Canvas();
    private final Tooltip tooltip = new Tooltip();
    private Consumer<Mark> clicked;
    private Drawing drawing;
    private List<Mark> marks = List.of();
    private Mark pointed;

    public ChartCanvas() {
        getStyleClass().add("chart-canvas");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(canvas);
        tooltip.setShowDelay(Duration.millis(250));
        setMinSize(0, 0);
        setOnMouseMoved(this::point);
        setOnMouseExited(this::leave);
        setOnMouseClicked(this::click);
        sceneProperty().addListener((property, before, scene) -> requestLayout());
    }

    /** Shows another drawing, or nothing for null; what it says is also what a screen reader says. */
    public void show(Drawing newDrawing) {
        drawing = newDrawing;
        setAccessibleText(newDrawing == null ? "" : newDrawing.text());
        requestLayout();
    }

    /** What a click on a mark does. */
    public void onMark(Consumer<Mark> action) {
        clicked = action;
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.clearRect(0, 0, getWidth(), getHeight());
        marks = List.of();
        if (drawing != null && getWidth() > 0 && getHeight() > 0) {
            FXGraphics2D g = new FXGraphics2D(context);
            g.setZeroStrokeWidth(0.5);
            marks = drawing.draw(g, new Rectangle2D.Double(0, 0, getWidth(), getHeight()));
        }
    }

    private Mark markAt(MouseEvent event) {
        return Mark.at(marks, event.getX(), event.getY());
    }

    private void point(MouseEvent event) {
        Mark mark = markAt(event);
        if (mark == pointed) {
            return;
        }
        leave(event);
        pointed = mark;
        if (mark != null) {
            tooltip.setText(mark.text());
            Tooltip.install(this, tooltip);
            setCursor(clicked == null ? Cursor.DEFAULT : Cursor.HAND);
        }
    }

    private void leave(MouseEvent event) {
        pointed = null;
        tooltip.hide();
        Tooltip.uninstall(this, tooltip);
        setCursor(Cursor.DEFAULT);
    }

    private void click(MouseEvent event) {
        Mark mark = markAt(event);
        if (mark != null && clicked != null) {
            clicked.accept(mark);
        }
    }
}
