package org.yinfeng.window.ledger;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import org.yinfeng.desk.list.ColumnFace;
import org.yinfeng.ledger.query.Order;

/** The head of the table in two levels: groups over their columns, units under amounts, the arrow of the order. */
final class GridHead extends Pane {
    static final double HEIGHT = 44;
    private static final double HALF = HEIGHT / 2;
    private static final double GRIP = 4;
    private static final String FALLING = "M0 0H9L4.5 7Z";
    private static final String RISING = "M0 7H9L4.5 0Z";

    private final Pane scrolling = new Pane();
    private final Pane frozen = new Pane();
    private final Rectangle clip = new Rectangle();
    private GridColumns columns;
    private double scrolled;
    private Order ordered;
    private int dragged = -1;
    private Consumer<String> sort = key -> { };
    private BiConsumer<Integer, Double> widen = (column, width) -> { };
    private Consumer<Integer> fit = column -> { };
    private BiConsumer<Integer, ContextMenuEvent> menu = (column, event) -> { };

    GridHead() {
        getStyleClass().add("grid-head");
        frozen.getStyleClass().add("grid-head-frozen");
        scrolling.setManaged(false);
        frozen.setManaged(false);
        getChildren().addAll(scrolling, frozen);
        setClip(clip);
        setOnMouseMoved(event -> setCursor(grip(event.getX()) >= 0 ? Cursor.H_RESIZE : Cursor.DEFAULT));
        setOnMousePressed(event -> dragged = grip(event.getX()));
        setOnMouseDragged(this::drag);
        setOnMouseClicked(this::click);
        setOnContextMenuRequested(event -> menu.accept(columns == null ? -1 : columns.at(event.getX(), scrolled), event));
    }

    /** @param whenWidened told the column and its new width while its border is dragged */
    void react(Consumer<String> whenSorted, BiConsumer<Integer, Double> whenWidened, Consumer<Integer> whenFitted,
            BiConsumer<Integer, ContextMenuEvent> whenAsked) {
        sort = whenSorted;
        widen = whenWidened;
        fit = whenFitted;
        menu = whenAsked;
    }

    void show(GridColumns newColumns, Order order, double newScrolled, double width) {
        if (newColumns == columns && newScrolled == scrolled && width == clip.getWidth() && java.util.Objects.equals(order, ordered)) {
            return;
        }
        columns = newColumns;
        scrolled = newScrolled;
        ordered = order;
        clip.setWidth(width);
        clip.setHeight(HEIGHT);
        scrolling.getChildren().clear();
        frozen.getChildren().clear();
        frozen.resizeRelocate(0, 0, columns.frozen(), HEIGHT);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.inSight(i, scrolled, width)) {
                head(i, order, i == 0 ? frozen : scrolling);
            }
        }
        groups(width);
    }

    private void head(int column, Order order, Pane into) {
        ColumnFace face = columns.face(column);
        boolean sorted = order != null && order.column().equals(face.column());
        boolean split = face.unit() != null;
        Label name = label(face.heading(), face.number(), sorted);
        name.setAccessibleText(face.group() == null ? face.heading() : face.group() + face.heading());
        double left = columns.left(column, scrolled);
        if (sorted) {
            SVGPath arrow = new SVGPath();
            arrow.setContent(order.falling() ? FALLING : RISING);
            arrow.getStyleClass().add("sort-arrow");
            name.setGraphic(arrow);
            name.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        }
        if (column == 0) {
            name.getStyleClass().add("first");
        }
        name.resizeRelocate(left, split ? HALF - 15 : HALF, columns.width(column), 19);
        into.getChildren().add(name);
        if (split) {
            Label unit = label(face.unit(), face.number(), false);
            unit.resizeRelocate(left, HALF, columns.width(column), 19);
            into.getChildren().add(unit);
        }
    }

    private static Label label(String text, boolean number, boolean sorted) {
        Label label = new Label(text);
        label.getStyleClass().setAll("label", "grid-heading");
        if (sorted) {
            label.getStyleClass().add("sorted");
        }
        label.setManaged(false);
        label.setMouseTransparent(true);
        label.setAlignment(number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        return label;
    }

    private void groups(double width) {
        int first = 1;
        while (first < columns.size()) {
            String group = columns.face(first).group();
            int last = first;
            while (group != null && last + 1 < columns.size() && group.equals(columns.face(last + 1).group())) {
                last++;
            }
            if (group != null) {
                group(group, columns.left(first, scrolled), columns.left(last, scrolled) + columns.width(last));
            }
            first = last + 1;
        }
    }

    private void group(String name, double left, double right) {
        Label label = label(name, false, false);
        label.setAlignment(Pos.CENTER);
        label.resizeRelocate(left, 3, right - left, 18);
        Region rule = new Region();
        rule.getStyleClass().add("grid-group-rule");
        rule.setManaged(false);
        rule.resizeRelocate(left + 6, HALF, right - left - 12, 1);
        scrolling.getChildren().addAll(label, rule);
    }

    /** The column whose right border is at a place, or -1. */
    private int grip(double x) {
        for (int i = 0; columns != null && i < columns.size(); i++) {
            double border = columns.left(i, scrolled) + columns.width(i);
            if (Math.abs(x - border) <= GRIP && (i == 0 || border > columns.frozen() + GRIP)) {
                return i;
            }
        }
        return -1;
    }

    private void drag(MouseEvent event) {
        if (dragged >= 0) {
            widen.accept(dragged, event.getX() - columns.left(dragged, scrolled));
        }
    }

    private void click(MouseEvent event) {
        int grip = grip(event.getX());
        if (grip >= 0 || dragged >= 0) {
            if (grip >= 0 && event.getClickCount() == 2) {
                fit.accept(grip);
            }
            return;
        }
        int column = columns.at(event.getX(), scrolled);
        if (column >= 0 && event.getButton() == javafx.scene.input.MouseButton.PRIMARY) {
            sort.accept(columns.face(column).column().key());
        }
    }
}
