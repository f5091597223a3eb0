package org.yinfeng.progress;

import java.util.HashMap;
import java.util.Map;
import org.yinfeng.ledger.Block;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Promise;

/**
 * What depends on neither date nor rules, kept with each block as long as that lives: the last fact, and completed
 * investment by month for each kind of project. Moving the date then adds up a few sums instead of every project's months;
 * an edit makes them anew for the one block it touches. A twentieth of the months' own size.
 */
final class BlockSums {
    /** Before every month. */
    static final int NOTHING = -1;
    /** A block whose months lie further apart keeps no sums and is read project by project. */
    private static final int MOST_MONTHS = 120;
    private static final Field<?>[] EVENTS =
            {Field.FILED, Field.SIGNED, Field.STARTED, Field.COMPLETED, Field.PRODUCTION, Field.ENDED};

    /** Projects of one region, type and sector, as numbers of words; the sums are of the months from the first. */
    record Kind(int region, int type, int sector) {
    }

    private final int lastFact;
    private final int firstMonth;
    private final Kind[] kinds;
    private final long[][] sums;

    private BlockSums(Block block) {
        int first = Integer.MAX_VALUE;
        int last = NOTHING;
        for (int at = 0; at < block.investedStart(block.size()); at++) {
            first = Math.min(first, block.investedMonth(at));
            last = Math.max(last, block.investedMonth(at));
        }
        lastFact = Math.max(lastEvent(block), last);
        firstMonth = first;
        Map<Kind, long[]> invested = last == NOTHING || last - first >= MOST_MONTHS ? Map.of() : invested(block, first, last - first + 1);
        kinds = invested.keySet().toArray(Kind[]::new);
        sums = invested.values().toArray(long[][]::new);
    }

    static BlockSums of(Block block) {
        return block.sums(BlockSums.class, BlockSums::new);
    }

    private static Map<Kind, long[]> invested(Block block, int first, int months) {
        Map<Kind, long[]> invested = new HashMap<>();
        for (int row = 0; row < block.size(); row++) {
            int end = block.investedStart(row + 1);
            if (end > block.investedStart(row)) {
                long[] sum = invested.computeIfAbsent(kind(block, row), kind -> new long[months]);
                for (int at = block.investedStart(row); at < end; at++) {
                    int month = block.investedMonth(at) - first;
                    sum[month] = Math.addExact(sum[month], block.investedYuan(at));
                }
            }
        }
        return invested;
    }

    private static Kind kind(Block block, int row) {
        return new Kind(word(block, Field.REGION, row), word(block, Field.TYPE, row), word(block, Field.SECTOR, row));
    }

    private static int word(Block block, Field<String> field, int row) {
        int[] words = block.ints(field);
        return words == null ? 0 : words[row];
    }

    private static int lastEvent(Block block) {
        int last = Integer.MIN_VALUE;
        for (Field<?> field : EVENTS) {
            if (block.has(field)) {
                last = Math.max(last, lastDate(block.ints(field)));
            }
        }
        return last == Integer.MIN_VALUE ? NOTHING : Promise.index(EventDate.unpack(last).month());
    }

    /** One more than a date keeps the order of dates and turns absent into the least number of all. */
    private static int lastDate(int[] dates) {
        int after = Integer.MIN_VALUE;
        for (int date : dates) {
            after = Math.max(after, date + 1);
        }
        return after == Integer.MIN_VALUE ? after : after - 1;
    }

    /** The last month with an event or a month's investment, or {@link #NOTHING}. */
    int lastFact() {
        return lastFact;
    }

    /** Whether the investment is here; else it is to be read project by project. */
    boolean hasInvested() {
        return kinds.length > 0 || firstMonth == Integer.MAX_VALUE;
    }

    int kinds() {
        return kinds.length;
    }

    Kind kind(int number) {
        return kinds[number];
    }

    /** A kind's investment from one month to another, both included. */
    long invested(int kind, int from, int to) {
        long[] months = sums[kind];
        long sum = 0;
        for (int month = Math.max(0, from - firstMonth); month <= Math.min(months.length - 1, to - firstMonth); month++) {
            sum = Math.addExact(sum, months[month]);
        }
        return sum;
    }
}
