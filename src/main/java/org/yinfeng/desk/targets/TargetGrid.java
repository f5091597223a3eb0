package org.yinfeng.desk.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/**
 * The targets of one issue (下达日期): a row for each unit, a column for each indicator's year, or for the quarters of one
 * indicator (cumulative to the quarter's end). A later issue is another grid; the earlier stays as it was.
 */
public final class TargetGrid implements EntryGrid {
    /** A column: an indicator's target to the end of a quarter, or of the whole year where the quarter is 0. */
    record Slot(Measured indicator, int quarter) {
    }

    private final List<Slot> slots;
    private final int year;
    private final LocalDate issued;
    private final Unit unit;
    private final Wording wording;

    private TargetGrid(List<Slot> slots, int year, LocalDate issued, Unit unit, Wording wording) {
        this.slots = slots;
        this.year = year;
        this.issued = issued;
        this.unit = unit;
        this.wording = wording;
    }

    /** The yearly targets of some indicators. */
    static TargetGrid ofYear(List<Measured> indicators, int year, LocalDate issued, Unit unit, Wording wording) {
        return new TargetGrid(indicators.stream().map(each -> new Slot(each, 0)).toList(), year, issued, unit, wording);
    }

    /** The quarterly targets of one indicator, the year's at the end. */
    static TargetGrid ofQuarters(Measured indicator, int year, LocalDate issued, Unit unit, Wording wording) {
        return new TargetGrid(IntStream.of(1, 2, 3, 0).mapToObj(quarter -> new Slot(indicator, quarter)).toList(), year, issued, unit,
                wording);
    }

    /** The dates at which targets of a year were issued, latest first; null stands for an unknown date. */
    public static List<LocalDate> issues(Ledger ledger, int year) {
        return ledger.targets().stream().filter(target -> target.year() == year).map(Target::issued)
                .distinct().sorted(Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()).reversed()).toList();
    }

    /** The years that have targets, and those given besides, latest first. */
    public static List<Integer> years(Ledger ledger, Collection<Integer> besides) {
        return java.util.stream.Stream.concat(ledger.targets().stream().map(Target::year), besides.stream()).distinct()
                .sorted(Comparator.reverseOrder()).toList();
    }

    @Override
    public List<String> rows(Ledger ledger) {
        return Units.of(ledger);
    }

    @Override
    public List<String> columns() {
        boolean quarters = slots.stream().anyMatch(slot -> slot.quarter() > 0);
        return slots.stream().map(slot -> quarters ? wording.texts().get("targets.quarter." + slot.quarter()) : slot.indicator().name())
                .toList();
    }

    @Override
    public List<String> units() {
        return slots.stream().map(slot -> slot.indicator().unitText(unit, wording)).toList();
    }

    List<Slot> slots() {
        return slots;
    }

    @Override
    public String text(Ledger ledger, At cell) {
        Slot slot = slots.get(cell.column());
        return find(ledger, cell).map(target -> slot.indicator().text(target.value(), unit, wording)).orElse("");
    }

    private Optional<Target> find(Ledger ledger, At cell) {
        return versions(ledger, cell).stream().filter(target -> Objects.equals(target.issued(), issued)).findFirst();
    }

    /** Every issue of a cell's target, the latest first. */
    List<Target> versions(Ledger ledger, At cell) {
        Slot slot = slots.get(cell.column());
        String region = rows(ledger).get(cell.row());
        return ledger.targets().stream().filter(target -> target.year() == year && target.quarter() == slot.quarter()
                && target.indicator().equals(slot.indicator().name()) && target.region().equals(region))
                .sorted(Comparator.comparing(Target::issued, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())).reversed()).toList();
    }

    @Override
    public Proposal propose(Ledger ledger, Map<At, String> typed) {
        List<Change> changes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        typed.forEach((cell, text) -> {
            String region = rows(ledger).get(cell.row());
            Slot slot = slots.get(cell.column());
            Target before = find(ledger, cell).orElse(null);
            if (text.isBlank()) {
                if (before != null) {
                    changes.add(Change.removed(before));
                }
                return;
            }
            BigDecimal value = slot.indicator().read(text, unit, wording, false).orElse(null);
            if (value == null) {
                problems.add(Problem.error(Problem.Place.field(region, text), Message.of("targets.bad.amount", text)));
            } else if (before == null) {
                changes.add(Change.added(new Target(0, 0, slot.indicator().name(), region, year, slot.quarter(), value, issued)));
            } else if (before.value().compareTo(value) != 0) {
                changes.add(new Change(before, before.withValue(value)));
            }
        });
        Edit edit = changes.isEmpty() ? null : Edit.of(Message.of("edit.targets", year), changes);
        return new Proposal(problems.isEmpty() ? edit : null, problems);
    }

    /** For each column whose city has a target and any unit too: how far the units together are from the city. */
    List<Breakdown> breakdowns(Ledger ledger) {
        return slots.stream().flatMap(slot -> Breakdown.of(ledger, slot, year, issued, rows(ledger)).stream()).toList();
    }

    /** A new issue of the year's targets with the values of those in force, to be corrected; all or nothing. */
    public static Edit reissue(Ledger ledger, int year, LocalDate newIssue) {
        List<Change> changes = new ArrayList<>();
        ledger.targets().stream().filter(target -> target.year() == year)
                .map(target -> List.of(target.region(), target.indicator(), String.valueOf(target.quarter()))).distinct()
                .forEach(subject -> ledger.target(subject.get(1), subject.get(0), year, Integer.parseInt(subject.get(2)), newIssue)
                        .filter(target -> !newIssue.equals(target.issued()))
                        .ifPresent(target -> changes.add(Change.added(new Target(0, 0, target.indicator(), target.region(), year,
                                target.quarter(), target.value(), newIssue)))));
        return changes.isEmpty() ? null : Edit.of(Message.of("edit.targets.issue", year, newIssue), changes);
    }

    /** Takes a whole issue away; null where there is none. */
    static Edit withdraw(Ledger ledger, int year, LocalDate issue) {
        List<Change> changes = ledger.targets().stream().filter(target -> target.year() == year && Objects.equals(target.issued(), issue))
                .map(Change::removed).toList();
        return changes.isEmpty() ? null : Edit.of(Message.of("edit.targets.withdraw", year, issue == null ? "" : issue), changes);
    }
}
