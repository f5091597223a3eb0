package org.yinfeng.window.kit;

import javafx.event.EventTarget;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.explain.Explainable;

/**
 * Makes any node that shows a number explain it: by a click, by Enter, Space or F1 when it has the focus, or from its context
 * menu. The node looks like a number, and like a link when pointed at ({@code .explained}). Several such nodes in one card
 * share one stop of the Tab key by {@link Roving}.
 */
public final class Explained {
    private static final String FIGURE = "explained.figure";
    private static final String AT = "explained.at";
    private static final String STYLE = "explained";

    private Explained() {}

    /** The number that the node shows from now on, at the window's date and rules; null where it shows none. */
    public static void by(Node node, Explainable figure) {
        by(node, figure, null);
    }

    /** The same for a number shown at a date, rules or ledger of its own. */
    public static void by(Node node, Explainable figure, Reckoning at) {
        if (!node.getProperties().containsKey(FIGURE)) {
            install(node);
        }
        node.getProperties().put(FIGURE, figure);
        node.getProperties().put(AT, at);
        // Only where it changes: a style class put back is looked up anew, and figures are shown anew at every date.
        if (figure == null) {
            node.getStyleClass().remove(STYLE);
        } else if (!node.getStyleClass().contains(STYLE)) {
            node.getStyleClass().add(STYLE);
        }
    }

    /** The number of the row that is chosen in a table, or of a control whose click does something else: explained by F1 or from its context menu; null where it shows none. */
    public static void ofRow(Node table, Explainable figure) {
        if (!table.getProperties().containsKey(FIGURE)) {
            table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
                if (key.getCode() == KeyCode.F1) {
                    open(table);
                    key.consume();
                }
            });
            offerMenu(table);
        }
        table.getProperties().put(FIGURE, figure);
    }

    private static void offerMenu(Node node) {
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked -> {
            if (figure(node) != null) {
                node.fireEvent(ExplainEvent.offer(figure(node), at(node), asked));
                asked.consume();
            }
        });
    }

    private static void install(Node node) {
        node.setFocusTraversable(true);
        if (node instanceof ButtonBase button) {
            button.setOnAction(pressed -> open(node));
        } else {
            node.setAccessibleRole(AccessibleRole.BUTTON);
            node.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
                if (click.getButton() == MouseButton.PRIMARY) {
                    open(node);
                }
            });
        }
        node.addEventHandler(KeyEvent.KEY_PRESSED, key -> key(node, key));
        offerMenu(node);
    }

    private static void key(Node node, KeyEvent key) {
        switch (key.getCode()) {
            case ENTER, SPACE, F1 -> {
                open(node);
                key.consume();
            }
            default -> { }
        }
    }

    /** Opens the explanation of the number that the node shows. */
    public static void open(Node node) {
        if (figure(node) != null) {
            node.requestFocus();
            node.fireEvent(ExplainEvent.explain(figure(node), at(node)));
        }
    }

    private static Explainable figure(Node node) {
        return node.hasProperties() ? (Explainable) node.getProperties().get(FIGURE) : null;
    }

    private static Reckoning at(Node node) {
        return (Reckoning) node.getProperties().get(AT);
    }

    /** Whether a key pressed there asks for an explanation, so that F1 means the number and not the list of keys. */
    public static boolean isAt(EventTarget target) {
        return target instanceof MarkedRegion marked ? marked.isExplained() : target instanceof Node node && (figure(node) != null || ExplainedCells.isAsked(node));
    }
}
