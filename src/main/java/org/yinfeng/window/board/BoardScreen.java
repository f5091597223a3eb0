package org.yinfeng.window.board;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.board.BoardModel;
import org.yinfeng.desk.board.Publicity;
import org.yinfeng.desk.list.ListText;
import org.yinfeng.ledger.Listing;
import org.yinfeng.progress.board.Board.Period;
import org.yinfeng.progress.board.Boards.Circle;
import org.yinfeng.progress.board.Merit;
import org.yinfeng.progress.board.Standing;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Texts;
import org.yinfeng.report.board.BoardCells;
import org.yinfeng.report.chart.Palette;
import org.yinfeng.report.chart.Style;
import org.yinfeng.window.kit.EmptyState;
import org.yinfeng.window.kit.ExplainEvent;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Navigator;
import org.yinfeng.window.kit.Screen;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Segments;
import org.yinfeng.window.kit.SheetWays;
import org.yinfeng.window.kit.StatusLine;
import org.yinfeng.window.kit.Words;

/** The board: units ranked by a chosen figure; beside it what was promised and what became of it. */
public final class BoardScreen implements Screen {
    static final String SHEET = BoardScreen.class.getResource("/org/yinfeng/theme/board.css").toExternalForm();

    /** What is in sight. */
    public enum View {
        BOARD, PROMISES, PROGRESS
    }

