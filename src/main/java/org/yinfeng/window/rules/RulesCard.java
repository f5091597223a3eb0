package org.yinfeng.window.rules;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.rules.RulesModel;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.progress.RuleWords;
import org.yinfeng.project.Message;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Words;

/** Every set of counting rules on a line with what it says; the one in force is marked, the one under change is open. */
public final class RulesCard extends VBox {
    private final ScreenContext context;
    private final Words words;
    private final RulesModel model;
    private final VBox lines = new VBox(12);
    private String open;

    public RulesCard(ScreenContext context) {
        super(10);
        this.context = context;
        words = context.words();
        model = new RulesModel(context.session(), context.workspace());
        getStyleClass().addAll("card", "settings-card");
        Label note = words.label("settings.rules.note", "small", "muted");
        note.setWrapText(true);
        getChildren().addAll(words.label("settings.rules", "card-title"), note, lines);
        context.session().ledgerProperty().addListener(change -> show());
        context.workspace().rulesProperty().addListener(change -> show());
        context.workspace().textsProperty().addListener(change -> show());
        show();
    }

    private void show() {
        ToggleGroup group = new ToggleGroup();
        lines.getChildren().clear();
        for (CountingRules rules : model.all()) {
            boolean opened = rules.name().equals(open);
            lines.getChildren().add(line(rules, group, opened));
        }
    }

    private VBox line(CountingRules rules, ToggleGroup group, boolean opened) {
        RuleWords said = new RuleWords(rules, words.now());
        RadioButton name = new RadioButton(said.name());
        name.setMnemonicParsing(false);
        name.setToggleGroup(group);
        name.setSelected(model.inForce(rules));
        name.getStyleClass().add("bold");
        name.setAccessibleText(words.now().get("rules.choose", said.nameAndBrief()));
        name.setOnAction(chosen -> model.choose(rules));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(4, name, space);
        head.setAlignment(Pos.CENTER_LEFT);
        if (!opened) {
            head.getChildren().add(button("rules.copy", rules, () -> copy(rules)));
            if (!rules.name().equals(CountingRules.STANDARD)) {
                head.getChildren().addAll(button("rules.edit", rules, () -> open(rules.name())),
                        button("rules.remove", rules, () -> remove(rules)));
            }
        }
        VBox line = new VBox(4, head);
        line.getChildren().add(opened ? new RulesForm(words, model.draft(rules), changed -> save(rules, changed), () -> open(null))
                : sentence(said));
        return line;
    }

    private static Label sentence(RuleWords said) {
        Label sentence = new Label(said.sentence());
        sentence.setWrapText(true);
        sentence.setPadding(new Insets(0, 0, 0, 24));
        sentence.getStyleClass().addAll("small", "muted");
        return sentence;
    }

    private Button button(String key, CountingRules rules, Runnable action) {
        Button button = words.text(new Button(), key);
        button.getStyleClass().add("link");
        button.setAccessibleText(words.now().get(key) + " " + RuleWords.name(rules.name(), words.now()));
        button.setOnAction(pressed -> action.run());
        return context.changes(button);
    }

    /** Opens the form of a set; null closes it. */
    public void open(String name) {
        open = name;
        show();
    }

    /** Makes a copy and opens it, to be named and changed. */
    public void copy(CountingRules rules) {
        CountingRules copy = model.copy(rules, this::answered, context.toasts()::failed);
        open(copy.name());
    }

    private void save(CountingRules before, CountingRules changed) {
        if (!context.mayChange()) {
            return;
        }
        model.save(before.name(), changed, outcome -> {
            answered(outcome);
            open(null);
        }, context.toasts()::failed);
    }

    private void remove(CountingRules rules) {
        model.remove(rules, this::answered, context.toasts()::failed);
    }

    private void answered(Outcome outcome) {
        if (outcome instanceof Outcome.Refused) {
            context.prompts().tell(Message.of("settings.rules"), Message.of("rules.refused"));
        }
    }
}
