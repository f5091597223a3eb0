package org.yinfeng.window.changes;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.yinfeng.desk.changes.ChangesModel;
import org.yinfeng.desk.changes.ChangesModel.End;
import org.yinfeng.desk.changes.ChangesModel.Since;
import org.yinfeng.progress.bridge.Bridge.Figure;
import org.yinfeng.progress.bridge.BridgeWords;
import org.yinfeng.window.kit.DateField;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Segments;
import org.yinfeng.window.kit.Words;

/** What is compared with what: figure and unit, period, dates and records; and the screen's ways out. */
final class ChangesHead extends VBox {
    private final ScreenContext context;
    private final Words words;
    private final ChangesModel model;
    private final ComboBox<Figure> figures = new ComboBox<>();
    private final ComboBox<String> regions = new ComboBox<>();
    private final HBox waiting = new HBox(8);

    ChangesHead(ScreenContext context, ChangesModel model, Runnable copy, Runnable export, Runnable print) {
        this.context = context;
        this.model = model;
        words = context.words();
        getStyleClass().add("changes-head");
        getChildren().addAll(row(figures(), regions(), space(), tool("act-file", "board.copy", copy), tool("act-export", "tool.export", export),
                tool("act-print", "board.print", print)), row(since(), words.label("changes.from", "bar-label"),
                        new DateField(words, model.fromProperty(), "changes.from.hint"), new RecordButton(context, model, End.FROM),
                        words.label("changes.to", "bar-label"), new DateField(words, context.workspace().asOfProperty(), "bar.asOf.hint"),
                        new RecordButton(context, model, End.TO), waiting()));
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(10, nodes);
        row.getStyleClass().add("changes-choices");
        return row;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private Button tool(String icon, String key, Runnable action) {
        Button tool = words.text(new Button(), key);
        tool.setGraphic(new Icon(icon, 14));
        tool.getStyleClass().add("changes-tool");
        tool.setMinWidth(USE_PREF_SIZE);
        tool.setOnAction(pressed -> action.run());
        return tool;
    }

    private Node figures() {
        choice(figures, figure -> figure == null ? "" : BridgeWords.name(figure, words.wording()), "changes.figure",
                model.figureProperty()::set);
        figures.getStyleClass().add("changes-figure");
        figures.getItems().setAll(Figure.values());
        figures.setValue(model.figureProperty().get());
        model.figureProperty().addListener((observed, before, now) -> figures.setValue(now));
        return figures;
    }

    private Node regions() {
        choice(regions, region -> region == null ? words.now().word(org.yinfeng.project.Region.CITY) : words.now().word(region), "field.region",
                model.regionProperty()::set);
        model.regionProperty().addListener((observed, before, now) -> regions.setValue(now));
        context.session().ledgerProperty().addListener((observed, before, now) -> fill());
        fill();
        return regions;
    }

    private void fill() {
        List<String> known = model.regions();
        if (!known.equals(regions.getItems())) {
            String chosen = model.regionProperty().get();
            regions.getItems().setAll(known);
            regions.setValue(known.contains(chosen) ? chosen : null);
        }
    }

    private <T> void choice(ComboBox<T> box, Function<T, String> text, String name, Consumer<T> chosen) {
        StringConverter<T> converter = new StringConverter<>() {
            @Override
            public String toString(T value) {
                return text.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        };
        box.setConverter(converter);
        box.setOnAction(picked -> chosen.accept(box.getValue()));
        words.name(box, name);
        // A new converter is what makes a box say its choices in the new language.
        context.workspace().textsProperty().addListener((observed, before, now) -> {
            box.setConverter(null);
            box.setConverter(converter);
        });
    }

    private Node since() {
        Segments<Since> since = new Segments<>(List.of(Since.values()), each -> words.of("changes.since." + each), model.sinceProperty()::set);
        since.show(model.sinceProperty().get());
        model.sinceProperty().addListener((observed, before, now) -> since.show(now));
        since.setMinWidth(USE_PREF_SIZE);
        return since;
    }

    /** While a record is read: that it is, and the way out. */
    private Node waiting() {
        Label said = words.label("changes.reading", "small", "muted");
        Button cancel = words.text(new Button(), "dialog.cancel");
        cancel.getStyleClass().add("changes-tool");
        cancel.setOnAction(pressed -> model.cancel());
        cancel.setMinWidth(USE_PREF_SIZE);
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(70);
        waiting.getChildren().addAll(bar, said, cancel);
        waiting.getStyleClass().add("changes-waiting");
        waiting.visibleProperty().bind(model.readingProperty().isNotNull());
        waiting.managedProperty().bind(waiting.visibleProperty());
        return waiting;
    }
}
