package org.yinfeng.desk.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.OverviewModel;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Matter;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.progress.Laggards;
import org.yinfeng.progress.Overview;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Project;
import org.yinfeng.report.chart.Palette;
import org.yinfeng.report.chart.Style;
import org.yinfeng.report.meeting.Screenful;
import org.yinfeng.report.meeting.Sitting;
import org.yinfeng.report.meeting.Slide;
import org.yinfeng.report.meeting.Slides;

/** Walks through a meeting's slides and takes notes. The slides follow the ledger, the date and the rules; the place is kept. */
public final class MeetingModel {
    /** At first, so many late projects of every unit are gone through. */
    public static final int EACH = 3;
    private static final double LEAST_SIZE = 0.9;
    private static final double MOST_SIZE = 1.3;
    private static final double STEP = 0.1;

    private final LedgerSession session;
    private final Workspace workspace;
    private final Background background;
    private final OverviewModel figures;
    private final Supplier<LocalDate> today;
    /** What was noted here: a step taken back leaves the ledger, and comes again with the same id. */
    private final Set<Long> noted = new HashSet<>();
    private final ReadOnlyObjectWrapper<Screenful> shown = new ReadOnlyObjectWrapper<>();
    private List<Slide> slides = List.of();
    private Laggards laggards;
    private Sitting sitting;
    private int place;
    private int asked;
    private double size = 1;
    private boolean every;

    /** @param today the day of the meeting: when matters are raised */
    public MeetingModel(LedgerSession session, Workspace workspace, Background background, Supplier<LocalDate> today) {
        this.session = session;
        this.workspace = workspace;
        this.background = background;
        this.today = today;
        figures = new OverviewModel(session, workspace, background);
        figures.overviewProperty().addListener((property, before, after) -> reckon());
        session.ledgerProperty().addListener((property, before, after) -> layOut());
        workspace.unitProperty().addListener((property, before, after) -> layOut());
        workspace.textsProperty().addListener((property, before, after) -> layOut());
        workspace.themeProperty().addListener((property, before, after) -> layOut());
        reckon();
    }

    /** What fills the screen; null until the first figures are there. */
    public ReadOnlyObjectProperty<Screenful> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public List<Slide> slides() {
        return slides;
    }

    /** The slide in sight, from 0. */
    public int place() {
        return place;
    }

    private void reckon() {
        int number = ++asked;
        Overview overview = figures.overviewProperty().get();
        if (overview != null) {
            background.run(Background.Line.WORK, () -> Laggards.of(overview, session.ledger().projects()), made -> {
                if (number == asked) {
                    laggards = made;
                    layOut();
                }
            }, cause -> {
                throw new IllegalStateException("late projects could not be gathered", cause);
            });
        }
    }

    /** Makes the slides anew and stays at the one in sight, or where it was. */
    private void layOut() {
        Overview overview = figures.overviewProperty().get();
        if (laggards == null || overview == null) {
            return;
        }
        Palette palette = workspace.themeProperty().get() == Workspace.Theme.DARK ? Palette.DARK : Palette.LIGHT;
        Style style = Style.screen(palette, workspace.wording());
        sitting = new Sitting(overview, laggards, session.ledger(), noted(), workspace.unit(), style);
        String key = slides.isEmpty() ? "" : slides.get(place).key();
        slides = Slides.of(sitting, every ? Integer.MAX_VALUE : EACH);
        int again = slides.stream().map(Slide::key).toList().indexOf(key);
        go(again >= 0 ? again : Math.min(place, slides.size() - 1));
    }

    /** Matters noted at this meeting, in their order; one raised elsewhere on the same day is not among them. */
    public List<Matter> noted() {
        return session.ledger().entries(Matter.class).stream().filter(matter -> noted.contains(matter.id())).toList();
    }

    /** Turns to a slide, counted from 0; to the first or last where there is none. */
    public void go(int to) {
        if (!slides.isEmpty()) {
            place = Math.max(0, Math.min(slides.size() - 1, to));
            shown.set(new Screenful(slides.get(place), place + 1, slides.size(), size));
        }
    }

