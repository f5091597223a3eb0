package org.yinfeng.window.targets;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.yinfeng.desk.targets.EntryGrid.At;
import org.yinfeng.desk.targets.GoalsModel;
import org.yinfeng.desk.targets.GoalsModel.Sheet;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.project.Message;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Typed;
import org.yinfeng.window.kit.Explained;
import org.yinfeng.window.kit.Screen;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Segments;
import org.yinfeng.window.kit.Words;

/** The goals: targets of year and quarters by date of issue, series month by month, the lists of indicators and joint units. */
public final class TargetsScreen implements Screen {
    private final ScreenContext context;
    private final Words words;
    private final GoalsModel model;
    private final GridTable table;
    private final Segments<Sheet> sheets;
    private final BorderPane node = new BorderPane();
    private final VBox notes = new VBox(4);
    private final ComboBox<Integer> years = new ComboBox<>();
    private final ComboBox<LocalDate> issues = new ComboBox<>();
    private final ComboBox<String> indicators = new ComboBox<>();
    private final Button withdraw = new Button();
    private final VersionsPane versions;

    public TargetsScreen(ScreenContext context) {
        this.context = context;
        this.words = context.words();
        this.model = new GoalsModel(context.session(), context.workspace());
        this.table = new GridTable(model, this::take);
        this.versions = new VersionsPane(words);
        table.editableProperty().bind(context.session().pastProperty().isNull());
        this.sheets = new Segments<>(List.of(Sheet.values()), sheet -> words.of("targets.sheet." + sheet), model.sheetProperty()::set);
        notes.getStyleClass().add("grid-notes");
        HBox body = new HBox(table, versions);
        HBox.setHgrow(table, Priority.ALWAYS);
        seen(versions, Sheet::ofTargets);
        VBox card = new VBox(head(), body, notes);
        VBox.setVgrow(body, Priority.ALWAYS);
        card.getStyleClass().addAll("card", "grid-card");
        node.setCenter(card);
        node.getStyleClass().addAll("page", "grid-page");
        model.changesProperty().addListener(change -> update());
        table.getFocusModel().focusedCellProperty().addListener(change -> model.versions(table.focused(), versions::show));
        update();
    }

