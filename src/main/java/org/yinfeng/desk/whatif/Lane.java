package org.yinfeng.desk.whatif;

import java.time.LocalDate;
import java.time.YearMonth;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;

/**
 * One milestone of a project as it can be moved.
 *
 * @param month where it stands; null where it has no date
 */
public record Lane(Milestone milestone, State state, YearMonth month) {
    /** What stands there. */
    public enum State {
        /** It has happened by the date; moving it moves the event. */
        HAPPENED,
        /** It is supposed to happen then. */
        SUPPOSED,
        /** It is promised; moving it gives the promise a new month. */
        PROMISED,
        /** Nothing yet; moving it supposes a signing, or gives a first promise. */
        OPEN
    }

    /** @param isSupposed whether the project's event after the date is supposed; else it is not looked at */
    static Lane of(Project project, Milestone milestone, LocalDate asOf, boolean isSupposed) {
        EventDate event = project.get(milestone.date());
        if (event != null && event.passedBy(asOf)) {
            return new Lane(milestone, State.HAPPENED, event.month());
        }
        if (event != null && isSupposed) {
            return new Lane(milestone, State.SUPPOSED, event.month());
        }
        Promise promise = milestone.promise() == null ? null : project.get(milestone.promise());
        return new Lane(milestone, promise == null ? State.OPEN : State.PROMISED, promise == null ? null : promise.latest());
    }
}
