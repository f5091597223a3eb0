package org.yinfeng.window;

import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.list.ProjectSet;
import org.yinfeng.desk.rules.RulesInForce;
import org.yinfeng.project.Message;
import org.yinfeng.window.explain.ExplainLayer;
import org.yinfeng.window.imports.DropOverlay;
import org.yinfeng.window.kit.Explained;
import org.yinfeng.window.kit.Navigator;
import org.yinfeng.window.kit.Screen;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Words;
import org.yinfeng.window.meeting.MeetingView;
import org.yinfeng.window.past.PastDialog;
import org.yinfeng.window.past.PastStrip;

/** The open ledger's window: rail, top bar, the screen in sight, status bar; the keys that work everywhere. */
final class Shell extends StackPane {
    private final ScreenContext context;
    private final Words words;
    private final Map<String, Screen> screens = new HashMap<>();
    private final BorderPane frame = new BorderPane();
    private final BorderPane page = new BorderPane();
    private final ExplainLayer layer;
    private final Rail rail;
    private final TopBar bar;
    private final StatusBar status;
    private final Steps steps;
    private final DropOverlay drop;
    private String current;
    private MeetingView meeting;

    /** @param context navigates through this shell, by {@link Switch} */
    Shell(ScreenContext context, Toaster toaster, Switch navigation) {
        this.context = context;
        words = context.words();
        navigation.connect(new Ways());
        steps = new Steps(context);
        rail = new Rail(words, place -> go(place, null));
        bar = new TopBar(words, context.workspace(), rules(), this::askPast, this::typed, this::entered);
        status = new StatusBar(words, context.workspace(), context.session(), steps::undo, steps::redo);
        layer = new ExplainLayer(context);
        page.setTop(new VBox(bar, new PastStrip(context, this::askPast)));
        page.setCenter(layer);
        page.setBottom(status);
        frame.setLeft(rail);
        frame.setCenter(page);
        drop = new DropOverlay(words);
        getChildren().addAll(frame, toaster, drop);
        getStyleClass().add("shell");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        setOnDragOver(this::held);
        setOnDragExited(left -> drop.hide());
        setOnDragDropped(this::dropped);
        go(context.preferences().get("screen", "overview"), null);
    }

    private RulesMenu rules() {
        RulesInForce rules = new RulesInForce(context.session(), context.workspace());
        return new RulesMenu(words, context.workspace(), rules, () -> go(Navigator.SETTINGS, "rules"));
    }

    /** Shows a screen, and there the projects of a query where one is given. */
    void go(String name, String query) {
        if (name.equals(Navigator.MEETING)) {
            meet();
            return;
        }
        if (isMeeting()) {
            meeting.end();
        }
        ScreenCatalog.Place place = ScreenCatalog.PLACES.stream().filter(known -> known.name().equals(name)).findFirst()
                .orElse(ScreenCatalog.PLACES.get(0));
        current = place.name();
        Screen screen = screens.computeIfAbsent(current, made -> place.maker().apply(context));
        rail.show(current);
        bar.title(place.key());
        layer.show(screen.node());
        status.show(screen.status());
        if (query != null) {
            bar.searched("");
            screen.open(query);
            context.background().later(screen::takeFocus);
        }
        screen.shown();
        context.preferences().set("screen", current);
    }

    private void held(DragEvent drag) {
        if (drag.getDragboard().hasFiles() && !isMeeting()) {
            drop.show(drag.getDragboard().getFiles());
            if (DropOverlay.takes(drag.getDragboard().getFiles())) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
            drag.consume();
        }
    }

    private void dropped(DragEvent drag) {
        List<File> files = drag.getDragboard().getFiles();
        drop.hide();
        drag.setDropCompleted(DropOverlay.takes(files));
        drag.consume();
        if (DropOverlay.takes(files)) {
            // The other program waits until the drop is answered: what may ask a question comes after.
            context.background().later(() -> go(Navigator.IMPORT, files.stream().map(File::getPath).collect(Collectors.joining("\n"))));
        }
    }

    /** What shows while files are held over the window. */
    DropOverlay drop() {
        return drop;
    }

    private void askPast() {
        new PastDialog(context).ask(getScene().getWindow());
    }

    /** How screens come to another. */
    private final class Ways implements Navigator {
        @Override
        public void go(String screen, String query) {
            Shell.this.go(screen, query);
        }

        @Override
        public void show(ProjectSet projects) {
            Shell.this.go(LEDGER, null);
            bar.searched("");
            screen().open(projects);
            context.background().later(screen()::takeFocus);
        }
    }

    /** The meeting lies over everything; below it nothing is drawn and nothing takes the keyboard. */
    private void meet() {
        if (meeting == null) {
            meeting = new MeetingView(context, this::met);
        }
        if (!getChildren().contains(meeting)) {
            getChildren().add(1, meeting);
            frame.setVisible(false);
            meeting.begin();
        }
    }

    private void met() {
        getChildren().remove(meeting);
        frame.setVisible(true);
        screen().takeFocus();
    }

    private boolean isMeeting() {
        return !frame.isVisible();
    }

    /** The meeting that was begun, or null. */
    MeetingView meeting() {
        return meeting;
    }

    Screen screen() {
        return screens.get(current);
    }

    private void typed(String text) {
        if (screen().searchable()) {
            screen().search(text);
        }
    }

    private void entered(String text) {
        if (!screen().searchable() && !text.isBlank()) {
            go(Navigator.LEDGER, null);
            bar.searched(text);
        }
        typed(text);
        screen().takeFocus();
    }

    private void key(KeyEvent key) {
        if (isMeeting()) {
            return;
        }
        boolean inText = key.getTarget() instanceof TextInputControl;
        if (key.getCode() == KeyCode.F1 && Explained.isAt(key.getTarget())) {
            return;
        }
        if (key.getCode() == KeyCode.F1 || key.isShortcutDown() && key.getCode() == KeyCode.SLASH) {
            new KeyList(context).show(getScene().getWindow());
        } else if (key.getCode() == KeyCode.F5) {
            screen().shown();
        } else if (key.getCode() == KeyCode.F11) {
            meet();
        } else if (!key.isShortcutDown() || key.isAltDown()) {
            return;
        } else if (!command(key, inText)) {
            return;
        }
        key.consume();
    }

    /** Ctrl and a letter or digit; true when it was one of ours. */
    private boolean command(KeyEvent key, boolean inText) {
        switch (key.getCode()) {
            case H -> {
                if (!key.isShiftDown()) {
                    return false;
                }
                askPast();
            }
            case F -> bar.focusSearch();
            case P -> run(screen().printing(), "screen.print.nothing");
            case E -> run(screen().exporting(), "screen.export.nothing");
            case I -> go(Navigator.IMPORT, null);
            case COMMA -> go(Navigator.SETTINGS, null);
            case Z -> {
                return !inText && (key.isShiftDown() ? steps.redo() : steps.undo());
            }
            case Y -> {
                return !inText && steps.redo();
            }
            default -> {
                return place(key);
            }
        }
        return true;
    }

    private boolean place(KeyEvent key) {
        ScreenCatalog.Place place = key.getCode().isDigitKey() ? ScreenCatalog.at(key.getCode().getName().substring(0, 1)) : null;
        if (place != null) {
            go(place.name(), null);
        }
        return place != null;
    }

    private void run(Runnable action, String otherwise) {
        if (action == null) {
            context.toasts().done(Message.of(otherwise));
        } else {
            action.run();
        }
    }
}
