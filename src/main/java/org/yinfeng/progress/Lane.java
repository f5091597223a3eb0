package org.yinfeng.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;

/**
 * Promise and fact of one milestone at a date (承诺与兑现).
 *
 * @param promise null where none was given
 * @param actual null where it has not happened by the date
 * @param months kept: from the due month to the event's, negative when early; overdue: months late; else 0
 */
public record Lane(Milestone milestone, Promise promise, EventDate actual, Keeping keeping, int months) {
    /** What became of a promise. */
    public enum Keeping {
        /** Nothing was promised. */
        UNPROMISED,
        /** Done by the promised month. */
        KEPT,
        /** Done, but in a later month. */
        KEPT_LATE,
        /** The month has ended and it is not done. */
        OVERDUE,
        /** The month ends within 30 days and it is not done. */
        DUE,
        /** Not due yet. */
        NOT_DUE,
        /** Not done, and the project is suspended or terminated. */
        OFF
    }

    static Lane of(Project project, Milestone milestone, LocalDate asOf) {
        EventDate date = project.get(milestone.date());
        EventDate actual = date != null && date.passedBy(asOf) ? date : null;
        Promise promise = milestone.promise() == null ? null : project.get(milestone.promise());
        if (promise == null) {
            return new Lane(milestone, null, actual, Keeping.UNPROMISED, 0);
        }
        return actual != null ? kept(milestone, promise, actual) : open(project, milestone, promise, asOf);
    }

    private static Lane kept(Milestone milestone, Promise promise, EventDate actual) {
        int months = (int) ChronoUnit.MONTHS.between(promise.latest(), actual.month());
        return new Lane(milestone, promise, actual, months > 0 ? Keeping.KEPT_LATE : Keeping.KEPT, months);
    }

    private static Lane open(Project project, Milestone milestone, Promise promise, LocalDate asOf) {
        Lateness lateness = new Lateness(asOf);
        EventDate ended = project.get(Field.ENDED);
        if (!lateness.onItsWay(project.status(), ended == null ? EventDate.ABSENT : ended.pack())) {
            return new Lane(milestone, promise, null, Keeping.OFF, 0);
        }
        int due = Promise.index(promise.latest());
        if (!lateness.open(promise.pack(), EventDate.ABSENT)) {
            return new Lane(milestone, promise, null, Keeping.NOT_DUE, 0);
        }
        return new Lane(milestone, promise, null, promise.dueBy(asOf) ? Keeping.OVERDUE : Keeping.DUE, lateness.monthsLate(due));
    }
}
