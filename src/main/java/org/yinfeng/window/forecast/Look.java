package org.yinfeng.window.forecast;

import org.yinfeng.desk.Workspace;
import org.yinfeng.progress.forecast.Subject;
import org.yinfeng.project.Money;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.report.chart.Palette;
import org.yinfeng.report.chart.Style;

/** Words, unit and colours of this moment. */
record Look(Wording words, Unit unit, Style style) {
    static Look of(Workspace workspace) {
        Wording words = new Wording(workspace.texts());
        Palette palette = workspace.themeProperty().get() == Workspace.Theme.DARK ? Palette.DARK : Palette.LIGHT;
        return new Look(words, workspace.unit(), Style.screen(palette, words));
    }

    String text(String key, Object... arguments) {
        return words.texts().get(key, arguments);
    }

    /** Yuan in the unit, or a number of projects; without the unit's name. */
    String value(Subject subject, Long value) {
        return value == null ? Wording.UNKNOWN : subject.isMoney() ? words.leader(Money.ofYuan(value), unit) : words.count(value);
    }

    String unitName(Subject subject) {
        return subject.isMoney() ? words.unit(unit) : text("forecast.projects");
    }

    /** What the moves add, with its sign; nothing where either is unknown or they add nothing. */
    String difference(Subject subject, Long before, Long after) {
        if (before == null || after == null || before.equals(after)) {
            return "";
        }
        long more = after - before;
        return (more > 0 ? "+" : "\u2212") + value(subject, Math.abs(more));
    }
}
