package org.yinfeng.ledger.query;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Projects;

/**
 * Finds the projects that a query asks for. Keeps its last answer: a query that goes on from it (one more letter, one more
 * condition) looks only among the hits, and after an edit only at the blocks that changed. For one thread at a time.
 */
public final class Search {
    private final Vocabulary vocabulary;
    private Query lastQuery = Query.ALL;
    private LocalDate lastAsOf;
    private Map<Block, long[]> lastFound = Map.of();

    public Search(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The rows that fulfil every condition, rising; the date decides stages and dates that move with it. */
    public int[] rows(Query query, Projects projects, LocalDate asOf) {
        boolean goesOn = asOf.equals(lastAsOf) && lastQuery.conditions().stream().allMatch(old -> isImplied(old, query));
        List<Condition> fresh = goesOn
                ? query.conditions().stream().filter(condition -> !lastQuery.conditions().contains(condition)).toList()
                : query.conditions();
        Filter further = new Filter(fresh, vocabulary, projects, asOf);
        Filter whole = goesOn ? new Filter(query.conditions(), vocabulary, projects, asOf) : further;
        Map<Block, long[]> found = new IdentityHashMap<>(projects.blockCount() * 2);
        int count = 0;
        for (int number = 0; number < projects.blockCount(); number++) {
            Block block = projects.block(number);
            long[] before = goesOn ? lastFound.get(block) : null;
            long[] bits = before == null ? whole.of(block, Bits.all(block.size())) : further.of(block, before.clone());
            found.put(block, bits);
            count += Bits.count(bits);
        }
        lastQuery = query;
        lastAsOf = asOf;
        lastFound = found;
        return rows(projects, count);
    }

    private int[] rows(Projects projects, int count) {
        int[] rows = new int[count];
        int at = 0;
        for (int number = 0; number < projects.blockCount(); number++) {
            at = Bits.rows(lastFound.get(projects.block(number)), projects.firstRow(number), rows, at);
        }
        return rows;
    }

    /** Whether everything that the query finds fulfils an older condition: it is still there, or its word was typed on. */
    private static boolean isImplied(Condition old, Query query) {
        return query.conditions().contains(old) || old.isWord() && !old.negated() && query.conditions().stream()
                .filter(condition -> condition.isWord() && !condition.negated())
                .anyMatch(condition -> Folded.of(condition.values().get(0)).startsWith(Folded.of(old.values().get(0))));
    }

    /** Makes what a first search would make, so that the first keystroke is as fast as the second; for a quiet thread. */
    public static void prepare(Projects projects) {
        Pinyin.table();
        for (int number = 0; number < projects.blockCount(); number++) {
            SearchText.of(projects.block(number));
        }
    }

    /** The tests of some conditions, those of fields first because they are cheaper than those of texts. */
    private static final class Filter {
        private final List<Condition> conditions;
        private final List<RowTest> tests;

        Filter(List<Condition> conditions, Vocabulary vocabulary, Projects projects, LocalDate asOf) {
            this.conditions = conditions.stream().sorted((a, b) -> Boolean.compare(a.isWord(), b.isWord())).toList();
            RowTests maker = new RowTests(vocabulary, projects, asOf);
            tests = this.conditions.stream().map(maker::of).toList();
        }

        long[] of(Block block, long[] bits) {
            for (int i = 0; i < tests.size() && !Bits.isNone(bits); i++) {
                long[] found = new long[bits.length];
                tests.get(i).mark(block, bits, found);
                Bits.keep(bits, found, conditions.get(i).negated());
            }
            return bits;
        }
    }
}
