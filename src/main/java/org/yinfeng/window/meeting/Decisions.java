package org.yinfeng.window.meeting;

import java.time.LocalDate;
import javafx.stage.Window;
import org.yinfeng.desk.meeting.MeetingModel;
import org.yinfeng.project.Message;
import org.yinfeng.report.Imprint;
import org.yinfeng.report.Paper;
import org.yinfeng.report.meeting.MinutesBook;
import org.yinfeng.report.meeting.Sitting;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.paper.PaperDialog;

/** What was noted, as pages that can be printed or saved. */
final class Decisions {
    private final ScreenContext context;
    private final MeetingModel model;

    Decisions(ScreenContext context, MeetingModel model) {
        this.context = context;
        this.model = model;
    }

    void show(Window owner) {
        Sitting sitting = model.sitting();
        if (sitting != null) {
            LocalDate day = model.today();
            new PaperDialog(context, paper -> MinutesBook.of(sitting, day, paper, Imprint.draft(day)))
                    .show(owner, Paper.A4_LANDSCAPE, () -> Message.of("meeting.print.file", day));
        }
    }
}
