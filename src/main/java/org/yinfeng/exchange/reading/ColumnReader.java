package org.yinfeng.exchange.reading;

import java.time.YearMonth;
import java.util.Set;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Unit;

/** Understands one heading: which slot the column's cells belong to, or why it is not read. */
final class ColumnReader {
    /** A heading's meaning: a slot, a column that needs no reading, or neither and why. */
    record Meaning(Slot slot, boolean ignored, Unit unit, Message why) {
    }

    static final String DERIVED = "derived";
    static final String NUMBER = "number";
    private static final Set<String> PARTS = Set.of("year", "month", "quarter", "indicator", "value", "issued", "cumulative",
            "growth", "source", "amount", "attribution");
    private static final Set<String> MONEY_PARTS = Set.of("value", "cumulative", "amount");

    private final Vocabulary vocabulary;
    private final int yearOfSheet;

    ColumnReader(Vocabulary vocabulary, int yearOfSheet) {
        this.vocabulary = vocabulary;
        this.yearOfSheet = yearOfSheet;
    }

    Meaning read(Heading heading) {
        String key = null;
        for (String saying : heading.sayings()) {
            key = key == null ? vocabulary.find(saying) : key;
        }
        if (key == null || key.equals("plan")) {
            Meaning timed = timed(heading, key);
            if (timed != null) {
                return timed;
            }
        }
        return key == null ? new Meaning(null, false, null, Message.of("reading.sheet.unread", heading.words())) : plain(heading, key);
    }

    private Meaning plain(Heading heading, String key) {
        if (key.equals(DERIVED) || key.equals(NUMBER) || key.equals("stage")) {
            return new Meaning(null, true, null, null);
        }
        String unitName = heading.unitName();
        Unit unit = Heading.money(unitName);
        Field<?> field = Field.byKey(key);
        if (field != null) {
            boolean money = field.kind() == Field.Kind.MONEY;
            if (money && unitName != null && unit == null) {
                return new Meaning(null, false, null, Message.of("reading.sheet.foreign", heading.words()));
            }
            return new Meaning(Slot.of(field), false, money ? unit : null, null);
        }
        return new Meaning(Slot.part(key), false, MONEY_PARTS.contains(key) ? unit : null, null);
    }

    /** A month's investment, a year's plan, or the progress as of a month; null where the heading names no time. */
    private Meaning timed(Heading heading, String known) {
        String rest = known;
        boolean empty = false;
        for (String words : heading.timeless()) {
            empty |= words.isEmpty();
            rest = rest == null ? vocabulary.find(words) : rest;
        }
        Unit unit = Heading.money(heading.unitName());
        if ("plan".equals(rest)) {
            return heading.namesMonth() ? new Meaning(null, true, null, null) : plan(heading, unit);
        }
        if (heading.isSpan() && (empty || DERIVED.equals(rest) || "amount".equals(rest) || "cumulative".equals(rest))) {
            return new Meaning(null, true, null, null);
        }
        YearMonth month = heading.month(yearOfSheet);
        if (month != null && (empty && rest == null || "amount".equals(rest))) {
            return new Meaning(Slot.of(month), false, unit, null);
        }
        if (month != null && Field.PROGRESS.key().equals(rest)) {
            return new Meaning(Slot.of(Field.PROGRESS), false, null, null);
        }
        if (heading.namesMonth() && (empty || "amount".equals(rest))) {
            return new Meaning(null, false, null, Message.of("reading.sheet.noYear", heading.words()));
        }
        return heading.year() > 0 && Field.PRIOR_INVESTMENT.key().equals(rest)
                ? new Meaning(Slot.of(Field.PRIOR_INVESTMENT), false, unit, null) : null;
    }

    private Meaning plan(Heading heading, Unit unit) {
        int year = heading.year() > 0 ? heading.year() : yearOfSheet;
        // Without a year anywhere it may be the long form: the year then stands in a column of its own.
        return new Meaning(year > 0 && heading.year() > 0 ? Slot.plan(year) : Slot.part("plan"), false, unit, null);
    }

    static boolean isPart(String key) {
        return PARTS.contains(key);
    }
}
