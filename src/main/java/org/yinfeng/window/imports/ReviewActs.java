package org.yinfeng.window.imports;

import java.util.List;
import org.yinfeng.project.Project;

/** What leads out of the review. */
interface ReviewActs {
    /** Writes what was taken. */
    void write();

    /** Whether nothing can be written, because the window looks at the past. */
    boolean readOnly();

    /** Leaves the review with nothing written; asks first where something was decided in it. */
    void leave();

    /** Gives the rejected rows back as a workbook. */
    void returnRejected();

    /** Shows projects in the ledger. */
    void open(List<Project> projects);

    /** Does something as soon as what is on its way to the screen stands there. */
    void later(Runnable action);

    /** Says what went wrong in the background. */
    void failed(Exception cause);
}