    private final ScreenContext context;
    private final Words words;
    private final BoardModel model;
    private final BoardTable table;
    private final PublicityTable publicity;
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.BOARD);
    private final ComboBox<Merit> merits = new ComboBox<>();
    private final Segments<View> views;
    private final HBox choices = new HBox(12);
    private final Label note = new Label();
    private final StackPane center = new StackPane();
    private final EmptyState empty;
    private final BorderPane root = new BorderPane();
    private final StatusLine status = new StatusLine();

    public BoardScreen(ScreenContext context) {
        this.context = context;
        words = context.words();
        model = new BoardModel(context.session(), context.workspace(), context.preferences(), context.background());
        table = new BoardTable(this::openUnit);
        publicity = new PublicityTable(this::openProject);
        views = new Segments<>(List.of(View.values()), shown -> words.of("board.view." + shown), this::view);
        empty = new EmptyState(words, "board.none", "board.none.do", () -> context.navigator().go(Navigator.TARGETS, null));
        VBox card = new VBox(head(), choices(), center);
        card.getStyleClass().addAll("card", "board-card");
        VBox.setVgrow(center, Priority.ALWAYS);
        center.getChildren().addAll(table, publicity, empty);
        root.getStylesheets().add(SHEET);
        root.getStyleClass().addAll("page", "board-page");
        root.setCenter(card);
        Workspace workspace = context.workspace();
        List.of(model.boardProperty(), workspace.unitProperty(), workspace.textsProperty(), workspace.themeProperty(), view)
                .forEach(property -> property.addListener((observed, before, now) -> show()));
        show();
    }

    private Node head() {
        views.show(View.BOARD);
        note.getStyleClass().addAll("small", "muted");
        note.setMinWidth(0);
        HBox.setHgrow(note, Priority.ALWAYS);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(12, views, note, tool("act-file", "board.copy", this::copy),
                tool("act-export", "tool.export", () -> exporting().run()), tool("act-print", "board.print", () -> printing().run()));
        head.getStyleClass().add("board-head");
        return head;
    }

    private Button tool(String icon, String key, Runnable action) {
        Button tool = words.text(new Button(), key);
        tool.setGraphic(new Icon(icon, 14));
        tool.getStyleClass().add("board-tool");
        tool.setMinWidth(Region.USE_PREF_SIZE);
        tool.setOnAction(pressed -> action.run());
        return tool;
    }

    private Node choices() {
        merits.setConverter(new StringConverter<>() {
            @Override
            public String toString(Merit merit) {
                return merit == null ? "" : BoardCells.merit(merit, words.now());
            }

            @Override
            public Merit fromString(String typed) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        });
        merits.setOnAction(picked -> {
            if (merits.getValue() != null) {
                model.meritProperty().set(merits.getValue());
            }
        });
        words.name(merits, "board.merit");
        Segments<Circle> circles = new Segments<>(Arrays.asList(Circle.values()), circle -> words.of("board.circle." + circle),
                model.circleProperty()::set);
        circles.show(model.circleProperty().get());
        Segments<Period> periods = new Segments<>(Arrays.asList(Period.values()), period -> words.of("board.period." + period),
                model.periodProperty()::set);
        periods.show(model.periodProperty().get());
        CheckBox lists = words.text(new CheckBox(), "board.lists.show");
        lists.selectedProperty().bindBidirectional(model.listedProperty());
        lists.setMinWidth(Region.USE_PREF_SIZE);
        choices.getChildren().setAll(words.label("board.merit", "bar-label"), merits, circles, words.label("board.since", "bar-label"), periods,
                lists);
        choices.getStyleClass().add("board-choices");
        choices.visibleProperty().bind(view.isEqualTo(View.BOARD));
        choices.managedProperty().bind(choices.visibleProperty());
        return choices;
    }

    private void view(View chosen) {
        view.set(chosen);
    }

    /** Turns to one of the tables, and for the board to a figure; null leaves it. */
    public BoardScreen show(View chosen, Merit merit, boolean lists) {
        views.show(chosen);
        view.set(chosen);
        if (merit != null) {
            model.meritProperty().set(merit);
        }
        model.listedProperty().set(lists);
        return this;
    }

    private void show() {
        Texts texts = words.now();
        List<Merit> known = model.merits();
        if (!known.equals(merits.getItems())) {
            merits.getItems().setAll(known);
        }
        // Chosen anew, so that its name follows the language.
        merits.setValue(null);
        merits.setValue(model.meritProperty().get());
        boolean board = view.get() == View.BOARD;
        BoardCells cells = board ? model.cells() : null;
        table.setVisible(board && cells != null && !cells.board().rows().isEmpty());
        publicity.setVisible(!board);
        empty.setVisible(board && !table.isVisible());
        if (table.isVisible()) {
            boolean dark = context.workspace().themeProperty().get() == Workspace.Theme.DARK;
            table.compare(model.circleProperty().get(), model.periodProperty().get());
            table.show(cells, Style.screen(dark ? Palette.DARK : Palette.LIGHT, cells.words()), model.listedProperty().get());
            note.setText(String.join("  ", texts.get("board.sub", cells.words().date(cells.board().asOf()),
                    cells.words().date(cells.board().before())), cells.footing().note()).strip());
            status.rightProperty().set(texts.get("board.status", cells.board().rows().stream().map(Standing::place)
                    .filter(place -> place != null).count(), cells.board().rows().size()));
        } else if (!board) {
            Listing listing = listing();
            publicity.show(listing, words.wording());
            note.setText(texts.get("board.publicity.note", words.wording().count(listing.rows().length), words.wording().date(listing.asOf())));
            status.rightProperty().set("");
        } else {
            note.setText("");
        }
    }

    private Listing listing() {
        return Publicity.valueOf(view.get().name()).listing(context.session().ledger(), context.workspace());
    }

    /** The projects behind the unit's figure; of one that somebody publishes, where it was published. */
    private void openUnit(String region) {
        model.open(region, found -> context.navigator().show(found),
                figure -> table.fireEvent(ExplainEvent.explain(figure, null)), context.toasts()::failed);
    }

    private void openProject(long id) {
        String code = context.session().ledger().projects().byId(id).key();
        context.navigator().go(Navigator.LEDGER, code == null ? "" : Field.CODE.key() + ":" + code);
    }

    /** What is in sight: the board, or one of the publicities. */
    private void copy() {
        if (view.get() == View.BOARD) {
            if (table.isVisible()) {
                ways().copy();
            }
            return;
        }
        Listing listing = listing();
        ClipboardContent content = new ClipboardContent();
        content.putString(ListText.of(listing, words.wording()));
        Clipboard.getSystemClipboard().setContent(content);
        context.toasts().done(Message.of("sheet.copied", listing.rows().length));
    }

    private SheetWays ways() {
        return new SheetWays(context, model::table);
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
    public void shown() {
        model.refresh();
        show();
    }

    @Override
    public Runnable exporting() {
        return view.get() == View.BOARD ? table.isVisible() ? ways()::export : null : () -> new BoardPaper(context).export(listing());
    }

    @Override
    public Runnable printing() {
        BoardPaper paper = new BoardPaper(context);
        return view.get() == View.BOARD ? table.isVisible() ? () -> paper.print(model.cells(), root.getScene().getWindow()) : null
                : () -> paper.print(listing(), root.getScene().getWindow());
    }

    @Override
    public void takeFocus() {
        (view.get() == View.BOARD ? table : publicity).requestFocus();
    }

}