    private VBox head() {
        sheets.show(model.sheetProperty().get());
        Button known = context.changes(words.text(new Button(), "targets.known"));
        known.setOnAction(pressed -> {
            if (context.mayChange()) {
                model.addKnown(this::answered, context.toasts()::failed);
            }
        });
        seen(known, Sheet.INDICATORS::equals);
        HBox first = new HBox(12, sheets, space(), known);
        HBox second = new HBox(12, chosen(), space(), issue());
        seen(second, Sheet::ofYear);
        first.setAlignment(Pos.CENTER_LEFT);
        second.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(10, first, second);
        head.getStyleClass().add("grid-head");
        return head;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /** Takes no room on the other sheets. */
    private void seen(Node node, Predicate<Sheet> on) {
        node.visibleProperty().bind(Bindings.createBooleanBinding(() -> on.test(model.sheetProperty().get()), model.sheetProperty()));
        node.managedProperty().bind(node.visibleProperty());
    }

    private HBox chosen() {
        follow(years, model.yearProperty());
        years.setConverter(worded(year -> words.now().get("targets.year", year)));
        words.name(years, "targets.year.name");
        follow(indicators, model.indicatorProperty());
        indicators.setConverter(worded(name -> name.startsWith("targets.") ? words.now().get(name) : words.now().word(name)));
        indicators.setMaxWidth(320);
        words.name(indicators, "targets.indicator.choose");
        seen(indicators, Sheet::ofOneIndicator);
        return new HBox(8, years, indicators);
    }

    private HBox issue() {
        issues.setConverter(worded(this::issueText));
        words.name(issues, "targets.issue.name");
        follow(issues, model.issueProperty());
        Button anew = context.changes(words.text(new Button(), "targets.anew"));
        anew.setOnAction(pressed -> issueAnew());
        withdraw.setOnAction(pressed -> {
            if (context.mayChange()) {
                model.withdraw(this::answered, context.toasts()::failed);
            }
        });
        words.text(withdraw, "targets.withdraw");
        HBox issue = new HBox(8, words.label("targets.issue", "bar-label"), issues, anew, withdraw);
        issue.getStyleClass().add("grid-issue");
        seen(issue, Sheet::ofTargets);
        return issue;
    }

    /** The user's choice goes to the model; a box that loses its lines for a moment says nothing. */
    private static <T> void follow(ComboBox<T> box, ObjectProperty<T> chosen) {
        box.setOnAction(picked -> {
            if (box.getValue() != null) {
                chosen.set(box.getValue());
            }
        });
    }

    private static <T> void offer(ComboBox<T> box, List<T> lines, T chosen) {
        if (!lines.equals(box.getItems())) {
            box.getItems().setAll(lines);
        }
        box.setValue(chosen);
    }

    private String issueText(LocalDate date) {
        return date == null ? words.now().get("targets.issue.unknown") : date.toString();
    }

    private static <T> StringConverter<T> worded(java.util.function.Function<T, String> text) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return text.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        };
    }

    private void issueAnew() {
        LocalDate today = context.workspace().asOf();
        Optional<String> typed = context.prompts().text(Message.of("targets.anew"), Message.of("targets.anew.question"), today.toString());
        typed.ifPresent(text -> Typed.date(text).filter(date -> !date.wholeMonth()).ifPresentOrElse(
                date -> model.issueAnew(date.day(), this::answered, context.toasts()::failed),
                () -> context.prompts().tell(Message.of("targets.anew"), Message.of("targets.anew.bad", text))));
    }

    private void take(Map<At, String> typed) {
        if (!context.mayChange()) {
            update();
            return;
        }
        model.type(typed, this::answered, context.toasts()::failed);
    }

    private void answered(Outcome outcome) {
        if (outcome instanceof Outcome.Refused) {
            context.prompts().tell(Message.of("targets.refused.title"), Message.of("targets.refused"));
        }
    }

    private void update() {
        Texts texts = words.now();
        table.update(texts);
        withdraw.setDisable(!model.hasIssue() || context.session().isPast());
        offer(indicators, model.indicators(), model.indicatorProperty().get());
        model.versions(table.focused(), versions::show);
        offer(years, model.years(), model.yearProperty().get());
        offer(issues, withChosen(model.issues()), model.issueProperty().get());
        notes.getChildren().setAll(model.problems().isEmpty()
                ? model.notes().stream().map(this::note).toList()
                : model.problems().stream().map(problem -> line(Message.of("targets.problem",
                        Texts.of(texts.language()).word(problem.place().column()), problem.what().in(texts)), "crit")).toList());
    }

    private List<LocalDate> withChosen(List<LocalDate> known) {
        return known.contains(model.issueProperty().get()) ? known
                : java.util.stream.Stream.concat(java.util.stream.Stream.of(model.issueProperty().get()), known.stream()).toList();
    }

    private Label note(GoalsModel.Note note) {
        Label label = line(note.text(), "muted");
        if (note.figure() != null) {
            Explained.by(label, note.figure());
        }
        return label;
    }

    private Label line(Message message, String style) {
        Label label = new Label(message.in(words.now()));
        label.setWrapText(true);
        label.getStyleClass().addAll("small", style);
        return label;
    }

    /** Turns to one of the grids. */
    public void show(Sheet sheet) {
        sheets.show(sheet);
        model.sheetProperty().set(sheet);
    }

    /** Turns to one indicator's grid. */
    public void show(Sheet sheet, String indicator) {
        show(sheet);
        model.indicatorProperty().set(indicator);
    }

    /** Puts the keyboard on a cell. */
    public void focus(int row, int column) {
        table.getFocusModel().focus(row, table.getColumns().get(column + 1));
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column + 1));
    }

    /** Offers the usual public indicators, as the button does. */
    public void addKnown() {
        model.addKnown(this::answered, context.toasts()::failed);
    }

    /** Types into a cell, as the user would. */
    public void type(int row, int column, String text) {
        take(Map.of(new At(row, column), text));
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void takeFocus() {
        table.requestFocus();
    }
}
