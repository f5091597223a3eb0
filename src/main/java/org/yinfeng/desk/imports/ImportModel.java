package org.yinfeng.desk.imports;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Preferences;
import org.yinfeng.desk.Workspace;
import org.yinfeng.exchange.plan.Acceptance;
import org.yinfeng.exchange.plan.Acceptance.Decision;
import org.yinfeng.exchange.plan.Clash;
import org.yinfeng.exchange.plan.Fate;
import org.yinfeng.exchange.plan.FilePlan;
import org.yinfeng.exchange.plan.ImportOptions;
import org.yinfeng.exchange.plan.ImportPlan;
import org.yinfeng.exchange.plan.SheetPlan;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Project;

/**
 * An import from the choice of files to the written edit. Used on the window's thread; reads and reckons on the work thread,
 * where a late answer is dropped, and can be cancelled at any moment while it reads.
 */
public final class ImportModel {
    /** How far the import has come. */
    public enum Phase {
        CHOOSING, READING, REVIEWING, WRITING
    }

    /** What the user said of a row that may be another project. */
    public enum Verdict {
        OPEN, MERGED, NEW, LEFT
    }

    private final LedgerSession session;
    private final Workspace workspace;
    private final Understanding understanding;
    private final Reading reading;
    private final Coverage coverage;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.CHOOSING);
    private final ReadOnlyBooleanWrapper rereading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Effect> effect = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<ReviewSheet> sheet = new SimpleObjectProperty<>();
    private final Set<Result> shown = EnumSet.complementOf(EnumSet.of(Result.SAME));
    private Source source;
    private ImportPlan plan;
    private List<ReviewSheet> sheets = List.of();
    private Choices choices = new Choices(List.of());
    private int asked;

    public ImportModel(LedgerSession session, Workspace workspace, Preferences preferences) {
        this.session = session;
        this.workspace = workspace;
        understanding = new Understanding(new MapMemory(preferences), sheet::get, this::reread);
        reading = new Reading(session.background());
        coverage = new Coverage(session.background());
        sheet.addListener(change -> changed());
    }

    private Background background() {
        return session.background();
    }

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** From 0 to 1; below 0 while it is not known. */
    public ReadOnlyDoubleProperty progressProperty() {
        return reading.progressProperty();
    }

    /** Seconds that the reading may still take; below 0 while it is not known. */
    public ReadOnlyLongProperty remainingProperty() {
        return reading.remainingProperty();
    }

    /** Whether what is under review is being read again, after a correction. */
    public ReadOnlyBooleanProperty rereadingProperty() {
        return rereading.getReadOnlyProperty();
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

    /** Which projects the files leave out, where they are to cover a unit. */
    public Coverage coverage() {
        return coverage;
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
        read(Source.of(files), failed);
    }

    /**
     * Reads what was pasted: cells parted by tabs, or the page that spreadsheets put on the clipboard.
     *
     * @param name what it is called in the history
     */
    public void paste(String name, String text, Consumer<Exception> failed) {
        read(new Source(List.of(), name, text), failed);
    }

    private void read(Source from, Consumer<Exception> failed) {
        cancel();
        source = from;
        phase.set(Phase.READING);
        reading.read(from, session.live(), understanding.begin(), read -> review(read, false), exception -> {
            phase.set(Phase.CHOOSING);
            failed.accept(exception);
        });
    }

    /** Reads the same again as the user now says; what was decided stays decided. A reading that fails leaves all as it was. */
    private void reread(ImportOptions told, Runnable done, Consumer<Exception> failed) {
        rereading.set(true);
        reading.read(source, plan.ledger(), told, read -> {
            rereading.set(false);
            done.run();
            review(read, true);
        }, exception -> {
            rereading.set(false);
            failed.accept(exception);
        });
    }

    private void review(ImportPlan read, boolean again) {
        int at = again ? sheets.indexOf(sheet.get()) : -1;
        plan = read;
        List<SheetPlan> plans = plan.files().stream().flatMap(file -> file.sheets().stream()).toList();
        choices = again ? choices.about(plans) : new Choices(plans);
        sheets = ReviewSheet.all(plan);
        ReviewSheet first = sheets.stream().filter(ReviewSheet::isUnderstood).findFirst().orElse(sheets.isEmpty() ? null : sheets.get(0));
        sheet.set(at >= 0 && at < sheets.size() ? sheets.get(at) : first);
        coverage.about(plan, again);
        phase.set(Phase.REVIEWING);
        reckon();
        changed();
    }

    /** Whether leaving the review would lose something that was said in it. */
    public boolean isTouched() {
        return phase.get() == Phase.REVIEWING && (choices.isTouched() || understanding.isCorrected());
    }

    /** Stops reading, or leaves the review; nothing was written. */
    public void cancel() {
        reading.cancel();
        rereading.set(false);
        asked++;
        plan = null;
        sheets = List.of();
        sheet.set(null);
        effect.set(null);
        coverage.about(null, false);
        phase.set(Phase.CHOOSING);
    }

    /** How what is under review is to be read: its columns, its corrected cells, its blanks. */
    public Understanding understanding() {
        return understanding;
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
            decide(position, !taken ? Decision.LEAVE : asNew ? Decision.WRITE_AS_NEW : Decision.WRITE, 0);
        }
    }

    /** Says that a row is a project of the ledger, and takes it. */
    public void merge(int position, long project) {
        decide(position, Decision.WRITE, project);
    }

    /** Says that a row that may be another project is one of its own, and takes it. */
    public void takeAsNew(int position) {
        decide(position, Decision.WRITE_AS_NEW, 0);
    }

    private void decide(int position, Decision decision, long subject) {
        choices.decide(sheet.get().plan(), position, decision, subject);
        reckon();
        changed();
    }

    /** What was said of a row that may be another project; {@link Verdict#OPEN} while nothing was. */
    public Verdict verdict(int position) {
        SheetPlan now = sheet.get().plan();
        return !choices.isDecided(now, position) ? Verdict.OPEN : switch (choices.row(now, position)) {
            case LEAVE -> Verdict.LEFT;
            case WRITE -> Verdict.MERGED;
            case WRITE_AS_NEW -> Verdict.NEW;
        };
    }

    /** The project of the ledger that a row was merged into, 0 where it was not. */
    public long mergedInto(int position) {
        SheetPlan now = sheet.get().plan();
        if (verdict(position) != Verdict.MERGED) {
            return 0;
        }
        long told = choices.subject(now, position);
        List<Project> candidates = now.candidates(position);
        return told > 0 ? told : candidates.isEmpty() ? 0 : candidates.get(0).id();
    }

    /** Whether a cell of a changed row would be taken. */
    public boolean takesCell(int position, ReviewColumn column) {
        return choices.cell(sheet.get().plan(), position, column.mapped().slot());
    }

    /** Takes one changed cell of a row or leaves what the ledger holds. */
    public void takeCell(int position, ReviewColumn column, boolean taken) {
        choices.decline(sheet.get().plan(), position, column.mapped().slot(), !taken);
        reckon();
        changed();
    }

    /** The cell that an issue is about, where both sides changed it. */
    public Optional<ShownClash> clash(Issue issue) {
        return clashing(issue).map(clash -> sheet.get().clash(clash, workspace.wording(),
                choices.clash(sheet.get().plan(), issue.position(), clash.slot())));
    }

    private Optional<Clash> clashing(Issue issue) {
        return sheet.get() == null ? Optional.empty() : sheet.get().clashing(issue);
    }

    /** Takes what came back in place of what the ledger holds, or leaves the ledger's. */
    public void takeTheirs(Issue issue, boolean theirs) {
        clashing(issue).ifPresent(clash -> {
            choices.takeTheirs(sheet.get().plan(), issue.position(), clash.slot(), theirs);
            reckon();
            changed();
        });
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
        Writing.write(session, () -> now.edit(taken), () -> {
            cancel();
            written.run();
        }, conflicts -> {
            phase.set(Phase.REVIEWING);
            refused.accept(conflicts);
        }, exception -> {
            phase.set(Phase.REVIEWING);
            failed.accept(exception);
        });
    }

    /** Why files could not be read at all. */
    public List<Problem> refusedFiles() {
        return plan == null ? List.of() : plan.files().stream().map(FilePlan::refused).filter(Objects::nonNull).toList();
    }

    /** Rows that are rejected, over all sheets. */
    public int rejected() {
        return plan == null ? 0 : plan.count(Fate.REJECTED);
    }

    /** A name for the workbook of rejected rows. */
    public String rejectedName() {
        String first = plan.files().stream().map(FilePlan::file).findFirst().orElse("");
        return workspace.texts().get("import.rejected.file", first.replaceAll("\\.[^.]*$", "")) + ".xlsx";
    }

    /** Writes the rejected rows as a workbook with the reasons; a problem says what stood in the way. */
    public Returning returning() {
        return new Returning(background(), plan, workspace.texts());
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
