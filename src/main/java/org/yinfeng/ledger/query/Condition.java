package org.yinfeng.ledger.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One condition of a query: what a filter chip shows.
 *
 * @param negated the condition must not hold
 * @param field the key of the column, or null for words that are searched everywhere
 * @param values what it is compared with, as {@link Values} writes them whatever the language they were typed in; several are
 *        alternatives, and none belongs to {@link Operator#EMPTY}
 */
public record Condition(boolean negated, String field, Operator operator, List<String> values) {
    public Condition {
        values = List.copyOf(values);
    }

    /** The word must be found. */
    public static Condition word(String word) {
        return new Condition(false, null, Operator.HAS, List.of(word));
    }

    public static Condition is(String field, List<String> values) {
        return new Condition(false, field, Operator.IS, values);
    }

    public static Condition compare(String field, Operator operator, String value) {
        return new Condition(false, field, operator, List.of(value));
    }

    public static Condition empty(String field) {
        return new Condition(false, field, Operator.EMPTY, List.of());
    }

    public Condition not() {
        return new Condition(!negated, field, operator, values);
    }

    public boolean isWord() {
        return field == null;
    }

    /** As it is written in a query; reading it gives the same condition. */
    public String toText() {
        String subject = field == null ? "" : field;
        String object = values.stream().map(this::quoted).collect(Collectors.joining(","));
        return (negated ? "-" : "") + subject + operator.sign() + object;
    }

    private String quoted(String value) {
        boolean plain = field == null ? Written.isPlainWord(value) : Written.isPlainValue(value);
        return plain ? value : Written.quote(value);
    }
}
