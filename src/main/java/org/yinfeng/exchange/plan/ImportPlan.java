package org.yinfeng.exchange.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yinfeng.exchange.reading.SheetKind;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Projects;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Project;

/** What some files would do to a ledger; nothing is done until its {@link #edit} is committed. */
public final class ImportPlan {
    private final Ledger ledger;
    private final List<FilePlan> files;
    private final Subjects subjects;
    private final Corrections corrected;

    ImportPlan(Ledger ledger, List<FilePlan> files, Subjects subjects, Corrections corrected) {
        this.ledger = ledger;
        this.files = List.copyOf(files);
        this.subjects = subjects;
        this.corrected = corrected;
    }

    /** The ledger it was planned against. */
    public Ledger ledger() {
        return ledger;
    }

    public List<FilePlan> files() {
        return files;
    }

    /**
     * Projects of the ledger in some units (counties, zones) of which no row of a list of projects speaks, in the ledger's
     * order: what a sheet that covers those units leaves out. Nothing is done to them.
     */
    public List<Project> missing(Collection<String> regions) {
        Set<Long> spoken = new HashSet<>();
        for (FilePlan file : files) {
            file.sheets().stream().filter(sheet -> sheet.as() == SheetKind.PROJECTS).map(SheetRows.class::cast)
                    .forEach(sheet -> IntStream.range(0, sheet.size()).filter(at -> sheet.subject(at) > 0).forEach(at -> spoken.add(sheet.subject(at))));
        }
        Projects projects = ledger.projects();
        return IntStream.range(0, projects.size()).filter(row -> regions.contains(projects.value(Field.REGION, row)))
                .filter(row -> !spoken.contains(projects.id(row))).mapToObj(projects::at).toList();
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
     * The accepted rows as one edit, with the files' names in its label and their digests and the cells corrected by hand in its
     * reason; without changes where nothing new was accepted.
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
                .map(file -> file.file() + " SHA-256 " + file.sha256() + returned(file)).collect(Collectors.joining("; "));
        return new Edit(Message.of("import.label", names), edits.changes(),
                corrected.size() == 0 ? digests : digests + "; " + corrected.inWords());
    }

    /** By this the history knows which packs came back: {@code pack:1a2b3c4d 四会市 2024-04}. */
    private static String returned(FilePlan file) {
        return file.sheets().stream().map(SheetPlan::pack).filter(java.util.Objects::nonNull)
                .map(pack -> " " + pack.mark().text()).collect(Collectors.joining());
    }
}
