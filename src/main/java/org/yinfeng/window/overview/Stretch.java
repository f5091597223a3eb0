package org.yinfeng.window.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import org.yinfeng.progress.Compared;
import org.yinfeng.progress.Overview.StageCount;
import org.yinfeng.progress.explain.Period;
import org.yinfeng.project.Quarter;

/** The part of the year, up to the date, whose events the stages count. */
enum Stretch {
    MONTH, QUARTER, YEAR;

    Compared of(StageCount stage) {
        return switch (this) {
            case MONTH -> stage.month();
            case QUARTER -> stage.quarter();
            case YEAR -> stage.year();
        };
    }

    Period at(LocalDate asOf) {
        return switch (this) {
            case MONTH -> Period.of(YearMonth.from(asOf));
            case QUARTER -> Period.of(Quarter.of(asOf));
            case YEAR -> Period.TO_DATE;
        };
    }

    /** 3月, 一季度. */
    String name(LocalDate asOf, Look look) {
        return this == MONTH ? look.style().month(asOf.getMonthValue()) : look.text("stages.quarter." + Quarter.of(asOf).number());
    }
}
