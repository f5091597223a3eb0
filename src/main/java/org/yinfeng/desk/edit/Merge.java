package org.yinfeng.desk.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Conflict;
import org.yinfeng.ledger.Edit;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Project;

/** Settles a conflict of two desks over one project. */
public final class Merge {
    private Merge() {}

    /**
     * Theirs, with what only I changed and, of the fields that clash, those I keep.
     *
     * @param kept keys of the clashing fields where mine wins; a key that is no field means the investment
     * @return empty where that is what the ledger holds already
     */
    public static Optional<Edit> settled(Conflict conflict, List<String> kept, String why) {
        Project base = (Project) conflict.base();
        Project mine = (Project) conflict.mine();
        Project theirs = (Project) conflict.theirs();
        Project.Builder merged = theirs.toBuilder();
        for (Field<?> field : Field.all()) {
            boolean changed = base == null || !Objects.equals(base.get(field), mine.get(field));
            if (changed && (!conflict.fields().contains(field.key()) || kept.contains(field.key()))) {
                merged.set(field, mine.get(field));
            }
        }
        boolean investment = kept.stream().anyMatch(key -> Field.byKey(key) == null)
                || conflict.fields().stream().allMatch(key -> Field.byKey(key) != null);
        if (investment && (base == null || !mine.invested().equals(base.invested()))) {
            merged.invested(mine.invested());
        }
        if (investment && (base == null || !mine.plans().equals(base.plans()))) {
            merged.plans(mine.plans());
        }
        Project after = merged.build();
        return after.sameFacts(theirs) ? Optional.empty()
                : Optional.of(new Edit(Message.of("edit.resolved", Objects.requireNonNullElse(after.name(), "")),
                        List.of(new Change(theirs, after)), why));
    }
}
