package org.yinfeng.desk.edit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Problem.Place;
import org.yinfeng.project.Project;
import org.yinfeng.project.Status;

/**
 * A project while somebody edits it: the text of every box as typed, whether it reads or not, and what is wrong with it now.
 * Becomes one {@link Edit} when nothing is an error. Kept by the screen until saved or given up, also when another row is
 * shown meanwhile.
 */
public final class ProjectDraft {
    private final Project base;
    private final Ledger ledger;
    private final FieldText form;
    private final ProjectRules rules;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private String reason = "";

    /** @param base the project as stored, or one without identity that is to be added */
    public ProjectDraft(Project base, Ledger ledger, FieldText form, LocalDate today) {
        this.base = base;
        this.ledger = ledger;
        this.form = form;
        this.rules = new ProjectRules(ledger, today);
    }

    public Project base() {
        return base;
    }

    /** The ledger it was drafted against. */
    public Ledger ledger() {
        return ledger;
    }

    public boolean isNew() {
        return base.id() == 0;
    }

    public FieldText form() {
        return form;
    }

    /** The text of a field's box. */
    public String text(Field<?> field) {
        return typed.getOrDefault(field.key(), form.show(base.get(field)));
    }

    public void type(Field<?> field, String text) {
        remember(field.key(), text, form.show(base.get(field)));
    }

    public String monthText(YearMonth month) {
        return typed.getOrDefault("invested." + month, form.show(base.invested().get(month)));
    }

    public void typeMonth(YearMonth month, String text) {
        remember("invested." + month, text, form.show(base.invested().get(month)));
    }

    public String planText(int year) {
        return typed.getOrDefault("plan." + year, form.show(base.plans().get(year)));
    }

    public void typePlan(int year, String text) {
        remember("plan." + year, text, form.show(base.plans().get(year)));
    }

    private void remember(String place, String text, String stored) {
        if (text.equals(stored)) {
            typed.remove(place);
        } else {
            typed.put(place, text);
        }
    }

    /** Why the project was suspended or terminated; kept in the history with the edit. */
    public String reason() {
        return reason;
    }

    public void giveReason(String text) {
        reason = text.strip();
    }

    /** Whether this edit suspends or terminates the project, and so needs a reason. */
    public boolean needsReason() {
        Status status = read().project.status();
        return status != Status.ACTIVE && status != base.status();
    }

    /** Whether anything was typed that is not what is stored. */
    public boolean isChanged() {
        return !typed.isEmpty() && (!isValid() || !read().project.sameFacts(base));
    }

    public boolean isValid() {
        return problems().stream().noneMatch(Problem::isError);
    }

    /** The project as it reads now; a box in error counts as unchanged. */
    public Project project() {
        return read().project;
    }

    /** Everything that is wrong or odd, in the order of the form. */
    public List<Problem> problems() {
        Read read = read();
        List<Problem> problems = new ArrayList<>(read.problems);
        problems.addAll(rules.problems(read.project));
        if (needsReason() && reason.isEmpty()) {
            problems.add(Problem.error(Place.field("reason", null), Message.of("draft.reason.missing")));
        }
        return problems;
    }

    /** The edit that saves the draft; empty while there is an error or nothing to save. */
    public Optional<Edit> edit() {
        Project project = project();
        if (!isValid() || (!isNew() && project.sameFacts(base))) {
            return Optional.empty();
        }
        String name = Objects.requireNonNullElse(project.name(), "");
        String why = reason.isEmpty() ? null : reason;
        return Optional.of(isNew() ? new Edit(Message.of("edit.add", name), List.of(Change.added(project)), why)
                : new Edit(label(project, name), List.of(new Change(base, project)), why));
    }

    private Message label(Project project, String name) {
        List<Field<?>> changed = changedFields(base, project);
        boolean series = !project.invested().equals(base.invested()) || !project.plans().equals(base.plans());
        if (changed.size() == 1 && !series) {
            return Message.of("edit.field", name, "@field." + changed.get(0).key());
        }
        return Message.of(changed.isEmpty() ? "edit.investment" : "edit.project", name);
    }

    static List<Field<?>> changedFields(Project before, Project after) {
        List<Field<?>> changed = new ArrayList<>();
        for (Field<?> field : Field.all()) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changed.add(field);
            }
        }
        return changed;
    }

    private record Read(Project project, List<Problem> problems) {
    }

    private Read read() {
        List<Problem> problems = new ArrayList<>();
        Project.Builder builder = base.toBuilder();
        for (Field<?> field : Field.all()) {
            String text = typed.get(field.key());
            if (text != null) {
                take(form.read(field, text, base.get(field)), problems, value -> builder.set(field, value));
            }
        }
        Project project = builder.build();
        for (Map.Entry<String, String> entry : typed.entrySet()) {
            project = series(project, entry.getKey(), entry.getValue(), problems);
        }
        return new Read(project, problems);
    }

    private Project series(Project project, String place, String text, List<Problem> problems) {
        Project[] after = {project};
        if (place.startsWith("invested.")) {
            YearMonth month = YearMonth.parse(place.substring("invested.".length()));
            take(form.money(text, Place.field(place, text)), problems,
                    value -> after[0] = project.withInvested(project.invested().with(month, (Money) value)));
        } else if (place.startsWith("plan.")) {
            int year = Integer.parseInt(place.substring("plan.".length()));
            take(form.money(text, Place.field(place, text)), problems,
                    value -> after[0] = project.withPlans(project.plans().with(year, (Money) value)));
        }
        return after[0];
    }

    private static void take(Reading reading, List<Problem> problems, java.util.function.Consumer<Object> set) {
        problems.addAll(reading.problems());
        if (reading.isValid()) {
            set.accept(reading.value());
        }
    }
}
