package org.yinfeng.desk.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;

/** What is supposed, as a value: by entry, what is put in place of what. */
record Scratch(Map<Key, Object> supposed) {
    static final Scratch NOTHING = new Scratch(Map.of());

    private static final Set<Field<?>> EVENTS = Set.of(Field.FILED, Field.SIGNED, Field.STARTED, Field.COMPLETED, Field.PRODUCTION);
    /** In place of a value that is taken away. */
    private static final Object NONE = new Object();

    /** @param field null for a target */
    record Key(long id, Field<?> field) {
    }

    /** With one thing more; what equals the ledger's own is not supposed any longer. */
    Scratch with(Ledger ledger, long id, Field<?> field, Object value) {
        Map<Key, Object> more = new LinkedHashMap<>(supposed);
        Object own = field == null ? ((Target) ledger.entry(id)).money() : ledger.projects().byId(id).get(field);
        if (Objects.equals(own, value)) {
            more.remove(new Key(id, field));
        } else {
            more.put(new Key(id, field), value == null ? NONE : value);
        }
        return new Scratch(more);
    }

    /** What is supposed otherwise than the ledger has it, in the order in which it was first supposed. */
    List<Move> moves(Ledger ledger) {
        List<Move> moves = new ArrayList<>();
        supposed.forEach((key, value) -> {
            Object after = value == NONE ? null : value;
            if (key.field() == null && ledger.entry(key.id()) instanceof Target target) {
                moves.add(Move.of(target, (Money) after));
            } else if (key.field() != null && ledger.entry(key.id()) instanceof Project project) {
                moves.add(Move.of(project, key.field(), after));
            }
        });
        moves.removeIf(move -> Objects.equals(move.before(), move.after()));
        return moves;
    }

    /** The changes to the ledger that the moves come to, one for each entry. */
    static List<Change> changes(List<Move> moves) {
        Map<Long, Change> changes = new LinkedHashMap<>();
        for (Move move : moves) {
            if (move.target() != null) {
                BigDecimal value = BigDecimal.valueOf(((Money) move.after()).yuan());
                changes.put(move.target().id(), new Change(move.target(), move.target().withValue(value)));
            } else {
                Change before = changes.get(move.project().id());
                Project base = before == null ? move.project() : (Project) before.after();
                changes.put(base.id(), new Change(move.project(), base.toBuilder().set(move.field(), move.after()).build()));
            }
        }
        return List.copyOf(changes.values());
    }

    /** The ledger as supposed; only in memory, under the same revision. */
    Ledger on(Ledger ledger) {
        List<Move> moves = moves(ledger);
        return moves.isEmpty() ? ledger : ledger.apply(Edit.of(Message.of("whatif.edit"), changes(moves)), ledger.revision());
    }

    /** Projects, rising by id, with an event that is supposed to happen after the date. */
    long[] ahead(LocalDate asOf) {
        return supposed.entrySet().stream().filter(move -> isAhead(move.getKey().field(), move.getValue(), asOf))
                .mapToLong(move -> move.getKey().id()).distinct().sorted().toArray();
    }

    /** Whether it says that something happens after the date, which is no fact and cannot become one. */
    static boolean isAhead(Field<?> field, Object value, LocalDate asOf) {
        return field != null && EVENTS.contains(field) && value instanceof EventDate date && !date.passedBy(asOf);
    }
}
