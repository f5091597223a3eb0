package org.yinfeng.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.project.Wording;

/**
 * A value axis: where its ticks stand and how they read. Always holds 0.
 *
 * @param low the lower end, 0 or below
 * @param high the upper end
 * @param step from tick to tick
 */
record Scale(double low, double high, double step) {
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    /** An axis over the values with about so many steps; the top keeps a little room. */
    static Scale over(double least, double most, int steps) {
        double span = Math.max(most, 0) - Math.min(least, 0);
        if (!(span > 0)) {
            return new Scale(0, 1, 1);
        }
        double power = Math.pow(10, Math.floor(Math.log10(span / steps)));
        double step = power * STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && power * STEPS[i] * steps >= span * 0.97; i--) {
            step = power * STEPS[i];
        }
        double low = least < 0 ? Math.floor(least / step) * step : 0;
        double next = Math.ceil(most / step) * step;
        return new Scale(low, Math.max(next <= most * 1.2 ? next : most * 1.05, low + step), step);
    }

    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (long i = Math.round(low / step); i * step <= high * 1.000001; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    String label(double tick, Wording words) {
        BigDecimal value = BigDecimal.valueOf(Math.round(tick * 1000), 3).stripTrailingZeros();
        return words.number(value, Math.max(0, value.scale()));
    }

    /** Where a value stands between the bottom and the top of a plot. */
    double y(double value, double top, double bottom) {
        return bottom - (value - low) / (high - low) * (bottom - top);
    }
}
