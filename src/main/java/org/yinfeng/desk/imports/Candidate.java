package org.yinfeng.desk.imports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yinfeng.project.Field;
import org.yinfeng.project.Project;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/** A project of the ledger that a row may be, held beside what the row says. */
public record Candidate(Project project, Project row) {
    private static final List<Field<?>> COMPARED = List.of(Field.NAME, Field.COMPANY, Field.REGION, Field.PLANNED, Field.SIGNED);

    /**
     * One fact as both say it, empty where one does not say it.
     *
     * @param differs whether both say it, and not the same
     */
    public record Line(String field, String row, String ledger, boolean differs) {
    }

    public long id() {
        return project.id();
    }

    /** Its code, or its name where it has none. */
    public String called() {
        return project.key() != null ? project.key() : project.name();
    }

    /** The facts that either of them says. */
    public List<Line> lines(Wording wording, Unit unit) {
        ShownValue words = new ShownValue(wording, unit);
        return COMPARED.stream().flatMap(field -> line(field, words)).toList();
    }

    private Stream<Line> line(Field<?> field, ShownValue words) {
        Object said = row == null ? null : row.get(field);
        Object held = project.get(field);
        return said == null && held == null ? Stream.empty() : Stream.of(new Line(words.wording().texts().get("field." + field.key()),
                words.text(said), words.text(held), said != null && held != null && !Objects.equals(said, held)));
    }
}
