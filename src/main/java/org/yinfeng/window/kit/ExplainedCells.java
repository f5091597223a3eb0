package org.yinfeng.window.kit;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.yinfeng.progress.explain.Explainable;

/**
 * Makes the cells of a table explain their numbers: by a click, from the context menu, or by F1 on the cell in focus (where rows
 * are chosen, on the first number of the row). The explanation's origin is the table, for cells are made anew as one scrolls.
 */
public final class ExplainedCells {
    private static final String FIGURE = "explained.column";
    private static final String ASKED = "explained.cells";

    private ExplainedCells() {}

    /** What the column's numbers are; the function answers null where a row shows none. */
    public static <S> void column(TableColumn<S, ?> column, Function<S, Explainable> figure) {
        column.getProperties().put(FIGURE, figure);
        column.getStyleClass().add("explained-cell");
    }

    /** Listens in a table some of whose columns show numbers. */
    public static <S> void on(TableView<S> table) {
        table.addEventFilter(MouseEvent.MOUSE_CLICKED, click -> {
            Explainable figure = click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 1
                    && !click.isShiftDown() && !click.isShortcutDown() ? at(click.getTarget()) : null;
            if (figure != null) {
                click.consume();
                table.fireEvent(ExplainEvent.explain(figure, null));
            }
        });
        table.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked -> {
            Explainable figure = asked.isKeyboardTrigger() ? focused(table) : at(asked.getTarget());
            if (figure != null) {
                table.fireEvent(ExplainEvent.offer(figure, null, asked));
                asked.consume();
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            Explainable figure = key.getCode() == KeyCode.F1 ? focused(table) : null;
            if (figure != null) {
                table.fireEvent(ExplainEvent.explain(figure, null));
                key.consume();
            }
        });
        table.getProperties().put(ASKED, (BooleanSupplier) () -> focused(table) != null);
    }

    /** Whether F1 pressed there means the number of a cell. */
    static boolean isAsked(Node node) {
        return node.hasProperties() && node.getProperties().get(ASKED) instanceof BooleanSupplier asked && asked.getAsBoolean();
    }

    private static Explainable at(EventTarget target) {
        Node node = target instanceof Node found ? found : null;
        while (node != null && !(node instanceof TableCell<?, ?>)) {
            node = node.getParent();
        }
        return node instanceof TableCell<?, ?> cell && cell.getTableRow() != null && !cell.isEmpty()
                ? figure(cell.getTableColumn(), cell.getTableRow().getItem()) : null;
    }

    private static <S> Explainable focused(TableView<S> table) {
        TablePosition<S, ?> cell = table.getFocusModel().getFocusedCell();
        int row = cell == null || cell.getRow() < 0 ? table.getSelectionModel().getSelectedIndex() : cell.getRow();
        if (row < 0 || row >= table.getItems().size()) {
            return null;
        }
        S item = table.getItems().get(row);
        boolean cells = table.getSelectionModel().isCellSelectionEnabled() && cell != null && cell.getTableColumn() != null;
        return cells ? figure(cell.getTableColumn(), item) : table.getVisibleLeafColumns().stream().map(column -> figure(column, item))
                .filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    @SuppressWarnings("unchecked")
    private static <S> Explainable figure(TableColumn<?, ?> column, S item) {
        Function<S, Explainable> figure = column == null ? null : (Function<S, Explainable>) column.getProperties().get(FIGURE);
        return figure == null || item == null ? null : figure.apply(item);
    }
}
