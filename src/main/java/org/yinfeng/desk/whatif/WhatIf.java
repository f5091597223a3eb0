package org.yinfeng.desk.whatif;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Region;
import org.yinfeng.project.Status;

/**
 * The moves of a what-if, with their own undo. Nothing here reaches the store; {@link Keeping} alone can, when the user wants it.
 * Follows the ledger that the window looks at: the moves stand on whatever it is.
 */
public final class WhatIf {
    private static final List<Milestone> PROMISED = List.of(Milestone.STARTED, Milestone.COMPLETED, Milestone.IN_PRODUCTION);

    private final LedgerSession session;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Scratch> scratch = new ReadOnlyObjectWrapper<>(Scratch.NOTHING);
    private final ReadOnlyObjectWrapper<Ledger> ledger = new ReadOnlyObjectWrapper<>();
    private final Deque<Scratch> earlier = new ArrayDeque<>();

    public WhatIf(LedgerSession session, Workspace workspace) {
        this.session = session;
        this.workspace = workspace;
        session.ledgerProperty().addListener((property, before, now) -> ledger.set(scratch.get().on(now)));
        scratch.addListener((property, before, now) -> ledger.set(now.on(session.ledger())));
        ledger.set(session.ledger());
    }

    /** The ledger as supposed; the real one while nothing is. */
    public ReadOnlyObjectProperty<Ledger> ledgerProperty() {
        return ledger.getReadOnlyProperty();
    }

    public Ledger ledger() {
        return ledger.get();
    }

    public boolean isEmpty() {
        return moves().isEmpty();
    }

    public List<Move> moves() {
        return scratch.get().moves(session.ledger());
    }

    /** Ids, rising, of projects with an event that is supposed to happen after the window's date. */
    public long[] ahead() {
        return scratch.get().ahead(workspace.asOf());
    }

    public boolean canUndo() {
        return !earlier.isEmpty();
    }

    /** Takes the last step back. */
    public void undo() {
        if (canUndo()) {
            scratch.set(earlier.pop());
        }
    }

    /** Throws everything away; nothing was ever stored. */
    public void discard() {
        earlier.clear();
        scratch.set(Scratch.NOTHING);
    }

    /** Takes one move back, as a step of its own. */
    public void drop(Move move) {
        long id = move.target() == null ? move.project().id() : move.target().id();
        step(scratch.get().with(session.ledger(), id, move.field(), move.before()));
    }

    private void step(Scratch next) {
        if (!next.equals(scratch.get())) {
            earlier.push(scratch.get());
            scratch.set(next);
        }
    }

    public Lane lane(long id, Milestone milestone) {
        return Lane.of(ledger().projects().byId(id), milestone, workspace.asOf(), Arrays.binarySearch(ahead(), id) >= 0);
    }

    /** Moves what stands in the lane to a month: the event, the supposed event, or the promise. */
    public void moveTo(long id, Milestone milestone, YearMonth month) {
        step(moved(scratch.get(), ledger().projects().byId(id), lane(id, milestone), month));
    }

    private Scratch moved(Scratch from, Project project, Lane lane, YearMonth month) {
        boolean event = lane.state() == Lane.State.HAPPENED || lane.state() == Lane.State.SUPPOSED || lane.milestone().promise() == null;
        Object value = event ? moved(project.get(lane.milestone().date()), month)
                : Promise.revise(base(project.id()).get(lane.milestone().promise()), month);
        if (!event && month.equals(latest(base(project.id()), lane.milestone()))) {
            value = base(project.id()).get(lane.milestone().promise());
        }
        return from.with(session.ledger(), project.id(), event ? lane.milestone().date() : lane.milestone().promise(), value);
    }

    private Project base(long id) {
        return session.ledger().projects().byId(id);
    }

    private static YearMonth latest(Project project, Milestone milestone) {
        Promise promise = project.get(milestone.promise());
        return promise == null ? null : promise.latest();
    }

    /** The day of the month stays as far as the month has it. */
    private static EventDate moved(EventDate before, YearMonth month) {
        return before == null || before.wholeMonth() ? EventDate.of(month)
                : EventDate.of(month.atDay(Math.min(before.day().getDayOfMonth(), month.lengthOfMonth())));
    }

    /** Supposes that it happens in the month where its promise stands, or no longer supposes it. */
    public void suppose(long id, Milestone milestone, boolean happens) {
        Lane lane = lane(id, milestone);
        if (happens && lane.state() == Lane.State.PROMISED) {
            YearMonth now = YearMonth.from(workspace.asOf().plusDays(1));
            YearMonth month = lane.month().isBefore(now) ? now : lane.month();
            step(scratch.get().with(session.ledger(), id, milestone.date(), EventDate.of(month)));
        } else if (!happens && lane.state() == Lane.State.SUPPOSED) {
            step(scratch.get().with(session.ledger(), id, milestone.date(), base(id).get(milestone.date())));
        }
    }

    /** Moves every open promise, and every supposed event, of the projects by so many months; one step. */
    public void shift(Collection<Long> ids, int months) {
        Scratch next = scratch.get();
        for (long id : ids) {
            Project project = ledger().projects().byId(id);
            for (Milestone milestone : PROMISED) {
                Lane lane = lane(id, milestone);
                if (lane.state() == Lane.State.PROMISED || lane.state() == Lane.State.SUPPOSED) {
                    next = moved(next, project, lane, lane.month().plusMonths(months));
                }
            }
        }
        step(next);
    }

    public void plan(long id, Money planned) {
        step(scratch.get().with(session.ledger(), id, Field.PLANNED, planned));
    }

    /** Paused or given up on the window's date; or on its way again. */
    public void status(long id, Status status) {
        Project own = base(id);
        boolean back = status == own.status();
        Object ended = back ? own.get(Field.ENDED) : status == Status.ACTIVE ? null : EventDate.of(workspace.asOf());
        step(scratch.get().with(session.ledger(), id, Field.STATUS, back ? own.get(Field.STATUS) : status)
                .with(session.ledger(), id, Field.ENDED, ended));
    }

    /** The city's target of the window's year as the ledger has it; null where none was issued by the date. */
    public Target target(String indicator) {
        LocalDate asOf = workspace.asOf();
        return session.ledger().target(indicator, Region.CITY, asOf.getYear(), asOf).orElse(null);
    }

    /** Supposes another target in place of the one that stands. */
    public void target(String indicator, Money value) {
        step(scratch.get().with(session.ledger(), target(indicator).id(), null, value));
    }
}
