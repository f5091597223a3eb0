package org.yinfeng.progress;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Stage;

/**
 * One project at a date, as its pane and its card show it.
 *
 * @param lanes one for each milestone, in order
 * @param perMu planned total per 亩, null without land
 */
public record ProjectProgress(LocalDate asOf, Stage stage, List<Lane> lanes, Investment investment, Money perMu) {
    public static ProjectProgress of(Project project, LocalDate asOf) {
        List<Lane> lanes = Arrays.stream(Milestone.values()).map(milestone -> Lane.of(project, milestone, asOf)).toList();
        return new ProjectProgress(asOf, project.stage(asOf), lanes, Investment.of(project, asOf),
                Investment.perMu(project.planned(), project.get(Field.LAND)));
    }

    public Lane lane(Milestone milestone) {
        return lanes.get(milestone.ordinal());
    }
}