    public void turn(int by) {
        go(place + by);
    }

    /** To the first slide of the next section, or of this or the one before. */
    public void turnSection(int by) {
        int at = place;
        if (by < 0) {
            at = firstOfSection(at == firstOfSection(at) ? Math.max(0, at - 1) : at);
        } else {
            String group = group(at);
            while (at < slides.size() - 1 && group(at).equals(group)) {
                at++;
            }
        }
        go(at);
    }

    private int firstOfSection(int from) {
        int at = from;
        while (at > 0 && group(at - 1).equals(group(from))) {
            at--;
        }
        return at;
    }

    private String group(int at) {
        return slides.isEmpty() ? "" : slides.get(at).group();
    }

    /** To the first late project of a unit, where it is among the slides. */
    public void goToUnit(String unit) {
        for (int i = 0; i < slides.size(); i++) {
            if (slides.get(i).project() != 0 && slides.get(i).group().equals(unit)) {
                go(i);
                return;
            }
        }
    }

    /** Whether every late project has its slide, or only the worst of each unit. */
    public boolean isEvery() {
        return every;
    }

    public void setEvery(boolean now) {
        every = now;
        layOut();
    }

    /** Larger or smaller type. */
    public void grow(int steps) {
        size = Math.max(LEAST_SIZE, Math.min(MOST_SIZE, size + steps * STEP));
        go(place);
    }

    /** A note about the slide in sight, with the unit and the person the ledger has for its project. */
    public Note draft() {
        Project project = about() == 0 ? null : session.ledger().projects().byId(about());
        if (project == null) {
            return Note.EMPTY;
        }
        String unit = first(project.get(Field.UNIT), project.get(Field.REGION));
        return new Note("", unit, first(project.get(Field.LEADER), project.get(Field.OFFICER)), "");
    }

    private static String first(String one, String other) {
        return one != null && !one.isBlank() ? one : other == null ? "" : other;
    }

    private long about() {
        return slides.isEmpty() ? 0 : slides.get(place).project();
    }

    /** A matter as the line would show it, to be corrected. */
    public Note draft(Matter matter) {
        return Note.of(matter);
    }

    public LocalDate today() {
        return today.get();
    }

    /**
     * Stores a note, new or corrected, as one step of undo; an empty text stores nothing.
     *
     * @param corrected the matter to correct, or null for a new one about the slide in sight
     * @param answered told whether it is in the ledger
     */
    public void note(Note note, Matter corrected, Consumer<Boolean> answered, Consumer<Exception> failed) {
        String text = Note.kept(note.text());
        if (text == null) {
            answered.accept(false);
            return;
        }
        LocalDate due = note.dueDate(today.get());
        Matter matter = corrected == null
                ? new Matter(0, 0, about(), text, Note.kept(note.unit()), Note.kept(note.owner()), today.get(), due, null, null)
                : new Matter(corrected.id(), corrected.version(), corrected.project(), text, Note.kept(note.unit()), Note.kept(note.owner()),
                        corrected.raised(), due, corrected.settled(), corrected.result());
        Message label = Message.of(corrected == null ? "meeting.step.note" : "meeting.step.correct", note.shortly(workspace.texts()));
        Change change = corrected == null ? Change.added(matter) : new Change(corrected, matter);
        session.commit(Edit.of(label, change), outcome -> {
            if (outcome instanceof Outcome.Committed committed) {
                committed.stored().changes().forEach(done -> noted.add(done.id()));
                layOut();
            }
            answered.accept(outcome instanceof Outcome.Committed);
        }, failed);
    }

    /** What the slides are made of; null until the first figures are there. */
    public Sitting sitting() {
        return sitting;
    }

    /** The slides' titles with their numbers, for a list to jump by. */
    public List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (Slide slide : slides) {
            titles.add(slide.title());
        }
        return titles;
    }
}
