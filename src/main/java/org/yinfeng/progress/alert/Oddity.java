package org.yinfeng.progress.alert;

/** Why a figure can hardly be right. */
public enum Oddity {
    /** Investment in a month after the termination. */
    AFTER_TERMINATION(Light.RED),
    /** A date after today. */
    FUTURE(Light.RED),
    /** In production before works began. */
    PRODUCTION_FIRST(Light.RED),
    /** Investment in a month before works began. */
    BEFORE_START(Light.YELLOW),
    /** More invested than 110% of the planned total. */
    ABOVE_PLANNED(Light.YELLOW),
    /** One month many times all others: a slip of the decimal point or of the unit. */
    TENFOLD(Light.YELLOW);

    private final Light light;

    Oddity(Light light) {
        this.light = light;
    }

    Light light() {
        return light;
    }
}
