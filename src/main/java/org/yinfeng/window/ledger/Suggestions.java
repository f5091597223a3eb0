package org.yinfeng.window.ledger;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

/** Known words under a text field: those that hold what is typed, or all of them at Alt+Down. Other words may be typed. */
final class Suggestions {
    private static final int MOST = 9;
    private static final double LINE = 26;

    private final TextField field;
    private final Supplier<List<String>> words;
    private final Popup popup = new Popup();
    private final ListView<String> list = new ListView<>();
    private boolean choosing;

    Suggestions(TextField field, Supplier<List<String>> words) {
        this.field = field;
        this.words = words;
        list.setFixedCellSize(LINE);
        list.getStyleClass().add("suggestions");
        list.setFocusTraversable(false);
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        field.textProperty().addListener((property, before, text) -> typed(text));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(click -> take());
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                hide();
            }
        });
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    private void typed(String text) {
        if (choosing || !field.isFocused() || text.isEmpty()) {
            hide();
            return;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> found = words.get().stream().filter(word -> word.toLowerCase(Locale.ROOT).contains(lower)).toList();
        show(found.size() == 1 && found.get(0).equals(text) ? List.of() : found);
        list.getSelectionModel().clearSelection();
    }

    /** Shows every word, the present one chosen. */
    void showAll() {
        List<String> all = words.get();
        show(all);
        list.getSelectionModel().select(field.getText());
        list.scrollTo(field.getText());
    }

    private void show(List<String> found) {
        if (found.isEmpty() || field.getScene() == null || field.getScene().getWindow() == null) {
            hide();
            return;
        }
        list.getItems().setAll(found);
        list.setPrefHeight(Math.min(MOST, found.size()) * LINE + 2);
        list.setPrefWidth(Math.max(160, field.getWidth()));
        if (!popup.isShowing()) {
            Point2D below = field.localToScreen(0, field.getHeight() + 1);
            list.getStylesheets().setAll(field.getScene().getStylesheets());
            popup.show(field, below.getX(), below.getY());
        }
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN && key.isAltDown() || key.getCode() == KeyCode.F4) {
            if (!words.get().isEmpty()) {
                showAll();
                key.consume();
            }
        } else if (popup.isShowing()) {
            keyInList(key);
        }
    }

    private void keyInList(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ENTER, TAB -> {
                take();
                hide();
                return;
            }
            case ESCAPE -> hide();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void move(int step) {
        int next = Math.max(0, Math.min(list.getSelectionModel().getSelectedIndex() + step, list.getItems().size() - 1));
        list.getSelectionModel().select(next);
        list.scrollTo(next);
    }

    private void take() {
        String chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            choosing = true;
            field.setText(chosen);
            field.end();
            choosing = false;
        }
        hide();
    }
}
