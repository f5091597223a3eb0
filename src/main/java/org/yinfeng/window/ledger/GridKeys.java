package org.yinfeng.window.ledger;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yinfeng.desk.list.ListModel;
import org.yinfeng.desk.list.Selection;
import org.yinfeng.window.kit.ScreenContext;

/** The keyboard of the table while no cell is open; the open cell's own keys are the {@link CellEditor}'s. */
final class GridKeys {
    private final ScreenContext context;
    private final ListModel model;
    private final ProjectGrid grid;
    private final GridActions actions;

    GridKeys(ScreenContext context, ListModel model, ProjectGrid grid, GridActions actions) {
        this.context = context;
        this.model = model;
        this.grid = grid;
        this.actions = actions;
        grid.editor().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        grid.editor().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Blanks and control keys that were commands must not wake the cell. */
    private void typed(KeyEvent key) {
        String typed = key.getCharacter();
        if (!grid.editor().isAwake() && (key.isShortcutDown() || key.isAltDown() || typed.isBlank() || typed.charAt(0) < ' '
                || typed.charAt(0) == 127)) {
            key.consume();
        }
    }

    private void pressed(KeyEvent key) {
        if (grid.editor().isAwake() || key.isConsumed()) {
            return;
        }
        boolean done = key.isShortcutDown() ? command(key) : key.isAltDown() ? alternative(key) : plain(key);
        if (done) {
            key.consume();
        }
    }

    private boolean alternative(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            actions.choose();
            return true;
        }
        return false;
    }

    private boolean plain(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> move(1, key.isShiftDown());
            case UP -> move(-1, key.isShiftDown());
            case PAGE_DOWN -> move(grid.page(), key.isShiftDown());
            case PAGE_UP -> move(-grid.page(), key.isShiftDown());
            case RIGHT -> grid.column(grid.column() + 1);
            case LEFT -> grid.column(grid.column() - 1);
            case HOME -> grid.column(0);
            case END -> grid.column(grid.columns().size() - 1);
            case TAB -> actions.step(key.isShiftDown() ? -1 : 1);
            case F2, ENTER -> actions.edit();
            case F4 -> actions.choose();
            case DELETE, BACK_SPACE -> actions.clear();
            case SPACE -> toggle();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void toggle() {
        Selection selection = model.selection();
        if (selection.focus() >= 0) {
            selection.toggle(selection.focus());
        }
    }

    private void move(int steps, boolean extend) {
        Selection selection = model.selection();
        int to = selection.focus() < 0 ? 0 : selection.focus() + steps;
        if (extend) {
            selection.extend(to);
        } else {
            selection.select(to);
        }
        grid.reveal();
    }

    private boolean command(KeyEvent key) {
        Selection selection = model.selection();
        switch (key.getCode()) {
            case A -> selection.selectAll();
            case C, INSERT -> actions.copy();
            case V -> actions.paste();
            case D -> actions.fillDown();
            case SEMICOLON -> actions.today();
            case HOME -> move(-grid.listing().rows().length, key.isShiftDown());
            case END -> move(grid.listing().rows().length, key.isShiftDown());
            case DELETE -> actions.remove();
            case SPACE -> toggle();
            case Z -> step(key.isShiftDown());
            case Y -> step(true);
            case X -> { }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(boolean again) {
        if (context.session().savingProperty().get() || !context.mayChange()) {
            return;
        }
        if (again) {
            context.session().redo(outcome -> { }, context.toasts()::failed);
        } else {
            context.session().undo(outcome -> { }, context.toasts()::failed);
        }
    }
}
