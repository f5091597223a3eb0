package org.yinfeng.progress.explain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.ScheduleBasis;
import org.yinfeng.ledger.Target;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Quarter;
import org.yinfeng.project.Region;

/** A target or a published figure that a figure rests on: what it says, who says so, and since when. */
public record Evidence(Phrase what, Quantity value, Phrase source) {
    static Evidence of(Target target) {
        return of(target, Quantity.of(target.money()));
    }

    /** @param value the target as a quantity, for one that is not money */
    public static Evidence of(Target target, Quantity value) {
        LocalDate issued = target.issued();
        Phrase what = target.quarter() == 0
                ? Phrase.of("explain.evidence.target", new Phrase.Word(target.region()), String.valueOf(target.year()), new Phrase.Word(target.indicator()))
                : Phrase.of("explain.evidence.quarter", new Phrase.Word(target.region()), new Quarter(target.year(), target.quarter()),
                        new Phrase.Word(target.indicator()));
        return new Evidence(what, value,
                issued == null ? Phrase.of("explain.evidence.undated") : Phrase.of("explain.evidence.issued", issued));
    }

    static Evidence of(Observation figure) {
        return of(figure, Quantity.of(figure.money()));
    }

    /** @param value the figure as a quantity, for one that is not money */
    public static Evidence of(Observation figure, Quantity value) {
        return new Evidence(Phrase.of("explain.evidence.published", new Phrase.Word(figure.region()),
                new Phrase.Through(YearMonth.of(figure.year(), figure.month())), new Phrase.Word(figure.indicator())),
                value, figure.source() == null ? Phrase.of("explain.evidence.nobody")
                        : Phrase.of("explain.evidence.source", new Phrase.Word(figure.source())));
    }

    /** The quarters' targets in force that the year's schedule goes by; none where it goes by months. */
    static List<Target> plan(Reckoning at, String indicator) {
        String subject = GoalFigure.subject(at);
        int year = at.asOf().getYear();
        boolean planned = at.rules().scheduleBasis() == ScheduleBasis.PLAN
                && at.ledger().target(indicator, subject, year, at.asOf()).filter(target -> target.money().yuan() > 0).isPresent();
        return !planned ? List.of() : IntStream.rangeClosed(1, 4)
                .mapToObj(quarter -> at.ledger().target(indicator, subject, year, quarter, at.asOf())).flatMap(Optional::stream).toList();
    }

    /** The figure published of exactly that month, or null. */
    static Observation published(Reckoning at, String indicator, int year, int month) {
        String subject = at.region() == null ? Region.CITY : at.region();
        return at.ledger().observation(indicator, subject, year, month).filter(found -> found.month() == month).orElse(null);
    }
}
