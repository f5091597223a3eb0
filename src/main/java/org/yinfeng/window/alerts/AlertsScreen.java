package org.yinfeng.window.alerts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.yinfeng.desk.alerts.AlertCount;
import org.yinfeng.desk.alerts.AlertFilter;
import org.yinfeng.desk.alerts.AlertSheet;
import org.yinfeng.desk.alerts.AlertView;
import org.yinfeng.desk.alerts.AlertsModel;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Lights;
import org.yinfeng.ledger.Measure;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.progress.alert.Alert;
import org.yinfeng.progress.alert.AlertKind;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Texts;
import org.yinfeng.report.Imprint;
import org.yinfeng.report.Paper;
import org.yinfeng.window.kit.EmptyState;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Navigator;
import org.yinfeng.window.kit.Screen;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.SheetWays;
import org.yinfeng.window.kit.StatusLine;
import org.yinfeng.window.kit.Words;
import org.yinfeng.window.paper.PaperDialog;

/** The alerts: units and people on the left, the alerts on the right, and under them what is done about the selected ones. */
public final class AlertsScreen implements Screen {
    private static final String SHEET = AlertsScreen.class.getResource("/org/yinfeng/theme/alerts.css").toExternalForm();

    private final LocalDate today = LocalDate.now();
    private final ScreenContext context;
    private final Words words;
    private final AlertsModel model;
    private final AlertTable table;
    private final GroupList groups;
    private final LightToggles lights;
    private final EscalationBar bar;
    private final ComboBox<AlertKind> kinds = new ComboBox<>();
    private final ComboBox<String> regions = new ComboBox<>();
    private final EmptyState empty;
    private final BorderPane root = new BorderPane();
    private final StatusLine status = new StatusLine();
    private boolean filling;

