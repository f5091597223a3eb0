package org.yinfeng.window.kit;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSite;
import org.yinfeng.desk.Opening;
import org.yinfeng.desk.Prompts;
import org.yinfeng.project.Message;

/** Asks which kept copy shall be put back, and puts it back. */
public final class BackupChoice {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private BackupChoice() {}

    public static void ask(Opening opening, Background background, Prompts prompts) {
        background.run(Background.Line.LEDGER, opening.site()::backups, backups -> ask(backups, opening, prompts), prompts::failed);
    }

    private static void ask(List<LedgerSite.Backup> backups, Opening opening, Prompts prompts) {
        if (backups.isEmpty()) {
            prompts.tell(Message.of("backup.title"), Message.of("backup.none"));
            return;
        }
        List<Prompts.Choice<LedgerSite.Backup>> lines = backups.stream().map(backup -> new Prompts.Choice<>(line(backup), backup))
                .toList();
        prompts.pick(Message.of("backup.title"), Message.of("backup.question"), Message.of("backup.restore"), lines)
                .ifPresent(backup -> opening.openBackup(backup.file()));
    }

    private static Message line(LedgerSite.Backup backup) {
        return Message.of("backup.line", WHEN.format(backup.taken().atZone(ZoneId.systemDefault())), backup.revision());
    }
}
