package org.yinfeng.progress;

import java.util.Arrays;
import java.util.BitSet;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Dictionary;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Projects;
import org.yinfeng.project.Classes;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Scope;
import org.yinfeng.project.Status;

/**
 * One block at a time as the formulas read it: every column present, and which projects are newly introduced worked
 * out once. Reused from block to block; the arrays are valid up to {@link #size}.
 */
public final class Rows {
    private static final Field<?>[] EVENTS = {Field.SIGNED, Field.STARTED, Field.COMPLETED, Field.PRODUCTION};

    /** What each kind of column holds where no project of the block has a value. */
    private final int[] noWords = new int[Block.CAPACITY];
    private final int[] noDates = filled(EventDate.ABSENT);
    private final long[] noAmounts = new long[Block.CAPACITY];
    private final CountingRules rules;
    private final int introducedType;
    private final int expansionType;
    private final int manufacturingSector;
    private final BitSet chosen = new BitSet();
    private final boolean everywhere;

    /** The rows of newly introduced projects of the counting rules' scope, whatever their dates. */
    public final int[] introduced = new int[Block.CAPACITY];
    public int introducedCount;
    /** When it was terminated; {@link EventDate#ABSENT} otherwise. */
    public final int[] terminated = new int[Block.CAPACITY];
    /** The dates of the four milestones; the first is the date that recognises a project. */
    public final int[][] events = new int[EVENTS.length][];
    public Block block;
    public int size;
    public int[] region;
    public int[] type;
    public int[] sector;
    public int[] industry;
    public long[] planned;

    /** @param region null for the city; a region's name or a joint unit's */
    Rows(Ledger ledger, CountingRules rules, String region) {
        this.rules = rules;
        Projects projects = ledger.projects();
        Dictionary types = projects.dictionary(Field.TYPE);
        introducedType = types.find(Classes.NEWLY_INTRODUCED);
        expansionType = types.find(Classes.EXPANSION);
        manufacturingSector = projects.dictionary(Field.SECTOR).find(Classes.MANUFACTURING);
        everywhere = region == null;
        Areas.numbers(projects.dictionary(Field.REGION), Areas.members(ledger, region)).forEach(chosen::set);
        Arrays.fill(noAmounts, Block.NO_AMOUNT);
    }

    private static int[] filled(int value) {
        int[] column = new int[Block.CAPACITY];
        Arrays.fill(column, value);
        return column;
    }

    void read(Block next) {
        block = next;
        size = next.size();
        region = words(Field.REGION);
        type = words(Field.TYPE);
        sector = words(Field.SECTOR);
        industry = words(Field.INDUSTRY);
        long[] amounts = next.longs(Field.PLANNED);
        planned = amounts == null ? noAmounts : amounts;
        for (Milestone milestone : Milestone.values()) {
            events[milestone.ordinal()] = dates(milestone == Milestone.SIGNED ? rules.countDate() : milestone.date());
        }
        readTerminated();
        readIntroduced();
    }

    /** Always writes and only sometimes moves on: which rows count is too irregular to be guessed. */
    private void readIntroduced() {
        int everySector = rules.scope() == Scope.ALL ? 0 : -1;
        int count = 0;
        for (int row = 0; row < size; row++) {
            introduced[count] = row;
            int differs = type[row] ^ introducedType | (sector[row] ^ manufacturingSector) & everySector;
            count += 1 - ((differs | -differs) >>> 31);
        }
        introducedCount = count;
    }

    private void readTerminated() {
        int[] ended = dates(Field.ENDED);
        for (int row = 0; row < size; row++) {
            terminated[row] = block.status(row) == Status.TERMINATED ? ended[row] : EventDate.ABSENT;
        }
    }

    /** The numbers of a column's words; 0 stands for none. */
    public int[] words(Field<String> field) {
        int[] column = block.ints(field);
        return column == null ? noWords : column;
    }

    /** Packed dates or promises; absent is the greatest number. */
    public int[] dates(Field<?> field) {
        int[] column = block.ints(field);
        return column == null ? noDates : column;
    }

    /** The latest promised month of a packed promise, or {@link Promise#ABSENT}. */
    public static int latestMonth(int packedPromise) {
        return packedPromise == Promise.ABSENT ? Promise.ABSENT : packedPromise & 0xFFFF;
    }

    /** Whether the project is of the region that was asked for; every project is of the city. */
    public boolean isChosen(int row) {
        return everywhere || chosen.get(region[row]);
    }

    /** Manufacturing, and newly introduced or an expansion: what "manufacturing investment" is summed over. */
    public boolean isManufacturing(int row) {
        return isManufacturing(type[row], sector[row]);
    }

    boolean isManufacturing(int ofType, int ofSector) {
        return ofSector == manufacturingSector && (ofType == introducedType || ofType == expansionType);
    }

    /** The planned total in yuan, 0 where unknown. */
    public long plannedOrZero(int row) {
        return planned[row] == Block.NO_AMOUNT ? 0 : planned[row];
    }

    /** Whether the project is recognised in the span and, by the rules, not dropped again by its end. */
    public boolean recognised(int row, Span span) {
        return span.holds(events[0][row]) && !(rules.dropTerminated() && span.holds(terminated[row]));
    }

    public boolean dropsTerminated() {
        return rules.dropTerminated();
    }
}
