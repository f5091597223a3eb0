package org.yinfeng.exchange.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.yinfeng.exchange.reading.Slot;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.ChangeList;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Project;

/** Gathers the accepted rows of all sheets into changes: one for each entry, however many rows speak of it. */
final class Edits {
    private final Ledger ledger;
    private final Subjects subjects;
    /** What rows say of a project, by subject, in their order. */
    private final Map<Long, List<Said>> said = new LinkedHashMap<>();
    /** The numbers of projects that the import brings and whose own rows were accepted. */
    private final BitSet brought = new BitSet();
    private final List<Change> changes = new ArrayList<>();

    private record Said(Project patch, long erased, Predicate<Slot> wanted) {
    }

    Edits(Ledger ledger, Subjects subjects) {
        this.ledger = ledger;
        this.subjects = subjects;
    }

    void add(SheetRows sheet, Acceptance acceptance) {
        for (int at = 0; at < sheet.size(); at++) {
            Fate fate = sheet.fate(at);
            if (fate == Fate.NEW || fate == Fate.CHANGED || fate == Fate.DUPLICATE) {
                Acceptance.Decision decision = acceptance.row(sheet, at);
                if (decision != Acceptance.Decision.LEAVE) {
                    row(sheet, at, decision, acceptance);
                }
            }
        }
    }

    private void row(SheetRows sheet, int at, Acceptance.Decision decision, Acceptance acceptance) {
        Entry entry = sheet.news(at);
        long subject = sheet.subject(at);
        long told = acceptance.subject(sheet, at);
        if (told > 0 && sheet.isProject(at) && decision == Acceptance.Decision.WRITE) {
            Project patch = entry == null ? subjects.project(subject) : (Project) entry;
            say(told, new Said(patch, 0, slot -> true));
        } else if (entry == null && sheet.erased(at) == 0) {
            brought.set((int) -subject);
        } else if (entry != null && !(entry instanceof Project)) {
            Entry before = subject > 0 ? ledger.entry(subject) : null;
            changes.add(new Change(before, before == null ? entry : entry.withIdentity(before.id(), before.version())));
        } else if (decision == Acceptance.Decision.WRITE_AS_NEW) {
            changes.add(Change.added(((Project) entry).toBuilder().build()));
        } else {
            boolean all = sheet.fate(at) != Fate.CHANGED;
            say(subject, new Said((Project) entry, sheet.erased(at), all ? slot -> true : slot -> acceptance.cell(sheet, at, slot)));
            if (sheet.clashing(at) != null) {
                say(subject, new Said(sheet.clashing(at), 0, slot -> acceptance.clash(sheet, at, slot)));
            }
        }
    }

    private void say(long subject, Said saying) {
        said.computeIfAbsent(subject, key -> new ArrayList<>(1)).add(saying);
    }

    /**
     * Months of a project whose own row was not accepted are left out with it. Projects that the import brings are made only
     * when they are asked for; they may be a million.
     */
    List<Change> changes() {
        List<Change> rest = new ArrayList<>(changes.size());
        said.forEach((subject, sayings) -> {
            Project before = subject > 0 ? subjects.project(subject) : null;
            Project after = before == null ? null : apply(before, sayings);
            if (before != null && !after.sameFacts(before)) {
                rest.add(new Change(before, after));
            }
        });
        rest.addAll(changes);
        return new Accepted(brought.stream().toArray(), List.copyOf(rest));
    }

    private static Project apply(Project before, List<Said> sayings) {
        Project after = before;
        for (Said saying : sayings) {
            after = Patches.erase(after, saying.erased, saying.wanted);
            after = saying.patch == null ? after : Patches.apply(after, saying.patch, saying.wanted);
        }
        return after;
    }

    /** The projects brought, by their numbers, then the rest. */
    private final class Accepted extends ChangeList {
        private final int[] numbers;
        private final List<Change> rest;

        Accepted(int[] numbers, List<Change> rest) {
            this.numbers = numbers;
            this.rest = rest;
        }

        @Override
        public Change get(int position) {
            if (position >= numbers.length) {
                return rest.get(position - numbers.length);
            }
            long subject = -numbers[position];
            return Change.added(apply(subjects.project(subject), said.getOrDefault(subject, List.of())));
        }

        @Override
        public int additions() {
            return numbers.length;
        }

        @Override
        public int size() {
            return numbers.length + rest.size();
        }
    }
}
