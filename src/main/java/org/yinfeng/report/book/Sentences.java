package org.yinfeng.report.book;

import java.math.BigDecimal;
import java.util.List;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Overview;

/** Sentences that several pages share. */
final class Sentences {
    private Sentences() {}

    /** 新引进429.6亿元，完成年度目标43.0%，快于序时18.0个百分点; what is known of it. */
    static String goal(Edition edition, String key, Goal goal) {
        if (goal.value() == null) {
            return edition.text(key + ".none", edition.verdict(goal));
        }
        if (goal.ratePercent() == null) {
            return edition.text(key + ".noTarget", edition.leader(goal.value()), edition.unitName(), edition.verdict(goal));
        }
        return edition.text(key, edition.leader(goal.value()), edition.unitName(), edition.words().rate(goal.ratePercent()),
                edition.verdict(goal));
    }

    /** ；上年同期202.91亿元，增长111.7%. */
    static String lastYear(Edition edition, Overview.Course course) {
        BigDecimal growth = course.growthPercent();
        if (growth == null) {
            return course.lastYearSamePeriod() == null ? "" : edition.text("lastYear.only", edition.column(course.lastYearSamePeriod()),
                    edition.unitName());
        }
        String change = change(edition, growth);
        return course.lastYearSamePeriod() == null ? edition.text("lastYear.growth", change)
                : edition.text("lastYear.both", edition.column(course.lastYearSamePeriod()), edition.unitName(), change);
    }

    /** 增长111.7%, 下降4.9%, 持平. */
    static String change(Edition edition, BigDecimal percent) {
        String points = edition.words().points(percent);
        int sign = percent.setScale(1, java.math.RoundingMode.HALF_UP).signum();
        return edition.text(sign > 0 ? "growth.up" : sign < 0 ? "growth.down" : "growth.even", points);
    }

    /** How many units keep the schedule and how many do not. */
    static String standing(Edition edition, List<Overview.BoardRow> board) {
        long behind = board.stream().filter(row -> row.goal().verdict() == Goal.Verdict.BEHIND).count();
        long rated = board.stream().filter(row -> row.goal().verdict() != null).count();
        if (rated == 0) {
            return edition.text("standing.none");
        }
        return behind == 0 ? edition.text("standing.allKept", rated) : behind == rated ? edition.text("standing.allBehind", rated)
                : edition.text("standing.mixed", rated - behind, behind);
    }
}
