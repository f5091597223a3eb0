package org.yinfeng.progress.forecast;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.explain.CourseFigure;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.progress.explain.Period;
import org.yinfeng.progress.explain.Phrase;
import org.yinfeng.progress.explain.Quantity;
import org.yinfeng.progress.explain.Ratios;
import org.yinfeng.progress.explain.StageFigure;
import org.yinfeng.progress.explain.Titles;
import org.yinfeng.project.Money;

/**
 * The year's end by one method, or the middle of the simulation's range at a month's end: what it rests on.
 *
 * @param month 12 for the year's end; another only of the simulation
 * @param rate whether it is the estimate in percent of the target
 * @param region null for the city
 */
public record ForecastFigure(Subject subject, Method method, int month, boolean rate, String region) implements Explainable {
    /** The year's end, of the city. */
    public static ForecastFigure of(Subject subject, Method method) {
        return new ForecastFigure(subject, method, 12, false, null);
    }

    /** The same in percent of the target. */
    public ForecastFigure rated() {
        return new ForecastFigure(subject, method, month, true, region);
    }

    /** A point of the fan, of the city: before the date what was done, after it the middle of the range; null where neither is explained. */
    public static Explainable atMonth(Subject subject, YearMonth month, int monthsEnded) {
        if (month.getMonthValue() > monthsEnded) {
            return new ForecastFigure(subject, Method.SIMULATION, month.getMonthValue(), false, null);
        }
        return subject.isMoney() ? CourseFigure.of(half(subject), month) : null;
    }

    private static Half half(Subject subject) {
        return subject == Subject.INTRODUCED ? Half.INTRODUCED : Half.INDUSTRIAL;
    }

    @Override
    public String key() {
        return Titles.key(("forecast." + subject + "." + method + ":" + month + (rate ? ".rate" : "")).toLowerCase(Locale.ROOT), region);
    }

    @Override
    public Phrase rules(Reckoning at) {
        return Phrase.of("explain.forecast.rules", done().rules(at), String.valueOf(Forecast.seed(at.asOf())));
    }

    private Quantity quantity(Long value) {
        return value == null ? new Quantity(subject.isMoney() ? Quantity.Kind.MONEY : Quantity.Kind.COUNT, null)
                : subject.isMoney() ? Quantity.of(Money.ofYuan(value)) : Quantity.count(value);
    }

    private Explainable done() {
        return subject.isMoney() ? new GoalFigure(half(subject), GoalFigure.Part.VALUE, region)
                : new StageFigure(subject.milestone(), StageFigure.Part.COUNT, Period.TO_DATE, region);
    }

    @Override
    public Explanation explain(Reckoning asked) {
        Reckoning at = region == null ? asked : asked.in(region);
        Outlook outlook = Forecast.of(at).of(subject);
        Phrase name = Phrase.of(rate ? "explain.forecast.rate" : "explain.forecast", Phrase.of("forecast.subject." + subject),
                Phrase.of("forecast.method." + method));
        Phrase title = Titles.of(name, at.region(), YearMonth.of(at.asOf().getYear(), month));
        if (rate) {
            return Ratios.share(this, at, title, new Explanation.Term(Phrase.of("explain.forecast.end"), quantity(outlook.by(method).value()),
                    new ForecastFigure(subject, method, month, false, region)), new Explanation.Term(Phrase.of("explain.term.TARGET"),
                    quantity(outlook.target()), new GoalFigure(half(subject), GoalFigure.Part.TARGET, region)));
        }
        Ground ground = outlook.by(method).ground();
        Fan.Band band = method != Method.SIMULATION || outlook.fan() == null ? null
                : outlook.fan().bands().stream().filter(found -> found.month() == month).findFirst().orElse(null);
        Quantity value = quantity(month == 12 ? outlook.by(method).value() : band == null ? null : (Long) band.p50());
        Phrase said = Phrase.of(ground.key(), ground.values().stream().map(ForecastFigure::argument).toArray());
        Phrase formula = band == null ? said : Phrase.of("explain.forecast.fan", said, quantity(band.p10()), quantity(band.p90()), quantity(band.p50()));
        return Explanation.of(this, at, title, value, formula, terms(at, outlook));
    }

    private static Object argument(Object value) {
        return value instanceof Money money ? Quantity.of(money) : value instanceof BigDecimal percent ? new Bare(percent).phrase()
                : value instanceof YearMonth ? value : value instanceof Number number ? new Quantity(Quantity.Kind.NUMBER, BigDecimal.valueOf(number.longValue()))
                : String.valueOf(value);
    }

    /** A percent whose sign the sentence writes itself. */
    private record Bare(BigDecimal percent) {
        Phrase phrase() {
            return Phrase.of("explain.bare", new Quantity(Quantity.Kind.NUMBER, percent.setScale(1, java.math.RoundingMode.HALF_UP)));
        }
    }

    /** What is done, and last year's course where the method goes by it. */
    private List<Explanation.Term> terms(Reckoning at, Outlook outlook) {
        List<Explanation.Term> terms = new ArrayList<>();
        Explainable done = done();
        terms.add(new Explanation.Term(Phrase.of("explain.forecast.done"), done.explain(at).value(), done));
        if (method == Method.LAST_YEAR && subject.isMoney()) {
            Explainable same = new GoalFigure(half(subject), GoalFigure.Part.LAST_YEAR, region);
            terms.add(new Explanation.Term(Phrase.of("explain.term.lastYear"), same.explain(at).value(), same));
            YearMonth december = YearMonth.of(at.asOf().getYear() - 1, 12);
            Explainable whole = new CourseFigure(half(subject), CourseFigure.Part.CUMULATIVE, december, region);
            terms.add(new Explanation.Term(Phrase.of("explain.forecast.lastYear"), whole.explain(at).value(), whole));
        }
        return terms;
    }
}
