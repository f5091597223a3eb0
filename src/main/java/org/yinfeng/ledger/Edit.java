package org.yinfeng.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yinfeng.project.Message;

/**
 * Changes that happen together or not at all; one step of undo, one line of the history.
 *
 * @param label the undo menu's text and the history's line
 * @param why the reason the user gave, or null
 */
public record Edit(Message label, List<Change> changes, String why) {
    public Edit {
        changes = changes instanceof ChangeList ? changes : List.copyOf(changes);
    }

    public static Edit of(Message label, List<Change> changes) {
        return new Edit(label, changes, null);
    }

    public static Edit of(Message label, Change... changes) {
        return new Edit(label, List.of(changes), null);
    }

    /** The edit that takes this one back: the inverse changes in reverse order. */
    public Edit inverse(Message newLabel) {
        if (changes instanceof ChangeList made) {
            return new Edit(newLabel, made.inverse(), null);
        }
        List<Change> inverses = new ArrayList<>(changes.size());
        changes.forEach(change -> inverses.add(change.inverse()));
        Collections.reverse(inverses);
        return new Edit(newLabel, inverses, null);
    }
}
