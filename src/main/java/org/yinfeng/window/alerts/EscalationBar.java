package org.yinfeng.window.alerts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.IntSupplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yinfeng.ledger.Measure;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Message;
import org.yinfeng.project.Typed;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Segments;
import org.yinfeng.window.kit.Words;

/** What is done about the selected alerts: a reminder, a letter or a summons, on a day, with a note. */
final class EscalationBar extends HBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    /** Logs what was done; {@code logged} is run once it is stored, and not where it is refused: then what was typed stays. */
    interface Logging {
        void log(Measure measure, LocalDate on, String note, Runnable logged);
    }

    private final ScreenContext context;
    private final Logging logging;
    private final Label selected = new Label();
    private final TextField date = new TextField();
    private final TextField note = new TextField();
    private final Button log = new Button();
    private Measure measure = Measure.REMINDER;
    private IntSupplier count = () -> 0;

    EscalationBar(ScreenContext context, Logging logging) {
        super(10);
        this.context = context;
        this.logging = logging;
        Words words = context.words();
        getStyleClass().add("alert-bar");
        Segments<Measure> measures = new Segments<>(Arrays.asList(Measure.values()), one -> words.of("measure." + one), one -> measure = one);
        measures.show(measure);
        date.setPrefColumnCount(8);
        words.name(date, "alerts.on");
        words.prompt(note, "alerts.note.hint");
        HBox.setHgrow(note, Priority.ALWAYS);
        log.getStyleClass().add("primary");
        log.setMinWidth(Region.USE_PREF_SIZE);
        log.setOnAction(pressed -> log());
        selected.setMinWidth(Region.USE_PREF_SIZE);
        selected.getStyleClass().addAll("small", "muted");
        for (TextField field : new TextField[] {date, note}) {
            field.setOnKeyPressed(key -> {
                if (key.getCode() == KeyCode.ENTER && !log.isDisabled()) {
                    log();
                    key.consume();
                }
            });
        }
        date.textProperty().addListener((property, before, text) -> date.pseudoClassStateChanged(ERROR, false));
        getChildren().addAll(selected, measures, words.label("alerts.on", "bar-label"), date, note, log);
    }

    /** Follows how many alerts are selected, and the day. */
    void follow(int newCount) {
        count = () -> newCount;
        selected.setText(context.workspace().texts().get("alerts.selected", newCount));
        log.setText(newCount == 0 ? context.workspace().texts().get("alerts.log") : context.workspace().texts().get("alerts.log.count", newCount));
        log.setDisable(newCount == 0 || context.session().isPast());
    }

    void day(LocalDate day) {
        date.setText(day.toString());
    }

    private void log() {
        Typed.date(date.getText()).filter(typed -> !typed.wholeMonth()).map(EventDate::day).ifPresentOrElse(day -> {
            if (count.getAsInt() > 0 && context.mayChange()) {
                logging.log(measure, day, note.getText(), note::clear);
            }
        }, () -> {
            date.pseudoClassStateChanged(ERROR, true);
            date.requestFocus();
            context.toasts().done(Message.of("alerts.bad.date"));
        });
    }
}
