package org.yinfeng.report.chart;

/** Which part of a text stands at the given x. */
public enum Align {
    LEFT, CENTER, RIGHT
}
