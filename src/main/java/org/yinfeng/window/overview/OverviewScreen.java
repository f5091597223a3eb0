package org.yinfeng.window.overview;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.yinfeng.window.kit.Screen;
import org.yinfeng.window.kit.ScreenContext;

/** The two goals, the four stages, the course of the year, the counties, and what is overdue. */
public final class OverviewScreen implements Screen {
    private final StackPane node = new StackPane();

    public OverviewScreen(ScreenContext context) {
    }

    @Override
    public Parent node() {
        return node;
    }
}
