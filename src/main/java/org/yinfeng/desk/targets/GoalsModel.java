package org.yinfeng.desk.targets;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.targets.EntryGrid.At;
import org.yinfeng.desk.targets.EntryGrid.Proposal;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/**
 * Which grid of goals is looked at, and what was typed into it. Text that cannot be used stays in its cell, marked, until it is
 * mended or cleared; it never reaches the ledger.
 */
public final class GoalsModel {
    /** The three grids. */
    public enum Sheet {
        TARGETS, VALUE, GROWTH
    }

    private final LedgerSession session;
    private final Workspace workspace;
    private final ObjectProperty<Sheet> sheet = new SimpleObjectProperty<>(Sheet.TARGETS);
    private final ObjectProperty<Integer> year;
    private final ObjectProperty<LocalDate> issue = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final Map<At, String> bad = new HashMap<>();
    private List<Problem> problems = List.of();

    public GoalsModel(LedgerSession session, Workspace workspace) {
        this.session = session;
        this.workspace = workspace;
        year = new SimpleObjectProperty<>(workspace.asOf().getYear());
        latestIssue();
        year.addListener(change -> {
            latestIssue();
            turned();
        });
        sheet.addListener(change -> turned());
        issue.addListener(change -> turned());
        workspace.unitProperty().addListener(change -> turned());
        workspace.textsProperty().addListener(change -> changes.set(changes.get() + 1));
        session.ledgerProperty().addListener(change -> {
            if (!issues().contains(issue.get())) {
                latestIssue();
            }
            changes.set(changes.get() + 1);
        });
    }

    private void latestIssue() {
        issue.set(issues().stream().findFirst().orElse(LocalDate.of(year.get(), 1, 1)));
    }

    private void turned() {
        bad.clear();
        problems = List.of();
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
        Wording wording = workspace.wording();
        Unit unit = workspace.unit();
        return switch (sheet.get()) {
            case TARGETS -> new TargetGrid(year.get(), issue.get(), unit, wording);
            case VALUE -> new SeriesGrid(Indicator.INDUSTRIAL, year.get(), SeriesGrid.Figure.VALUE, unit, wording);
            case GROWTH -> new SeriesGrid(Indicator.INDUSTRIAL, year.get(), SeriesGrid.Figure.GROWTH, unit, wording);
        };
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
        changes.set(changes.get() + 1);
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

    /** For each half: the units' targets together, held against the city's own. */
    public List<Message> notes() {
        if (sheet.get() != Sheet.TARGETS) {
            return List.of(Message.of(sheet.get() == Sheet.VALUE ? "targets.note.value" : "targets.note.growth"));
        }
        TargetGrid grid = (TargetGrid) grid();
        return Indicator.GOALS.stream().flatMap(indicator -> grid.breakdownGap(ledger(), indicator)
                .map(gap -> note(indicator, gap)).stream()).toList();
    }

    private Message note(String indicator, Money gap) {
        Wording wording = workspace.wording();
        String amount = wording.project(Money.ofYuan(Math.abs(gap.yuan())), workspace.unit()) + " " + wording.unit(workspace.unit());
        String key = gap.yuan() == 0 ? "targets.note.even" : gap.yuan() > 0 ? "targets.note.over" : "targets.note.under";
        return Message.of(key, "@word." + indicator, amount);
    }

    /** The date of issue as the ledger has it; empty when it is unknown. */
    public Optional<LocalDate> issued() {
        return Optional.ofNullable(issue.get());
    }
}
