package org.yinfeng.exchange.reading;

import java.time.YearMonth;
import java.util.Set;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Unit;

/** Understands one heading: which slot the column's cells belong to, or why it is not read. */
final class ColumnReader {
    /** A heading's meaning: a slot, a column that needs no reading, or neither; and why. */
    record Meaning(Slot slot, boolean ignored, Unit unit, Message why) {
        static Meaning of(Slot slot, Unit unit) {
            return new Meaning(slot, false, unit, KNOWN);
        }

        static Meaning ignored(String why) {
            return new Meaning(null, true, null, Message.of(why));
        }

        static Meaning unread(String why, Heading heading) {
            return new Meaning(null, false, null, Message.of(why, heading.words()));
        }
    }

    private static final Message KNOWN = Message.of("reading.column.known");

    static final String DERIVED = "derived";
    static final String NUMBER = "number";
    private static final Set<String> PARTS = Set.of("year", "month", "quarter", "indicator", "value", "issued", "cumulative",
            "growth", "source", "amount", "attribution", "buildSpan");
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
        return key == null ? Meaning.unread("reading.sheet.unread", heading) : plain(heading, key);
    }

    private Meaning plain(Heading heading, String key) {
        if (key.equals(DERIVED) || key.equals(NUMBER) || key.equals("stage")) {
            return Meaning.ignored(key.equals(DERIVED) ? "reading.column.derived" : key.equals(NUMBER) ? "reading.column.number" : "reading.column.stage");
        }
        String unitName = heading.unitName();
        Unit unit = Heading.money(unitName);
        Field<?> field = Field.byKey(key);
        if (field != null) {
            boolean money = field.kind() == Field.Kind.MONEY;
            if (money && unitName != null && unit == null) {
                return Meaning.unread("reading.sheet.foreign", heading);
            }
            return Meaning.of(Slot.of(field), money ? unit : null);
        }
        return Meaning.of(Slot.part(key), MONEY_PARTS.contains(key) ? unit : null);
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
            return heading.namesMonth() ? Meaning.ignored("reading.column.monthPlan") : plan(heading, unit);
        }
        if (heading.isSpan() && (empty || DERIVED.equals(rest) || "amount".equals(rest) || "cumulative".equals(rest))) {
            return Meaning.ignored("reading.column.span");
        }
        YearMonth month = heading.month(yearOfSheet);
        if (month != null && (empty && rest == null || "amount".equals(rest))) {
            return new Meaning(Slot.of(month), false, unit, heading.year() > 0 ? KNOWN : Message.of("reading.column.titleYear", yearOfSheet));
        }
        if (month != null && Field.PROGRESS.key().equals(rest)) {
            return Meaning.of(Slot.of(Field.PROGRESS), null);
        }
        if (heading.namesMonth() && (empty || "amount".equals(rest))) {
            return Meaning.unread("reading.sheet.noYear", heading);
        }
        return heading.year() > 0 && Field.PRIOR_INVESTMENT.key().equals(rest)
                ? Meaning.of(Slot.of(Field.PRIOR_INVESTMENT), unit) : null;
    }

    private Meaning plan(Heading heading, Unit unit) {
        int year = heading.year() > 0 ? heading.year() : yearOfSheet;
        // Without a year anywhere it may be the long form: the year then stands in a column of its own.
        return Meaning.of(year > 0 && heading.year() > 0 ? Slot.plan(year) : Slot.part("plan"), unit);
    }

    static boolean isPart(String key) {
        return PARTS.contains(key);
    }
}
