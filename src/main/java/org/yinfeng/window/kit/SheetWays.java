package org.yinfeng.window.kit;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.yinfeng.desk.Prompts.FileKind;
import org.yinfeng.desk.SheetExport;
import org.yinfeng.project.Message;

/** A finished table on its way out: to a file that the user names, or to the clipboard. */
public final class SheetWays {
    /** A table made when it is asked for: its kind is the desk's own, so that the window need not know how files are written. */
    public interface Source {
        SheetExport.Table table();
    }

    private final ScreenContext context;
    private final Source source;

    public SheetWays(ScreenContext context, Source source) {
        this.context = context;
        this.source = source;
    }

    public void export() {
        SheetExport.Table table = source.table();
        context.prompts().fileToSave(Message.of("export.title"), table.fileName(), FileKind.of("export.xlsx", "xlsx"),
                FileKind.of("export.csv", "csv")).ifPresent(file -> write(table, file));
    }

    private void write(SheetExport.Table table, Path file) {
        new SheetExport(context.background(), context.workspace().texts()).write(table, file, refused -> refused.ifPresentOrElse(
                problem -> context.prompts().tell(Message.of("export.failed"), problem.what()),
                () -> context.toasts().done(Message.of("export.done", table.rows(), file.getFileName()))), context.toasts()::failed);
    }

    public void copy() {
        SheetExport.Table table = source.table();
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, table.text()));
        context.toasts().done(Message.of("sheet.copied", table.rows()));
    }
}
