package org.yinfeng.window.overview;

import org.yinfeng.desk.Workspace;
import org.yinfeng.progress.Overview;
import org.yinfeng.project.Money;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.report.chart.Palette;
import org.yinfeng.report.chart.Style;

/** The figures and how they are shown: words, unit and colours of this moment. */
record Look(Overview overview, Wording words, Unit unit, Style style) {
    static Look of(Overview overview, Workspace workspace) {
        Wording words = workspace.wording();
        Palette palette = workspace.themeProperty().get() == Workspace.Theme.DARK ? Palette.DARK : Palette.LIGHT;
        return new Look(overview, words, workspace.unit(), Style.screen(palette, words));
    }

    Texts texts() {
        return words.texts();
    }

    String text(String key, Object... arguments) {
        return texts().get(key, arguments);
    }

    String money(Money money) {
        return words.leader(money, unit);
    }

    String unitName() {
        return words.unit(unit);
    }
}
