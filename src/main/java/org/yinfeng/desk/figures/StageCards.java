package org.yinfeng.desk.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yinfeng.desk.figures.CardFigure.Kind;
import org.yinfeng.desk.figures.CardFigure.Rows;
import org.yinfeng.desk.figures.FigureCard.Line;
import org.yinfeng.progress.indicator.Cohort;
import org.yinfeng.progress.indicator.Cohorts;
import org.yinfeng.progress.indicator.IndicatorTrail;
import org.yinfeng.progress.indicator.KeptPromises;
import org.yinfeng.progress.indicator.Period;
import org.yinfeng.progress.indicator.PlannedEvents;
import org.yinfeng.progress.indicator.PlannedEvents.Part;
import org.yinfeng.progress.indicator.StageTable;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Status;

/** Stages, plans, cohorts, conversion and promises. */
record StageCards(CardText text) {
    List<FigureCard> cards() {
        StageTable stages = text.indicators().stages();
        Cohorts cohorts = text.indicators().cohorts();
        return List.of(periods(stages), standing(stages), planned(), cohorts(cohorts), kept(), conversion(cohorts));
    }

    private FigureCard periods(StageTable stages) {
        List<Line> lines = stages.lines().stream().map(line -> CardText.line(text.milestone(line.milestone()),
                text.count(line.month().now().count(), at -> new IndicatorTrail(at).events(line.milestone(), Period.MONTH, 0)),
                growth(line, Period.MONTH),
                text.count(line.quarter().now().count(), at -> new IndicatorTrail(at).events(line.milestone(), Period.QUARTER, 0)),
                growth(line, Period.QUARTER),
                text.count(line.year().now().count(), at -> new IndicatorTrail(at).events(line.milestone(), Period.YEAR, 0)),
                growth(line, Period.YEAR), text.amount(line.year().now().planned(), events(line, Period.YEAR, 0)),
                text.growth(line.year().plannedGrowth(), Kind.PLANNED_GROWTH, events(line, Period.YEAR, 0), events(line, Period.YEAR, 1))))
                .toList();
        return text.card("periods", List.of("month", "growth", "quarter", "growth", "year", "growth", "planned", "growth"), lines);
    }

    private static Rows events(StageTable.Line line, Period period, int yearsBack) {
        return at -> new IndicatorTrail(at).events(line.milestone(), period, yearsBack);
    }

    private FigureCard.Cell growth(StageTable.Line line, Period period) {
        return text.growth(line.of(period).countGrowth(), Kind.COUNT_GROWTH, events(line, period, 0), events(line, period, 1));
    }

    private FigureCard standing(StageTable stages) {
        List<Line> lines = stages.standing().stream().map(at -> CardText.line(text.get("figures.stage." + at.stage()),
                text.count(at.exclusive().count(), now -> new IndicatorTrail(now).standing(at.stage())),
                text.count(at.onItsWay().count(), now -> new IndicatorTrail(now).standing(at.stage(), Status.ACTIVE)),
                text.count(at.suspended().count(), now -> new IndicatorTrail(now).standing(at.stage(), Status.SUSPENDED)),
                text.count(at.terminated().count(), now -> new IndicatorTrail(now).standing(at.stage(), Status.TERMINATED)),
                text.amount(at.exclusive().planned(), now -> new IndicatorTrail(now).standing(at.stage())),
                text.count(at.reached().count(), now -> new IndicatorTrail(now).reached(at.stage())))).toList();
        return text.card("standing", List.of("exclusive", "active", "suspended", "terminated", "planned", "cumulative"), lines);
    }

    private FigureCard planned() {
        return text.card("planned", List.of("inYear", "toDate", "done", "notDone", "early", "ofYear", "ofToDate"),
                CardText.PROMISED.stream().map(this::planned).toList());
    }

    private static Rows planned(Milestone milestone, Part part) {
        return at -> new IndicatorTrail(at).planned(milestone, false, part);
    }

