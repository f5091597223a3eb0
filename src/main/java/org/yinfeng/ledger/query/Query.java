package org.yinfeng.ledger.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The conditions of a list; all must hold. Immutable; {@link #toText()} and {@link #parse} are each other's inverse. */
public record Query(List<Condition> conditions) {
    /** Every project. */
    public static final Query ALL = new Query(List.of());

    public Query {
        conditions = List.copyOf(conditions);
    }

    /**
     * Reads a query: words, {@code field:value}, {@code field:a,b}, {@code -field:value}, {@code field>1.2亿},
     * {@code field:a..b}, {@code field:empty}. The value holds the conditions that were understood.
     */
    public static Reading<Query> parse(String text, Vocabulary vocabulary) {
        return new QueryParser(vocabulary).parse(text);
    }

    public boolean isAll() {
        return conditions.isEmpty();
    }

    public Query with(Condition condition) {
        if (conditions.contains(condition)) {
            return this;
        }
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new Query(more);
    }

    public Query without(Condition condition) {
        return new Query(conditions.stream().filter(other -> !other.equals(condition)).toList());
    }

    /** With a condition in another's place; the order of chips stays. */
    public Query replace(Condition old, Condition condition) {
        return new Query(conditions.stream().map(other -> other.equals(old) ? condition : other).distinct().toList());
    }

    /** The conditions on fields, which become chips. */
    public List<Condition> chips() {
        return conditions.stream().filter(condition -> !condition.isWord()).toList();
    }

    /** The conditions on one column. */
    public List<Condition> on(String field) {
        return conditions.stream().filter(condition -> field.equals(condition.field())).toList();
    }

    /** What stands in the search box beside the chips. */
    public Query words() {
        return new Query(conditions.stream().filter(Condition::isWord).toList());
    }

    /** With the other's words in place of these, and the other's further conditions added: what typing into the box does. */
    public Query withWords(Query typed) {
        Query query = new Query(chips());
        for (Condition condition : typed.conditions) {
            query = query.with(condition);
        }
        return query;
    }

    /** As it is typed, with the keys of fields; the same in every language, and what a saved view keeps. */
    public String toText() {
        return conditions.stream().map(Condition::toText).collect(Collectors.joining(" "));
    }
}
