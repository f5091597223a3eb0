package org.yinfeng.window.settings;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.Workspace;
import org.yinfeng.project.Texts;
import org.yinfeng.window.kit.Screen;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Segments;
import org.yinfeng.window.kit.Words;
import org.yinfeng.window.rules.RulesCard;

/** Language, theme, who, counting rules, the ledger and its backups. */
public final class SettingsScreen implements Screen {
    private final ScreenContext context;
    private final Words words;
    private final Workspace workspace;
    private final RulesCard rules;
    private final VBox content = new VBox(12);
    private final ScrollPane node = new ScrollPane(content);

    public SettingsScreen(ScreenContext context) {
        this.context = context;
        words = context.words();
        workspace = context.workspace();
        rules = new RulesCard(context);
        content.setPadding(new Insets(14, 16, 16, 16));
        content.setMaxWidth(760);
        node.setFitToWidth(true);
        node.getStyleClass().add("page");
        content.getChildren().addAll(appearance(), rules, new LedgerCard(context), new AboutCard(words));
    }

    private VBox appearance() {
        return card("settings.appearance",
                line("settings.language", language()),
                line("settings.theme", theme()),
                line("settings.rowHeight", rowHeight()),
                line("settings.who", who()));
    }

    /** A card with a title and its lines. */
    private VBox card(String titleKey, Node... lines) {
        VBox card = new VBox(10, words.label(titleKey, "card-title"));
        card.getChildren().addAll(lines);
        card.getStyleClass().addAll("card", "settings-card");
        return card;
    }

    private HBox line(String key, Node control) {
        Label name = key == null ? new Label() : words.label(key, "muted");
        name.setMinWidth(168);
        name.setPrefWidth(168);
        name.setLabelFor(control);
        HBox line = new HBox(12, name, control);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node language() {
        // Each language is named in itself, so that it is found by whoever cannot read the other.
        Segments<Texts.Language> segments = new Segments<>(List.of(Texts.Language.values()),
                language -> words.of("settings.language." + language), workspace::setLanguage);
        segments.show(words.now().language());
        workspace.textsProperty().addListener((property, before, texts) -> segments.show(texts.language()));
        return segments;
    }

    private Node theme() {
        Segments<Workspace.Theme> segments = new Segments<>(List.of(Workspace.Theme.values()),
                theme -> words.of("settings.theme." + theme), workspace.themeProperty()::set);
        segments.show(workspace.themeProperty().get());
        return segments;
    }

    private Node rowHeight() {
        Segments<Integer> segments = new Segments<>(List.of(24, 26, 32), height -> words.of("settings.rowHeight." + height),
                height -> context.preferences().set("ledger.rowHeight", height));
        segments.show(context.preferences().get("ledger.rowHeight", 26));
        return segments;
    }

    private Node who() {
        TextField name = new TextField(context.preferences().get("who", System.getProperty("user.name")));
        name.setPrefWidth(240);
        words.prompt(name, "settings.who");
        name.textProperty().addListener((property, before, text) -> {
            if (!text.isBlank()) {
                context.session().setWho(text.strip());
                context.preferences().set("who", text.strip());
            }
        });
        HBox line = new HBox(12, name, words.label("settings.who.note", "small", "muted"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** The card of the counting rules, brought into sight. */
    public RulesCard rules() {
        node.applyCss();
        node.layout();
        double room = content.getHeight() - node.getViewportBounds().getHeight();
        node.setVvalue(room <= 0 ? 0 : Math.min(1, Math.max(0, rules.getLayoutY() - 12) / room));
        return rules;
    }

    @Override
    public void open(String query) {
        if (query.equals("rules")) {
            context.background().later(this::rules);
        }
    }

    @Override
    public Parent node() {
        return node;
    }
}
