package org.yinfeng.desk.imports;

import java.nio.file.Path;
import java.util.List;
import org.yinfeng.exchange.cells.Watch;
import org.yinfeng.exchange.plan.Import;
import org.yinfeng.exchange.plan.ImportPlan;

/**
 * What is read: files, or a pasted text.
 *
 * @param name what a pasted text is called
 * @param text null for files
 */
record Source(List<Path> files, String name, String text) {
    static Source of(List<Path> files) {
        return new Source(List.copyOf(files), null, null);
    }

    ImportPlan read(Import reader, Watch watch) {
        return text == null ? reader.read(files, watch) : reader.readText(name, text, watch);
    }
}
