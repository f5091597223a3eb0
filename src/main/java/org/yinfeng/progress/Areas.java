package org.yinfeng.progress;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.yinfeng.ledger.Dictionary;
import org.yinfeng.ledger.JointUnit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Field;

/**
 * Where tallies keep the sums of regions: a region's number is its place; after them come the city's, one that stays zero
 * for a region that no project has, and the chosen joint unit's (鼎湖区+肇庆新区), which is the sum of its members.
 */
final class Areas {
    private final Dictionary regions;
    private final int size;
    private final String joint;
    private final BitSet members = new BitSet();

    /** @param region null for the city; a region's name or a joint unit's */
    Areas(Ledger ledger, String region) {
        regions = ledger.projects().dictionary(Field.REGION);
        size = regions.size();
        Collection<String> of = members(ledger, region);
        joint = of.size() > 1 ? region : null;
        if (joint != null) {
            numbers(regions, of).forEach(members::set);
        }
    }

    /** A joint unit's members; the region itself where it is none. Null for the city is nobody. */
    static Collection<String> members(Ledger ledger, String region) {
        if (region == null) {
            return List.of();
        }
        return ledger.entries(JointUnit.class).stream().filter(unit -> unit.name().equals(region)).findFirst()
                .map(JointUnit::members).orElse(List.of(region));
    }

    /** The numbers of those regions that any project ever had. */
    static List<Integer> numbers(Dictionary regions, Collection<String> names) {
        return names.stream().map(regions::find).filter(number -> number >= 0).distinct().toList();
    }

    int regions() {
        return size;
    }

    int city() {
        return size;
    }

    int places() {
        return size + 3;
    }

    private int joint() {
        return size + 2;
    }

    /** The place of a region, of the joint unit, or of the city for null. */
    int place(String region) {
        if (region == null) {
            return city();
        }
        int number = region.equals(joint) ? joint() : regions.find(region);
        return number < 0 ? size + 1 : number;
    }

    /** Whether a region's projects are part of a place. */
    boolean holds(int place, int region) {
        return place == region || place == city() || place == joint() && members.get(region);
    }

    /** Adds the regions up to the city and the joint unit, in cells of which each place has so many. */
    void sumUp(long[] cells, int each) {
        for (int cell = 0; cell < size * each; cell++) {
            if (cells[cell] != 0) {
                add(cells, city() * each + cell % each, cells[cell]);
                if (members.get(cell / each)) {
                    add(cells, joint() * each + cell % each, cells[cell]);
                }
            }
        }
    }

    private static void add(long[] cells, int cell, long value) {
        cells[cell] = Math.addExact(cells[cell], value);
    }

    void sumUp(int[] cells, int each) {
        for (int cell = 0; cell < size * each; cell++) {
            cells[city() * each + cell % each] += cells[cell];
            if (members.get(cell / each)) {
                cells[joint() * each + cell % each] += cells[cell];
            }
        }
    }

    String word(int region) {
        return regions.word(region);
    }
}
