package org.yinfeng.window;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.yinfeng.desk.Workspace;
import org.yinfeng.project.Scope;
import org.yinfeng.project.Unit;
import org.yinfeng.window.kit.DateField;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Segments;
import org.yinfeng.window.kit.Words;

/** The same five things in the same order on every page: title, as-of date and quarter, counting rules and scope, unit, search. */
final class TopBar extends HBox {
    private static final Duration REST = Duration.millis(120);

    private final Words words;
    private final Workspace workspace;
    private final Label title = new Label();
    private final CustomTextField search = new CustomTextField();
    private final Consumer<String> typed;
    private final PauseTransition rest = new PauseTransition(REST);
    private boolean silent;

    /**
     * @param rules stands before the scope, which is one of them
     * @param past asks which record to look at
     * @param typed told what the search field holds, when typing rests
     * @param entered told when Enter is pressed in it
     */
    TopBar(Words words, Workspace workspace, RulesMenu rules, Runnable past, Consumer<String> typed, Consumer<String> entered) {
        super(20);
        this.words = words;
        this.workspace = workspace;
        this.typed = typed;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("page-title");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(title, group(words.label("bar.asOf", "bar-label"), new DateField(words, workspace.asOfProperty(), "bar.asOf.hint"),
                new QuarterStepper(words, workspace), past(past)), scope(rules), unit(), space, searchField(entered));
        title.setMinWidth(Region.USE_PREF_SIZE);
    }

    private static HBox group(javafx.scene.Node... nodes) {
        HBox group = new HBox(8, nodes);
        group.setAlignment(Pos.CENTER_LEFT);
        group.setMinWidth(Region.USE_PREF_SIZE);
        return group;
    }

    private Button past(Runnable ask) {
        Button past = new Button(null, new Icon("rail-history", 16));
        past.getStyleClass().add("past-button");
        words.tooltip(past, "bar.past");
        past.setOnAction(pressed -> ask.run());
        return past;
    }

    private HBox scope(RulesMenu rules) {
        Segments<Scope> segments = new Segments<>(List.of(Scope.values()), scope -> words.of("scope." + scope),
                workspace::setScope);
        workspace.rulesProperty().addListener((property, before, now) -> segments.show(now.scope()));
        segments.show(workspace.scope());
        words.name(segments, "bar.scope");
        return group(rules, segments);
    }

    private HBox unit() {
        Segments<Unit> segments = new Segments<>(List.of(Unit.YI, Unit.WAN),
                unit -> words.of(wording -> wording.unit(unit)), workspace.unitProperty()::set);
        workspace.unitProperty().addListener((property, before, unit) -> segments.show(unit));
        segments.show(workspace.unit());
        return group(words.label("bar.unit", "bar-label"), segments);
    }

    private CustomTextField searchField(Consumer<String> entered) {
        words.prompt(search, "bar.search");
        search.getStyleClass().add("search-field");
        search.setLeft(new StackPane(new Icon("act-search", 15)));
        Label key = new Label("Ctrl+F");
        key.getStyleClass().add("key-hint");
        key.setMinWidth(Region.USE_PREF_SIZE);
        Button clear = new Button(null, new Icon("act-close", 12));
        clear.getStyleClass().add("chip-close");
        clear.setFocusTraversable(false);
        words.tooltip(clear, "bar.search.clear");
        clear.setOnAction(pressed -> search.clear());
        search.setRight(new StackPane(key, clear));
        key.visibleProperty().bind(search.textProperty().isEmpty());
        clear.visibleProperty().bind(search.textProperty().isNotEmpty());
        rest.setOnFinished(over -> typed.accept(search.getText()));
        search.textProperty().addListener((property, before, text) -> {
            if (!silent) {
                rest.playFromStart();
            }
        });
        search.setOnAction(enter -> {
            rest.stop();
            entered.accept(search.getText());
        });
        search.setOnKeyPressed(key2 -> {
            if (key2.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                key2.consume();
            }
        });
        return search;
    }

    void title(String key) {
        words.text(title, key);
    }

    /** What the search field holds; told to nobody. */
    void searched(String text) {
        silent = true;
        search.setText(text);
        silent = false;
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }
}
