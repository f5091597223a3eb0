package org.yinfeng.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One thing a ledger says of a project, with its key (the name on the command line and in JSON) and the kind of value it
 * holds. Forms, columns, imports, exports, history and merging are loops over {@link #all()}, so a new field is one line
 * here and its two names in the string bundles ({@code field.<key>}).
 *
 * @param <T> the type of the value; a value that is unknown is null
 */
public final class Field<T> {
    /** What a field holds, which decides how it is read, shown, stored and compared. */
    public enum Kind {
        /** Free text. */
        TEXT,
        /** A word of a short list that repeats over many projects. */
        CHOICE, MONEY, AREA, DATE, PROMISE, STATUS
    }

    private static final List<Field<?>> DECLARED = new ArrayList<>();

    public static final Field<String> CODE = text("code", 40);
    public static final Field<String> NAME = text("name", 200);
    public static final Field<String> COMPANY = text("company", 200);
    public static final Field<String> REGION = choice("region");
    public static final Field<String> PARK = choice("park");
    public static final Field<String> INDUSTRY = choice("industry");
    public static final Field<String> TYPE = choice("type");
    public static final Field<String> SECTOR = choice("sector");
    public static final Field<String> ORIGIN = choice("origin");
    public static final Field<String> LEVEL = choice("level");
    public static final Field<Money> PLANNED = money("plannedWan");
    public static final Field<LandArea> LAND = new Field<>("landMu", Kind.AREA, LandArea.class, 0);
    public static final Field<EventDate> FILED = date("filed");
    public static final Field<EventDate> SIGNED = date("signed");
    public static final Field<Promise> PROMISED_START = promise("promisedStart");
    public static final Field<EventDate> STARTED = date("started");
    public static final Field<Promise> PROMISED_COMPLETION = promise("promisedCompletion");
    public static final Field<EventDate> COMPLETED = date("completed");
    public static final Field<Promise> PROMISED_PRODUCTION = promise("promisedProduction");
    public static final Field<EventDate> PRODUCTION = date("production");
    public static final Field<Status> STATUS = new Field<>("status", Kind.STATUS, Status.class, 0);
    public static final Field<EventDate> ENDED = date("ended");
    public static final Field<String> PROGRESS = text("progress", 2000);
    public static final Field<String> ISSUE = text("issue", 2000);
    public static final Field<String> UNIT = choice("unit");
    public static final Field<String> LEADER = choice("leader");
    public static final Field<String> OFFICER = choice("officer");
    public static final Field<String> PHONE = text("phone", 100);
    public static final Field<String> NOTE = text("note", 4000);
    public static final Field<String> CONTENT = text("content", 4000);
    public static final Field<Money> FIXED_ASSETS = money("fixedAssetsWan");
    public static final Field<Money> PRIOR_INVESTMENT = money("priorWan");
    public static final Field<Money> FUNDS = money("fundsWan");
    public static final Field<String> LAND_MODE = choice("landMode");
    public static final Field<String> NATURE = choice("nature");
    public static final Field<String> STATE_CODE = text("stateCode", 40);
    public static final Field<String> CREDIT_CODE = text("creditCode", 40);

    private static final List<Field<?>> ALL = Collections.unmodifiableList(DECLARED);
    private static final Map<String, Field<?>> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Field::key, Function.identity()));

    private final String key;
    private final Kind kind;
    private final Class<T> type;
    private final int maxLength;
    private final int ordinal;

    private Field(String key, Kind kind, Class<T> type, int maxLength) {
        this.key = key;
        this.kind = kind;
        this.type = type;
        this.maxLength = maxLength;
        this.ordinal = DECLARED.size();
        DECLARED.add(this);
    }

    private static Field<String> text(String key, int maxLength) {
        return new Field<>(key, Kind.TEXT, String.class, maxLength);
    }

    private static Field<String> choice(String key) {
        return new Field<>(key, Kind.CHOICE, String.class, 100);
    }

    private static Field<Money> money(String key) {
        return new Field<>(key, Kind.MONEY, Money.class, 0);
    }

    private static Field<EventDate> date(String key) {
        return new Field<>(key, Kind.DATE, EventDate.class, 0);
    }

    private static Field<Promise> promise(String key) {
        return new Field<>(key, Kind.PROMISE, Promise.class, 0);
    }

    /** Every field, in the order of the ledger's columns. The position is {@link #ordinal()}; stored forms use the key. */
    public static List<Field<?>> all() {
        return ALL;
    }

    /** The field of that key, or null. */
    public static Field<?> byKey(String key) {
        return BY_KEY.get(key);
    }

    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }

    public Class<T> type() {
        return type;
    }

    /** The longest text it takes, in UTF-16 units; 0 where the value is no text. */
    public int maxLength() {
        return maxLength;
    }

    public int ordinal() {
        return ordinal;
    }

    @Override
    public String toString() {
        return key;
    }
}
