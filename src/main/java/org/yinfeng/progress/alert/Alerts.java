package org.yinfeng.progress.alert;

import java.time.LocalDate;
import java.util.List;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Matter;
import org.yinfeng.ledger.Node;
import org.yinfeng.progress.Lateness;
import org.yinfeng.progress.Overview.Level;
import org.yinfeng.progress.Overview.Overdue;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Status;

/** Finds the alerts of a ledger at a date, of all projects whatever their scope. */
public final class Alerts {
    private final Ledger ledger;
    private final CountingRules rules;
    private final LocalDate asOf;
    private final LocalDate today;
    private final Lateness lateness;

    /** @param today a date after it is odd, whatever the as-of date */
    public Alerts(Ledger ledger, CountingRules rules, LocalDate asOf, LocalDate today) {
        this.ledger = ledger;
        this.rules = rules;
        this.asOf = asOf;
        this.today = today;
        lateness = new Lateness(asOf, rules.lights());
    }

    /**
     * Promises first, the greatest project first; then what the months tell, project by project; then nodes and problems.
     *
     * @param region null for the whole city
     */
    public AlertList find(String region) {
        AlertList found = new AlertList(ledger.projects(), lateness);
        Reckoning reckoning = new Reckoning(ledger, rules, asOf, region);
        for (Overdue promise : reckoning.overdue()) {
            found.add(AlertKind.of(promise.milestone()), Light.of(promise.level()), promise.row(), EventDate.of(promise.due()).pack(), 0, 0);
        }
        reckoning.scan(List.of(new SignsTally(found, rules.lights(), asOf), new OddTally(found, asOf, today)));
        ledger.entries(Node.class).forEach(node -> add(found, node, region));
        ledger.entries(Matter.class).forEach(matter -> add(found, matter, region));
        return found;
    }

    private void add(AlertList found, Node node, String region) {
        int row = row(node.project(), region);
        if (row >= 0 && open(node.done()) && node.due() != null) {
            add(found, AlertKind.NODE, row, node.due(), node.id());
        }
    }

    private void add(AlertList found, Matter matter, String region) {
        int row = matter.project() == 0 ? -1 : row(matter.project(), region);
        boolean counts = matter.project() == 0 ? region == null : row >= 0;
        if (counts && open(matter.settled()) && matter.due() != null) {
            add(found, AlertKind.PROBLEM, row, matter.due(), matter.id());
        }
    }

    private boolean open(LocalDate done) {
        return done == null || done.isAfter(asOf);
    }

    private void add(AlertList found, AlertKind kind, int row, LocalDate due, long id) {
        Level level = lateness.level(due);
        if (level != null) {
            found.add(kind, Light.of(level), row, EventDate.of(due).pack(), id, 0);
        }
    }

    /** The row of a project that is on its way and of the region; -1 for any other. */
    private int row(long project, String region) {
        int row = ledger.projects().row(project);
        if (row < 0 || region != null && !region.equals(ledger.projects().value(Field.REGION, row))) {
            return -1;
        }
        Status status = ledger.projects().value(Field.STATUS, row);
        EventDate ended = ledger.projects().value(Field.ENDED, row);
        return lateness.onItsWay(status == null ? Status.ACTIVE : status, ended == null ? EventDate.ABSENT : ended.pack()) ? row : -1;
    }
}
