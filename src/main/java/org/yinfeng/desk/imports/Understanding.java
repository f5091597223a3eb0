package org.yinfeng.desk.imports;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.yinfeng.exchange.plan.ColumnMap;
import org.yinfeng.exchange.plan.Corrections;
import org.yinfeng.exchange.plan.ImportOptions;
import org.yinfeng.project.Unit;

/**
 * How what is under review is to be read, as the user says it: what the columns are, cells written anew, whether blanks erase.
 * Everything that is said is read again at once in the background; maps of columns are remembered by the shape of the sheet.
 */
public final class Understanding {
    /** Reads again; {@code done} is told before the answer is shown, and not where the reading failed. */
    interface Rereading {
        void read(ImportOptions told, Runnable done, Consumer<Exception> failed);
    }

    private final MapMemory memory;
    private final Supplier<ReviewSheet> sheet;
    private final Rereading rereading;
    private ImportOptions options = ImportOptions.NONE;

    Understanding(MapMemory memory, Supplier<ReviewSheet> sheet, Rereading rereading) {
        this.memory = memory;
        this.sheet = sheet;
        this.rereading = rereading;
    }

    /** Nothing was said yet but what earlier sheets were. */
    ImportOptions begin() {
        options = new ImportOptions(null, memory.all());
        return options;
    }

    private void reread(ImportOptions told, Runnable done, Consumer<Exception> failed) {
        rereading.read(told, () -> {
            options = told;
            done.run();
        }, failed);
    }

    /** Whether cells were written anew. */
    boolean isCorrected() {
        return options.corrected().size() > 0;
    }

    /** Writes a cell anew and reads again; the file stays as it is. Null: as the file says. */
    public void correct(int position, ReviewColumn column, String text, Consumer<Exception> failed) {
        reread(options.withCorrected(options.corrected().with(cell(position, column), text == null ? null : text.strip())),
                () -> { }, failed);
    }

    /** Whether a cell was written anew. */
    public boolean isCorrected(int position, ReviewColumn column) {
        return options.corrected().size() > 0 && options.corrected().has(cell(position, column));
    }

    private Corrections.At cell(int position, ReviewColumn column) {
        ReviewSheet now = sheet.get();
        return new Corrections.At(now.fileNumber(), now.plan().sheet(), now.number(position), column.mapped().index());
    }

    /** What the columns of the sheet under review are taken for; null where it was not understood. */
    public SheetMap map() {
        return sheet.get() == null || !sheet.get().isUnderstood() ? null : new SheetMap(sheet.get().plan());
    }

    /** Whether somebody said what the columns of such a sheet are, now or before. */
    public boolean isMapTold() {
        return sheet.get() != null && told() != null;
    }

    private ColumnMap told() {
        return options.maps().get(sheet.get().plan().fingerprint());
    }

    /** Says what a column is, by the key of a slot, empty for a column not to be read; remembered for sheets of this shape. */
    public void mapColumn(int place, String slot, Consumer<Exception> failed) {
        tell(map().withSlot(told(), place, slot), failed);
    }

    /** Says the unit of a column of amounts. */
    public void mapUnit(int place, Unit unit, Consumer<Exception> failed) {
        tell(map().withUnit(told(), place, unit), failed);
    }

    /** Says what kind of sheet it is. */
    public void mapKind(String kind, Consumer<Exception> failed) {
        if (!map().kind().equals(kind)) {
            tell(map().withKind(told(), kind), failed);
        }
    }

    private void tell(ColumnMap map, Consumer<Exception> failed) {
        String fingerprint = sheet.get().plan().fingerprint();
        reread(options.withMap(fingerprint, map), () -> memory.remember(fingerprint, map), failed);
    }

    /** Understands the sheet by itself again, and others of its shape from now on. */
    public void forgetMap(Consumer<Exception> failed) {
        String fingerprint = sheet.get().plan().fingerprint();
        reread(options.withMap(fingerprint, null), () -> memory.forget(fingerprint), failed);
    }

    public boolean blanksErase() {
        return options.blanksErase();
    }

    /** Says whether blank cells erase what the ledger holds, and reads again. */
    public void setBlanksErase(boolean erase, Consumer<Exception> failed) {
        reread(options.withBlanksErase(erase), () -> { }, failed);
    }
}
