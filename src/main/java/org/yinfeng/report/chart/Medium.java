package org.yinfeng.report.chart;

import java.util.List;

/**
 * Where a drawing appears, which decides its measures: the screen in pixels, paper in points.
 *
 * @param axis text of axes and legends; {@code label} of row labels; {@code body} of table cells; {@code figure} a curve's last value
 * @param value the line of actual values; {@code thin} of schedule and last year; {@code dashes} the schedule's
 * @param hatchPitch from stripe to stripe; {@code hatchLine} a stripe
 * @param scheduleBar the upright schedule bar in a gauge
 */
public record Medium(double axis, double label, double body, double figure, double value, double thin, List<Float> dashes,
        double hatchPitch, double hatchLine, double dot, double lastDot, double grid, double scheduleBar) {
    public static final Medium SCREEN = new Medium(11, 12, 13, 14, 3, 1.5, List.of(6f, 4f), 5, 2, 2.6, 4.5, 1, 3);
    public static final Medium PAPER = new Medium(8.5, 9, 9.5, 13.5, 3, 1.25, List.of(5.5f, 3.5f), 4.5, 1.75, 3, 4.5, 0.5, 2);

    float[] dash() {
        return new float[] {dashes.get(0), dashes.get(1)};
    }
}
