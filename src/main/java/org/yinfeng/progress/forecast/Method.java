package org.yinfeng.progress.forecast;

/** A way to see the year's end. */
public enum Method {
    PACE("pace"), PROMISED("promised"), LAST_YEAR("lastYear"), SIMULATION("simulation");

    private final String key;

    Method(String key) {
        this.key = key;
    }

    /** Its name in JSON. */
    public String key() {
        return key;
    }
}
