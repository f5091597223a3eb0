package org.yinfeng.exchange.plan;

import java.util.List;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Projects;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Field;
import org.yinfeng.project.Project;

/**
 * Finds the project a row is about: one of the ledger, by its id, or one that this import brings, by the negative of its
 * number from 1. The projects that it brings are kept in columns, as a ledger keeps its own.
 */
final class Subjects {
    private final Ledger ledger;
    private WordIndex byCode = new WordIndex((subject, code, none) -> says(subject, Field.CODE, code));
    private WordIndex byNameAndCompany = new WordIndex((subject, name, company) -> says(subject, Field.NAME, name)
            && says(subject, Field.COMPANY, company));
    private WordIndex byName = new WordIndex((subject, name, none) -> says(subject, Field.NAME, name));
    private Projects.Loader loader = new Projects.Loader();
    private Projects brought;
    private int count;
    private int firstOfFile = 1;
    private NearNames near;
    /** How many of the ledger's projects have no code. */
    private int withoutCode;
    private final java.util.BitSet dropped = new java.util.BitSet();

    Subjects(Ledger ledger) {
        this.ledger = ledger;
        Projects projects = ledger.projects();
        for (int row = 0; row < projects.size(); row++) {
            withoutCode += projects.value(Field.CODE, row) == null ? 1 : 0;
            index(projects.value(Field.CODE, row), projects.value(Field.NAME, row), projects.value(Field.COMPANY, row),
                    projects.id(row));
        }
    }

    private void index(String code, String name, String company, long subject) {
        if (code != null) {
            byCode.put(code, null, subject);
        }
        if (name != null) {
            put(byNameAndCompany, name, company, subject);
            put(byName, name, null, subject);
        }
    }

    private boolean says(long subject, Field<String> field, String word) {
        Projects projects = ledger.projects();
        return WordIndex.same(word, subject > 0 ? projects.value(field, projects.row(subject)) : loader.value(field, (int) -subject - 1));
    }

    private void put(WordIndex index, String first, String second, long subject) {
        long before = known(index.get(first, second));
        index.put(first, second, before == LongIndex.NONE || before == subject ? subject : LongIndex.SEVERAL);
    }

    private long known(long subject) {
        return subject < 0 && subject != LongIndex.SEVERAL && dropped.get((int) -subject) ? LongIndex.NONE : subject;
    }

    long byCode(String code) {
        return known(byCode.get(code, null));
    }

    long byNameAndCompany(String name, String company) {
        return known(byNameAndCompany.get(name, company));
    }

    long byName(String name) {
        return known(byName.get(name, null));
    }

    /**
     * Projects of the ledger that the row may mean though it does not say so, the likest first. Two different codes are two
     * projects whatever their names.
     */
    List<Long> like(Project patch) {
        if (ledger.projects().size() == 0 || patch.key() != null && withoutCode == 0) {
            return List.of();
        }
        if (near == null) {
            near = new NearNames(ledger);
        }
        return near.like(patch);
    }

    /** Takes in a new project. */
    long add(Project project) {
        count++;
        loader.add(project.withIdentity(count, 0));
        index(project.get(Field.CODE), project.name(), project.get(Field.COMPANY), -count);
        return -count;
    }

    void beginFile() {
        firstOfFile = count + 1;
    }

    /** Forgets what the current file brought: it was refused. */
    void dropFile() {
        dropped.set(firstOfFile, count + 1);
    }

    /** No more projects come: those that came can be read now. */
    void finish() {
        brought = loader.finish();
        loader = null;
        byCode = null;
        byName = null;
        byNameAndCompany = null;
        near = null;
    }

    /** How many projects the import brings, those of refused files among them. */
    int count() {
        return count;
    }

    /** The ledger's project of a number, or null. */
    Project ofLedger(long id) {
        return ledger.projects().byId(id);
    }

    /** The subject's project; of one that the import brings without identity. */
    Project project(long subject) {
        int row = (int) -subject - 1;
        return subject > 0 ? ledger.projects().byId(subject) : (loader == null ? brought.at(row) : loader.at(row)).withIdentity(0, 0);
    }

    /** The entry of a subject: a project as {@link #project}, or another entry of the ledger. */
    Entry entry(long subject) {
        return subject < 0 ? project(subject) : ledger.entry(subject);
    }
}
