package org.yinfeng.exchange.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;

/** What some files would do to a ledger; nothing is done until its {@link #edit} is committed. */
public final class ImportPlan {
    private final Ledger ledger;
    private final List<FilePlan> files;
    private final Subjects subjects;

    ImportPlan(Ledger ledger, List<FilePlan> files, Subjects subjects) {
        this.ledger = ledger;
        this.files = List.copyOf(files);
        this.subjects = subjects;
    }

    /** The ledger it was planned against. */
    public Ledger ledger() {
        return ledger;
    }

    public List<FilePlan> files() {
        return files;
    }

    /** Rows of a fate over all sheets. */
    public int count(Fate fate) {
        return files.stream().flatMap(file -> file.sheets().stream()).mapToInt(sheet -> sheet.count(fate)).sum();
    }

    /** Whether a file was refused, no sheet of it was understood, or a row is rejected: nothing goes in unseen then. */
    public boolean hasErrors() {
        return files.stream().anyMatch(file -> file.sheets().stream().allMatch(sheet -> sheet.as() == null)
                || file.problems().stream().anyMatch(Problem::isError)) || count(Fate.REJECTED) > 0;
    }

    /**
     * The accepted rows as one edit, with the files' names in its label and their digests in its reason; without changes
     * where nothing new was accepted.
     */
    public Edit edit(Acceptance acceptance) {
        Edits edits = new Edits(ledger, subjects);
        for (FilePlan file : files) {
            for (SheetPlan sheet : file.sheets()) {
                edits.add((SheetRows) sheet, acceptance);
            }
        }
        String names = files.stream().map(FilePlan::file).collect(Collectors.joining("、"));
        String digests = files.stream().filter(file -> file.sha256() != null)
                .map(file -> file.file() + " SHA-256 " + file.sha256()).collect(Collectors.joining("; "));
        return new Edit(Message.of("import.label", names), edits.changes(), digests);
    }
}
