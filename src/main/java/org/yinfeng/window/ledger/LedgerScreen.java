package org.yinfeng.window.ledger;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.list.ListModel;
import org.yinfeng.desk.list.ProjectSet;
import org.yinfeng.desk.list.Summary;
import org.yinfeng.desk.list.View;
import org.yinfeng.window.export.ExportDialog;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Screen;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.StatusLine;
import org.yinfeng.window.kit.Words;

/** The ledger: tabs, chips, the table, and the pane of the project in focus. */
public final class LedgerScreen implements Screen {
    /** Measures and colours of this screen alone. */
    static final String SHEET = LedgerScreen.class.getResource("/org/yinfeng/theme/ledger.css").toExternalForm();

    private static final double PANE_ZH = 336;
    private static final double PANE_EN = 372;

    private final ScreenContext context;
    private final Words words;
    private final ListModel model;
    private final Saving saving;
    private final ProjectGrid grid;
    private final GridActions actions;
    private final ProjectPane pane;
    private final Emptiness emptiness;
    private final FilterBar filter;
    private final StatusLine status = new StatusLine();
    private final StackPane center = new StackPane();
    private final BorderPane left = new BorderPane();
    private final BorderPane root = new BorderPane();
    private ContextMenu menu;

    public LedgerScreen(ScreenContext context) {
        this.context = context;
        words = context.words();
        model = new ListModel(context.session(), context.workspace(), context.preferences());
        saving = new Saving(context, root);
        grid = new ProjectGrid(model);
        actions = new GridActions(context, model, grid, saving);
        new GridKeys(context, model, grid, actions);
        pane = new ProjectPane(context, model, saving, () -> showPane(false));
        emptiness = new Emptiness(context, model, this::create);
        root.getStyleClass().add("ledger-screen");
        root.getStylesheets().add(SHEET);
        filter = new FilterBar(model, words);
        tools();
        ViewTabs tabs = new ViewTabs(context, model);
        tabs.end(add());
        left.setTop(new VBox(tabs, filter));
        center.getChildren().addAll(grid, emptiness);
        StackPane.setMargin(emptiness, new javafx.geometry.Insets(GridHead.HEIGHT, 0, 0, 0));
        left.setCenter(center);
        root.setCenter(left);
        grid.rowHeight(context.preferences().get("ledger.rowHeight", 26));
        grid.react(actions::edit, this::menu);
        grid.head().react(model::sort, (column, width) -> widen(column, width), this::fit,
                (column, event) -> open(columnMenu(column), grid, event.getScreenX(), event.getScreenY()));
        follow();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        new PaneEdge(pane, width -> {
            context.preferences().set("ledger.paneWidth", (int) width);
            width();
        });
        showPane(context.preferences().get("ledger.pane", true));
    }

    private Button add() {
        Button add = words.text(new Button(), "tool.new");
        add.setGraphic(new Icon("act-plus", 13));
        add.getStyleClass().add("small-button");
        add.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        add.setOnAction(pressed -> create());
        return context.changes(add);
    }

    private void tools() {
        Button columns = filter.tool("act-cols", "tool.columns");
        columns.setOnAction(pressed -> ColumnMenu.under(new ColumnMenu(model, grid).chooser(), columns));
        filter.tool("act-export", "tool.export").setOnAction(pressed -> exporting().run());
        filter.tool("act-print", "tool.print").setOnAction(pressed -> printing().run());
        Button side = filter.tool("act-menu", "tool.pane");
        side.setOnAction(pressed -> showPane(!isPaneShown()));
    }

    private void follow() {
        model.listingProperty().addListener((property, before, listing) -> {
            emptiness.follow();
            sums();
        });
        model.selection().changesProperty().addListener((property, before, changes) -> {
            sums();
            pane.follow();
        });
        context.session().ledgerProperty().addListener((property, before, ledger) -> {
            if (!pane.isEditing()) {
                pane.follow();
            }
            emptiness.follow();
        });
        context.workspace().textsProperty().addListener((property, before, texts) -> width());
        emptiness.follow();
        if (model.selection().focus() < 0) {
            model.selection().select(0);
        }
        sums();
    }

    private void sums() {
        status.leftProperty().set(Summary.shown(model.listing(), words.now()));
        status.rightProperty().set(Summary.selected(model.listing(), model.selection().rows(), words.now()));
    }

