package org.yinfeng.window.ledger;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.geometry.Point2D;

/**
 * The text field that stands at the focused cell. Asleep it is unseen but has the keyboard, so that the first key, or the
 * input method's first letter, is already in it when it wakes.
 */
final class CellEditor extends TextField {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Tooltip complaint = new Tooltip();
    private final Suggestions suggestions;
    private boolean awake;
    private boolean resting;
    private Supplier<List<String>> words = List::of;
    private BiPredicate<String, KeyEvent> finished = (text, key) -> true;
    private Runnable woken = () -> { };

    CellEditor() {
        getStyleClass().add("cell-editor");
        setManaged(false);
        setOpacity(0);
        setMouseTransparent(true);
        complaint.getStyleClass().add("complaint");
        complaint.setHideOnEscape(false);
        complaint.setAutoHide(false);
        suggestions = new Suggestions(this, () -> awake ? words.get() : List.of());
        textProperty().addListener((property, before, text) -> typed());
        addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, event -> {
            if (!awake && isEditable() && !event.getComposed().isEmpty()) {
                wake("");
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().addListener((property, before, focused) -> {
            if (!focused && awake && !suggestions.isShowing()) {
                leave();
            }
        });
    }

    /**
     * @param whenFinished takes the text and the key that ended it (null when the focus went elsewhere); false keeps editing
     */
    void react(Supplier<List<String>> choices, BiPredicate<String, KeyEvent> whenFinished, Runnable whenWoken) {
        words = choices;
        finished = whenFinished;
        woken = whenWoken;
    }

    boolean isAwake() {
        return awake;
    }

    private void typed() {
        if (!awake && !resting && isEditable() && !getText().isEmpty()) {
            show();
        }
        complain(null);
    }

    /** Begins with a text, all of it selected. */
    void wake(String text) {
        resting = true;
        setText(text);
        resting = false;
        show();
        selectAll();
    }

    private void show() {
        awake = true;
        setOpacity(1);
        setMouseTransparent(false);
        woken.run();
    }

    void choose() {
        suggestions.showAll();
    }

    /** Goes back to sleep, empty. */
    void sleep() {
        awake = false;
        resting = true;
        suggestions.hide();
        complain(null);
        clear();
        resting = false;
        setOpacity(0);
        setMouseTransparent(true);
    }

    /** Says what is wrong with the text, under the cell; null says nothing. */
    void complain(String sentence) {
        pseudoClassStateChanged(ERROR, sentence != null);
        if (sentence == null) {
            complaint.hide();
        } else if (getScene() != null && getScene().getWindow() != null) {
            complaint.setText(sentence);
            Point2D below = localToScreen(0, getHeight() + 2);
            complaint.show(this, below.getX(), below.getY());
        }
        setAccessibleHelp(sentence);
    }

    private void leave() {
        if (finished.test(getText(), null)) {
            sleep();
        } else {
            requestFocus();
        }
    }

    private void key(KeyEvent key) {
        if (!awake || key.isConsumed()) {
            return;
        }
        if (key.getCode() == KeyCode.ESCAPE) {
            sleep();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.TAB) {
            if (finished.test(getText(), key)) {
                sleep();
            }
            key.consume();
        }
    }
}
