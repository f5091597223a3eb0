package org.yinfeng.window.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.StringConverter;
import org.yinfeng.desk.edit.Words;
import org.yinfeng.desk.list.ColumnFace;
import org.yinfeng.desk.list.ListModel;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.query.Condition;
import org.yinfeng.ledger.query.Query;
import org.yinfeng.ledger.query.Reading;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Stage;
import org.yinfeng.project.Status;
import org.yinfeng.project.Texts;

/** Adds a condition: a column, and then its words to tick, its range to type, or a word that it holds. */
final class ConditionPopup {
    private static final List<String> FIRST = List.of("stage", "region", "industry", "type", "sector", "level", "plannedWan",
            "signed", "started", "completed", "production", "overdueMonths", "status");

    private final ListModel model;
    private final org.yinfeng.window.kit.Words words;
    private final Popup popup = new Popup();
    private final ComboBox<Column> column = new ComboBox<>();
    private final VBox values = new VBox(4);
    private final Label problem = new Label();
    private final List<CheckBox> ticks = new ArrayList<>();
    private final TextField from = new TextField();
    private final TextField to = new TextField();

    ConditionPopup(ListModel model, org.yinfeng.window.kit.Words words) {
        this.model = model;
        this.words = words;
        Texts texts = words.now();
        List<Column> columns = new ArrayList<>(FIRST.stream().map(model.vocabulary()::column).toList());
        model.vocabulary().columns().stream().filter(other -> !columns.contains(other)).forEach(columns::add);
        column.getItems().setAll(columns);
        column.setConverter(new StringConverter<>() {
            @Override
            public String toString(Column shown) {
                return shown == null ? "" : ColumnFace.name(shown, texts);
            }

            @Override
            public Column fromString(String text) {
                return model.vocabulary().column(text);
            }
        });
        column.setMaxWidth(Double.MAX_VALUE);
        column.valueProperty().addListener((property, before, chosen) -> choose(chosen));
        Button add = words.text(new Button(), "filter.apply");
        add.getStyleClass().addAll("primary", "small-button");
        add.setOnAction(pressed -> apply());
        from.setOnAction(entered -> apply());
        to.setOnAction(entered -> apply());
        problem.getStyleClass().addAll("small", "crit");
        problem.setWrapText(true);
        VBox content = new VBox(10, column, values, problem, add);
        content.getStyleClass().add("condition-popup");
        popup.getContent().add(content);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        column.setValue(columns.get(0));
    }

    void show(Node under) {
        Bounds place = under.localToScreen(under.getBoundsInLocal());
        VBox content = (VBox) popup.getContent().get(0);
        content.getStylesheets().setAll(under.getScene().getStylesheets());
        content.getStylesheets().addAll(LedgerScreen.SHEET);
        popup.show(under, place.getMinX(), place.getMaxY() + 4);
        column.requestFocus();
    }

    private void choose(Column chosen) {
        ticks.clear();
        values.getChildren().clear();
        problem.setText("");
        problem.setManaged(false);
        from.clear();
        to.clear();
        if (chosen.type() == Stage.class) {
            tick(List.of(Stage.values()), "stage.");
        } else if (chosen.type() == Status.class) {
            tick(List.of(Status.values()), "status.");
        } else if (Field.byKey(chosen.key()) != null && Field.byKey(chosen.key()).kind() == Field.Kind.CHOICE) {
            tickWords(chosen);
        } else if (chosen.type() == String.class) {
            from.setPromptText(words.now().get("filter.holds"));
            values.getChildren().add(from);
        } else {
            range(chosen);
        }
    }

    private void tick(List<? extends Enum<?>> constants, String prefix) {
        constants.forEach(constant -> ticks.add(tick(words.now().get(prefix + constant), constant.name())));
        values.getChildren().setAll(ticks);
    }

    private void tickWords(Column chosen) {
        List<String> known = Words.known(model.session().ledger(), Field.byKey(chosen.key()));
        known.forEach(word -> ticks.add(tick(words.now().word(word), word)));
        ScrollPane scroll = new ScrollPane(new VBox(4, ticks.toArray(Node[]::new)));
        scroll.setMaxHeight(260);
        scroll.setFitToWidth(true);
        values.getChildren().setAll(scroll);
    }

    private static CheckBox tick(String text, String value) {
        CheckBox box = new CheckBox(text);
        box.setUserData(value);
        return box;
    }

    private void range(Column chosen) {
        boolean date = !Number.class.isAssignableFrom(chosen.type()) && chosen.type() != LandArea.class
                && chosen.type() != org.yinfeng.project.Money.class;
        String prompt = words.now().get(date ? "filter.date" : chosen.type() == org.yinfeng.project.Money.class ? "filter.money"
                : "filter.number");
        from.setPromptText(prompt);
        to.setPromptText(prompt);
        from.setPrefColumnCount(9);
        to.setPrefColumnCount(9);
        HBox pair = new HBox(8, from, new Label(words.now().get("filter.to")), to);
        pair.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        values.getChildren().setAll(pair);
    }

    private void apply() {
        Column chosen = column.getValue();
        List<String> ticked = ticks.stream().filter(CheckBox::isSelected).map(box -> (String) box.getUserData()).toList();
        String text = !ticked.isEmpty() ? Condition.is(chosen.key(), ticked).toText()
                : chosen.type() == String.class && ticks.isEmpty() && !from.getText().isBlank()
                ? Condition.is(chosen.key(), List.of(from.getText().strip())).toText() : typedRange(chosen);
        Reading<Query> reading = Query.parse(text, model.vocabulary());
        if (text.isEmpty()) {
            say(words.now().get("filter.nothing"));
        } else if (!reading.isClean()) {
            say(reading.problems().get(0).what().in(words.now()));
        } else {
            Query query = model.query();
            for (Condition condition : reading.value().conditions()) {
                query = query.with(condition);
            }
            popup.hide();
            model.setQuery(query);
        }
    }

    private void say(String sentence) {
        problem.setText(sentence);
        problem.setManaged(true);
    }

    private String typedRange(Column chosen) {
        String low = from.getText().strip();
        String high = to.getText().strip();
        if (!ticks.isEmpty() || low.isEmpty() && high.isEmpty()) {
            return "";
        }
        return low.isEmpty() ? chosen.key() + "<=" + high : high.isEmpty() ? chosen.key() + ">=" + low
                : chosen.key() + ":" + low + ".." + high;
    }
}
