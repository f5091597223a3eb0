package org.yinfeng.window.forecast;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.forecast.ForecastModel;
import org.yinfeng.desk.whatif.MoveWords;
import org.yinfeng.desk.whatif.WhatIf;
import org.yinfeng.progress.forecast.Subject;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Words;

/** The what-if: choose projects, move their dates and amounts, see the year's end move, then keep it or throw it away. */
final class WhatIfCard extends VBox {
    private final ForecastModel model;
    private final WhatIf whatIf;
    private final YearEndBars bars = new YearEndBars();
    private final TargetField target;
    private final ProjectPicker picker;
    private final ProjectMoves moves;
    private final MoveList list;
    private final Label count = new Label();
    private final Spinner<Integer> months = new Spinner<>(-24, 24, 1);
    private final Button shift = new Button();
    private final Button undo = new Button();
    private final Button discard = new Button();
    private final Button save = new Button();
    private final Button keep = new Button();
    private final LedgerSession session;
    private Long chosen;

    WhatIfCard(ScreenContext context, ForecastModel model) {
        session = context.session();
        this.model = model;
        whatIf = model.whatIf();
        Words words = context.words();
        KeepDialogs dialogs = new KeepDialogs(context, whatIf);
        getStyleClass().add("card");
        target = new TargetField(words, context.workspace(), whatIf);
        moves = new ProjectMoves(words, context.workspace(), whatIf);
        picker = new ProjectPicker(words, context.workspace(), model, this::choose);
        list = new MoveList(words, whatIf::drop);
        VBox.setVgrow(picker, Priority.SOMETIMES);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox content = new VBox(8, bars, picker, shifting(words), moves, heading(words), list, buttons(words, dialogs));
        content.getStyleClass().add("card-content");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(head(words), content);
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox head(Words words) {
        Label note = words.label("whatif.note", "unit");
        note.setMinWidth(0);
        Label title = words.label("whatif.title", "card-title");
        title.setMinWidth(USE_PREF_SIZE);
        HBox head = row(title, note, space(), target);
        head.getStyleClass().add("forecast-head");
        return head;
    }

    private HBox shifting(Words words) {
        words.name(months, "whatif.shift.months");
        months.setPrefWidth(76);
        months.setMinWidth(76);
        months.setEditable(true);
        months.setId("whatif-months");
        words.text(shift, "whatif.shift");
        words.tooltip(shift, "whatif.shift.tip");
        shift.setMinWidth(USE_PREF_SIZE);
        shift.setId("whatif-shift");
        shift.setOnAction(pressed -> whatIf.shift(picker.selected(), monthsTyped()));
        return row(words.label("whatif.shift.label", "small"), space(), months, words.label("whatif.shift.unit", "small"), shift);
    }

    /** What was typed counts without Enter too; what is no number is the number before. */
    private int monthsTyped() {
        try {
            months.commitValue();
        } catch (NumberFormatException typed) {
            months.getEditor().setText(String.valueOf(months.getValue()));
        }
        return months.getValue();
    }

    private HBox heading(Words words) {
        count.getStyleClass().addAll("small", "bold");
        words.text(undo, "whatif.undo");
        undo.getStyleClass().add("link");
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setId("whatif-undo");
        undo.setOnAction(pressed -> whatIf.undo());
        return row(count, space(), undo);
    }

    private HBox buttons(Words words, KeepDialogs dialogs) {
        words.text(discard, "whatif.discard");
        words.text(save, "whatif.save");
        words.text(keep, "whatif.keep");
        keep.getStyleClass().add("primary");
        discard.setId("whatif-discard");
        keep.setId("whatif-keep");
        discard.setOnAction(pressed -> dialogs.discard());
        save.setOnAction(pressed -> dialogs.save());
        keep.setOnAction(pressed -> dialogs.keep());
        for (Button button : List.of(discard, save, keep)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        return row(discard, space(), save, keep);
    }

    private void choose(Long id) {
        chosen = id;
        moves.show(id);
    }

    void take(long id) {
        picker.take(id);
    }

    void show(ForecastModel.Seen seen, Subject subject, Look look) {
        bars.show(seen, subject, look);
        target.show(subject);
        picker.refresh();
        moves.show(chosen);
        list.show(whatIf.moves(), new MoveWords(look.words(), look.unit()));
        int supposed = whatIf.moves().size();
        count.setText(look.text("whatif.count", look.words().count(supposed)));
        undo.setDisable(!whatIf.canUndo());
        discard.setDisable(supposed == 0);
        save.setDisable(supposed == 0);
        keep.setDisable(supposed == 0 || session.isPast());
    }
}
