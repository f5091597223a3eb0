package org.yinfeng.window.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.changes.Changes;
import org.yinfeng.desk.changes.ChangesModel;
import org.yinfeng.desk.changes.ChangesModel.End;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.RuleWords;
import org.yinfeng.progress.bridge.Bridge.Figure;
import org.yinfeng.progress.bridge.Bridge.Line;
import org.yinfeng.progress.bridge.Bridge.Part;
import org.yinfeng.progress.bridge.BridgeWords;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.project.Message;
import org.yinfeng.project.Texts;
import org.yinfeng.report.Frame;
import org.yinfeng.report.Imprint;
import org.yinfeng.report.Paper;
import org.yinfeng.report.changes.ChangesBook;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.report.chart.Palette;
import org.yinfeng.report.chart.Style;
import org.yinfeng.report.chart.Waterfall;
import org.yinfeng.window.kit.ChartCanvas;
import org.yinfeng.window.kit.EmptyState;
import org.yinfeng.window.kit.Navigator;
import org.yinfeng.window.kit.Screen;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.SheetWays;
import org.yinfeng.window.kit.StatusLine;
import org.yinfeng.window.kit.Words;
import org.yinfeng.window.paper.PaperDialog;

/** What moved a figure between two dates or two records: the waterfall, its parts, and the projects in them. */
public final class ChangesScreen implements Screen {
    private static final String SHEET = ChangesScreen.class.getResource("/org/yinfeng/theme/changes.css").toExternalForm();
    private static final String HISTORY = "history";

    private final ScreenContext context;
    private final Words words;
    private final ChangesModel model;
    private final ChartCanvas chart = new ChartCanvas();
    private final PartsTable parts;
    private final LinesTable lines;
    private final Label caption = new Label();
    private final VBox page;
    private final StackPane root = new StackPane();
    private final EmptyState empty;
    private final StatusLine status = new StatusLine();

    public ChangesScreen(ScreenContext context) {
        this.context = context;
        words = context.words();
        model = new ChangesModel(context.session(), context.workspace(), context.toasts()::failed);
        parts = new PartsTable(this::list, part -> context.navigator().show(model.changesProperty().get().projects(part, 0)));
        lines = new LinesTable(this::open);
        empty = new EmptyState(words, "changes.empty", "changes.empty.do", () -> context.navigator().go(Navigator.IMPORT, null));
        page = page();
        root.getStylesheets().add(SHEET);
        root.getStyleClass().addAll("page", "changes-page");
        root.getChildren().addAll(page, empty);
        Workspace workspace = context.workspace();
        List.of(model.changesProperty(), workspace.unitProperty(), workspace.textsProperty(), workspace.themeProperty())
                .forEach(property -> property.addListener((observed, before, now) -> show()));
        root.sceneProperty().addListener((observed, before, scene) -> model.inSight(scene != null));
        show();
    }

    private VBox page() {
        ChangesHead head = new ChangesHead(context, model, () -> ways().copy(), () -> ways().export(), this::print);
        VBox top = new VBox(head, chart);
        top.getStyleClass().add("card");
        chart.setMinHeight(190);
        VBox.setVgrow(chart, Priority.ALWAYS);
        parts.setMinWidth(400);
        parts.setPrefWidth(420);
        BorderPane left = new BorderPane(parts);
        left.getStyleClass().addAll("card", "changes-card");
        caption.getStyleClass().addAll("card-title", "changes-caption");
        BorderPane right = new BorderPane(lines);
        right.setTop(caption);
        right.getStyleClass().addAll("card", "changes-card");
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox below = new HBox(12, left, right);
        below.setMinHeight(234);
        below.setPrefHeight(234);
        VBox all = new VBox(12, top, below);
        VBox.setVgrow(top, Priority.ALWAYS);
        VBox.setVgrow(below, Priority.SOMETIMES);
        return all;
    }

    /** Chooses what is looked at, from which day. */
    public ChangesScreen look(Figure figure, LocalDate from) {
        model.figureProperty().set(figure);
        model.fromProperty().set(from);
        return this;
    }

