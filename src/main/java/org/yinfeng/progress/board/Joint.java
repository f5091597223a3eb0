package org.yinfeng.progress.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yinfeng.ledger.JointUnit;
import org.yinfeng.ledger.Ledger;

/** Units that hold a target together stand on a board as one; alone, none of them does. */
final class Joint {
    private Joint() {}

    /** The members of every joint unit, by its name. */
    static Map<String, List<String>> members(Ledger ledger) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        ledger.entries(JointUnit.class).forEach(unit -> members.put(unit.name(), unit.members()));
        return members;
    }
}
