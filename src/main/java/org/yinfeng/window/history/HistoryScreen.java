package org.yinfeng.window.history;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.history.HistoryFilter;
import org.yinfeng.desk.history.HistoryModel;
import org.yinfeng.ledger.Revision;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Message;
import org.yinfeng.project.Typed;
import org.yinfeng.project.Wording;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Screen;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.SheetWays;
import org.yinfeng.window.kit.StatusLine;
import org.yinfeng.window.kit.Words;

/** Who changed what, when and why; filtered, read further back as one scrolls; the chain is verified by a button. */
public final class HistoryScreen implements Screen {
    private final ScreenContext context;
    private final Words words;
    private final HistoryModel model;
    private final BorderPane node = new BorderPane();
    private final TableView<Revision> table = new TableView<>();
    private final TextField text = new TextField();
    private final TextField who = new TextField();
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final TextField code = new TextField();
    private final Label verdict = new Label();
    private final StatusLine status = new StatusLine();

    public HistoryScreen(ScreenContext context) {
        this.context = context;
        words = context.words();
        model = new HistoryModel(context.session(), context.workspace(), context.toasts()::failed);
        table();
        VBox card = new VBox(head(), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        card.getStyleClass().add("card");
        node.setCenter(card);
        DetailPane detail = new DetailPane(context, model);
        VBox right = new VBox(12, detail, new StepsPane(context));
        VBox.setVgrow(detail, Priority.ALWAYS);
        node.setRight(right);
        BorderPane.setMargin(right, new javafx.geometry.Insets(0, 0, 0, 12));
        node.getStyleClass().addAll("page", "history-page");
        context.session().ledgerProperty().addListener((property, before, ledger) -> followed());
        context.workspace().textsProperty().addListener((property, before, texts) -> followed());
        model.completeProperty().addListener((property, before, complete) -> say());
        model.lines().addListener((javafx.collections.ListChangeListener<Revision>) change -> say());
        model.verdictProperty().addListener((property, before, found) -> verdict.setText(found == null ? "" : found.in(words.now())));
    }

    private VBox head() {
        HBox head = new HBox(8);
        head.setAlignment(Pos.CENTER_LEFT);
        field(text, "history.text", 13);
        field(who, "history.who", 7);
        field(from, "history.from", 8);
        field(to, "history.to", 8);
        field(code, "history.project", 10);
        Button verify = words.text(new Button(), "history.verify");
        verify.setMinWidth(Region.USE_PREF_SIZE);
        verify.setOnAction(pressed -> model.verify());
        verdict.setMinWidth(0);
        verdict.getStyleClass().add("small");
        verdict.setWrapText(true);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getChildren().addAll(text, who, from, to, code, space, verify, tool("act-export", "history.export",
                () -> exporting().run()), tool("act-print", "history.print", () -> printing().run()));
        verdict.managedProperty().bind(verdict.textProperty().isNotEmpty());
        VBox both = new VBox(6, head, verdict);
        both.getStyleClass().add("history-head");
        return both;
    }

    private Button tool(String icon, String key, Runnable action) {
        Button tool = words.text(new Button(), key);
        tool.setGraphic(new Icon(icon, 14));
        tool.setMinWidth(Region.USE_PREF_SIZE);
        tool.setOnAction(pressed -> action.run());
        return tool;
    }

    private void field(TextField field, String key, int columns) {
        words.prompt(field, key);
        field.setPrefColumnCount(columns);
        field.setOnAction(entered -> filter());
        field.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                filter();
            }
        });
    }

    private HistoryFilter shown;

    private void filter() {
        HistoryFilter wanted = new HistoryFilter(text.getText(), who.getText(), day(from), day(to), code.getText());
        if (!wanted.equals(shown)) {
            shown = wanted;
            model.show(wanted);
        }
    }

    private LocalDate day(TextField field) {
        String typed = field.getText().strip();
        LocalDate day = Typed.date(typed).map(EventDate::day).orElse(null);
        if (day == null && !typed.isEmpty()) {
            context.toasts().done(Message.of("history.bad-date", typed));
        }
        return day;
    }

    private void table() {
        table.getStyleClass().add("history-table");
        table.setFixedCellSize(26);
        table.setItems(model.lines());
        Label none = new Label();
        none.textProperty().bind(words.of("history.none"));
        table.setPlaceholder(none);
        column("number", 64, line -> words.wording().count(line.number()));
        column("at", 130, line -> Wording.stamp(line.at()));
        column("who", 100, Revision::who);
        column("what", 300, line -> line.label().in(words.now()));
        column("why", 160, line -> line.why() == null ? "" : line.why());
        column("changes", 70, line -> words.wording().count(line.changeCount()));
        table.getSelectionModel().selectedItemProperty().addListener((property, before, line) -> model.choose(line));
        table.setRowFactory(made -> new javafx.scene.control.TableRow<>() {
            @Override
            protected void updateItem(Revision line, boolean empty) {
                super.updateItem(line, empty);
                if (!empty && getIndex() >= model.lines().size() - 20) {
                    context.background().later(model::more);
                }
            }
        });
        words.name(table, "screen.history");
    }

    private void column(String key, double width, Function<Revision, String> said) {
        TableColumn<Revision, String> column = new TableColumn<>();
        column.textProperty().bind(words.of("history.column." + key));
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(said.apply(line.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        boolean number = List.of("number", "changes").contains(key);
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(String value, boolean empty) {
                super.updateItem(value, empty);
                setText(empty ? null : value);
                setAlignment(number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            }
        });
        table.getColumns().add(column);
    }

    private void followed() {
        if (node.getScene() != null) {
            shown();
        } else {
            shown = null;
        }
    }

    private void say() {
        status.leftProperty().set(words.now().get(model.completeProperty().get() ? "history.count" : "history.count.more",
                words.wording().count(model.lines().size())));
    }

    /** Chooses a line by its place in the list. */
    public void choose(int row) {
        table.getSelectionModel().select(row);
    }

    @Override
    public void shown() {
        shown = null;
        filter();
    }

    @Override
    public Runnable exporting() {
        return () -> model.whole(sheet -> new SheetWays(context, () -> sheet.table(LocalDate.now())).export());
    }

    @Override
    public Runnable printing() {
        return () -> model.whole(sheet -> new HistoryPaper(context, sheet).show(node.getScene().getWindow()));
    }

    @Override
    public boolean searchable() {
        return true;
    }

    @Override
    public void search(String typed) {
        text.setText(typed);
        filter();
    }

    /** Comes here for one project's history: the query is its code. */
    @Override
    public void open(String query) {
        code.setText(query);
        filter();
    }

    @Override
    public StatusLine status() {
        return status;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void takeFocus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }
}
