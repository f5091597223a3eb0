package org.yinfeng.window.explain;

import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.yinfeng.desk.explain.ExplainModel;
import org.yinfeng.window.kit.ExplainEvent;
import org.yinfeng.window.kit.ScreenContext;

/**
 * Lies round what shows numbers and explains those that ask for it, in a panel at the other side. Esc closes the panel and
 * gives the focus back.
 */
public final class ExplainLayer extends StackPane {
    private static final PseudoClass EXPLAINING = PseudoClass.getPseudoClass("explaining");

    private final ScreenContext context;
    private final ExplainModel model;
    private final ExplainPanel panel;
    private Node origin;

    public ExplainLayer(ScreenContext context) {
        this.context = context;
        model = new ExplainModel(context.session(), context.workspace(), failure -> {
            close();
            context.toasts().failed(failure);
        });
        panel = new ExplainPanel(context, model, this::close);
        panel.setVisible(false);
        getChildren().add(panel);
        addEventHandler(ExplainEvent.EXPLAIN, this::explain);
        addEventHandler(ExplainEvent.OFFER, this::offer);
        panel.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close();
                key.consume();
            }
        });
    }

    /** What shows the numbers; another one closes the explanation. */
    public void show(Node content) {
        if (getChildren().get(0) != content) {
            close();
            getChildren().setAll(content, panel);
        }
    }

    private void explain(ExplainEvent event) {
        event.consume();
        boolean within = isWithin(event.getTarget());
        if (!within) {
            mark(false);
            origin = event.getTarget() instanceof Node node ? node : null;
            mark(true);
            boolean right = origin != null && origin.localToScene(origin.getLayoutBounds()).getCenterX()
                    > localToScene(getLayoutBounds()).getCenterX();
            panel.stand(right);
            StackPane.setAlignment(panel, right ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        }
        panel.setVisible(true);
        model.explain(event.figure(), event.at());
        panel.takeFocus();
    }

    private boolean isWithin(EventTarget target) {
        Node node = target instanceof Node found ? found : null;
        while (node != null && node != panel) {
            node = node.getParent();
        }
        return node == panel;
    }

    private void mark(boolean explaining) {
        if (origin != null) {
            origin.pseudoClassStateChanged(EXPLAINING, explaining);
        }
    }

    private void offer(ExplainEvent event) {
        event.consume();
        MenuItem item = new MenuItem(context.words().now().get("explain.this"));
        item.setOnAction(chosen -> ((Node) event.getTarget()).fireEvent(ExplainEvent.explain(event.figure(), event.at())));
        new ContextMenu(item).show((Node) event.getTarget(), event.screenX(), event.screenY());
    }

    /** Whether a number is being explained. */
    public boolean isExplaining() {
        return panel.isVisible();
    }

    /** Closes the explanation; whoever showed the number has the focus again. */
    public void close() {
        if (!panel.isVisible()) {
            return;
        }
        panel.setVisible(false);
        model.close();
        mark(false);
        if (origin != null && origin.getScene() == getScene()) {
            origin.requestFocus();
        }
        origin = null;
    }
}
