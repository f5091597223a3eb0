package org.yinfeng.command;

import java.io.PrintStream;
import java.util.stream.Collectors;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.RuleWords;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/** The figures as a page of text: the verdict on the two goals first, then what they are made of, then the counties. */
record FiguresText(Figures figures, Wording wording) {
    private Texts texts() {
        return wording.texts();
    }

    void print(PrintStream out) {
        String place = texts().word(figures.region() == null ? org.yinfeng.project.Region.CITY : figures.region());
        out.println(texts().get("command.progress.title", place, wording.date(figures.asOf()),
                texts().get("scope." + figures.rules().scope()), wording.count(figures.projects())));
        if (!figures.rules().name().equals(CountingRules.STANDARD)) {
            out.println(texts().get("command.counted", new RuleWords(figures.rules(), texts()).nameAndBrief()));
        }
        out.println();
        introduced(out);
        industrial(out);
        out.println(texts().get("command.progress.stages", wording.count(figures.started()), wording.count(figures.completed()),
                wording.count(figures.inProduction())));
        out.println(texts().get("command.progress.involved", wording.count(figures.involved().count()),
                wording.leader(figures.involved().planned(), Unit.YI), wording.unit(Unit.YI)));
        invested(out);
        if (!figures.regions().isEmpty()) {
            out.println();
            regions(out);
        }
    }

    private void introduced(PrintStream out) {
        Figures.Introduced introduced = figures.introduced();
        out.println(texts().get("command.progress.introduced", wording.count(introduced.count()),
                wording.leader(introduced.planned(), Unit.YI), wording.unit(Unit.YI), wording.count(introduced.large())));
        out.println("  " + goal(introduced.goal()));
    }

    private void industrial(PrintStream out) {
        Figures.Industrial industrial = figures.industrial();
        if (industrial == null || industrial.completed() == null) {
            out.println(texts().get("command.progress.industrial-none"));
        } else {
            out.println(texts().get("command.progress.industrial", wording.throughMonth(industrial.throughMonth()),
                    wording.leader(industrial.completed(), Unit.YI), wording.unit(Unit.YI), wording.growth(industrial.growthPercent())));
        }
        if (industrial != null) {
            out.println("  " + goal(industrial.goal()));
        }
    }

    private void invested(PrintStream out) {
        Figures.Invested invested = figures.invested();
        String types = invested.byType().entrySet().stream()
                .map(type -> texts().word(type.getKey()) + " " + wording.leader(type.getValue(), Unit.YI))
                .collect(Collectors.joining(texts().get("command.comma")));
        out.println(texts().get("command.progress.invested", wording.leader(invested.all(), Unit.YI), wording.unit(Unit.YI),
                types, wording.leader(invested.manufacturing(), Unit.YI)));
    }

    private String goal(Goal goal) {
        if (goal.target() == null) {
            return texts().get("command.progress.no-target");
        }
        if (goal.ratePercent() == null) {
            return texts().get("command.progress.target", wording.leader(goal.target(), Unit.YI), wording.unit(Unit.YI));
        }
        return texts().get("command.progress.goal", wording.leader(goal.target(), Unit.YI), wording.unit(Unit.YI),
                wording.rate(goal.ratePercent()), wording.rate(goal.schedulePercent()), gap(goal));
    }

    private String gap(Goal goal) {
        return texts().get("command.gap." + goal.verdict(), wording.points(goal.gapPoints()));
    }

    private void regions(PrintStream out) {
        String unit = texts().get("command.in-brackets", wording.unit(Unit.YI));
        TextTable table = new TextTable(texts().get("field.region"), texts().get("command.projects"),
                texts().get("field.plannedWan") + unit, texts().get("command.rate"), texts().get("command.gap"),
                texts().word(org.yinfeng.ledger.Indicator.INDUSTRIAL) + unit, texts().get("command.growth"),
                texts().get("command.invested") + unit).right(1, 2, 3, 4, 5, 6, 7);
        for (Figures region : figures.regions()) {
            Figures.Introduced introduced = region.introduced();
            Figures.Industrial industrial = region.industrial();
            table.add(texts().word(region.region()), wording.count(introduced.count()), wording.column(introduced.planned(), Unit.YI),
                    rate(introduced.goal()), points(introduced.goal()),
                    industrial == null ? "" : wording.column(industrial.completed(), Unit.YI),
                    industrial == null || industrial.growthPercent() == null ? "" : wording.growth(industrial.growthPercent()),
                    wording.column(region.invested().all(), Unit.YI));
        }
        table.print(out);
    }

    private String rate(Goal goal) {
        return goal.ratePercent() == null ? "" : wording.rate(goal.ratePercent()) + "%";
    }

    private String points(Goal goal) {
        return goal.gapPoints() == null ? "" : wording.signedRate(goal.gapPoints());
    }
}
