package org.yinfeng.window.changes;

import java.time.Instant;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.yinfeng.desk.changes.ChangesModel;
import org.yinfeng.desk.changes.ChangesModel.End;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Revision;
import org.yinfeng.project.Wording;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.past.PastDialog;

/** In which record an end of the comparison is looked at: the one that the window shows, or one of the past. */
final class RecordButton extends MenuButton {
    private final ScreenContext context;
    private final ChangesModel model;
    private final End end;

    RecordButton(ScreenContext context, ChangesModel model, End end) {
        this.context = context;
        this.model = model;
        this.end = end;
        getStyleClass().add("changes-record");
        setMinWidth(USE_PREF_SIZE);
        MenuItem now = new MenuItem();
        now.textProperty().bind(context.words().of("changes.record.now"));
        now.setOnAction(chosen -> model.lookAtNow(end));
        MenuItem past = new MenuItem();
        past.textProperty().bind(context.words().of("changes.record.past"));
        past.setOnAction(chosen -> ask());
        getItems().addAll(now, past);
        context.words().tooltip(this, "changes.record.hint." + end);
        model.recordProperty(end).addListener((observed, before, record) -> say());
        context.session().ledgerProperty().addListener((observed, before, ledger) -> say());
        context.workspace().textsProperty().addListener((observed, before, texts) -> say());
        say();
    }

    private void say() {
        Ledger record = model.recordProperty(end).get();
        Instant moment = record == null ? context.session().pastProperty().get() : record.recorded();
        setText(moment == null ? context.words().now().get("changes.record.now")
                : context.words().now().get("changes.record.of", Wording.stamp(moment)));
    }

    private void ask() {
        new PastDialog(context, "changes.record.hint." + end, new PastDialog.Wish() {
            @Override
            public void at(Instant moment) {
                model.look(end, () -> context.session().store().at(moment));
            }

            @Override
            public void after(Revision revision) {
                model.look(end, () -> context.session().store().after(revision.number()));
            }
        }).ask(getScene().getWindow());
    }
}
