package org.yinfeng.window;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.rules.RulesInForce;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.progress.RuleWords;
import org.yinfeng.window.kit.Words;

/** The name of the counting rules in force, which opens to the others. As quiet as a label until it is pointed at. */
final class RulesMenu extends MenuButton {
    private final Words words;
    private final Workspace workspace;
    private final RulesInForce rules;
    private final Runnable edit;
    private final Tooltip tooltip = new Tooltip();

    /** @param edit goes to where rules are made and changed */
    RulesMenu(Words words, Workspace workspace, RulesInForce rules, Runnable edit) {
        this.words = words;
        this.workspace = workspace;
        this.rules = rules;
        this.edit = edit;
        getStyleClass().add("rules-menu");
        setMinWidth(60);
        setMaxWidth(150);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        setTooltip(tooltip);
        workspace.rulesProperty().addListener(change -> show(workspace.rules()));
        workspace.textsProperty().addListener(change -> show(workspace.rules()));
        setOnShowing(showing -> offer());
        show(workspace.rules());
        offer();
    }

    private void show(CountingRules now) {
        RuleWords said = new RuleWords(now, words.now());
        setText(said.name());
        tooltip.setText(said.nameAndBrief());
        setAccessibleText(words.now().get("bar.rules.name", said.nameAndBrief()));
    }

    private void offer() {
        getItems().clear();
        for (CountingRules each : rules.all()) {
            RadioMenuItem item = new RadioMenuItem(RuleWords.name(each.name(), words.now()));
            item.setMnemonicParsing(false);
            item.setSelected(each.name().equals(workspace.rules().name()));
            item.setOnAction(chosen -> rules.choose(each));
            getItems().add(item);
        }
        MenuItem more = new MenuItem(words.now().get("bar.rules.edit"));
        more.setOnAction(chosen -> edit.run());
        getItems().addAll(new SeparatorMenuItem(), more);
    }
}
