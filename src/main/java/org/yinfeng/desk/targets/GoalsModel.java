package org.yinfeng.desk.targets;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.targets.EntryGrid.At;
import org.yinfeng.desk.targets.EntryGrid.Proposal;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.ledger.Revision;
import org.yinfeng.ledger.Target;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.project.Classes;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/**
 * Which grid of goals is looked at, and what was typed into it. Text that cannot be used stays in its cell, marked, until it is
 * mended or cleared; it never reaches the ledger.
 */
public final class GoalsModel {
    /** The grids: targets of the year and of one indicator's quarters; one series' values and growths; the two lists. */
    public enum Sheet {
        TARGETS, QUARTERS, VALUE, GROWTH, INDICATORS, JOINT;

        /** Whether it shows one indicator, to be chosen. */
        public boolean ofOneIndicator() {
            return this == QUARTERS || this == VALUE || this == GROWTH;
        }

        public boolean ofTargets() {
            return this == TARGETS || this == QUARTERS;
        }

        public boolean ofYear() {
            return this != INDICATORS && this != JOINT;
        }
    }

    /** Chosen in place of an indicator: what projects reported, of all types and of 技术改造. */
    public static final String INVESTED = "targets.invested";
    public static final String RENOVATION = "targets.renovation";

    private final LedgerSession session;
    private final Workspace workspace;
    private final ObjectProperty<Sheet> sheet = new SimpleObjectProperty<>(Sheet.TARGETS);
    private final ObjectProperty<String> indicator = new SimpleObjectProperty<>(Indicator.INDUSTRIAL);
    private final ObjectProperty<Integer> year;
    private final ObjectProperty<LocalDate> issue = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final Map<At, String> bad = new HashMap<>();
    private List<Problem> problems = List.of();
    private EntryGrid grid;
    private int asked;

    public GoalsModel(LedgerSession session, Workspace workspace) {
        this.session = session;
        this.workspace = workspace;
        year = new SimpleObjectProperty<>(workspace.asOf().getYear());
        latestIssue();
        year.addListener(change -> {
            latestIssue();
            turned();
        });
        sheet.addListener(change -> {
            if (sheet.get().ofOneIndicator() && !indicators().contains(indicator.get())) {
                indicator.set(Indicator.INDUSTRIAL);
            }
            turned();
        });
        indicator.addListener(change -> turned());
        issue.addListener(change -> turned());
        workspace.unitProperty().addListener(change -> turned());
        workspace.textsProperty().addListener(change -> shown());
        session.ledgerProperty().addListener(change -> {
            if (!issues().contains(issue.get())) {
                latestIssue();
            }
            if (sheet.get().ofOneIndicator() && !indicators().contains(indicator.get())) {
                indicator.set(Indicator.INDUSTRIAL);
            }
            shown();
        });
    }

    private void latestIssue() {
        issue.set(issues().stream().findFirst().orElse(LocalDate.of(year.get(), 1, 1)));
    }

    private void turned() {
        bad.clear();
        problems = List.of();
        shown();
    }

    /** The grid is made anew when it is next looked at. */
    private void shown() {
        grid = null;
        changes.set(changes.get() + 1);
    }

    public ObjectProperty<Sheet> sheetProperty() {
        return sheet;
    }

    public ObjectProperty<Integer> yearProperty() {
        return year;
    }

    /** The date of issue of the targets looked at; a date of a year that has none yet is where the first are entered. */
    public ObjectProperty<LocalDate> issueProperty() {
        return issue;
    }

    /** Rises whenever anything the grid shows may have changed. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    public Ledger ledger() {
        return session.ledger();
    }

    public EntryGrid grid() {
        if (grid == null) {
            grid = made();
        }
        return grid;
    }

    private EntryGrid made() {
        Wording wording = workspace.wording();
        Unit unit = workspace.unit();
        return switch (sheet.get()) {
            case TARGETS -> TargetGrid.ofYear(Measured.of(ledger()), year.get(), issue.get(), unit, wording);
            case QUARTERS -> TargetGrid.ofQuarters(measured(), year.get(), issue.get(), unit, wording);
            case VALUE -> isInvested() ? new InvestedGrid(ledger(), indicator.get().equals(RENOVATION) ? Classes.RENOVATION : null,
                    year.get(), unit, wording) : new SeriesGrid(measured(), year.get(), SeriesGrid.Figure.VALUE, unit, wording);
            case GROWTH -> new SeriesGrid(measured(), year.get(), SeriesGrid.Figure.GROWTH, unit, wording);
            case INDICATORS -> new IndicatorGrid(workspace.texts());
            case JOINT -> new JointGrid(workspace.texts());
        };
    }

    private boolean isInvested() {
        return indicator.get().equals(INVESTED) || indicator.get().equals(RENOVATION);
    }

    /** Whether the grid can be typed into. */
    public boolean isReadOnly() {
        return sheet.get() == Sheet.VALUE && isInvested();
    }

    private Measured measured() {
        return Measured.of(ledger()).stream().filter(each -> each.name().equals(indicator.get())).findFirst()
                .orElse(Measured.GOALS.get(1));
    }

    public ObjectProperty<String> indicatorProperty() {
        return indicator;
    }

    /** The indicators that the sheet can show: what is summed from the ledger has no series of its own. */
    public List<String> indicators() {
        List<String> names = new java.util.ArrayList<>(Measured.of(ledger()).stream().map(Measured::name).toList());
        if (sheet.get() != Sheet.QUARTERS) {
            names.remove(Indicator.INTRODUCED);
        }
        if (sheet.get() == Sheet.VALUE) {
            names.addAll(List.of(INVESTED, RENOVATION));
        }
        return names;
    }

