package org.yinfeng.window.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.yinfeng.desk.whatif.Lane;

/**
 * Two years of months with one mark that is dragged, or moved by the arrow keys: a diamond is a promise, a full circle has happened,
 * a ring is supposed.
 */
final class LaneTrack extends Pane {
    private static final int MONTHS = 24;
    private static final double MARK = 14;

    private final Region mark = new Region();
    private final Line base = new Line();
    private final Line now = new Line();
    private final Consumer<YearMonth> shown;
    private final Consumer<YearMonth> moved;
    private YearMonth first;
    private YearMonth month;
    private LocalDate asOf;
    private YearMonth pressed;

    /**
     * @param shown told the month under the mark while it is dragged
     * @param moved told where it is let go
     */
    LaneTrack(Consumer<YearMonth> shown, Consumer<YearMonth> moved) {
        this.shown = shown;
        this.moved = moved;
        getStyleClass().add("lane-track");
        base.getStyleClass().add("lane-base");
        now.getStyleClass().add("lane-now");
        mark.getStyleClass().add("lane-mark");
        mark.setFocusTraversable(true);
        mark.setAccessibleRole(AccessibleRole.SLIDER);
        mark.resize(MARK, MARK);
        mark.setManaged(false);
        setMinHeight(24);
        setPrefHeight(24);
        setMinWidth(120);
        getChildren().addAll(base, now, mark);
        mark.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        mark.setOnMousePressed(press -> {
            mark.requestFocus();
            pressed = month;
            press.consume();
        });
        setOnMousePressed(press -> {
            mark.requestFocus();
            pressed = month;
            drag(press);
        });
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        mark.setOnMouseDragged(this::drag);
        mark.setOnMouseReleased(this::release);
    }

    void show(Lane lane, LocalDate day, String said) {
        asOf = day;
        first = YearMonth.of(day.getYear(), 1).minusMonths(6);
        month = lane.month();
        mark.getStyleClass().setAll("lane-mark", lane.state().name().toLowerCase(Locale.ROOT));
        mark.setAccessibleText(said);
        requestLayout();
    }

    private void drag(MouseEvent drag) {
        double x = sceneToLocal(drag.getSceneX(), drag.getSceneY()).getX();
        month = first.plusMonths((long) Math.floor(Math.max(0, Math.min(0.9999, x / getWidth())) * MONTHS));
        shown.accept(month);
        requestLayout();
        drag.consume();
    }

    private void release(MouseEvent release) {
        if (month != null && !month.equals(pressed)) {
            moved.accept(month);
        }
        release.consume();
    }

    private void key(KeyEvent key) {
        int step = switch (key.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case PAGE_DOWN -> -3;
            case PAGE_UP -> 3;
            default -> 0;
        };
        if (step != 0) {
            moved.accept((month == null ? YearMonth.from(asOf) : month).plusMonths(step));
            key.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.round(getHeight() / 2) + 0.5;
        line(base, 0, middle, getWidth(), middle);
        if (first == null) {
            return;
        }
        double x = Math.round(x(YearMonth.from(asOf)) + getWidth() / MONTHS / 2) + 0.5;
        line(now, x, 2, x, getHeight() - 2);
        YearMonth at = month == null ? YearMonth.from(asOf).plusMonths(1) : month;
        double place = Math.max(MARK / 2, Math.min(getWidth() - MARK / 2, x(at)));
        mark.resizeRelocate(Math.round(place - MARK / 2), Math.round(getHeight() / 2 - MARK / 2), MARK, MARK);
    }

    private double x(YearMonth at) {
        return (ChronoUnit.MONTHS.between(first, at) + 0.5) * getWidth() / MONTHS;
    }

    private static void line(Line line, double x1, double y1, double x2, double y2) {
        line.setStartX(x1);
        line.setStartY(y1);
        line.setEndX(x2);
        line.setEndY(y2);
    }
}
