package org.yinfeng.window.ledger;

import java.nio.file.Path;
import org.yinfeng.desk.Prompts.FileKind;
import org.yinfeng.desk.list.ListExport;
import org.yinfeng.desk.list.ListModel;
import org.yinfeng.project.Message;
import org.yinfeng.window.kit.ScreenContext;

/** Writes what is seen to a file: the user says where, the work thread writes, a toast says that it stands. */
final class Exporting {
    private final ScreenContext context;
    private final ListModel model;

    Exporting(ScreenContext context, ListModel model) {
        this.context = context;
        this.model = model;
    }

    void run() {
        String name = ListExport.name(model.listing(), context.workspace().texts());
        context.prompts().fileToSave(Message.of("export.title"), name, FileKind.of("export.xlsx", "xlsx"),
                FileKind.of("export.csv", "csv"), FileKind.of("export.json", "json")).ifPresent(this::write);
    }

    private void write(Path file) {
        new ListExport(context.background(), context.workspace().texts()).write(model.listing(), file, refused -> refused.ifPresentOrElse(
                problem -> context.prompts().tell(Message.of("export.failed"), problem.what()),
                () -> context.toasts().done(Message.of("export.done", model.listing().rows().length, file.getFileName()))),
                context.toasts()::failed);
    }
}
