package org.yinfeng.window.ledger;

import java.util.function.DoubleConsumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The pane's left edge, by which it is pulled wider or narrower. */
final class PaneEdge {
    static final double LEAST = 300;
    static final double MOST = 480;
    private static final double GRIP = 5;

    private final Region pane;
    private final DoubleConsumer widened;
    private boolean pulled;

    /** @param widened told the new width, within bounds, while the edge is pulled */
    PaneEdge(Region pane, DoubleConsumer widened) {
        this.pane = pane;
        this.widened = widened;
        pane.addEventFilter(MouseEvent.MOUSE_MOVED, event -> pane.setCursor(event.getX() <= GRIP ? Cursor.H_RESIZE : Cursor.DEFAULT));
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    static double within(double width) {
        return Math.max(LEAST, Math.min(MOST, Math.round(width)));
    }

    private double inPane(MouseEvent event) {
        return pane.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    }

    private void press(MouseEvent event) {
        pulled = inPane(event) <= GRIP;
        if (pulled) {
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (pulled) {
            widened.accept(within(pane.getWidth() - inPane(event)));
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        if (pulled) {
            pulled = false;
            event.consume();
        }
    }
}
