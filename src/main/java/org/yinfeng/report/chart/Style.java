package org.yinfeng.report.chart;

import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;

/** How drawings look and speak: colours, measures, language. */
public record Style(Palette palette, Medium medium, Wording words) {
    public static Style screen(Palette palette, Wording words) {
        return new Style(palette, Medium.SCREEN, words);
    }

    public static Style paper(Wording words) {
        return new Style(Palette.PRINT, Medium.PAPER, words);
    }

    public boolean onPaper() {
        return medium.equals(Medium.PAPER);
    }

    public boolean chinese() {
        return words.texts().language() == Texts.Language.ZH;
    }

    public String text(String key, Object... arguments) {
        return words.texts().get(key, arguments);
    }

    /** A month on an axis: 3月, Mar. */
    public String month(int month) {
        String name = text("month." + month);
        return chinese() ? name : name.substring(0, 3);
    }

    public Type axis() {
        return Type.regular(medium.axis());
    }

    public Type label() {
        return Type.regular(medium.label());
    }

    public Type body() {
        return Type.regular(medium.body());
    }
}
