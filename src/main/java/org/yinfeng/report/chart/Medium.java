package org.yinfeng.report.chart;

/** Where a drawing appears, which decides its measures: the screen in pixels, paper in points. */
public enum Medium {
    SCREEN(11, 12, 13, 14, 3, 1.5, new float[] {6, 4}, 5, 2, 2.6, 4.5, 1, 3),
    PAPER(8.5, 9, 9.5, 13.5, 3, 1.25, new float[] {5.5f, 3.5f}, 4.5, 1.75, 3, 4.5, 0.5, 2);

    /** Axis and legend text; row labels; body and table cells; the last value of a curve. */
    final double axis;
    final double label;
    final double body;
    final double figure;
    /** Lines: the actual values; schedule and last year; the schedule's dashes. */
    final double value;
    final double thin;
    final float[] dash;
    /** Hatch: from line to line, and the line. */
    final double hatchPitch;
    final double hatchLine;
    final double dot;
    final double lastDot;
    final double grid;
    /** The upright schedule bar in a gauge. */
    final double scheduleBar;

    Medium(double axis, double label, double body, double figure, double value, double thin, float[] dash, double hatchPitch,
            double hatchLine, double dot, double lastDot, double grid, double scheduleBar) {
        this.axis = axis;
        this.label = label;
        this.body = body;
        this.figure = figure;
        this.value = value;
        this.thin = thin;
        this.dash = dash;
        this.hatchPitch = hatchPitch;
        this.hatchLine = hatchLine;
        this.dot = dot;
        this.lastDot = lastDot;
        this.grid = grid;
        this.scheduleBar = scheduleBar;
    }
}
