package org.yinfeng.report.chart;

/** A size and weight of the one family. */
public record Type(float size, boolean bold) {
    public static Type regular(double size) {
        return new Type((float) size, false);
    }

    public static Type bold(double size) {
        return new Type((float) size, true);
    }
}
