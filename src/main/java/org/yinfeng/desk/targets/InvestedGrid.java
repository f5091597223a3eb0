package org.yinfeng.desk.targets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Region;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/**
 * What projects reported as invested, added up by unit from January to each month: read only, because it is entered project by
 * project. One type of project alone where one is named.
 */
final class InvestedGrid implements EntryGrid {
    private final Map<String, long[]> monthly = new HashMap<>();
    private final Unit unit;
    private final Wording wording;
    /** The last month anything was reported for; later months are unknown, not the same as before. */
    private int lastMonth = -1;

    /** @param type a type of project such as 技术改造, null for all */
    InvestedGrid(Ledger ledger, String type, int year, Unit unit, Wording wording) {
        this.unit = unit;
        this.wording = wording;
        int january = Promise.index(java.time.YearMonth.of(year, 1));
        for (int number = 0; number < ledger.projects().blockCount(); number++) {
            Block block = ledger.projects().block(number);
            for (int row = 0; row < block.size(); row++) {
                add(block, row, january, type == null || type.equals(block.value(Field.TYPE, row)));
            }
        }
    }

    private void add(Block block, int row, int january, boolean counts) {
        long[] city = null;
        long[] region = null;
        for (int at = block.investedStart(row); at < block.investedStart(row + 1); at++) {
            int month = block.investedMonth(at) - january;
            if (month >= 0 && month < 12) {
                lastMonth = Math.max(lastMonth, month);
            }
            if (counts && month >= 0 && month < 12) {
                city = city == null ? of(Region.CITY) : city;
                region = region == null ? of(block.value(Field.REGION, row)) : region;
                city[month] = Math.addExact(city[month], block.investedYuan(at));
                region[month] = Math.addExact(region[month], block.investedYuan(at));
            }
        }
    }

    private long[] of(String region) {
        return monthly.computeIfAbsent(region == null ? "" : region, name -> new long[12]);
    }

    @Override
    public List<String> rows(Ledger ledger) {
        return Units.of(ledger);
    }

    @Override
    public List<String> columns() {
        return IntStream.rangeClosed(1, 12).mapToObj(wording::throughMonth).toList();
    }

    @Override
    public List<String> units() {
        return columns().stream().map(month -> wording.unit(unit)).toList();
    }

    @Override
    public String text(Ledger ledger, At cell) {
        long[] months = monthly.get(rows(ledger).get(cell.row()));
        if (months == null || cell.column() > lastMonth) {
            return "";
        }
        return wording.column(Money.ofYuan(java.util.Arrays.stream(months, 0, cell.column() + 1).sum()), unit);
    }

    @Override
    public Proposal propose(Ledger ledger, Map<At, String> typed) {
        return new Proposal(null, List.of(Problem.error(Problem.Place.field("", ""), Message.of("targets.readOnly"))));
    }
}
