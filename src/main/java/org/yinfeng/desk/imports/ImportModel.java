package org.yinfeng.desk.imports;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.exchange.cells.Watch;
import org.yinfeng.exchange.plan.Acceptance;
import org.yinfeng.exchange.plan.Acceptance.Decision;
import org.yinfeng.exchange.plan.FilePlan;
import org.yinfeng.exchange.plan.Import;
import org.yinfeng.exchange.plan.ImportPlan;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Wording;

/**
 * An import from the choice of files to the written edit. Used on the window's thread; reads and reckons on the work thread,
 * where a late answer is dropped, and can be cancelled at any moment while it reads.
 */
public final class ImportModel {
    /** How far the import has come. */
    public enum Phase {
        CHOOSING, READING, REVIEWING, WRITING
    }

    private final LedgerSession session;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.CHOOSING);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<Effect> effect = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<ReviewSheet> sheet = new SimpleObjectProperty<>();
    private final Set<Result> shown = EnumSet.complementOf(EnumSet.of(Result.SAME));
    private ImportPlan plan;
    private List<ReviewSheet> sheets = List.of();
    private Choices choices = new Choices();
    private Reading reading;
    private int asked;

    public ImportModel(LedgerSession session, Workspace workspace) {
        this.session = session;
        this.workspace = workspace;
        sheet.addListener(change -> changed());
    }

    /** One reading: whether it is still wanted, and how far it is. */
    private final class Reading implements Watch {
        private volatile boolean cancelled;
        private volatile long lastTold;

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        @Override
        public void at(long done, long total) {
            long now = System.nanoTime();
            if (now - lastTold > 50_000_000L) {
                lastTold = now;
                background().later(() -> {
                    if (reading == this) {
                        progress.set(total <= 0 ? -1 : (double) done / total);
                    }
                });
            }
        }
    }

    private Background background() {
        return session.background();
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** From 0 to 1; below 0 while it is not known. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What writing would do to the goals; null while it is reckoned. */
    public ReadOnlyObjectProperty<Effect> effectProperty() {
        return effect.getReadOnlyProperty();
    }

    /** Rises whenever anything that is shown may have changed. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** The sheet under review; null when no file has one. */
    public ObjectProperty<ReviewSheet> sheetProperty() {
        return sheet;
    }

    /** The sheets of all files, in order. */
    public List<ReviewSheet> sheets() {
        return sheets;
    }

    public int fileCount() {
        return plan == null ? 0 : plan.files().size();
    }

    /** Reads files against the ledger as it stands. */
    public void read(List<Path> files, Consumer<Exception> failed) {
        cancel();
        Reading now = new Reading();
        reading = now;
        progress.set(-1);
        phase.set(Phase.READING);
        Ledger ledger = session.live();
        background().run(Background.Line.WORK, () -> new Import(ledger).read(files, now), read -> {
            if (reading == now) {
                reading = null;
                review(read);
            }
        }, exception -> {
            if (reading == now) {
                reading = null;
                phase.set(Phase.CHOOSING);
                if (!(exception instanceof CancellationException)) {
                    failed.accept(exception);
                }
            }
        });
    }

    private void review(ImportPlan read) {
        plan = read;
        choices = new Choices();
        sheets = plan.files().stream().flatMap(file -> file.sheets().stream().map(one -> new ReviewSheet(file.file(), one))).toList();
        sheet.set(sheets.stream().filter(ReviewSheet::isUnderstood).findFirst().orElse(sheets.isEmpty() ? null : sheets.get(0)));
        phase.set(Phase.REVIEWING);
        reckon();
        changed();
    }

    /** Stops reading, or leaves the review; nothing was written. */
    public void cancel() {
        if (reading != null) {
            reading.cancelled = true;
            reading = null;
        }
        asked++;
        plan = null;
        sheets = List.of();
        sheet.set(null);
        effect.set(null);
        phase.set(Phase.CHOOSING);
    }

    public boolean isShown(Result result) {
        return shown.contains(result);
    }

    public void show(Result result, boolean wanted) {
        if (wanted) {
            shown.add(result);
        } else {
            shown.remove(result);
        }
        changed();
    }

    /** The positions of the sheet's rows that are shown, in order. */
    public int[] visible() {
        ReviewSheet now = sheet.get();
        return now == null ? new int[0] : IntStream.range(0, now.size()).filter(position -> shown.contains(now.result(position))).toArray();
    }

    /** A row of the sheet in words. */
    public ReviewRow row(int position) {
        return sheet.get().row(position, workspace.wording(), choices);
    }

    /** Whether a row would be written. */
    public boolean takes(int position) {
        return choices.row(sheet.get().plan(), position) != Decision.LEAVE;
    }

    /** Takes a row or leaves it; a duplicate that resembles a project of the ledger is merged into it, another is added. */
    public void take(int position, boolean taken) {
        Result result = sheet.get().result(position);
        if (result.isChoice()) {
            boolean asNew = result == Result.DUPLICATE && sheet.get().plan().row(position).before() == null;
            choices.decide(sheet.get().plan(), position, !taken ? Decision.LEAVE : asNew ? Decision.WRITE_AS_NEW : Decision.WRITE);
            reckon();
            changed();
        }
    }

    /** Takes one changed cell of a row or leaves what the ledger holds. */
    public void takeCell(int position, ReviewColumn column, boolean taken) {
        choices.decline(sheet.get().plan(), position, column.mapped().slot(), !taken);
        reckon();
        changed();
    }

    /** Rows that would be written, over all sheets. */
    public int taken() {
        return sheets.stream().mapToInt(one -> choices.taken(one.plan())).sum();
    }

    private void reckon() {
        int number = ++asked;
        effect.set(null);
        ImportPlan now = plan;
        Acceptance taken = choices.copy();
        CountingRules rules = workspace.rules();
        background().run(Background.Line.WORK, () -> Effect.of(now.ledger(), now.edit(taken), rules, workspace.asOf()), reckoned -> {
            if (number == asked) {
                effect.set(reckoned);
            }
        }, exception -> effect.set(null));
    }

    /** Writes what was taken as one edit: a copy of the ledger first, then all or nothing. */
    public void write(Runnable written, Consumer<Outcome.Refused> refused, Consumer<Exception> failed) {
        ImportPlan now = plan;
        Acceptance taken = choices.copy();
        phase.set(Phase.WRITING);
        background().run(Background.Line.WORK, () -> now.edit(taken), edit -> protect(edit, written, refused, failed), exception -> {
            phase.set(Phase.REVIEWING);
            failed.accept(exception);
        });
    }

    private void protect(Edit edit, Runnable written, Consumer<Outcome.Refused> refused, Consumer<Exception> failed) {
        background().run(Background.Line.LEDGER, () -> {
            session.store().protect();
            return edit;
        }, ready -> commit(ready, written, refused, failed), exception -> {
            phase.set(Phase.REVIEWING);
            failed.accept(exception);
        });
    }

    private void commit(Edit edit, Runnable written, Consumer<Outcome.Refused> refused, Consumer<Exception> failed) {
        session.commit(edit, outcome -> {
            if (outcome instanceof Outcome.Refused conflicts) {
                phase.set(Phase.REVIEWING);
                refused.accept(conflicts);
            } else {
                cancel();
                written.run();
            }
        }, exception -> {
            phase.set(Phase.REVIEWING);
            failed.accept(exception);
        });
    }

    /** Why files could not be read at all. */
    public List<Problem> refusedFiles() {
        return plan == null ? List.of() : plan.files().stream().map(FilePlan::refused).filter(Objects::nonNull).toList();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
