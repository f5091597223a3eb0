package org.yinfeng.desk.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yinfeng.desk.figures.FigureCard.Line;
import org.yinfeng.progress.indicator.Cohort;
import org.yinfeng.progress.indicator.Cohorts;
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
                text.count(line.month().now().count(), () -> text.trail().events(line.milestone(), Period.MONTH, 0)),
                text.growth(line.month().countGrowth()),
                text.count(line.quarter().now().count(), () -> text.trail().events(line.milestone(), Period.QUARTER, 0)),
                text.growth(line.quarter().countGrowth()),
                text.count(line.year().now().count(), () -> text.trail().events(line.milestone(), Period.YEAR, 0)),
                text.growth(line.year().countGrowth()), text.amount(line.year().now().planned()),
                text.growth(line.year().plannedGrowth()))).toList();
        return text.card("periods", List.of("month", "growth", "quarter", "growth", "year", "growth", "planned", "growth"), lines);
    }

    private FigureCard standing(StageTable stages) {
        List<Line> lines = stages.standing().stream().map(at -> CardText.line(text.get("figures.stage." + at.stage()),
                text.count(at.exclusive().count(), () -> text.trail().standing(at.stage())),
                text.count(at.onItsWay().count(), () -> text.trail().standing(at.stage(), Status.ACTIVE)),
                text.count(at.suspended().count(), () -> text.trail().standing(at.stage(), Status.SUSPENDED)),
                text.count(at.terminated().count(), () -> text.trail().standing(at.stage(), Status.TERMINATED)),
                text.amount(at.exclusive().planned()),
                text.count(at.reached().count(), () -> text.trail().reached(at.stage())))).toList();
        return text.card("standing", List.of("exclusive", "active", "suspended", "terminated", "planned", "cumulative"), lines);
    }

    private FigureCard planned() {
        return text.card("planned", List.of("inYear", "toDate", "done", "notDone", "early", "ofYear", "ofToDate"),
                CardText.PROMISED.stream().map(this::planned).toList());
    }

    private Line planned(Milestone milestone) {
        PlannedEvents plan = text.indicators().planned(milestone, false);
        List<FigureCard.Cell> cells = new ArrayList<>();
        for (Part part : List.of(Part.PLANNED, Part.TO_DATE, Part.DONE, Part.NOT_DONE, Part.EARLY)) {
            cells.add(text.count(plan.count(part), () -> text.trail().planned(milestone, false, part)));
        }
        cells.add(text.rate(plan.percentOfYear()));
        cells.add(text.rate(plan.percentToDate()));
        return new Line(text.milestone(milestone), cells);
    }

    private FigureCard cohorts(Cohorts cohorts) {
        return text.card("cohorts", List.of("signed", "startedRate", "completedRate", "productionRate", "performed", "funds"),
                List.of(cohort("thisYear", cohorts.thisYear()), cohort("earlier", cohorts.earlier()), cohort("all", cohorts.all())));
    }

    private Line cohort(String name, Cohort cohort) {
        return CardText.line(text.get("figures.cohort." + name), text.count(cohort.count(Cohort.Part.SIGNED),
                () -> text.trail().cohort(cohort.firstYear(), cohort.lastYear(), Cohort.Part.SIGNED)),
                text.rate(cohort.startedPercent()), text.rate(cohort.completedPercent()), text.rate(cohort.inProductionPercent()),
                text.rate(cohort.performedPercent()), text.rate(cohort.fundsPercent()));
    }

    private FigureCard conversion(Cohorts cohorts) {
        List<Line> lines = Arrays.stream(new int[] {0, 1, 2}).mapToObj(step -> {
            Cohort.Conversion to = cohorts.all().conversions().get(step);
            return CardText.line(text.get("figures.conversion.step", text.milestone(to.from()), text.milestone(to.to())),
                    text.rate(cohorts.thisYear().conversions().get(step).percent()),
                    text.rate(cohorts.earlier().conversions().get(step).percent()), text.rate(to.percent()));
        }).toList();
        return text.card("conversion", List.of("thisYear", "earlier", "all"), lines);
    }

    private FigureCard kept() {
        return text.card("kept", List.of("due", "kept", "late", "open", "off", "keptRate", "firstRate"),
                CardText.PROMISED.stream().map(this::kept).toList());
    }

    private Line kept(Milestone milestone) {
        KeptPromises kept = text.indicators().kept(milestone, false);
        List<FigureCard.Cell> cells = new ArrayList<>();
        for (KeptPromises.Part part : List.of(KeptPromises.Part.DUE, KeptPromises.Part.KEPT, KeptPromises.Part.LATE,
                KeptPromises.Part.OPEN, KeptPromises.Part.OFF)) {
            cells.add(text.count(kept.count(part), () -> text.trail().kept(milestone, false, part)));
        }
        cells.add(text.rate(kept.percent()));
        cells.add(text.rate(text.indicators().kept(milestone, true).percent()));
        return new Line(text.milestone(milestone), cells);
    }
}
