package org.yinfeng.desk.whatif;

import org.yinfeng.ledger.Target;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;

/**
 * One thing that is supposed, beside what the ledger says.
 *
 * @param project null for a target
 * @param field null for a target
 * @param target the target as it stands; null for a project's field
 * @param before as the ledger has it, null where unknown
 * @param after as supposed, null for unknown
 */
public record Move(Project project, Field<?> field, Target target, Object before, Object after) {
    static Move of(Project project, Field<?> field, Object after) {
        return new Move(project, field, null, project.get(field), after);
    }

    static Move of(Target target, Money after) {
        return new Move(null, null, target, target.money(), after);
    }
}
