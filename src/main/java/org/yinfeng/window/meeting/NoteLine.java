package org.yinfeng.window.meeting;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.meeting.Note;
import org.yinfeng.ledger.Matter;
import org.yinfeng.project.Texts;
import org.yinfeng.window.kit.Words;

/** The line at the foot in which a note is taken: what, which unit, who, until when. Enter keeps it, Esc drops it. */
final class NoteLine extends VBox {
    private final Words words;
    private final TextField text = new TextField();
    private final TextField unit = new TextField();
    private final TextField owner = new TextField();
    private final TextField due = new TextField();
    private final Label about = new Label();
    private final Label problem = new Label();
    private final BiConsumer<Note, Matter> kept;
    private final Runnable dropped;
    private Matter corrected;

    /** @param kept told what was typed, and which matter it corrects, null for a new one */
    NoteLine(Words words, BiConsumer<Note, Matter> kept, Runnable dropped) {
        super(10);
        this.words = words;
        this.kept = kept;
        this.dropped = dropped;
        getStyleClass().add("meeting-note");
        about.getStyleClass().add("muted");
        problem.getStyleClass().addAll("crit", "bold");
        HBox head = new HBox(24, about, problem);
        Button keep = words.text(new Button(), "meeting.note.keep");
        keep.getStyleClass().add("primary");
        keep.setOnAction(pressed -> keep());
        keep.setMinWidth(USE_PREF_SIZE);
        HBox fields = new HBox(14, field(text, "text"), field(unit, "unit"), field(owner, "owner"), field(due, "due"), keep);
        fields.setAlignment(Pos.BOTTOM_LEFT);
        HBox.setHgrow(fields.getChildren().get(0), Priority.ALWAYS);
        getChildren().addAll(head, fields);
        unit.setPrefColumnCount(10);
        owner.setPrefColumnCount(7);
        due.setPrefColumnCount(7);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private VBox field(TextField field, String name) {
        Label label = words.label("meeting.note." + name, "muted");
        label.setLabelFor(field);
        words.prompt(field, "meeting.note." + name + ".hint");
        field.accessibleTextProperty().unbind();
        field.accessibleTextProperty().bind(words.of("meeting.note." + name));
        field.setId("meeting-note-" + name);
        return new VBox(4, label, field);
    }

    /**
     * Offers the line.
     *
     * @param subject what the note is about: the project's name, or the section
     */
    void show(Note draft, Matter toCorrect, String subject) {
        corrected = toCorrect;
        text.setText(draft.text());
        unit.setText(draft.unit());
        owner.setText(draft.owner());
        due.setText(draft.due());
        problem.setText("");
        about.setText(words.now().get(toCorrect == null ? "meeting.note.about" : "meeting.note.correcting", subject));
        text.requestFocus();
        text.end();
    }

    void say(String sentence) {
        problem.setText(sentence);
    }

    /** What has been typed so far. */
    Note typed() {
        return new Note(text.getText(), unit.getText(), owner.getText(), due.getText());
    }

    private void keep() {
        kept.accept(typed(), corrected);
    }

    /** The due date is what cannot be understood: the keyboard goes there. */
    void pointAtDue(Texts texts) {
        say(texts.get("meeting.note.due.unclear", due.getText()));
        due.requestFocus();
        due.selectAll();
    }

    List<TextField> fields() {
        return List.of(text, unit, owner, due);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            keep();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            dropped.run();
            key.consume();
        } else if (key.getCode() == KeyCode.TAB) {
            next(key.isShiftDown() ? -1 : 1);
            key.consume();
        }
    }

    /** The keyboard stays within the line. */
    private void next(int way) {
        List<TextField> fields = fields();
        int at = 0;
        for (int i = 0; i < fields.size(); i++) {
            at = fields.get(i).isFocused() ? i : at;
        }
        TextField to = fields.get(Math.floorMod(at + way, fields.size()));
        to.requestFocus();
        to.selectAll();
    }
}
