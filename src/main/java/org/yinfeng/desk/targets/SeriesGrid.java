package org.yinfeng.desk.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Typed;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/**
 * One year of a series that another office publishes: a row for each unit, a column for each month from February (there
 * is no report of January alone), either the cumulative value or the growth as published.
 */
public final class SeriesGrid implements EntryGrid {
    /** Which of a report's two figures the grid shows. */
    public enum Figure {
        VALUE, GROWTH
    }

    private static final int FIRST_MONTH = 2;

    private final Measured indicator;
    private final int year;
    private final Figure figure;
    private final Unit unit;
    private final Wording wording;

    SeriesGrid(Measured indicator, int year, Figure figure, Unit unit, Wording wording) {
        this.indicator = indicator;
        this.year = year;
        this.figure = figure;
        this.unit = unit;
        this.wording = wording;
    }

    @Override
    public List<String> rows(Ledger ledger) {
        return Units.of(ledger);
    }

    @Override
    public List<String> columns() {
        return IntStream.rangeClosed(FIRST_MONTH, 12).mapToObj(wording::throughMonth).toList();
    }

    @Override
    public String text(Ledger ledger, At cell) {
        return find(ledger, cell).map(this::text).orElse("");
    }

    @Override
    public List<String> units() {
        String text = figure == Figure.GROWTH ? "%" : indicator.unitText(unit, wording);
        return columns().stream().map(month -> text).toList();
    }

    private String text(Observation observation) {
        if (figure == Figure.VALUE) {
            return aligned(indicator.number(observation.value(), unit, wording));
        }
        return observation.growthPercent() == null ? "" : aligned(observation.growthPercent());
    }

    /** With one decimal at least, so that the points of a column stand below each other. */
    private String aligned(BigDecimal value) {
        return wording.number(value, Math.max(figure == Figure.VALUE && (!indicator.money() || unit == Unit.WAN) ? 0 : 1, value.stripTrailingZeros().scale()));
    }

    private Optional<Observation> find(Ledger ledger, At cell) {
        String region = rows(ledger).get(cell.row());
        return ledger.observations().stream().filter(observation -> observation.year() == year
                && observation.month() == cell.column() + FIRST_MONTH && observation.indicator().equals(indicator.name())
                && observation.region().equals(region)).findFirst();
    }

    @Override
    public Proposal propose(Ledger ledger, Map<At, String> typed) {
        List<Change> changes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        typed.forEach((cell, text) -> {
            Observation before = find(ledger, cell).orElse(null);
            Observation changed = text.isBlank() ? cleared(before) : typed(ledger, cell, before, text, problems);
            if (!java.util.Objects.equals(before, changed)) {
                changes.add(new Change(before, changed));
            }
        });
        Edit edit = changes.isEmpty() ? null : Edit.of(Message.of("edit.series", indicator.name(), year), changes);
        return new Proposal(problems.isEmpty() ? edit : null, problems);
    }

    private Observation cleared(Observation before) {
        return before == null || figure == Figure.VALUE ? null : with(before, before.value(), null);
    }

    /** The observation after typing; the one before where the text is bad, which is told. */
    private Observation typed(Ledger ledger, At cell, Observation before, String text, List<Problem> problems) {
        String region = rows(ledger).get(cell.row());
        String column = region + " " + columns().get(cell.column());
        BigDecimal number = figure == Figure.GROWTH ? Typed.number(text.strip().replaceFirst("[%％]$", "")).orElse(null)
                : indicator.read(text, unit, wording, true).orElse(null);
        if (number == null) {
            problems.add(Problem.error(Problem.Place.field(column, text), Message.of("targets.bad.amount", text)));
            return before;
        }
        if (figure == Figure.GROWTH) {
            if (before == null) {
                problems.add(Problem.error(Problem.Place.field(column, text), Message.of("targets.growth.first", text)));
                return null;
            }
            return same(before.growthPercent(), number) ? before : with(before, before.value(), number);
        }
        if (before != null) {
            return same(before.value(), number) ? before : with(before, number, before.growthPercent());
        }
        return new Observation(0, 0, indicator.name(), region, year, cell.column() + FIRST_MONTH, number, null, indicator.source());
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one != null && one.compareTo(other) == 0;
    }

    private static Observation with(Observation before, BigDecimal value, BigDecimal growth) {
        return new Observation(before.id(), before.version(), before.indicator(), before.region(), before.year(), before.month(),
                value, growth, before.source());
    }

    /** The entry a cell stands for, or null. */
    public Entry entry(Ledger ledger, At cell) {
        return find(ledger, cell).orElse(null);
    }
}
