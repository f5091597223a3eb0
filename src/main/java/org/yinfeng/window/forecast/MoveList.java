package org.yinfeng.window.forecast;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.yinfeng.desk.whatif.Move;
import org.yinfeng.desk.whatif.MoveWords;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Words;

/** What is supposed, a line each: old struck out, new bold, and a button that takes it back. */
final class MoveList extends ScrollPane {
    private final Words words;
    private final VBox lines = new VBox(2);
    private final Consumer<Move> drop;

    MoveList(Words words, Consumer<Move> drop) {
        this.words = words;
        this.drop = drop;
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(44);
        setPrefHeight(96);
        words.name(this, "whatif.moves");
    }

    void show(List<Move> moves, MoveWords said) {
        lines.getChildren().clear();
        if (moves.isEmpty()) {
            Label none = new Label(words.now().get("whatif.empty"));
            none.getStyleClass().addAll("small", "muted");
            none.setWrapText(true);
            lines.getChildren().add(none);
        }
        moves.forEach(move -> lines.getChildren().add(line(move, said)));
    }

    private HBox line(Move move, MoveWords said) {
        Label subject = new Label(said.subject(move));
        subject.setMinWidth(0);
        subject.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(subject, Priority.ALWAYS);
        Label field = new Label(said.field(move));
        field.getStyleClass().add("muted");
        Text before = new Text(said.before(move));
        before.getStyleClass().add("whatif-before");
        Label after = new Label(said.after(move));
        after.getStyleClass().addAll("bold", "accent-text");
        Button close = new Button(null, new Icon("act-close", 12));
        close.getStyleClass().add("chip-close");
        words.tooltip(close, "whatif.drop", said.subject(move));
        close.setOnAction(pressed -> drop.accept(move));
        for (Label fixed : List.of(field, after)) {
            fixed.setMinWidth(USE_PREF_SIZE);
        }
        close.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(8, subject, field, before, after, close);
        line.getStyleClass().add("whatif-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
