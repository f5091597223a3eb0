package org.yinfeng.window.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * Several places for the keyboard that are one stop of the Tab key: the arrow keys go from one to the next in their direction,
 * and Tab comes back to where one was.
 */
public final class Roving {
    private static final String MEMBER = "roving";

    private final List<Node> members = new ArrayList<>();
    private final EventHandler<KeyEvent> keys = this::key;

    public Roving(Node... members) {
        show(List.of(members));
    }

    /** Other members in their place. */
    public void show(List<? extends Node> next) {
        members.forEach(node -> node.removeEventHandler(KeyEvent.KEY_PRESSED, keys));
        members.clear();
        for (Node node : next) {
            members.add(node);
            boolean known = node.getProperties().put(MEMBER, this) == this;
            node.addEventHandler(KeyEvent.KEY_PRESSED, keys);
            node.setFocusTraversable(members.size() == 1);
            if (!known) {
                follow(node);
            }
        }
    }

    private void follow(Node node) {
        node.focusedProperty().addListener((property, before, focused) -> {
            if (focused && members.contains(node)) {
                members.forEach(other -> other.setFocusTraversable(other == node));
            }
        });
    }

    /** Whether somebody decides for the node when the Tab key stops there. */
    static boolean isMember(Node node) {
        return node.hasProperties() && node.getProperties().containsKey(MEMBER);
    }

    private void key(KeyEvent key) {
        double[] way = switch (key.getCode()) {
            case LEFT, KP_LEFT -> new double[] {-1, 0};
            case RIGHT, KP_RIGHT -> new double[] {1, 0};
            case UP, KP_UP -> new double[] {0, -1};
            case DOWN, KP_DOWN -> new double[] {0, 1};
            default -> null;
        };
        if (way == null || key.isConsumed() || !(key.getSource() instanceof Node from) || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        Node next = nearest(from, way);
        if (next != null) {
            next.requestFocus();
        }
        key.consume();
    }

    /** The member that lies ahead; what lies aside counts three times as far. */
    private Node nearest(Node from, double[] way) {
        Bounds here = bounds(from);
        Node best = null;
        double least = Double.MAX_VALUE;
        for (Node node : members) {
            if (node == from || !node.isVisible() || node.getScene() == null || node.isDisabled()) {
                continue;
            }
            Bounds there = bounds(node);
            double ahead = way[0] != 0 ? beyond(way[0], here.getMinX(), here.getMaxX(), there.getMinX(), there.getMaxX())
                    : beyond(way[1], here.getMinY(), here.getMaxY(), there.getMinY(), there.getMaxY());
            double aside = way[0] != 0 ? gap(here.getMinY(), here.getMaxY(), there.getMinY(), there.getMaxY())
                    : gap(here.getMinX(), here.getMaxX(), there.getMinX(), there.getMaxX());
            double far = ahead + 3 * aside;
            if (!Double.isNaN(ahead) && far < least) {
                least = far;
                best = node;
            }
        }
        return best;
    }

    /** How far it lies ahead; not a number where more than half of the smaller one lies beside or behind. */
    private static double beyond(double way, double from, double to, double otherFrom, double otherTo) {
        double gap = way > 0 ? otherFrom - to : from - otherTo;
        return gap < -Math.min(to - from, otherTo - otherFrom) / 2 ? Double.NaN : Math.max(0, gap);
    }

    private static double gap(double from, double to, double otherFrom, double otherTo) {
        return Math.max(0, Math.max(otherFrom - to, from - otherTo));
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
