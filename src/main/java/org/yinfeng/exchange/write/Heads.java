package org.yinfeng.exchange.write;

import java.util.Map;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.query.Vocabulary;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Money;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;

/** The headings of a sheet: the column's name with its unit, or a group (开工时间) with 承诺 and 实际 below. */
final class Heads {
    private static final Map<String, String> GROUPS = Map.of(Field.PROMISED_START.key(), "start", Field.STARTED.key(), "start",
            Field.PROMISED_COMPLETION.key(), "completion", Field.COMPLETED.key(), "completion",
            Field.PROMISED_PRODUCTION.key(), "production", Field.PRODUCTION.key(), "production");

    private final Texts texts;
    private final Unit unit;

    Heads(Texts texts, Unit unit) {
        this.texts = texts;
        this.unit = unit;
    }

    /** In one line: 计划总投资（万元）. */
    String single(Column column) {
        String heading = Vocabulary.heading(column, texts);
        if (column.type() == Money.class) {
            return texts.get("write.head", heading, unit());
        }
        return column.type() == LandArea.class ? texts.get("write.head", heading, texts.get("unit.mu")) : heading;
    }

    String unit() {
        return texts.get("write.unit." + unit.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** The group that a column shares with its neighbour (promised, actual), or null. */
    static String group(Column column, Column neighbour) {
        String group = GROUPS.get(column.key());
        return group != null && neighbour != null && group.equals(GROUPS.get(neighbour.key())) ? group : null;
    }

    String groupTitle(String group) {
        return texts.get("write.group." + group);
    }

    String withinGroup(Column column) {
        return texts.get(column.key().startsWith("promised") ? "write.promised" : "write.actual");
    }
}
