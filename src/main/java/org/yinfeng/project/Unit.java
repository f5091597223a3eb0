package org.yinfeng.project;

/** The units money is shown and read in. */
public enum Unit {
    YUAN(1), WAN(Money.YUAN_PER_WAN), YI(Money.YUAN_PER_YI);

    private final long yuan;

    Unit(long yuan) {
        this.yuan = yuan;
    }

    /** Yuan in one of this unit. */
    public long yuan() {
        return yuan;
    }
}
