package org.yinfeng.progress.explain;

import java.util.Locale;
import org.yinfeng.progress.Lane;
import org.yinfeng.progress.ProjectProgress;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Project;

/** By how many months one project's promise is late. */
public record LateFigure(long project, Milestone milestone) implements Explainable {
    @Override
    public String key() {
        return ("late." + milestone + ":" + project).toLowerCase(Locale.ROOT);
    }

    @Override
    public Phrase rules(Reckoning at) {
        return RulesSentence.overdue(at);
    }

    @Override
    public Explanation explain(Reckoning at) {
        int row = at.ledger().projects().row(project);
        Phrase event = Phrase.of("explain.milestone." + milestone);
        if (row < 0) {
            return Explanation.of(this, at, Phrase.of("explain.late.gone"), new Quantity(Quantity.Kind.MONTHS, null),
                    Phrase.of("explain.late.gone"), java.util.List.of());
        }
        Project found = at.ledger().projects().at(row);
        Lane lane = ProjectProgress.of(found, at.asOf()).lane(milestone);
        boolean late = lane.keeping() == Lane.Keeping.OVERDUE;
        Quantity months = new Quantity(Quantity.Kind.MONTHS, late ? java.math.BigDecimal.valueOf(lane.months()) : null);
        String name = found.get(Field.NAME) == null ? String.valueOf(found.get(Field.CODE)) : found.get(Field.NAME);
        Phrase formula = late ? Phrase.of("explain.late.formula", lane.promise().latest(), event, at.asOf(), months)
                : Phrase.of("explain.late.none", event);
        return Explanation.sum(this, at, Phrase.of("explain.late", name, event), months, formula,
                Parts.shown(at.ledger(), Quantity.Kind.MONEY, new int[] {row}, new long[] {
                        found.planned() == null ? org.yinfeng.ledger.Block.NO_AMOUNT : found.planned().yuan()}, Phrase.of("field.plannedWan")));
    }
}
