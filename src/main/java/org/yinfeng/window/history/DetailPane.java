package org.yinfeng.window.history;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.yinfeng.desk.history.HistoryModel;
import org.yinfeng.desk.history.Turn;
import org.yinfeng.ledger.Revision;
import org.yinfeng.project.Wording;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Words;

/** What the chosen line changed, old struck out and new, and the way to the ledger as it left it. */
final class DetailPane extends BorderPane {
    private final ScreenContext context;
    private final Words words;
    private final VBox lines = new VBox(6);

    DetailPane(ScreenContext context, HistoryModel model) {
        this.context = context;
        words = context.words();
        getStyleClass().addAll("card", "history-detail");
        setPrefWidth(360);
        setMinWidth(300);
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        model.detailProperty().addListener((property, before, detail) -> show(detail));
        context.workspace().textsProperty().addListener((property, before, texts) -> show(model.detailProperty().get()));
        show(null);
    }

    private void show(HistoryModel.Detail detail) {
        lines.getChildren().clear();
        if (detail == null) {
            lines.getChildren().add(label(words.now().get("history.pick"), "muted"));
            setBottom(null);
            return;
        }
        Revision line = detail.line();
        lines.getChildren().addAll(label(words.now().get("history.title", words.wording().count(line.number())), "card-title"),
                label(Wording.stamp(line.at()) + "\u3000" + line.who(), "small", "muted"), label(line.label().in(words.now()), "bold"));
        if (line.why() != null) {
            lines.getChildren().add(label(line.why()));
        }
        String named = null;
        for (Turn turn : detail.turns()) {
            if (!turn.entry().equals(named)) {
                named = turn.entry();
                lines.getChildren().add(label(named, "small", "bold"));
            }
            lines.getChildren().add(turn(turn));
        }
        if (detail.more() > 0) {
            lines.getChildren().add(label(words.now().get("history.more", words.wording().count(detail.more())), "small", "muted"));
        }
        setBottom(foot(line));
    }

    private Node turn(Turn turn) {
        TextFlow flow = new TextFlow(text(turn.field() + "  ", "muted"));
        if (!turn.before().isEmpty()) {
            Text old = text(turn.before(), "struck");
            old.setStrikethrough(true);
            flow.getChildren().add(old);
        }
        if (!turn.before().isEmpty() || !turn.after().isEmpty()) {
            flow.getChildren().add(text(" → " + (turn.after().isEmpty() ? Wording.UNKNOWN : turn.after()), "said"));
        }
        return flow;
    }

    private static Text text(String said, String style) {
        Text text = new Text(said);
        text.getStyleClass().addAll("history-text", style);
        return text;
    }

    private HBox foot(Revision line) {
        Button look = new Button(words.now().get("history.look"));
        look.setOnAction(pressed -> context.session().lookAt(line, context.toasts()::failed));
        HBox foot = new HBox(look);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("history-foot");
        return foot;
    }

    private static Label label(String said, String... styles) {
        Label label = new Label(said);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
