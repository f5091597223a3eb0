package org.yinfeng.window;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.yinfeng.desk.Preferences;

/** Where the window stood comes back, if that screen is still there. */
final class WindowPlace {
    static final double WIDTH = 1366;
    static final double HEIGHT = 768;
    private static final double MIN_WIDTH = 1024;
    private static final double MIN_HEIGHT = 600;

    private final Stage stage;
    private final Preferences preferences;

    WindowPlace(Stage stage, Preferences preferences) {
        this.stage = stage;
        this.preferences = preferences;
    }

    /** Shows the window in its place. The size is set once more after showing: JavaFX 21 forgets it under some desktops. */
    void show() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
        Rectangle2D wanted = wanted(screen);
        put(wanted);
        stage.show();
        put(wanted);
        stage.setMaximized(preferences.get("window.maximized", false));
    }

    private void put(Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    private Rectangle2D wanted(Rectangle2D screen) {
        double width = Math.min(preferences.get("window.width", (int) WIDTH), screen.getWidth());
        double height = Math.min(preferences.get("window.height", (int) HEIGHT), screen.getHeight());
        double x = preferences.get("window.x", (int) (screen.getMinX() + (screen.getWidth() - width) / 2));
        double y = preferences.get("window.y", (int) (screen.getMinY() + (screen.getHeight() - height) / 2));
        if (Screen.getScreensForRectangle(x + width / 4, y, width / 2, height / 4).isEmpty()) {
            x = screen.getMinX();
            y = screen.getMinY();
        }
        return new Rectangle2D(x, y, Math.max(1, width), Math.max(1, height));
    }

    void remember() {
        Map<String, String> place = new HashMap<>();
        place.put("window.maximized", String.valueOf(stage.isMaximized()));
        if (!stage.isMaximized()) {
            place.put("window.x", whole(stage.getX()));
            place.put("window.y", whole(stage.getY()));
            place.put("window.width", whole(stage.getWidth()));
            place.put("window.height", whole(stage.getHeight()));
        }
        preferences.set(place);
    }

    private static String whole(double value) {
        return String.valueOf(Math.round(value));
    }
}
