package org.yinfeng.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Dictionary;
import org.yinfeng.ledger.Projects;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Money;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Stage;
import org.yinfeng.project.Status;

/** Turns conditions into tests over the columns of one ledger at one date. */
final class RowTests {
    private final Vocabulary vocabulary;
    private final Projects projects;
    private final LocalDate asOf;

    RowTests(Vocabulary vocabulary, Projects projects, LocalDate asOf) {
        this.vocabulary = vocabulary;
        this.projects = projects;
        this.asOf = asOf;
    }

    RowTest of(Condition condition) {
        if (condition.isWord()) {
            return word(Folded.of(condition.values().get(0)));
        }
        Column column = vocabulary.column(condition.field());
        if (column == null) {
            throw new IllegalArgumentException("no column " + condition.field());
        }
        Field<?> field = Field.byKey(column.key());
        if (condition.operator() == Operator.EMPTY) {
            return empty(column, field);
        }
        if (column.type() == Stage.class) {
            return stage(condition);
        }
        return field == null ? derived(column, condition) : of(field, condition);
    }

    private RowTest of(Field<?> field, Condition condition) {
        return switch (field.kind()) {
            case TEXT -> text(field, condition);
            case CHOICE -> choice(field, accepted(field, condition.values()));
            case STATUS -> status(field, condition);
            case DATE -> dates(field, condition);
            case PROMISE -> promises(field, condition);
            case MONEY, AREA -> amounts(field, condition);
        };
    }

    private RowTest word(String word) {
        Spelling spelling = Spelling.of(word);
        List<RowTest> choices = new ArrayList<>();
        for (Field<?> field : Field.all()) {
            if (field.kind() == Field.Kind.CHOICE) {
                boolean[] accepted = containing(projects.dictionary(field), word, spelling);
                if (accepted != null) {
                    choices.add(choice(field, accepted));
                }
            }
        }
        return (block, candidates, found) -> {
            choices.forEach(choice -> choice.mark(block, candidates, found));
            SearchText text = SearchText.of(block);
            text.find(word, candidates, found);
            if (spelling != null) {
                text.spelled(spelling, candidates, found);
            }
        };
    }

    /** The words of a list in which the word stands, in Chinese, English or pinyin; null where there is none. */
    private boolean[] containing(Dictionary dictionary, String word, Spelling spelling) {
        boolean[] accepted = new boolean[dictionary.size()];
        boolean any = false;
        for (int number = 1; number < accepted.length; number++) {
            String known = Folded.of(dictionary.word(number));
            accepted[number] = known.contains(word) || english(dictionary.word(number)).contains(word)
                    || spelling != null && spelling.in(known, 0, known.length());
            any |= accepted[number];
        }
        return any ? accepted : null;
    }

    private String english(String word) {
        return Folded.of(vocabulary.english().word(word));
    }

    /** The words a value names: those that are it, else those that contain it. */
    private boolean[] accepted(Field<?> field, List<String> values) {
        Dictionary dictionary = projects.dictionary(field);
        boolean[] accepted = new boolean[dictionary.size()];
        for (String value : values) {
            String folded = Folded.of(value);
            boolean named = false;
            for (int number = 1; number < accepted.length; number++) {
                if (Folded.of(dictionary.word(number)).equals(folded) || english(dictionary.word(number)).equals(folded)) {
                    accepted[number] = true;
                    named = true;
                }
            }
            boolean[] containing = named ? null : containing(dictionary, folded, Spelling.of(folded));
            for (int number = 1; containing != null && number < accepted.length; number++) {
                accepted[number] |= containing[number];
            }
        }
        return accepted;
    }

    private static RowTest choice(Field<?> field, boolean[] accepted) {
        return (block, candidates, found) -> {
            int[] numbers = block.ints(field);
            if (numbers != null) {
                RowTest.each(block, candidates, found, row -> numbers[row] < accepted.length && accepted[numbers[row]]);
            }
        };
    }

