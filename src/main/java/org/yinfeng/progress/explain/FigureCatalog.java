package org.yinfeng.progress.explain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yinfeng.ledger.JointUnit;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Quarter;

/** Every figure that the overview and the book show at a date, by name: for the command line and for the test that re-adds them. */
public final class FigureCatalog {
    private final List<Explainable> figures = new ArrayList<>();
    private final Reckoning at;

    private FigureCatalog(Reckoning at) {
        this.at = at;
    }

    public static List<Explainable> of(Reckoning at) {
        FigureCatalog catalog = new FigureCatalog(at);
        Overview overview = at.overview();
        catalog.subject(null);
        catalog.courses();
        catalog.months();
        overview.industries().forEach(share -> catalog.share(share, true));
        overview.bands().forEach(share -> catalog.share(share, false));
        overview.figures().invested().byType().keySet().forEach(type -> catalog.figures.add(InvestedFigure.ofType(type)));
        catalog.figures.add(InvestedFigure.ofManufacturing());
        overview.overdue().stream().limit(20).forEach(late -> catalog.figures.add(new LateFigure(late.projectId(), late.milestone())));
        overview.figures().regions().stream().map(Figures::region).forEach(catalog::subject);
        at.ledger().entries(JointUnit.class).stream().map(JointUnit::name).forEach(catalog::subject);
        return List.copyOf(catalog.figures);
    }

    private void subject(String region) {
        for (Half half : Half.values()) {
            for (GoalFigure.Part part : GoalFigure.Part.values()) {
                if (half == Half.INTRODUCED || part != GoalFigure.Part.COUNT && part != GoalFigure.Part.LARGE) {
                    figures.add(new GoalFigure(half, part, region));
                }
            }
        }
        for (Milestone milestone : Milestone.values()) {
            for (StageFigure.Part part : StageFigure.Part.values()) {
                figures.add(new StageFigure(milestone, part, Period.TO_DATE, region));
            }
        }
        figures.add(new InvestedFigure(InvestedFigure.Part.ALL, null, region));
        Arrays.stream(ProjectsFigure.Part.values()).forEach(part -> figures.add(new ProjectsFigure(part, region)));
        for (OverdueFigure.Part part : OverdueFigure.Part.values()) {
            figures.add(new OverdueFigure(null, part, region));
            for (Milestone milestone : List.of(Milestone.STARTED, Milestone.COMPLETED, Milestone.IN_PRODUCTION)) {
                figures.add(new OverdueFigure(milestone, part, region));
            }
        }
    }

    private void courses() {
        for (Half half : Half.values()) {
            for (int month = 1; month <= 12; month++) {
                for (int yearsBack = 0; yearsBack <= 2; yearsBack++) {
                    YearMonth of = YearMonth.of(at.asOf().getYear() - yearsBack, month);
                    figures.add(CourseFigure.of(half, of));
                    figures.add(CourseFigure.ofMonth(half, of));
                }
            }
        }
    }

    private void months() {
        for (Milestone milestone : Milestone.values()) {
            for (StageFigure.Part part : List.of(StageFigure.Part.COUNT, StageFigure.Part.AMOUNT)) {
                StageFigure stage = StageFigure.of(milestone, part);
                figures.add(stage.in(Period.YEAR_BEFORE));
                for (int month = 1; month <= 12; month++) {
                    figures.add(stage.in(Period.of(YearMonth.of(at.asOf().getYear(), month))));
                    figures.add(stage.in(Period.of(YearMonth.of(at.asOf().getYear() - 1, month))));
                }
                for (int quarter = 1; quarter <= 4; quarter++) {
                    figures.add(stage.in(Period.of(new Quarter(at.asOf().getYear(), quarter))));
                }
            }
        }
    }

    private void share(Overview.Share share, boolean industry) {
        for (ShareFigure.Part part : ShareFigure.Part.values()) {
            figures.add(industry ? ShareFigure.ofIndustry(share.label(), part) : ShareFigure.ofBand(share.lowerBound(), part));
        }
    }
}
