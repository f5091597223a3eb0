package org.yinfeng.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.Trail;
import org.yinfeng.project.Classes;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;

/** Records of the past that pictures need and a sample, which came in at once, does not have. */
final class PictureLedgers {
    private PictureLedgers() {}

    /** As the ledger may have been at the end of February: two projects were not in it, amounts were others, one was counted that is not. */
    static Ledger earlier(Ledger now) {
        int[] rows = new Trail(Reckoning.ofCity(now, CountingRules.DEFAULT, java.time.LocalDate.of(2024, 2, 29))).of(Milestone.SIGNED);
        List<Change> changes = new ArrayList<>();
        for (int at = 0; at < 2; at++) {
            changes.add(Change.removed(now.projects().at(rows[at])));
        }
        for (int at = 2; at < 7; at++) {
            Project project = now.projects().at(rows[at]);
            Money planned = Money.ofYuan(project.get(Field.PLANNED).yuan() * (at + 4) / 8);
            changes.add(new Change(project, at == 6 ? project.with(Field.TYPE, Classes.TYPES.get(1)) : project.with(Field.PLANNED, planned)));
        }
        changes.add(Change.added(now.projects().at(rows[7]).with(Field.CODE, "ZQ2024-0000").with(Field.NAME, "大旺新材料二期")
                .withIdentity(now.nextId(), 1)));
        return now.apply(Edit.of(Message.of("edit.sample"), changes), now.revision()).asRecorded(Instant.parse("2024-03-04T01:30:00Z"));
    }
}
