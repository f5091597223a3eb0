package org.yinfeng.progress.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * What a board ranks by.
 *
 * @param indicator the public indicator's name; null for every other kind
 */
public record Merit(Kind kind, String indicator) {
    /** Rate of the target of newly introduced projects' planned total: the board the city publishes. */
    public static final Merit INTRODUCED = of(Kind.INTRODUCED);

    /** How the value is told. */
    public enum Measure {
        /** Yuan against a target, in percent. */
        MONEY_RATE,
        /** Projects or promises against others, in percent. */
        COUNT_RATE,
        MONEY,
        COUNT,
        /** Percent as published. */
        GROWTH,
        /** An indicator's own unit. */
        NUMBER
    }

    /** The figures that units can be ranked by. */
    public enum Kind {
        INTRODUCED(Measure.MONEY_RATE), AMOUNT(Measure.MONEY), COUNT(Measure.COUNT), INDUSTRIAL(Measure.MONEY_RATE),
        GROWTH(Measure.GROWTH), STARTED(Measure.COUNT), COMPLETED(Measure.COUNT), PRODUCTION(Measure.COUNT),
        START_RATE(Measure.COUNT_RATE), PROMISES(Measure.COUNT_RATE), INVESTMENT(Measure.MONEY_RATE), INDICATOR(Measure.NUMBER);

        private final Measure measure;

        Kind(Measure measure) {
            this.measure = measure;
        }

        public Measure measure() {
            return measure;
        }

        /** Its name on the command line: {@code start-rate}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Merit {
        Objects.requireNonNull(kind);
        if ((kind == Kind.INDICATOR) != (indicator != null)) {
            throw new IllegalArgumentException(kind + " " + indicator);
        }
    }

    public static Merit of(Kind kind) {
        return new Merit(kind, null);
    }

    public static Merit ofIndicator(String name) {
        return new Merit(Kind.INDICATOR, name);
    }

    /** Every kind in the order of choosers, and the given indicators after them. */
    public static List<Merit> all(List<String> indicators) {
        List<Merit> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.INDICATOR) {
                all.add(of(kind));
            }
        }
        indicators.forEach(name -> all.add(ofIndicator(name)));
        return List.copyOf(all);
    }

    /** The name by which a command or a preference asks for it: {@code start-rate}, {@code indicator:地区生产总值}. */
    public String key() {
        return kind == Kind.INDICATOR ? kind.key() + ":" + indicator : kind.key();
    }

    /** The key of its words in the string bundles. */
    public String word() {
        return "merit." + kind.key();
    }
}
