package org.yinfeng.exchange.plan;

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
    private final LongIndex byCode = new LongIndex();
    private final LongIndex byNameAndCompany = new LongIndex();
    private final LongIndex byName = new LongIndex();
    private final Projects.Loader loader = new Projects.Loader();
    private Projects brought;
    private int count;
    private int firstOfFile = 1;
    private final java.util.BitSet dropped = new java.util.BitSet();

    Subjects(Ledger ledger) {
        this.ledger = ledger;
        Projects projects = ledger.projects();
        for (int row = 0; row < projects.size(); row++) {
            index(projects.value(Field.CODE, row), projects.value(Field.NAME, row), projects.value(Field.COMPANY, row),
                    projects.id(row));
        }
    }

    private void index(String code, String name, String company, long subject) {
        if (code != null) {
            byCode.put(LongIndex.hash(code), subject);
        }
        if (name != null) {
            put(byNameAndCompany, LongIndex.hash(name, company), subject);
            put(byName, LongIndex.hash(name), subject);
        }
    }

    private void put(LongIndex index, long key, long subject) {
        long before = known(index.get(key));
        index.put(key, before == LongIndex.NONE || before == subject ? subject : LongIndex.SEVERAL);
    }

    private long known(long subject) {
        return subject < 0 && subject != LongIndex.SEVERAL && dropped.get((int) -subject) ? LongIndex.NONE : subject;
    }

    long byCode(String code) {
        return known(byCode.get(LongIndex.hash(code)));
    }

    long byNameAndCompany(String name, String company) {
        return known(byNameAndCompany.get(LongIndex.hash(name, company)));
    }

    long byName(String name) {
        return known(byName.get(LongIndex.hash(name)));
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
    }

    /** The subject's project; of one that the import brings only after {@link #finish}, without identity. */
    Project project(long subject) {
        return subject > 0 ? ledger.projects().byId(subject) : brought.at((int) -subject - 1).withIdentity(0, 0);
    }

    /** The entry of a subject: a project as {@link #project}, or another entry of the ledger. */
    Entry entry(long subject) {
        return subject < 0 ? project(subject) : ledger.entry(subject);
    }
}