    private Line planned(Milestone milestone) {
        PlannedEvents plan = text.indicators().planned(milestone, false);
        List<FigureCard.Cell> cells = new ArrayList<>();
        for (Part part : List.of(Part.PLANNED, Part.TO_DATE, Part.DONE, Part.NOT_DONE, Part.EARLY)) {
            cells.add(text.count(plan.count(part), planned(milestone, part)));
        }
        cells.add(text.rate(plan.percentOfYear(), Kind.COUNT_SHARE, planned(milestone, Part.DONE), planned(milestone, Part.PLANNED)));
        cells.add(text.rate(plan.percentToDate(), Kind.COUNT_SHARE, planned(milestone, Part.DONE), planned(milestone, Part.TO_DATE)));
        return new Line(text.milestone(milestone), cells);
    }

    private FigureCard cohorts(Cohorts cohorts) {
        return text.card("cohorts", List.of("signed", "startedRate", "completedRate", "productionRate", "performed", "funds"),
                List.of(cohort("thisYear", cohorts.thisYear()), cohort("earlier", cohorts.earlier()), cohort("all", cohorts.all())));
    }

    private Line cohort(String name, Cohort cohort) {
        return CardText.line(text.get("figures.cohort." + name), text.count(cohort.count(Cohort.Part.SIGNED),
                at -> new IndicatorTrail(at).cohort(cohort.firstYear(), cohort.lastYear(), Cohort.Part.SIGNED)),
                reached(cohort, cohort.startedPercent(), Cohort.Part.STARTED), reached(cohort, cohort.completedPercent(), Cohort.Part.COMPLETED),
                reached(cohort, cohort.inProductionPercent(), Cohort.Part.IN_PRODUCTION),
                CardText.worked(text.rate(cohort.performedPercent()), Works.performed(cohort.firstYear(), cohort.lastYear())),
                CardText.worked(text.rate(cohort.fundsPercent()), Works.funds(cohort.firstYear(), cohort.lastYear())));
    }

    private FigureCard.Cell reached(Cohort cohort, BigDecimal percent, Cohort.Part part) {
        return text.rate(percent, Kind.COUNT_SHARE, of(cohort, part), of(cohort, Cohort.Part.SIGNED));
    }

    private static Rows of(Cohort cohort, Cohort.Part part) {
        return at -> new IndicatorTrail(at).cohort(cohort.firstYear(), cohort.lastYear(), part);
    }

    private FigureCard.Cell conversion(Cohort cohort, int step) {
        Cohort.Part[] parts = Cohort.Part.values();
        return text.rate(cohort.conversions().get(step).percent(), Kind.COUNT_SHARE, of(cohort, parts[step + 1]), of(cohort, parts[step]));
    }

    private FigureCard conversion(Cohorts cohorts) {
        List<Line> lines = Arrays.stream(new int[] {0, 1, 2}).mapToObj(step -> {
            Cohort.Conversion to = cohorts.all().conversions().get(step);
            return CardText.line(text.get("figures.conversion.step", text.milestone(to.from()), text.milestone(to.to())),
                    conversion(cohorts.thisYear(), step), conversion(cohorts.earlier(), step), conversion(cohorts.all(), step));
        }).toList();
        return text.card("conversion", List.of("thisYear", "earlier", "all"), lines);
    }

    private FigureCard kept() {
        return text.card("kept", List.of("due", "kept", "late", "open", "off", "keptRate", "firstRate"),
                CardText.PROMISED.stream().map(this::kept).toList());
    }

    private FigureCard.Cell kept(Milestone milestone, boolean byFirst) {
        return text.rate(text.indicators().kept(milestone, byFirst).percent(), Kind.COUNT_SHARE,
                at -> new IndicatorTrail(at).kept(milestone, byFirst, KeptPromises.Part.KEPT),
                at -> new IndicatorTrail(at).kept(milestone, byFirst, KeptPromises.Part.DUE));
    }

    private Line kept(Milestone milestone) {
        KeptPromises kept = text.indicators().kept(milestone, false);
        List<FigureCard.Cell> cells = new ArrayList<>();
        for (KeptPromises.Part part : List.of(KeptPromises.Part.DUE, KeptPromises.Part.KEPT, KeptPromises.Part.LATE,
                KeptPromises.Part.OPEN, KeptPromises.Part.OFF)) {
            cells.add(text.count(kept.count(part), at -> new IndicatorTrail(at).kept(milestone, false, part)));
        }
        cells.add(kept(milestone, false));
        cells.add(kept(milestone, true));
        return new Line(text.milestone(milestone), cells);
    }
}
