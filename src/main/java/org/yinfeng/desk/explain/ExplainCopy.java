package org.yinfeng.desk.explain;

import org.yinfeng.progress.explain.Evidence;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.progress.explain.Parts;
import org.yinfeng.project.Field;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/** An explanation as text to be pasted: what it is, how it is worked out, and a tabbed line for each of its projects. */
public final class ExplainCopy {
    private final Wording words;
    private final Unit unit;

    public ExplainCopy(Wording words, Unit unit) {
        this.words = words;
        this.unit = unit;
    }

    public String of(Explanation explanation) {
        StringBuilder text = new StringBuilder();
        line(text, explanation.title().in(words, unit), explanation.value().in(words, unit));
        line(text, explanation.formula().in(words, unit));
        line(text, explanation.rules().in(words, unit));
        for (Explanation.Term term : explanation.terms()) {
            line(text, term.name().in(words, unit), term.value().in(words, unit));
        }
        for (Evidence evidence : explanation.evidence()) {
            line(text, evidence.what().in(words, unit), evidence.value().in(words, unit), evidence.source().in(words, unit));
        }
        parts(text, explanation.parts());
        return text.toString();
    }

    private void parts(StringBuilder text, Parts parts) {
        for (int place = 0; place < parts.size(); place++) {
            int row = parts.row(place);
            line(text, value(parts, Field.CODE, row), value(parts, Field.NAME, row), words.texts().word(value(parts, Field.REGION, row)),
                    parts.amount(place).number(words, unit));
        }
    }

    private static String value(Parts parts, Field<String> field, int row) {
        String value = parts.ledger().projects().value(field, row);
        return value == null ? "" : value;
    }

    private static void line(StringBuilder text, String... cells) {
        text.append(String.join("\t", cells)).append('\n');
    }
}
