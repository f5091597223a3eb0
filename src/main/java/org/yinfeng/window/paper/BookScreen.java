package org.yinfeng.window.paper;

import javafx.scene.Parent;
import org.yinfeng.desk.paper.BookModel;
import org.yinfeng.project.Message;
import org.yinfeng.window.kit.Screen;
import org.yinfeng.window.kit.ScreenContext;

/** The quarter's book, page by page, as it will print. */
public final class BookScreen implements Screen {
    private final BookModel model;
    private final PaperView view;

    public BookScreen(ScreenContext context) {
        model = new BookModel(context.session(), context.workspace(), context.toasts()::failed);
        view = new PaperView(context, model.paper(), () -> Message.of("paper.book.file", context.workspace().quarter()));
        view.sceneProperty().addListener((observed, before, scene) -> model.inSight(scene != null));
    }

    @Override
    public Parent node() {
        return view;
    }

    @Override
    public void shown() {
        model.inSight(true);
    }

    @Override
    public Runnable printing() {
        return view::print;
    }

    @Override
    public Runnable exporting() {
        return view::save;
    }

    @Override
    public void takeFocus() {
        view.takeFocus();
    }
}
