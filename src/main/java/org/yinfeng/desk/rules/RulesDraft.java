package org.yinfeng.desk.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Lights;
import org.yinfeng.ledger.RoundingRule;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Typed;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/**
 * Counting rules under change: choices are taken as they are made, texts are read all together. What does not read is told by
 * its box, and the rules stay those before.
 */
public final class RulesDraft {
    /** What is typed; amounts in 亿元 as the language writes it. */
    public enum Box {
        NAME, LARGE, BANDS, DECIMALS, DUE_DAYS, RED_MONTHS, YELLOW, RED, STILL_DAYS, REPORT_DAY, QUIET_MONTHS
    }

    private final Wording wording;
    private final List<String> taken;
    private final Map<Box, String> texts = new EnumMap<>(Box.class);
    private CountingRules rules;

    /** @param taken the names of the other sets */
    public RulesDraft(CountingRules before, List<String> taken, Wording wording) {
        this.rules = before;
        this.taken = List.copyOf(taken);
        this.wording = wording;
        Lights lights = before.lights();
        texts.put(Box.NAME, before.name());
        texts.put(Box.LARGE, amount(before.large()));
        texts.put(Box.BANDS, before.bands().stream().filter(bound -> bound.yuan() > 0).map(this::amount).collect(Collectors.joining(" ")));
        texts.put(Box.DECIMALS, String.valueOf(before.rounding().rateDecimals()));
        texts.put(Box.DUE_DAYS, String.valueOf(lights.dueDays()));
        texts.put(Box.RED_MONTHS, String.valueOf(lights.redAfterMonths()));
        texts.put(Box.YELLOW, lights.yellowPoints().stripTrailingZeros().toPlainString());
        texts.put(Box.RED, lights.redPoints().stripTrailingZeros().toPlainString());
        texts.put(Box.STILL_DAYS, String.valueOf(lights.stillDays()));
        texts.put(Box.REPORT_DAY, String.valueOf(lights.reportDay()));
        texts.put(Box.QUIET_MONTHS, String.valueOf(lights.quietMonths()));
    }

    private String amount(Money money) {
        return wording.amount(money, Unit.YI).toPlainString();
    }

    public String text(Box box) {
        return texts.get(box);
    }

    public void type(Box box, String text) {
        texts.put(box, text);
    }

    /** The choices made so far, with the texts of before. */
    public CountingRules chosen() {
        return rules;
    }

    /** Takes a choice: {@code draft.choose(draft.chosen().withScope(...))}. */
    public void choose(CountingRules changed) {
        rules = changed;
    }

    public RoundingMode mode() {
        return rules.rounding().mode();
    }

    /** The rules as they now read, or what does not, by its box in the order of the form. */
    public Result read() {
        Map<Box, Message> problems = new LinkedHashMap<>();
        String name = texts.get(Box.NAME).strip();
        if (name.isEmpty() || name.length() > 40) {
            problems.put(Box.NAME, Message.of("rules.bad.name"));
        } else if (taken.contains(name) || name.equals(CountingRules.STANDARD)) {
            problems.put(Box.NAME, Message.of("rules.bad.taken", name));
        }
        Money large = money(texts.get(Box.LARGE)).orElse(null);
        if (large == null) {
            problems.put(Box.LARGE, Message.of("rules.bad.amount", texts.get(Box.LARGE)));
        }
        List<Money> bands = bands(problems);
        int decimals = whole(Box.DECIMALS, 0, RoundingRule.MOST_DECIMALS, problems);
        Lights lights = lights(problems);
        return problems.isEmpty() ? new Result(rules.withName(name).withSizes(large, bands)
                .withRounding(new RoundingRule(decimals, mode())).withLights(lights), problems) : new Result(null, problems);
    }

    /**
     * What reading came to.
     *
     * @param rules null where there are problems
     */
    public record Result(CountingRules rules, Map<Box, Message> problems) {
    }

    /** Bounds in any order, parted by anything but digits and points; nothing below the last is left out. */
    private List<Money> bands(Map<Box, Message> problems) {
        List<Money> bands = new ArrayList<>();
        for (String part : texts.get(Box.BANDS).strip().split("[\\s、,，;；/]+")) {
            Money bound = money(part).filter(money -> money.yuan() > 0).orElse(null);
            if (bound == null) {
                problems.put(Box.BANDS, Message.of("rules.bad.amount", part));
                return bands;
            }
            bands.add(bound);
        }
        bands.add(Money.ZERO);
        return bands.stream().distinct().sorted(java.util.Comparator.reverseOrder()).toList();
    }

    private Optional<Money> money(String text) {
        return Typed.number(text).filter(number -> number.signum() >= 0).map(number -> wording.inUnit(number, Unit.YI))
                .filter(number -> Money.isExact(number, Unit.YI) && number.precision() - number.scale() < 8)
                .map(number -> Money.of(number, Unit.YI));
    }

    private Lights lights(Map<Box, Message> problems) {
        int due = whole(Box.DUE_DAYS, 0, 366, problems);
        int months = whole(Box.RED_MONTHS, 0, 36, problems);
        BigDecimal yellow = points(Box.YELLOW, problems);
        BigDecimal red = points(Box.RED, problems);
        int still = whole(Box.STILL_DAYS, 1, 3660, problems);
        int report = whole(Box.REPORT_DAY, 1, 28, problems);
        int quiet = whole(Box.QUIET_MONTHS, 0, 12, problems);
        if (yellow != null && red != null && red.compareTo(yellow) < 0) {
            problems.put(Box.RED, Message.of("rules.bad.red"));
        }
        return problems.isEmpty() ? new Lights(due, months, yellow, red, still, report, quiet) : null;
    }

    private BigDecimal points(Box box, Map<Box, Message> problems) {
        BigDecimal points = Typed.number(texts.get(box)).filter(number -> number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(100)) <= 0).orElse(null);
        if (points == null) {
            problems.put(box, Message.of("rules.bad.points", texts.get(box)));
        }
        return points;
    }

    private int whole(Box box, int least, int most, Map<Box, Message> problems) {
        BigDecimal number = Typed.number(texts.get(box)).orElse(null);
        boolean good = number != null && number.stripTrailingZeros().scale() <= 0 && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!good) {
            problems.put(box, Message.of("rules.bad.whole", texts.get(box), least, most));
        }
        return good ? number.intValueExact() : least;
    }
}
