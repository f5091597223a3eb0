package org.yinfeng.window.rules;

import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.rules.RulesDraft;
import org.yinfeng.desk.rules.RulesDraft.Box;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.RoundingRule;
import org.yinfeng.ledger.ScheduleBasis;
import org.yinfeng.ledger.StageBasis;
import org.yinfeng.progress.RuleWords;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Scope;
import org.yinfeng.project.Unit;
import org.yinfeng.window.kit.Segments;
import org.yinfeng.window.kit.Words;

/** One set's form; below it the whole sentence that the choices make, or what does not read. */
final class RulesForm extends VBox {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");

    private final Words words;
    private final RulesDraft draft;
    private final Map<Box, TextField> boxes = new EnumMap<>(Box.class);
    private final Label said = new Label();
    private final Button save;

    RulesForm(Words words, RulesDraft draft, Consumer<CountingRules> saved, Runnable cancelled) {
        super(9);
        this.words = words;
        this.draft = draft;
        setPadding(new Insets(6, 0, 6, 24));
        said.setWrapText(true);
        said.getStyleClass().add("small");
        save = words.text(new Button(), "rules.save");
        save.getStyleClass().add("primary");
        save.setOnAction(pressed -> saved.accept(draft.read().rules()));
        Button cancel = words.text(new Button(), "rules.cancel");
        cancel.setOnAction(pressed -> cancelled.run());
        getChildren().addAll(line("rules.name", box(Box.NAME, 240)), line("settings.rules.scope", scope()),
                line("settings.rules.date", countDate()), line("settings.rules.terminated", terminated()), sizes(),
                line("rules.stageBasis", choice(StageBasis.values(), "rules.stage.", CountingRules::stageBasis, CountingRules::withStageBasis)),
                line("rules.scheduleBasis", choice(ScheduleBasis.values(), "rules.schedule.", CountingRules::scheduleBasis,
                        CountingRules::withScheduleBasis)),
                rounding());
        lights();
        getChildren().addAll(said, new HBox(8, save, cancel));
        check();
    }

    private HBox line(String key, Node... controls) {
        Label name = key == null ? new Label() : words.label(key, "muted");
        name.setMinWidth(144);
        name.setPrefWidth(144);
        name.setLabelFor(controls[0]);
        HBox line = new HBox(8, name);
        line.getChildren().addAll(controls);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private TextField box(Box box, double width) {
        TextField field = new TextField(draft.text(box));
        field.setPrefWidth(width);
        words.name(field, "rules.box." + box);
        field.textProperty().addListener((property, before, text) -> {
            draft.type(box, text);
            check();
        });
        boxes.put(box, field);
        return field;
    }

    private Label word(String key) {
        return words.label(key, "muted");
    }

    private Node scope() {
        return choice(Scope.values(), "scope.", CountingRules::scope, CountingRules::withScope);
    }

    private Node countDate() {
        Segments<Field<EventDate>> segments = new Segments<>(List.of(Field.SIGNED, Field.FILED),
                field -> words.of("rules.by." + field.key()), field -> choose(draft.chosen().withCountDate(field)));
        segments.show(draft.chosen().countDate());
        return segments;
    }

    private interface Taking<T> {
        CountingRules with(CountingRules rules, T value);
    }

    private <T extends Enum<T>> Node choice(T[] values, String prefix, Function<CountingRules, T> now, Taking<T> taking) {
        Segments<T> segments = new Segments<>(List.of(values), value -> words.of(prefix + value),
                value -> choose(taking.with(draft.chosen(), value)));
        segments.show(now.apply(draft.chosen()));
        return segments;
    }

    private Node terminated() {
        CheckBox box = words.text(new CheckBox(), "settings.rules.terminated.what");
        box.setSelected(draft.chosen().dropTerminated());
        box.setOnAction(pressed -> choose(draft.chosen().withDropTerminated(box.isSelected())));
        return box;
    }

    private HBox sizes() {
        Label unit = new Label();
        unit.textProperty().bind(words.of(wording -> wording.unit(Unit.YI)));
        unit.getStyleClass().add("muted");
        return line("rules.box.LARGE", box(Box.LARGE, 64), word("rules.orMore"), box(Box.BANDS, 140), unit);
    }

    private HBox rounding() {
        Segments<RoundingMode> modes = new Segments<>(List.of(RoundingMode.HALF_UP, RoundingMode.DOWN),
                mode -> words.of("rules.mode." + mode),
                mode -> choose(draft.chosen().withRounding(new RoundingRule(draft.chosen().rounding().rateDecimals(), mode))));
        modes.show(draft.mode());
        return line("rules.rounding", box(Box.DECIMALS, 48), word("rules.decimals"), modes);
    }

    private void lights() {
        getChildren().addAll(
                line("rules.due", box(Box.DUE_DAYS, 56), word("rules.due.days"), box(Box.RED_MONTHS, 48), word("rules.due.red")),
                line("rules.behind", box(Box.YELLOW, 56), word("rules.behind.yellow"), box(Box.RED, 48), word("rules.behind.red")),
                line("rules.still", box(Box.STILL_DAYS, 56), word("rules.still.days")),
                line("rules.report", box(Box.REPORT_DAY, 56), word("rules.report.day"), box(Box.QUIET_MONTHS, 48), word("rules.report.quiet")));
    }

    private void choose(CountingRules changed) {
        draft.choose(changed);
        check();
    }

    private void check() {
        RulesDraft.Result result = draft.read();
        boxes.forEach((box, field) -> field.pseudoClassStateChanged(BAD, result.problems().containsKey(box)));
        save.setDisable(result.rules() == null);
        boolean good = result.rules() != null;
        said.getStyleClass().removeAll("crit", "muted");
        said.getStyleClass().add(good ? "muted" : "crit");
        said.setText(good ? new RuleWords(result.rules(), words.now()).sentence()
                : result.problems().entrySet().iterator().next().getValue().in(words.now()));
    }
}
