package org.yinfeng.ledger.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yinfeng.ledger.Column;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Stage;
import org.yinfeng.project.Status;
import org.yinfeng.project.Texts;

/** Reads the text of a query. Full-width signs are taken for their half-width ones; a missing last quote is forgiven. */
final class QueryParser {
    private static final String BLANKS = " \t\r\n\u3000";

    private final Vocabulary vocabulary;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    QueryParser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Reading<Query> parse(String text) {
        for (String token : Written.parts(Normalizer.normalize(text, Normalizer.Form.NFKC), BLANKS)) {
            boolean negated = token.length() > 1 && token.startsWith("-");
            read(negated ? token.substring(1) : token, negated);
        }
        return new Reading<>(new Query(conditions.stream().distinct().toList()), problems);
    }

    private void read(String token, boolean negated) {
        int at = Written.operatorAt(token);
        String name = at < 0 ? "" : Written.unquoted(token.substring(0, at));
        if (name.chars().noneMatch(Character::isLetter) && Months.byKey(name) == null) {
            add(Condition.word(Written.unquoted(token)), negated);
            return;
        }
        Column column = vocabulary.column(name);
        if (column == null) {
            problems.add(vocabulary.unknown(name));
            return;
        }
        Operator operator = operator(token, at);
        String rest = token.substring(at + (operator.sign().length() == 2 && token.charAt(at) < 128 ? 2 : 1));
        on(column, operator, rest, negated);
    }

    private static Operator operator(String token, int at) {
        boolean orEqual = token.startsWith("=", at + 1);
        return switch (token.charAt(at)) {
            case '>' -> orEqual ? Operator.AT_LEAST : Operator.ABOVE;
            case '<' -> orEqual ? Operator.AT_MOST : Operator.BELOW;
            case '≥' -> Operator.AT_LEAST;
            case '≤' -> Operator.AT_MOST;
            default -> Operator.IS;
        };
    }

    private void on(Column column, Operator operator, String rest, boolean negated) {
        if (operator.compares() && !Values.isOrdered(column.type())) {
            problems.add(problem(column, rest, Message.of("query.unordered", vocabulary.heading(column), operator.sign())));
            return;
        }
        if (operator == Operator.IS && isEmptyWord(rest)) {
            add(Condition.empty(column.key()), negated);
            return;
        }
        List<String> typed = operator.compares() ? List.of(rest) : Written.parts(rest, ",、");
        List<String> values = typed.stream().map(value -> value(column, value)).flatMap(Optional::stream).distinct().toList();
        if (Written.unquoted(rest).isBlank() || typed.isEmpty()) {
            problems.add(problem(column, rest, Message.of("query.novalue", vocabulary.heading(column))));
        } else if (!values.isEmpty()) {
            add(new Condition(false, column.key(), operator, values), negated);
        }
    }

    private static boolean isEmptyWord(String rest) {
        return rest.equalsIgnoreCase("empty") || rest.equals("空");
    }

    private Optional<String> value(Column column, String typed) {
        String plain = Written.unquoted(typed);
        Optional<String> value = Values.canonical(column, plain, vocabulary);
        if (value.isEmpty() && !plain.isBlank()) {
            problems.add(problem(column, plain, Message.of("query.badvalue", plain, vocabulary.heading(column)))
                    .advising(advice(column)));
        }
        return value;
    }

    private Message advice(Column column) {
        Class<?> type = column.type();
        if (type == Stage.class || type == Status.class) {
            Texts texts = vocabulary.texts();
            String prefix = type == Stage.class ? "stage." : "status.";
            return Message.of("query.badvalue.choice", Stream.of(type.getEnumConstants())
                    .map(constant -> texts.get(prefix + constant)).collect(Collectors.joining(texts.get("query.between"))));
        }
        if (Values.isDate(type)) {
            return Message.of("query.badvalue.date");
        }
        return type == org.yinfeng.project.Money.class ? Message.of("query.badvalue.money") : Message.of("query.badvalue.number");
    }

    private static Problem problem(Column column, String value, Message what) {
        return Problem.error(Problem.Place.field(column.key(), value), what);
    }

    private void add(Condition condition, boolean negated) {
        if (!condition.isWord() || !condition.values().get(0).isBlank()) {
            conditions.add(negated ? condition.not() : condition);
        }
    }
}
