package org.yinfeng.window.kit;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.report.chart.Mark;

/**
 * Something drawn whose marks answer: the pointer shows name, value and unit; a click explains the figure that a mark carries,
 * or does what {@link #onMark} says. With marks that carry figures it is a stop for the keyboard, where the arrow keys go from
 * mark to mark and Enter, Space or F1 explains.
 */
public abstract class MarkedRegion extends Region {
    private final Tooltip tooltip = new Tooltip();
    private final Region ring = new Region();
    private Consumer<Mark> clicked;
    private List<Mark> marks = List.of();
    private Mark pointed;
    private int chosen = -1;
    private Reckoning at;

    protected MarkedRegion() {
        ring.getStyleClass().add("mark-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.setVisible(false);
        getChildren().add(ring);
        tooltip.setShowDelay(Duration.millis(250));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setOnMouseMoved(this::point);
        setOnMouseExited(event -> leave());
        setOnMouseClicked(this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
        focusedProperty().addListener((property, before, focused) -> focus(focused));
    }

    /** What a click on a mark does that carries no figure. */
    public void onMark(Consumer<Mark> action) {
        clicked = action;
    }

    /** Where the figures were counted; null for what the window looks at. */
    public void countedAt(Reckoning reckoning) {
        at = reckoning;
    }

    /** The marks of what was just drawn, in this region's measures. */
    protected final void marks(List<Mark> drawn) {
        marks = List.copyOf(drawn);
        pointed = null;
        if (isExplained() && getAccessibleRole() != AccessibleRole.BUTTON) {
            setAccessibleRole(AccessibleRole.BUTTON);
            setFocusTraversable(isFocusTraversable() || !Roving.isMember(this));
        }
        chosen = Math.min(chosen, marks.size() - 1);
        focus(isFocused());
    }

    public final List<Mark> marks() {
        return marks;
    }

    /** Whether any mark leads to a figure. */
    public final boolean isExplained() {
        return marks.stream().anyMatch(mark -> mark.figure() != null);
    }

    private void point(MouseEvent event) {
        Mark mark = Mark.at(marks, event.getX(), event.getY());
        if (mark == pointed) {
            return;
        }
        leave();
        pointed = mark;
        if (mark != null) {
            tooltip.setText(mark.text());
            Tooltip.install(this, tooltip);
            setCursor(clicked == null && mark.figure() == null ? Cursor.DEFAULT : Cursor.HAND);
        }
    }

    private void leave() {
        pointed = null;
        tooltip.hide();
        Tooltip.uninstall(this, tooltip);
        setCursor(Cursor.DEFAULT);
    }

    private void click(MouseEvent event) {
        Mark mark = Mark.at(marks, event.getX(), event.getY());
        if (mark != null && event.getButton() == MouseButton.PRIMARY) {
            choose(marks.indexOf(mark));
            open(mark);
        }
    }

    private void open(Mark mark) {
        if (mark.figure() != null) {
            requestFocus();
            fireEvent(ExplainEvent.explain(mark.figure(), at));
        } else if (clicked != null) {
            clicked.accept(mark);
        }
    }

    private void offer(ContextMenuEvent asked) {
        Mark mark = asked.isKeyboardTrigger() ? chosen() : Mark.at(marks, asked.getX(), asked.getY());
        if (mark != null && mark.figure() != null) {
            fireEvent(ExplainEvent.offer(mark.figure(), at, asked));
            asked.consume();
        }
    }

    private Mark chosen() {
        return chosen < 0 ? null : marks.get(chosen);
    }

    private void focus(boolean focused) {
        if (focused && chosen < 0 && isExplained()) {
            choose(next(-1, 1, 0));
        }
        choose(chosen);
    }

    private void choose(int place) {
        chosen = place;
        Mark mark = chosen();
        ring.setVisible(isFocused() && mark != null && mark.figure() != null);
        if (mark != null) {
            Rectangle2D area = mark.area();
            ring.resizeRelocate(area.getX() - 2, area.getY() - 2, area.getWidth() + 4, area.getHeight() + 4);
            if (mark.figure() != null && isFocused()) {
                setAccessibleText(mark.text());
            }
        }
    }

    private void key(KeyEvent key) {
        Mark mark = chosen();
        switch (key.getCode()) {
            case ENTER, SPACE, F1 -> {
                if (mark != null) {
                    open(mark);
                    key.consume();
                }
            }
            case LEFT, KP_LEFT -> step(key, -1, 0);
            case RIGHT, KP_RIGHT -> step(key, 1, 0);
            case UP, KP_UP -> step(key, 0, -1);
            case DOWN, KP_DOWN -> step(key, 0, 1);
            default -> { }
        }
    }

    /** Where no mark lies further that way the key is left to those round it. */
    private void step(KeyEvent key, int right, int down) {
        int next = next(chosen, right, down);
        if (next >= 0 && next != chosen) {
            choose(next);
            key.consume();
        }
    }

    /** The nearest mark with a figure in a direction; the first of all where none is chosen. */
    private int next(int from, int right, int down) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).figure() == null || i == from) {
                continue;
            }
            if (from < 0) {
                return i;
            }
            Rectangle2D here = marks.get(from).area();
            Rectangle2D there = marks.get(i).area();
            double x = there.getCenterX() - here.getCenterX();
            double y = there.getCenterY() - here.getCenterY();
            double ahead = x * right + y * down;
            double far = ahead + 3 * Math.abs(right != 0 ? y : x);
            if (ahead > 0.5 && far < least) {
                least = far;
                best = i;
            }
        }
        return best;
    }
}
