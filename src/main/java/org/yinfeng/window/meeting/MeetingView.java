package org.yinfeng.window.meeting;

import java.time.LocalDate;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.yinfeng.desk.meeting.MeetingModel;
import org.yinfeng.desk.meeting.Note;
import org.yinfeng.ledger.Matter;
import org.yinfeng.project.Message;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.report.meeting.Screenful;
import org.yinfeng.window.explain.ExplainLayer;
import org.yinfeng.window.kit.ChartCanvas;
import org.yinfeng.window.kit.ExplainEvent;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Words;

/** A meeting over the whole window or screen: slides, the list of slides, the line for notes, and darkness when nobody is to look. */
public final class MeetingView extends StackPane {
    /** Digits typed within this time are one number. */
    private static final Duration TYPING = Duration.millis(700);
    private static final double USUAL_HEIGHT = 1080;
    /** Whether the last meeting filled the screen, or only the window. */
    private static final String FULL = "meeting.full";

    /** The slide whose figures are gone through by keys, so that the chosen one is seen. */
    private static final String POINTING = "pointing";

    private final ScreenContext context;
    private final Words words;
    private final MeetingModel model;
    private final ChartCanvas canvas = new ChartCanvas();
    private final ExplainLayer layer;
    private final SlideList list;
    private final NoteLine line;
    private final Label said = new Label();
    private final Region dark = new Region();
    private final PauseTransition typing = new PauseTransition(TYPING);
    private final Runnable ended;
    private String digits = "";
    private boolean madeFull;
    /** The key that opened the line must not be written into it. */
    private boolean opening;