    private static RowTest text(Field<?> field, Condition condition) {
        List<String> words = condition.values().stream().map(Folded::of).toList();
        return (block, candidates, found) -> words.forEach(word -> SearchText.of(block).find(word, field, candidates, found));
    }

    private static RowTest status(Field<?> field, Condition condition) {
        boolean[] accepted = new boolean[Status.values().length];
        condition.values().forEach(value -> accepted[Status.valueOf(value).ordinal()] = true);
        return (block, candidates, found) -> {
            RowTest.each(block, candidates, found, row -> accepted[block.status(row).ordinal()]);
        };
    }

    private RowTest stage(Condition condition) {
        boolean[] accepted = new boolean[Stage.values().length];
        condition.values().forEach(value -> accepted[Stage.valueOf(value).ordinal()] = true);
        int day = (int) asOf.toEpochDay();
        return (block, candidates, found) ->
                RowTest.each(block, candidates, found, row -> accepted[block.stage(row, day).ordinal()]);
    }

    private RowTest dates(Field<?> field, Condition condition) {
        Bounds bounds = Bounds.of(condition, EventDate.class, asOf);
        return (block, candidates, found) -> {
            int[] dates = block.ints(field);
            if (dates != null) {
                RowTest.each(block, candidates, found, row -> dates[row] != EventDate.ABSENT && bounds.include(dates[row]));
            }
        };
    }

    private RowTest promises(Field<?> field, Condition condition) {
        Bounds bounds = Bounds.of(condition, Promise.class, asOf);
        return (block, candidates, found) -> {
            int[] promises = block.ints(field);
            if (promises != null) {
                RowTest.each(block, candidates, found,
                        row -> promises[row] != Promise.ABSENT && bounds.include(promises[row] & 0xFFFF));
            }
        };
    }

    private RowTest amounts(Field<?> field, Condition condition) {
        Bounds bounds = Bounds.of(condition, field.kind() == Field.Kind.MONEY ? Money.class : LandArea.class, asOf);
        return (block, candidates, found) -> {
            long[] amounts = block.longs(field);
            if (amounts != null) {
                RowTest.each(block, candidates, found, row -> amounts[row] != Block.NO_AMOUNT && bounds.include(amounts[row]));
            }
        };
    }

    /** A column that is worked out: its values one by one. */
    private RowTest derived(Column column, Condition condition) {
        if (!Values.isOrdered(column.type())) {
            List<String> words = condition.values().stream().map(Folded::of).toList();
            return (block, candidates, found) -> RowTest.each(block, candidates, found, row -> {
                Object value = column.reader().value(block, row, asOf);
                return value != null && words.stream().anyMatch(Folded.of(value.toString())::contains);
            });
        }
        Bounds bounds = Bounds.of(condition, column.type(), asOf);
        return (block, candidates, found) -> RowTest.each(block, candidates, found, row -> {
            Object value = column.reader().value(block, row, asOf);
            return value != null && bounds.include(Bounds.measure(value));
        });
    }

    private RowTest empty(Column column, Field<?> field) {
        if (field == null || field.kind() == Field.Kind.TEXT) {
            return (block, candidates, found) -> RowTest.each(block, candidates, found,
                    row -> column.reader().value(block, row, asOf) == null);
        }
        return (block, candidates, found) -> {
            if (!block.has(field)) {
                RowTest.each(block, candidates, found, row -> field.kind() != Field.Kind.STATUS);
            } else if (field.kind() == Field.Kind.MONEY || field.kind() == Field.Kind.AREA) {
                long[] amounts = block.longs(field);
                RowTest.each(block, candidates, found, row -> amounts[row] == Block.NO_AMOUNT);
            } else if (field.kind() != Field.Kind.STATUS) {
                int absent = field.kind() == Field.Kind.CHOICE ? 0 : EventDate.ABSENT;
                int[] values = block.ints(field);
                RowTest.each(block, candidates, found, row -> values[row] == absent);
            }
        };
    }
}
