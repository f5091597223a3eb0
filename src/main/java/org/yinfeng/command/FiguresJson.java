package org.yinfeng.command;

import java.io.IOException;
import java.util.Map;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Goal;
import org.yinfeng.project.Money;

/** The figures under the keys that the command line promises, in their order. */
record FiguresJson(Figures figures) implements Json.Part {
    @Override
    public void write(Json json) throws IOException {
        json.object(top -> {
            top.text("asOf", figures.asOf()).text("scope", figures.rules().scope().key()).text("region", figures.region())
                    .number("projects", figures.projects());
            top.object("introduced", introduced(figures.introduced()));
            top.objectOrNull("industrialInvestment", figures.industrial(), industrial(figures.industrial()));
            top.number("started", figures.started()).number("completed", figures.completed())
                    .number("inProduction", figures.inProduction());
            top.object("involved", part -> part.number("count", figures.involved().count())
                    .wan("plannedWan", figures.involved().planned()));
            top.object("projectInvestment", invested(figures.invested()));
            if (figures.region() == null) {
                regions(top);
            }
        });
    }

    private void regions(Json json) throws IOException {
        json.array("regions", list -> {
            for (Figures region : figures.regions()) {
                list.object(unit -> unit.text("region", region.region())
                        .object("introduced", introduced(region.introduced()))
                        .objectOrNull("industrialInvestment", region.industrial(), industrial(region.industrial()))
                        .object("projectInvestment", invested(region.invested())));
            }
        });
    }

    private static Json.Part introduced(Figures.Introduced introduced) {
        return json -> goal(json.number("count", introduced.count()).wan("plannedWan", introduced.planned())
                .number("atLeast10Yi", introduced.large()), introduced.goal());
    }

    private static Json.Part industrial(Figures.Industrial industrial) {
        return json -> goal(json.number("throughMonth", industrial.throughMonth() == 0 ? null : industrial.throughMonth())
                .wan("completedWan", industrial.completed()).decimal("growthPercent", industrial.growthPercent()), industrial.goal());
    }

    private static void goal(Json json, Goal goal) throws IOException {
        json.wan("targetWan", goal.target()).rate("ratePercent", goal.ratePercent()).rate("gapPoints", goal.gapPoints());
    }

    private static Json.Part invested(Figures.Invested invested) {
        return json -> json.wan("allWan", invested.all()).object("byType", types -> {
            for (Map.Entry<String, Money> type : invested.byType().entrySet()) {
                types.wan(type.getKey(), type.getValue());
            }
        }).wan("manufacturingWan", invested.manufacturing());
    }
}
