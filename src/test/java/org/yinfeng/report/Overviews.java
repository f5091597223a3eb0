package org.yinfeng.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.progress.Compared;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Overview;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;

/** Overviews made by hand, with numbers that can be told at sight: as of 31 March 2024, target 1,000. */
public final class Overviews {
    public static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);
    private static final Money TARGET = Money.ofYi(1000);

    private Overviews() {}

    private static List<Money> months(int... yi) {
        List<Money> months = new ArrayList<>(Arrays.stream(yi).mapToObj(value -> value < 0 ? null : Money.ofYi(value)).toList());
        months.addAll(Collections.nCopies(12 - months.size(), null));
        return months;
    }

    /** 400 of 1,000 introduced (40.0%, 15.0 ahead); 200 of 1,000 industrial (20.0%, 5.0 behind). */
    public static Overview of(int counties, int industries) {
        Goal ahead = new Goal(Money.ofYi(400), TARGET, 3);
        Goal behind = new Goal(Money.ofYi(200), TARGET, 3);
        int[] last = {80, 160, 240, 320, 400, 480, 560, 640, 720, 800, 880, 960};
        int[] lastIndustrial = last.clone();
        lastIndustrial[0] = -1;
        return overview(new Overview.Course(months(100, 250, 400), months(last), months(last), TARGET, ahead, new BigDecimal("66.7"),
                Money.ofYi(240)), new Overview.Course(months(-1, 120, 200), months(lastIndustrial), months(), TARGET, behind,
                new BigDecimal("12.6"), Money.ofYi(180)), board(counties), industries, LocalDate.of(2024, 3, 29), AS_OF);
    }

    /** Nothing known at all. */
    public static Overview empty() {
        Goal none = new Goal(null, null, 0);
        Goal zero = new Goal(Money.ZERO, null, 3);
        return overview(new Overview.Course(months(0, 0, 0), months(), months(), null, zero, null, null),
                new Overview.Course(months(), months(), months(), null, none, null, null), List.of(), 0, null, AS_OF);
    }

    public static Overview at(LocalDate asOf, LocalDate lastFact) {
        Overview o = of(3, 3);
        return overview(o.introduced(), o.industrial(), o.introducedBoard(), 3, lastFact, asOf);
    }

    /** Rates fall from 150%; the last is behind. */
    private static List<Overview.BoardRow> board(int counties) {
        return IntStream.range(0, counties).mapToObj(i -> new Overview.BoardRow(i + 1, "县" + (i + 1), 5, 1,
                new Goal(Money.ofYi(Math.max(2, 150 - i * 148L / Math.max(1, counties - 1))), Money.ofYi(100), 3), new BigDecimal("10")))
                .toList();
    }

    private static Overview overview(Overview.Course introduced, Overview.Course industrial, List<Overview.BoardRow> board,
            int industries, LocalDate lastFact, LocalDate asOf) {
        Goal goal = introduced.goal();
        Money planned = goal.value() == null ? Money.ZERO : goal.value();
        Figures figures = new Figures(asOf, CountingRules.DEFAULT, null, 1394,
                new Figures.Introduced(93, planned, 12, goal), new Figures.Industrial(industrial.goal().months(),
                industrial.goal().value(), industrial.growthPercent(), industrial.goal()), 96, 52, 38,
                new Figures.Tally(200, planned), new Figures.Invested(Money.ofYi(30), Map.of("新引进", Money.ofYi(30)), Money.ofYi(20)), List.of());
        List<Overview.Share> shares = IntStream.range(0, industries).mapToObj(i ->
                new Overview.Share("产业" + (i + 1), null, 3, Money.ofYi(100 - Math.min(99, i)))).toList();
        List<Overview.Share> bands = List.of(new Overview.Share(null, Money.ofYi(10), 4, Money.ofYi(60)),
                new Overview.Share(null, Money.ZERO, 89, Money.ofYi(340)));
        return new Overview(asOf, CountingRules.DEFAULT, figures, figures, Arrays.stream(Milestone.values()).map(Overviews::stage).toList(),
                introduced, industrial, board, board, shares, industries == 0 ? List.of() : bands, List.of(), lastFact);
    }

    public static Overview.StageCount stage(Milestone milestone) {
        List<Figures.Tally> months = IntStream.rangeClosed(1, 12).mapToObj(month -> new Figures.Tally(month, Money.ofYi(month))).toList();
        Figures.Tally quarter = new Figures.Tally(6, Money.ofYi(6));
        Compared year = new Compared(quarter, new Figures.Tally(3, Money.ofYi(3)));
        return new Overview.StageCount(milestone, year, year, new Compared(months.get(2), months.get(2)), months, months,
                List.of(quarter, quarter, quarter, quarter));
    }
}