    /**
     * One issue of a target.
     *
     * @param entered when and by whom it was entered or last changed; null until the history has said
     * @param shown whether it is the one in the grid
     */
    public record Version(LocalDate issued, String value, Revision entered, boolean shown) {
    }

    /** Every issue of a cell's target, latest first: at once without, then with when they were entered. */
    public void versions(At cell, Consumer<List<Version>> told) {
        int number = ++asked;
        if (!(grid() instanceof TargetGrid targets) || cell == null) {
            told.accept(List.of());
            return;
        }
        List<Target> issues = targets.versions(ledger(), cell);
        told.accept(issues.stream().map(target -> version(targets, cell, target, null)).toList());
        session.background().run(Background.Line.LEDGER, () -> issues.stream()
                .map(target -> session.store().history(target.id(), 1).stream().findFirst()).toList(), found -> {
            if (number == asked) {
                told.accept(IntStream.range(0, issues.size())
                        .mapToObj(at -> version(targets, cell, issues.get(at), found.get(at).orElse(null))).toList());
            }
        }, cause -> { });
    }

    private Version version(TargetGrid targets, At cell, Target target, Revision entered) {
        Measured measured = targets.slots().get(cell.column()).indicator();
        String value = measured.text(target.value(), workspace.unit(), workspace.wording()) + " "
                + measured.unitText(workspace.unit(), workspace.wording());
        return new Version(target.issued(), value, entered, java.util.Objects.equals(target.issued(), issue.get()));
    }

    /** Takes the issue looked at away, all of it. */
    public void withdraw(Consumer<Outcome> answered, Consumer<Exception> failed) {
        commit(TargetGrid.withdraw(ledger(), year.get(), issue.get()), answered, failed);
    }

    /** Whether the issue looked at has any target. */
    public boolean hasIssue() {
        return issues().contains(issue.get());
    }

    /** Adds the known public indicators that are not in the list yet. */
    public void addKnown(Consumer<Outcome> answered, Consumer<Exception> failed) {
        commit(IndicatorGrid.known(ledger()), answered, failed);
    }

    private void commit(Edit edit, Consumer<Outcome> answered, Consumer<Exception> failed) {
        if (edit != null) {
            session.commit(edit, answered, failed);
        }
    }

    /** Years that have targets, this year, the next, and the as-of date's; latest first. */
    public List<Integer> years() {
        int now = workspace.asOf().getYear();
        return TargetGrid.years(ledger(), List.of(now - 1, now, now + 1, year.get()));
    }

    public List<LocalDate> issues() {
        return TargetGrid.issues(ledger(), year.get());
    }

    /** What a cell shows: what was typed and could not be used, else what the ledger holds. */
    public String text(At cell) {
        String typed = bad.get(cell);
        return typed != null ? typed : grid().text(ledger(), cell);
    }

    public boolean isBad(At cell) {
        return bad.containsKey(cell);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Takes what was typed or pasted: one edit, or marks and sentences. */
    public void type(Map<At, String> typed, Consumer<Outcome> answered, Consumer<Exception> failed) {
        typed.keySet().forEach(bad::remove);
        Proposal proposal = grid().propose(ledger(), typed);
        problems = proposal.problems();
        if (!problems.isEmpty()) {
            bad.putAll(typed);
        }
        shown();
        if (proposal.edit() != null) {
            session.commit(proposal.edit(), answered, failed);
        }
    }

    /** Forgets what could not be used. */
    public void forgetBad() {
        turned();
    }

    /** Issues the year's targets anew at a date, with the amounts in force; false where that date has its targets already. */
    public boolean issueAnew(LocalDate date, Consumer<Outcome> answered, Consumer<Exception> failed) {
        if (issues().contains(date)) {
            issue.set(date);
            return false;
        }
        Edit edit = TargetGrid.reissue(ledger(), year.get(), date);
        if (edit == null) {
            issue.set(date);
            return true;
        }
        session.commit(edit, outcome -> {
            issue.set(date);
            answered.accept(outcome);
        }, failed);
        return true;
    }

    /** A line under the grid, and the figure that it tells; null where it tells none. */
    public record Note(Message text, Explainable figure) {
        private static Note of(String key) {
            return new Note(Message.of(key), null);
        }
    }

    /** Of targets: the units' together, held against the city's own; of other sheets what is to be known. */
    public List<Note> notes() {
        if (grid() instanceof TargetGrid targets) {
            List<Note> notes = new java.util.ArrayList<>(targets.breakdowns(ledger()).stream().map(this::note).toList());
            if (sheet.get() == Sheet.QUARTERS) {
                notes.add(Note.of("targets.note.quarters"));
            }
            return notes;
        }
        return List.of(Note.of(isReadOnly() ? "targets.readOnly" : "targets.note." + sheet.get()));
    }

    private Note note(Breakdown breakdown) {
        Measured measured = breakdown.slot().indicator();
        Wording wording = workspace.wording();
        String amount = measured.text(breakdown.gap().abs(), workspace.unit(), wording) + " " + measured.unitText(workspace.unit(), wording);
        int sign = breakdown.gap().signum();
        String key = sign == 0 ? "targets.note.even" : sign > 0 ? "targets.note.over" : "targets.note.under";
        String subject = sheet.get() == Sheet.QUARTERS ? workspace.texts().get("targets.quarter." + breakdown.slot().quarter())
                : workspace.texts().word(measured.name());
        return new Note(Message.of(key, subject, amount.strip()), new BreakdownFigure(breakdown.slot(), year.get(), issue.get()));
    }

    /** The date of issue as the ledger has it; empty when it is unknown. */
    public Optional<LocalDate> issued() {
        return Optional.ofNullable(issue.get());
    }
}
