package org.yinfeng.report.chart;

import org.yinfeng.progress.Goal;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/** The sentences about a goal that drawings and pages share. */
public final class Verdict {
    private Verdict() {}

    /** 快于序时18.0个百分点, 18.0 points ahead of schedule; that no target is set where there is no rate. */
    public static String sentence(Goal goal, Wording words) {
        Goal.Verdict verdict = goal == null ? null : goal.verdict();
        if (verdict == null) {
            return words.texts().get(goal != null && goal.target() != null ? "verdict.noValue" : "verdict.noTarget");
        }
        return words.texts().get("verdict." + verdict, words.points(goal.gapPoints()));
    }

    /** 429.6亿元，完成年度目标1,000亿元的43.0%，快于序时18.0个百分点. */
    public static String whole(Goal goal, Unit unit, Wording words) {
        String value = words.leader(goal.value(), unit);
        return goal.ratePercent() == null ? words.texts().get("verdict.valueOnly", value, words.unit(unit), sentence(goal, words))
                : words.texts().get("verdict.whole", value, words.unit(unit), words.leader(goal.target(), unit),
                        words.rate(goal.ratePercent()), sentence(goal, words));
    }
}
