package org.yinfeng.window.meeting;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What the keys of a meeting do; a presenter's clicker sends Page Up, Page Down, a full stop, F5 and Esc. */
final class MeetingKeys {
    private final MeetingView view;

    MeetingKeys(MeetingView view) {
        this.view = view;
    }

    void pressed(KeyEvent key) {
        if (view.isNoting() || view.isListing()) {
            return;
        }
        if (view.isExplaining()) {
            close(key);
            return;
        }
        if (key.isShortcutDown() ? command(key.getCode(), key.isShiftDown()) : single(key)) {
            key.consume();
        }
    }

    /** All other keys are the explanation's own. */
    private void close(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            view.escape();
            key.consume();
        }
    }

    private boolean command(KeyCode code, boolean shift) {
        switch (code) {
            case Z -> view.undo(shift);
            case Y -> view.undo(true);
            case P -> view.print();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean single(KeyEvent key) {
        if (key.getCode().isDigitKey() && !view.isDark()) {
            view.type(key.getText());
            return true;
        }
        if (view.isDark() && key.getCode() != KeyCode.F11) {
            view.escape();
            return true;
        }
        if (key.isShiftDown() && key.getCode().isArrowKey()) {
            view.point();
            return false;
        }
        return turn(key.getCode()) || open(key.getCode());
    }

    private boolean turn(KeyCode code) {
        switch (code) {
            case RIGHT, SPACE, PAGE_DOWN -> view.model().turn(1);
            case LEFT, PAGE_UP, BACK_SPACE -> view.model().turn(-1);
            case DOWN -> view.model().turnSection(1);
            case UP -> view.model().turnSection(-1);
            case HOME -> view.model().go(0);
            case END -> view.model().go(Integer.MAX_VALUE);
            default -> {
                return false;
            }
        }
        view.say("");
        return true;
    }

    /** False where the figure that the keys have chosen is meant, which the slide explains itself. */
    private boolean explain() {
        if (!view.isPointing()) {
            view.explain();
        }
        return !view.isPointing();
    }

    private boolean open(KeyCode code) {
        switch (code) {
            case TAB, G -> view.openList();
            case N -> view.openNote();
            case A -> view.toggleEvery();
            case B, PERIOD, DECIMAL -> view.toggleDark();
            case PLUS, EQUALS, ADD -> view.model().grow(1);
            case MINUS, SUBTRACT -> view.model().grow(-1);
            case ENTER -> {
                return view.jumpToTyped() || explain();
            }
            case F1, SLASH, HELP -> {
                return explain();
            }
            case F11 -> view.toggleFull();
            case ESCAPE -> view.escape();
            default -> {
                return false;
            }
        }
        return true;
    }
}
