package org.yinfeng.progress.forecast;

import org.yinfeng.project.Milestone;

/** What is forecast: the two halves of the goal, in yuan, and the three stage counts, in projects. */
public enum Subject {
    INTRODUCED("introduced", null), INDUSTRIAL("industrialInvestment", null), STARTED("started", Milestone.STARTED),
    COMPLETED("completed", Milestone.COMPLETED), IN_PRODUCTION("inProduction", Milestone.IN_PRODUCTION);

    private final String key;
    private final Milestone milestone;

    Subject(String key, Milestone milestone) {
        this.key = key;
        this.milestone = milestone;
    }

    /** Its name in JSON, the same as among the figures. */
    public String key() {
        return key;
    }

    /** Whether values are yuan; else they are projects. */
    public boolean isMoney() {
        return milestone == null;
    }

    /** The event that is counted; null for money. */
    public Milestone milestone() {
        return milestone;
    }
}
