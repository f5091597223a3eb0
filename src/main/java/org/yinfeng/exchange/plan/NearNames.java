package org.yinfeng.exchange.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Projects;
import org.yinfeng.project.Field;
import org.yinfeng.project.Project;

/**
 * Finds projects of the ledger whose names are nearly those of a row: the same but for words that say little, or of the same
 * investor and much alike, or but for a slip where an investor is not known. Names that differ in a number (二期, 3号) are
 * different projects. 32 bytes a project; made when first asked.
 */
final class NearNames {
    private static final int MOST_LOOKED_AT = 200;
    private static final int MOST_FOUND = 5;
    private static final int SLIP_FROM = 8;
    private static final int CONTAINED_FROM = 4;

    private final Projects projects;
    private final long[] byCore;
    private final long[] byCompany;
    private final long[] byHead;
    private final long[] byTail;

    NearNames(Ledger ledger) {
        projects = ledger.projects();
        int size = projects.size();
        byCore = new long[size];
        byCompany = new long[size];
        byHead = new long[size];
        byTail = new long[size];
        for (int row = 0; row < size; row++) {
            String core = NameCore.of(projects.value(Field.NAME, row));
            byCore[row] = key(core, row);
            byCompany[row] = key(NameCore.folded(projects.value(Field.COMPANY, row)), row);
            byHead[row] = key(head(core), row);
            byTail[row] = key(tail(core), row);
        }
        for (long[] index : List.of(byCore, byCompany, byHead, byTail)) {
            Arrays.sort(index);
        }
    }

    private static String head(String core) {
        return core.substring(0, core.length() / 2);
    }

    private static String tail(String core) {
        return core.substring((core.length() + 1) / 2);
    }

    private static long key(String word, int row) {
        return (long) word.hashCode() << 32 | row;
    }

    /** The numbers of projects like it, the likest first, five at most. */
    List<Long> like(Project patch) {
        String core = NameCore.of(patch.name());
        String company = NameCore.folded(patch.get(Field.COMPANY));
        Set<Integer> found = new LinkedHashSet<>();
        look(byCore, core, row -> core.equals(core(row)), found);
        if (!company.isEmpty()) {
            look(byCompany, company, row -> company.equals(company(row)) && alike(core, core(row)), found);
        }
        if (core.length() >= SLIP_FROM) {
            Check slip = row -> (company.isEmpty() || company(row).isEmpty()) && slipped(core, core(row));
            look(byHead, head(core), slip, found);
            look(byTail, tail(core), slip, found);
        }
        List<Long> ids = new ArrayList<>();
        found.stream().limit(MOST_FOUND).forEach(row -> ids.add(projects.id(row)));
        return ids;
    }

    private interface Check {
        boolean holds(int row);
    }

    private static void look(long[] index, String word, Check check, Set<Integer> found) {
        int at = Arrays.binarySearch(index, key(word, 0));
        at = at < 0 ? -at - 1 : at;
        for (int looked = 0; at < index.length && (int) (index[at] >> 32) == word.hashCode() && looked < MOST_LOOKED_AT; at++) {
            looked++;
            if (check.holds((int) index[at])) {
                found.add((int) index[at]);
            }
        }
    }

    private String core(int row) {
        return NameCore.of(projects.value(Field.NAME, row));
    }

    private String company(int row) {
        return NameCore.folded(projects.value(Field.COMPANY, row));
    }

    /** Of one investor: one name holds the other, or every fourth character differs at most. */
    private static boolean alike(String one, String other) {
        if (!Objects.equals(NameCore.numbers(one), NameCore.numbers(other))) {
            return false;
        }
        boolean contained = Math.min(one.length(), other.length()) >= CONTAINED_FROM && (one.contains(other) || other.contains(one));
        return contained || NameCore.distance(one, other) <= Math.min(one.length(), other.length()) / 4;
    }

    private static boolean slipped(String one, String other) {
        return NameCore.distance(one, other) <= 1 && Objects.equals(NameCore.numbers(one), NameCore.numbers(other));
    }
}