    public AlertsScreen(ScreenContext context) {
        this.context = context;
        words = context.words();
        model = new AlertsModel(context.session(), context.workspace(), context.background(), today);
        table = new AlertTable(this::open, today);
        groups = new GroupList(group -> new AlertCount(filter().withLights(Set.of()).of(group.unit(), group.person()), today), (unit, person) -> filter(filter().of(unit, person)));
        lights = new LightToggles(chosen -> filter(filter().withLights(chosen)));
        bar = new EscalationBar(context, this::log);
        empty = new EmptyState(words, "alerts.none.sentence", "alerts.none.do", () -> filter(AlertFilter.ALL));
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Integer>) change ->
                bar.follow(table.getSelectionModel().getSelectedItems().size()));
        StackPane list = new StackPane(table, empty);
        BorderPane card = new BorderPane(list, head(), null, bar, groups);
        card.getStyleClass().add("card");
        root.getStylesheets().add(SHEET);
        root.getStyleClass().addAll("page", "alerts-page");
        root.setCenter(card);
        List.of(model.viewProperty(), context.workspace().unitProperty(), context.workspace().textsProperty(),
                context.session().pastProperty()).forEach(property -> property.addListener((observed, before, now) -> show()));
        context.workspace().asOfProperty().addListener((property, before, now) -> bar.day(now));
        bar.day(context.workspace().asOf());
        show();
    }

    private AlertFilter filter() {
        return model.filterProperty().get();
    }

    private void filter(AlertFilter now) {
        if (!filling) {
            model.filterProperty().set(now);
        }
    }

    private Node head() {
        choice(kinds, this::kindText, "alerts.kind", kind -> filter(filter().withKind(kind)));
        choice(regions, region -> region == null ? words.now().get("alerts.all.regions") : words.now().word(region), "field.region",
                region -> filter(filter().withRegion(region)));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(10, lights, kinds, regions, space, tool("act-file", "board.copy", () -> ways().copy()),
                tool("act-export", "tool.export", () -> exporting().run()), tool("act-print", "board.print", () -> printing().run()));
        head.getStyleClass().add("alert-head");
        return head;
    }

    private <T> void choice(ComboBox<T> box, Function<T, String> text, String name, java.util.function.Consumer<T> chosen) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return text.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        });
        box.setOnAction(picked -> chosen.accept(box.getValue()));
        words.name(box, name);
    }

    private String kindText(AlertKind kind) {
        AlertView view = model.viewProperty().get();
        int sum = view == null ? 0 : java.util.Arrays.stream(view.byKind()).sum();
        return kind == null ? words.now().get("alerts.all.kinds", words.wording().count(sum))
                : words.now().get("alerts.count", words.now().get("alert." + kind), view == null ? 0 : view.byKind()[kind.ordinal()]);
    }

    private Button tool(String icon, String key, Runnable action) {
        Button tool = words.text(new Button(), key);
        tool.setGraphic(new Icon(icon, 14));
        tool.getStyleClass().add("alert-tool");
        tool.setMinWidth(Region.USE_PREF_SIZE);
        tool.setOnAction(pressed -> action.run());
        return tool;
    }

    /** Shows one kind only, or all for null. */
    public AlertsScreen show(AlertKind kind) {
        filter(filter().withKind(kind));
        return this;
    }

    /** Selects the first so many alerts. */
    public AlertsScreen pick(int count) {
        table.getSelectionModel().selectRange(0, count);
        return this;
    }

    private void show() {
        AlertView view = model.viewProperty().get();
        if (view == null) {
            return;
        }
        Texts texts = words.now();
        filling = true;
        fill(kinds, java.util.Arrays.asList(AlertKind.values()), filter().kind());
        fill(regions, context.session().ledger().projects().size() == 0 ? List.of() : regions(), filter().region());
        lights.show(view.byLight(), filter(), today, texts);
        groups.show(view, filter().unit(), filter().person(), texts);
        filling = false;
        table.show(view, model.reasons(), sheet(), texts);
        table.setVisible(view.size() > 0);
        empty.setVisible(view.size() == 0);
        bar.follow(0);
        groups.explainChosen();
        status.rightProperty().set(texts.get("alerts.status", words.wording().count(view.list().size()), words.wording().count(view.size())));
    }

    /** All first, which is null; chosen anew, so that names and counts follow. */
    private static <T> void fill(ComboBox<T> box, List<T> lines, T chosen) {
        List<T> all = new ArrayList<>();
        all.add(null);
        all.addAll(lines);
        box.getItems().setAll(all);
        box.setValue(null);
        box.setButtonCell(null);
        box.setValue(chosen);
        javafx.scene.control.ListCell<T> shown = new javafx.scene.control.ListCell<>() {
            @Override
            protected void updateItem(T value, boolean empty) {
                super.updateItem(value, empty);
                setText(box.getConverter().toString(value));
            }
        };
        box.setButtonCell(shown);
    }

    private List<String> regions() {
        return new org.yinfeng.progress.Reckoning(context.session().ledger(), context.workspace().rules(), context.workspace().asOf(), null)
                .figures().regions().stream().map(org.yinfeng.progress.Figures::region).filter(Objects::nonNull).toList();
    }

    private void open(Alert alert) {
        String code = model.viewProperty().get().answerable().code(alert);
        String name = model.viewProperty().get().answerable().name(alert);
        if (alert.row() >= 0) {
            context.navigator().go(Navigator.LEDGER, code.isEmpty() ? name : Field.CODE.key() + ":" + code);
        }
    }

    private void log(Measure measure, LocalDate on, String note, Runnable logged) {
        Edit edit = model.escalation(table.selected(), measure, on, note);
        context.session().commit(edit, outcome -> {
            if (outcome instanceof Outcome.Refused) {
                context.prompts().tell(Message.of("alerts.refused.title"), Message.of("alerts.refused"));
                return;
            }
            logged.run();
            context.toasts().undoable(edit.label(), () -> context.session().undo(undone -> { }, context.toasts()::failed));
        }, context.toasts()::failed);
    }

    private AlertSheet sheet() {
        return new AlertSheet(model.viewProperty().get(), model.reasons(), context.workspace().asOf(), words.wording());
    }

    private SheetWays ways() {
        return new SheetWays(context, () -> sheet().table());
    }

    @Override
    public Runnable exporting() {
        return model.viewProperty().get() == null ? null : ways()::export;
    }

    @Override
    public Runnable printing() {
        return model.viewProperty().get() == null ? null : this::print;
    }

    private void print() {
        Lights rules = context.workspace().rules().lights();
        AlertSheet sheet = sheet();
        String said = words.now().get("alerts.rules", rules.redAfterMonths(), rules.redPoints(), rules.yellowPoints(), rules.dueDays(),
                rules.reportDay());
        String source = words.now().get("book.source", words.wording().count(context.session().ledger().revision()), words.wording().date(today));
        new PaperDialog(context, paper -> sheet.on(paper, Imprint.draft(today), said, source)).show(root.getScene().getWindow(),
                Paper.A4_LANDSCAPE, () -> Message.of("print.file", words.now().get("alerts.title"), context.workspace().asOf()));
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
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public void search(String text) {
        filter(filter().withWords(text));
    }

    @Override
    public void takeFocus() {
        table.requestFocus();
    }
}
