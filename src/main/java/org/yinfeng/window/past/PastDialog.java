package org.yinfeng.window.past;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.yinfeng.desk.Background;
import org.yinfeng.ledger.Revision;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Typed;
import org.yinfeng.project.Wording;
import org.yinfeng.window.kit.ScreenContext;

/** Asks for the moment to look at: a day and a time, or one of the latest changes, which leaves the ledger as it left it. */
public final class PastDialog {
    /** So many of the latest changes are offered; the history screen has them all. */
    private static final int OFFERED = 500;
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?");

    /** What becomes of the moment that was chosen. */
    public interface Wish {
        void at(Instant moment);

        /** The ledger as a change left it. */
        void after(Revision revision);
    }

    private final ScreenContext context;
    private final Wish wish;
    private final String hint;
    private final Texts texts;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final TextField day = new TextField();
    private final TextField time = new TextField("24:00");
    private final Label complaint = new Label();
    private final ListView<Revision> changes = new ListView<>();
    private final ButtonType look;

    /** Leads the whole window to the moment. */
    public PastDialog(ScreenContext context) {
        this(context, "past.hint", new Wish() {
            @Override
            public void at(Instant moment) {
                context.session().lookAt(moment, context.toasts()::failed);
            }

            @Override
            public void after(Revision revision) {
                context.session().lookAt(revision, context.toasts()::failed);
            }
        });
    }

    /** @param hint what the moment is for */
    public PastDialog(ScreenContext context, String hint, Wish wish) {
        this.context = context;
        this.wish = wish;
        this.hint = hint;
        texts = context.workspace().texts();
        look = new ButtonType(texts.get("past.look"), ButtonBar.ButtonData.OK_DONE);
    }

    /** Asks over a window and then looks. */
    public void ask(Window owner) {
        dialog(owner).show();
    }

    /** The dialog, not yet shown. */
    public Dialog<ButtonType> dialog(Window owner) {
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("past.title"));
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().setPrefWidth(560);
        dialog.getDialogPane().getButtonTypes().setAll(look, new ButtonType(texts.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(content());
        dialog.getDialogPane().lookupButton(look).addEventFilter(javafx.event.ActionEvent.ACTION, pressed -> {
            if (!go()) {
                pressed.consume();
            }
        });
        dialog.setOnShown(shown -> day.requestFocus());
        load();
        return dialog;
    }

    private VBox content() {
        Instant shown = context.session().pastProperty().get();
        day.setText(shown == null ? LocalDate.now().minusDays(1).toString() : Wording.stamp(shown).substring(0, 10));
        time.setText(shown == null ? "24:00" : Wording.stamp(shown).substring(11));
        day.setAccessibleText(texts.get("past.day"));
        time.setAccessibleText(texts.get("past.time"));
        day.setPrefColumnCount(10);
        time.setPrefColumnCount(5);
        complaint.getStyleClass().addAll("small", "crit");
        HBox moment = new HBox(8, new Label(texts.get("past.day")), day, new Label(texts.get("past.time")), time, complaint);
        moment.setAlignment(Pos.CENTER_LEFT);
        changes.setAccessibleText(texts.get("past.changes"));
        changes.setCellFactory(list -> new Line());
        changes.setPlaceholder(new Label(texts.get("past.changes.none")));
        changes.setPrefHeight(300);
        changes.getSelectionModel().selectedItemProperty().addListener((property, before, chosen) -> take(chosen));
        changes.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && go()) {
                dialog.close();
            }
        });
        VBox.setVgrow(changes, Priority.ALWAYS);
        Label said = new Label(texts.get(hint));
        said.setWrapText(true);
        said.getStyleClass().addAll("small", "muted");
        return new VBox(10, said, moment, new Label(texts.get("past.changes")), changes);
    }

    /** A chosen change shows its moment in the fields; a moment typed afterwards wins. */
    private void take(Revision chosen) {
        if (chosen != null) {
            day.setText(Wording.stamp(chosen.at()).substring(0, 10));
            time.setText(Wording.stamp(chosen.at()).substring(11));
        }
    }

    private boolean go() {
        Revision chosen = changes.getSelectionModel().getSelectedItem();
        if (chosen != null && Wording.stamp(chosen.at()).equals(day.getText() + " " + time.getText())) {
            wish.after(chosen);
            return true;
        }
        Optional<Instant> typed = moment(day.getText(), time.getText());
        typed.ifPresentOrElse(wish::at, () -> complaint.setText(texts.get("past.bad")));
        return typed.isPresent();
    }

    /** The moment of a typed day and time of this machine's clock, 24:00 for the day's end; not in the future. */
    static Optional<Instant> moment(String day, String time) {
        Optional<LocalDate> date = Typed.date(day).filter(typed -> !typed.wholeMonth()).map(EventDate::day);
        Matcher clock = CLOCK.matcher(Typed.plain(time).replace('：', ':'));
        if (date.isEmpty() || !clock.matches()) {
            return Optional.empty();
        }
        try {
            int hour = Integer.parseInt(clock.group(1));
            int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
            LocalDate on = hour == 24 && minute == 0 ? date.get().plusDays(1) : date.get();
            return Optional.of(on.atTime(LocalTime.of(hour == 24 && minute == 0 ? 0 : hour, minute)).atZone(ZoneId.systemDefault())
                    .toInstant()).filter(moment -> !on.isAfter(LocalDate.now().plusDays(1)));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private void load() {
        context.background().run(Background.Line.LEDGER, () -> context.session().store().history(null, OFFERED), this::offer,
                context.toasts()::failed);
    }

    private void offer(List<Revision> history) {
        changes.getItems().setAll(history);
    }

    private final class Line extends ListCell<Revision> {
        @Override
        protected void updateItem(Revision revision, boolean empty) {
            super.updateItem(revision, empty);
            setText(empty || revision == null ? null : texts.get("past.change", Wording.stamp(revision.at()), revision.number(),
                    revision.label().in(texts), revision.who()));
        }
    }
}
