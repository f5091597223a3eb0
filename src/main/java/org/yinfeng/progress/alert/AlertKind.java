package org.yinfeng.progress.alert;

import java.util.Locale;
import org.yinfeng.project.Milestone;

/** What an alert is about. */
public enum AlertKind {
    /** A promised start, completion or production that is past or soon due. */
    START, COMPLETION, PRODUCTION,
    /** This year's investment behind the schedule of its plan. */
    INVESTMENT,
    /** Nothing happened and nothing was invested for long. */
    STILL,
    /** A node past due or soon due. */
    NODE,
    /** A problem past its due date or soon at it. */
    PROBLEM,
    /** The last month's investment was not reported. */
    REPORT,
    /** A figure that can hardly be right. */
    ODD;

    /** Its name on the command line and in an escalation. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AlertKind of(Milestone promised) {
        return switch (promised) {
            case COMPLETED -> COMPLETION;
            case IN_PRODUCTION -> PRODUCTION;
            default -> START;
        };
    }
}
