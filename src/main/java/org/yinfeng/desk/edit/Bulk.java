package org.yinfeng.desk.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Escalation;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Matter;
import org.yinfeng.ledger.Node;
import org.yinfeng.ledger.OfProject;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Project;

/**
 * Edits of cells: one cell, a value filled down, one field of many projects, a pasted block. Whatever is done at once is one
 * {@link Edit}, one step of undo. A cell that cannot be taken keeps its old value and is named.
 */
public final class Bulk {
    /** What hangs on a project. */
    private static final List<Class<? extends OfProject>> OWN = List.of(Node.class, Matter.class, Escalation.class);

    private final Ledger ledger;
    private final FieldText form;
    private final LocalDate today;
    private final Map<Long, Project> edited = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Set<Field<?>> fields = new LinkedHashSet<>();

    /** A cell that was not taken, with the text that was meant for it. */
    public record Refusal(long id, Field<?> field, String text, Problem problem) {
    }

    public Bulk(Ledger ledger, FieldText form, LocalDate today) {
        this.ledger = ledger;
        this.form = form;
        this.today = today;
    }

    /** Puts a text into a cell; what is wrong with it is remembered and the cell left as it was. */
    public void put(long id, Field<?> field, String text) {
        Project before = edited.containsKey(id) ? edited.get(id) : ledger.projects().byId(id);
        if (before == null) {
            return;
        }
        Project stored = ledger.projects().byId(id);
        Reading reading = form.read(field, text, stored.get(field));
        Optional<Problem> error = reading.problems().stream().filter(Problem::isError).findFirst();
        if (error.isPresent()) {
            refusals.add(new Refusal(id, field, text, error.get()));
        } else if (!Objects.equals(before.get(field), reading.value())) {
            edited.put(id, before.toBuilder().set(field, reading.value()).build());
            fields.add(field);
        }
    }

    /**
     * What the cells come to, checked as whole projects: one whose rules break is left out with its first error, unless it
     * was as broken before.
     */
    public Result finish() {
        ProjectRules rules = new ProjectRules(ledger, today);
        List<Change> changes = new ArrayList<>();
        List<Problem> warnings = new ArrayList<>();
        Set<String> codes = new LinkedHashSet<>();
        edited.forEach((id, after) -> {
            Project before = ledger.projects().byId(id);
            List<Message> old = rules.problems(before).stream().map(Problem::what).toList();
            List<Problem> fresh = rules.problems(after).stream().filter(problem -> !old.contains(problem.what())).toList();
            Optional<Problem> error = fresh.stream().filter(Problem::isError).findFirst();
            if (error.isEmpty() && fields.contains(Field.CODE) && after.key() != null && !codes.add(after.key())) {
                error = Optional.of(Problem.error(Problem.Place.field(Field.CODE.key(), after.key()),
                        Message.of("draft.code.taken", after.name())));
            }
            if (error.isPresent()) {
                Field<?> field = ProjectDraft.changedFields(before, after).get(0);
                refusals.add(new Refusal(id, field, form.show(after.get(field)), error.get()));
            } else if (!before.sameFacts(after)) {
                changes.add(new Change(before, after));
                warnings.addAll(fresh);
            }
        });
        return new Result(changes.isEmpty() ? null : Edit.of(label(changes), changes), refusals, warnings);
    }

    private Message label(List<Change> changes) {
        boolean oneField = fields.size() == 1;
        String field = oneField ? "@field." + fields.iterator().next().key() : "";
        if (changes.size() == 1) {
            String name = Objects.requireNonNullElse(((Project) changes.get(0).after()).name(), "");
            return oneField ? Message.of("edit.field", name, field) : Message.of("edit.project", name);
        }
        return oneField ? Message.of("edit.fields", changes.size(), field) : Message.of("edit.projects", changes.size());
    }

    /**
     * @param edit null when nothing would change
     * @param refusals the cells that were not taken
     * @param warnings what is odd about what was taken
     */
    public record Result(Edit edit, List<Refusal> refusals, List<Problem> warnings) {
        public Result {
            refusals = List.copyOf(refusals);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The edit that takes projects out of the ledger, and their nodes, problems and what was done about their alerts along, so
     * that its undo brings all of it back.
     */
    public static Edit remove(Ledger ledger, List<Long> ids) {
        List<Project> projects = ids.stream().map(id -> ledger.projects().byId(id)).filter(Objects::nonNull).toList();
        List<Change> changes = new ArrayList<>();
        for (Project project : projects) {
            OWN.forEach(kind -> ledger.ofProject(kind, project.id()).forEach(entry -> changes.add(Change.removed(entry))));
            changes.add(Change.removed(project));
        }
        Message label = projects.size() == 1 ? Message.of("edit.remove", projects.get(0).name())
                : Message.of("edit.removes", projects.size());
        return Edit.of(label, changes);
    }
}
