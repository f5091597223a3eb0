package org.yinfeng.project;

/** Which newly introduced projects a figure counts: manufacturing only (制造业), or all sectors (全部产业). */
public enum Scope {
    MANUFACTURING, ALL;

    /** The name on the command line. */
    public String key() {
        return this == MANUFACTURING ? "manufacturing" : "all";
    }
}
