package org.yinfeng.window.kit;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.ContextMenuEvent;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.explain.Explainable;

/**
 * Somebody wants to know where a number comes from. Fired at the node that shows it; rises to the {@code window.explain} layer
 * round it, which opens the explanation and gives the focus back to the node when it is closed.
 */
public final class ExplainEvent extends Event {
    /** Explain it now. */
    public static final EventType<ExplainEvent> EXPLAIN = new EventType<>(Event.ANY, "EXPLAIN");
    /** Offer to, in a context menu. */
    public static final EventType<ExplainEvent> OFFER = new EventType<>(Event.ANY, "EXPLAIN_OFFER");

    private final transient Explainable figure;
    private final transient Reckoning at;
    private final double screenX;
    private final double screenY;

    private ExplainEvent(EventType<ExplainEvent> type, Explainable figure, Reckoning at, double screenX, double screenY) {
        super(type);
        this.figure = figure;
        this.at = at;
        this.screenX = screenX;
        this.screenY = screenY;
    }

    /** @param at the date, rules and ledger that the number was shown at; null for those that the window looks at */
    public static ExplainEvent explain(Explainable figure, Reckoning at) {
        return new ExplainEvent(EXPLAIN, figure, at, 0, 0);
    }

    /** Where a context menu was asked for. */
    public static ExplainEvent offer(Explainable figure, Reckoning at, ContextMenuEvent asked) {
        return new ExplainEvent(OFFER, figure, at, asked.getScreenX(), asked.getScreenY());
    }

    public Explainable figure() {
        return figure;
    }

    public Reckoning at() {
        return at;
    }

    public double screenX() {
        return screenX;
    }

    public double screenY() {
        return screenY;
    }
}