    /** @param ended told when the meeting is over */
    public MeetingView(ScreenContext context, Runnable ended) {
        this.context = context;
        this.ended = ended;
        words = context.words();
        model = new MeetingModel(context.session(), context.workspace(), context.background(), LocalDate::now);
        layer = new ExplainLayer(context);
        layer.show(canvas);
        list = new SlideList(model, words, this::jump);
        line = new NoteLine(words, this::keep, this::back);
        getStyleClass().add("meeting");
        said.getStyleClass().add("meeting-said");
        dark.getStyleClass().add("meeting-dark");
        canvas.setFocusTraversable(true);
        canvas.onMark(this::mark);
        StackPane.setAlignment(list, Pos.CENTER_LEFT);
        StackPane.setAlignment(line, Pos.BOTTOM_CENTER);
        StackPane.setAlignment(said, Pos.BOTTOM_CENTER);
        line.setMaxHeight(USE_PREF_SIZE);
        for (Node over : List.of(list, line, dark)) {
            over.setVisible(false);
        }
        getChildren().addAll(layer, list, said, line, dark);
        addEventFilter(KeyEvent.KEY_PRESSED, new MeetingKeys(this)::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        addEventFilter(ExplainEvent.EXPLAIN, asked -> say(""));
        typing.setOnFinished(over -> jumpToTyped());
        model.shownProperty().addListener((property, before, screenful) -> show(screenful));
        show(model.shownProperty().get());
    }

    /** Words over the slide grow with it. */
    @Override
    protected void layoutChildren() {
        double scale = Math.min(getHeight() / USUAL_HEIGHT, getWidth() / 1920);
        setStyle("-fx-font-size: " + Math.round(Math.max(15, 26 * scale)) + "px;");
        list.setMaxWidth(Math.max(420, getWidth() * 0.45));
        said.setTranslateY(-88 * scale);
        super.layoutChildren();
    }

    private void show(Screenful screenful) {
        canvas.show(screenful);
        canvas.getStyleClass().remove(POINTING);
        if (screenful != null) {
            canvas.setAccessibleHelp(screenful.text());
        }
    }

    public MeetingModel model() {
        return model;
    }

    /** Begins over the whole screen, at the slide of last time. */
    public void begin() {
        say(words.now().get("meeting.keys"));
        context.background().later(canvas::requestFocus);
        full(context.preferences().get(FULL, true));
    }

    /** Fills the screen or only the window; Esc is ours, for it also closes the list. */
    private void full(boolean wanted) {
        if (getScene() != null && getScene().getWindow() instanceof Stage stage && stage.isFullScreen() != wanted) {
            stage.setFullScreenExitHint("");
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreen(wanted);
            madeFull = wanted;
        }
    }

    void toggleFull() {
        if (getScene().getWindow() instanceof Stage stage) {
            context.preferences().set(FULL, String.valueOf(!stage.isFullScreen()));
            full(!stage.isFullScreen());
        }
    }

    /** Closes what lies over the slide; with nothing over it, ends the meeting. */
    void escape() {
        if (isExplaining()) {
            layer.close();
            return;
        }
        if (list.isVisible() || line.isVisible() || dark.isVisible()) {
            back();
            return;
        }
        end();
    }

    /** Ends the meeting: also where an explanation leads to a screen. */
    public void end() {
        layer.close();
        if (madeFull) {
            full(false);
        }
        ended.run();
    }

    /** Back to the slide alone. */
    private void back() {
        list.setVisible(false);
        line.setVisible(false);
        dark.setVisible(false);
        canvas.requestFocus();
    }

    boolean isExplaining() {
        return layer.isExplaining();
    }

    /** From here on the keys' figure is seen. */
    void point() {
        if (canvas.isExplained() && !isPointing()) {
            canvas.getStyleClass().add(POINTING);
        }
    }

    /** Whether the canvas knows which figure is meant. */
    boolean isPointing() {
        return canvas.getStyleClass().contains(POINTING);
    }

    /** Explains the slide's chief figure, the first that it shows. */
    void explain() {
        canvas.marks().stream().filter(mark -> mark.figure() != null).findFirst().ifPresentOrElse(
                mark -> canvas.fireEvent(ExplainEvent.explain(mark.figure(), null)), () -> say(words.now().get("meeting.noFigure")));
    }

    boolean isListing() {
        return list.isVisible();
    }

    boolean isNoting() {
        return line.isVisible();
    }

    boolean isDark() {
        return dark.isVisible();
    }

    void toggleDark() {
        dark.setVisible(!dark.isVisible());
    }

    void openList() {
        list.setVisible(true);
        list.show();
    }

    void toggleEvery() {
        model.setEvery(!model.isEvery());
        say(words.now().get(model.isEvery() ? "meeting.list.every" : "meeting.list.worst", model.slides().size(), MeetingModel.EACH));
    }

    void openNote() {
        Screenful shown = model.shownProperty().get();
        Message reason = context.session().readOnlyReason();
        if (reason != null) {
            say(reason.in(words.now()));
        } else if (shown != null) {
            opening = true;
            note(model.draft(), null, shown.slide().project() == 0 ? shown.slide().section() : shown.slide().title());
        }
    }

    private void typed(KeyEvent key) {
        if (opening) {
            key.consume();
        }
        opening = false;
    }

    private void note(Note draft, Matter corrected, String subject) {
        say("");
        line.setVisible(true);
        line.show(draft, corrected, subject);
    }

    private void keep(Note note, Matter corrected) {
        if (!note.dueIsClear(model.today())) {
            line.pointAtDue(words.now());
            return;
        }
        model.note(note, corrected, stored -> {
            back();
            say(stored ? words.now().get("meeting.note.kept", note.text().strip()) : "");
        }, context.prompts()::failed);
    }

    /** A row of the board leads to that unit's projects, a noted matter to its correction. */
    private void mark(Mark mark) {
        if (mark.key().startsWith("matter:") && !context.session().isPast()) {
            long id = Long.parseLong(mark.key().substring("matter:".length()));
            if (context.session().ledger().entry(id) instanceof Matter matter) {
                note(model.draft(matter), matter, matter.text());
            }
        } else {
            model.goToUnit(mark.key());
        }
    }

    void undo(boolean again) {
        if (context.session().isPast()) {
            say(context.session().readOnlyReason().in(words.now()));
        } else if (again) {
            context.session().redo(outcome -> say(""), context.prompts()::failed);
        } else {
            context.session().undo(outcome -> say(words.now().get("meeting.undone")), context.prompts()::failed);
        }
    }

    /** Prints what was noted, by the window that prints everything. */
    void print() {
        new Decisions(context, model).show(getScene().getWindow());
    }

    private void jump(int slide) {
        back();
        if (slide >= 0) {
            model.go(slide);
        }
    }

    void type(String digit) {
        digits += digit;
        say(words.now().get("meeting.goTo", digits));
        typing.playFromStart();
    }

    /** Goes to the number typed so far; false when none was. */
    boolean jumpToTyped() {
        typing.stop();
        if (digits.isEmpty()) {
            return false;
        }
        model.go((int) Math.min(Integer.MAX_VALUE, Long.parseLong(digits.substring(0, Math.min(9, digits.length())))) - 1);
        digits = "";
        say("");
        return true;
    }

    void say(String sentence) {
        said.setText(sentence);
        said.setVisible(!sentence.isEmpty());
    }
}