    private boolean isPaneShown() {
        return root.getRight() != null;
    }

    private void showPane(boolean shown) {
        root.setRight(shown ? pane : null);
        width();
        context.preferences().set("ledger.pane", shown);
        if (!shown) {
            grid.requestFocus();
        }
    }

    private void width() {
        boolean chinese = words.now().language() == org.yinfeng.project.Texts.Language.ZH;
        int chosen = context.preferences().get("ledger.paneWidth", (int) (chinese ? PANE_ZH : PANE_EN));
        pane.setPrefWidth(PaneEdge.within(chosen));
        pane.setMinWidth(PaneEdge.LEAST);
    }

    /** Sorts by a column's key, as a click on its head does. */
    public void sort(String column) {
        model.sort(column);
    }

    /** Selects rows by their places in the list, the last one with the focus, in a column. */
    public LedgerScreen pick(String column, int first, int... further) {
        model.selection().select(first);
        for (int row : further) {
            model.selection().toggle(row);
        }
        root.getScene().getRoot().applyCss();
        root.getScene().getRoot().layout();
        grid.column(grid.columns().indexOf(column));
        grid.reveal();
        return this;
    }

    /** Opens an empty form, or the one that was begun. */
    public void create() {
        showPane(true);
        pane.create();
    }

    private void widen(int column, double width) {
        String key = grid.columns().face(column).column().key();
        model.arrange(model.layoutProperty().get().withWidth(key, (int) width));
    }

    private void fit(int column) {
        widen(column, grid.fit(column));
    }

    private ContextMenu columnMenu(int column) {
        return new ColumnMenu(model, grid).menu(column, pixels -> {
            context.preferences().set("ledger.rowHeight", pixels);
            grid.rowHeight(pixels);
        }, context.preferences().get("ledger.rowHeight", 26));
    }

    private void menu(javafx.scene.input.MouseEvent event) {
        open(new RowMenu(model, actions, this::edit, words.now()).menu(grid.face()), grid, event.getScreenX(), event.getScreenY());
    }

    private void open(ContextMenu opened, Node owner, double x, double y) {
        if (menu != null) {
            menu.hide();
        }
        menu = opened;
        menu.show(owner, x, y);
    }

    /** Opens the form of the project in focus. */
    public void edit() {
        showPane(true);
        pane.edit();
    }

    private void key(KeyEvent key) {
        boolean handled = true;
        if (key.isShortcutDown() && key.getCode() == KeyCode.N) {
            create();
        } else if (key.isShortcutDown() && key.isShiftDown() && key.getCode() == KeyCode.L) {
            filter.addCondition();
        } else if (key.getCode() == KeyCode.F6) {
            cross();
        } else if (key.getCode() == KeyCode.F2 && key.isShiftDown()) {
            edit();
        } else if (key.isAltDown() && key.getCode().isDigitKey()) {
            view(key.getCode().getName().charAt(0) - '1');
        } else {
            handled = false;
        }
        if (handled) {
            key.consume();
        }
    }

    /** From the table to the pane and back. */
    private void cross() {
        if (grid.editor().isFocused() && isPaneShown()) {
            pane.lookupAll(".button").stream().filter(Node::isVisible).findFirst().ifPresent(Node::requestFocus);
        } else {
            grid.requestFocus();
        }
    }

    private void view(int number) {
        List<View> views = model.views();
        if (number >= 0 && number < views.size()) {
            model.open(views.get(number));
        }
    }

    @Override
    public Parent node() {
        return root;
    }

    @Override
    public StatusLine status() {
        return status;
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public void search(String text) {
        model.search(text);
        emptiness.follow();
    }

    @Override
    public void open(String query) {
        model.open(query);
    }

    @Override
    public void open(ProjectSet projects) {
        model.open(projects);
        grid.reveal();
    }

    @Override
    public void shown() {
        model.refresh();
    }

    @Override
    public Runnable exporting() {
        return () -> exportDialog().ask(root.getScene().getWindow());
    }

    /** How the list in sight is handed over, not yet asked. */
    public ExportDialog exportDialog() {
        return new ExportDialog(context, model);
    }

    @Override
    public Runnable printing() {
        return () -> new Printing(context, model).run(root.getScene().getWindow());
    }

    @Override
    public void takeFocus() {
        if (model.selection().focus() < 0) {
            model.selection().select(0);
        }
        grid.requestFocus();
    }
}