    /** Compares with another record. */
    public ChangesScreen against(Callable<Ledger> record) {
        model.look(End.FROM, record);
        return this;
    }

    /** Chooses a part; null for the whole difference. */
    public void choose(Part part) {
        parts.choose(part);
    }

    private void show() {
        Changes changes = model.changesProperty().get();
        boolean nothing = changes != null && changes.from().ledger().isEmpty() && changes.to().ledger().isEmpty();
        empty.setVisible(nothing);
        page.setVisible(!nothing && changes != null);
        if (changes == null || nothing) {
            return;
        }
        Palette palette = context.workspace().themeProperty().get() == Workspace.Theme.DARK ? Palette.DARK : Palette.LIGHT;
        chart.show(new Waterfall(model.words(), Style.screen(palette, words.wording())).explainedBy(mark -> figure(changes, mark)));
        parts.show(changes, model.words());
        status.leftProperty().set(words.now().get("changes.status", model.words().figure(), model.words().value(changes.bridge().before()),
                model.words().value(changes.bridge().after()), model.words().unitName()));
    }

    private static Explainable figure(Changes changes, Mark mark) {
        return switch (mark.key()) {
            case "from" -> changes.start();
            case "to" -> changes.end();
            default -> changes.figure(Part.valueOf(mark.key().toUpperCase(java.util.Locale.ROOT)));
        };
    }

    private void list(Part part) {
        Changes changes = model.changesProperty().get();
        BridgeWords now = model.words();
        Texts texts = words.now();
        List<Line> shown = changes.lines(part);
        long change = part == null ? changes.bridge().difference() : changes.bridge().sum(part);
        caption.setText(texts.get(now.bridge().figure().isMoney() ? "changes.caption" : "changes.caption.count", part == null ? texts.get("changes.difference") : now.part(part),
                words.wording().count(changes.projects(part)), now.change(change),
                now.unitName()));
        lines.show(shown, now, texts.get(same(changes) ? "changes.same" : "changes.none"));
    }

    private static boolean same(Changes changes) {
        return changes.from().asOf().equals(changes.to().asOf()) && changes.from().ledger() == changes.to().ledger();
    }

    /** To the project in the ledger; one that the ledger no longer has is looked up in the history. */
    private void open(Line line) {
        long id = line.project().id();
        if (context.session().ledger().projects().row(id) >= 0) {
            context.navigator().show(model.changesProperty().get().projects(parts.part(), id));
        } else if (line.project().key() != null) {
            context.navigator().go(HISTORY, line.project().key());
        }
    }

    private SheetWays ways() {
        return new SheetWays(context, model::table);
    }

    private void print() {
        Changes changes = model.changesProperty().get();
        BridgeWords now = model.words();
        Texts texts = words.now();
        String between = texts.get("changes.between", now.from() + words.wording().recorded(changes.from().ledger().recorded()),
                now.to() + words.wording().recorded(changes.to().ledger().recorded()));
        String whose = changes.to().region() == null ? "" : texts.get("changes.whose", texts.word(changes.to().region()));
        LocalDate today = LocalDate.now();
        Frame.Words head = new Frame.Words(texts.get("changes.title", now.figure(), whose), between, texts.get("book.unit", now.unitName()),
                texts.get("board.rules", new RuleWords(changes.to().rules(), texts).nameAndBrief()), texts.get("book.source",
                        words.wording().count(changes.to().ledger().revision()), words.wording().date(today)));
        ChangesBook book = new ChangesBook(now, changes.lines(null), head);
        new PaperDialog(context, paper -> book.on(paper, Imprint.draft(today))).show(root.getScene().getWindow(), Paper.A4_LANDSCAPE,
                () -> Message.of("print.file", head.title(), changes.to().asOf()));
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
    public Runnable exporting() {
        return page.isVisible() ? ways()::export : null;
    }

    @Override
    public Runnable printing() {
        return page.isVisible() ? this::print : null;
    }

    @Override
    public void takeFocus() {
        parts.requestFocus();
    }
}
