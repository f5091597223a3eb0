package org.yinfeng.desk.list;

import java.math.BigDecimal;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.query.Vocabulary;
import org.yinfeng.progress.DerivedColumns;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Stage;
import org.yinfeng.project.Status;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/**
 * How a column stands in a table.
 *
 * @param field what an edit of a cell changes; null for what is worked out
 * @param group the heading over this one and its neighbour of the same group (开工 over 承诺 | 实际), or null
 * @param heading the column's own heading under its group
 * @param unit the unit under the heading, or null
 * @param number whether it is aligned right
 */
public record ColumnFace(Column column, Field<?> field, String group, String heading, String unit, boolean number, int width) {
    public static ColumnFace of(Column column, Texts texts, Unit unit) {
        Wording wording = new Wording(texts);
        boolean money = column.type() == Money.class;
        boolean number = money || column.type() == LandArea.class || column.type() == BigDecimal.class
                || column.type() == Integer.class && !column.equals(DerivedColumns.OVERDUE);
        String under = money ? wording.unit(unit) : column.type() == LandArea.class ? texts.get("unit.mu")
                : column.type() == BigDecimal.class ? "%" : null;
        Milestone milestone = milestone(column.key());
        boolean promise = column.type() == Promise.class;
        String group = milestone == null ? null : texts.get("milestone." + milestone);
        String heading = milestone == null ? heading(column, texts) : texts.get(promise ? "heading.promised" : "heading.actual");
        return new ColumnFace(column, Field.byKey(column.key()), group, heading, under, number, width(column, texts));
    }

    private static String heading(Column column, Texts texts) {
        if (column.equals(DerivedColumns.OVERDUE)) {
            return texts.get("heading.overdue");
        }
        String shorter = "heading." + column.key();
        String heading = texts.get(shorter);
        return heading.equals(shorter) ? Vocabulary.heading(column, texts) : heading;
    }

    /** The heading where it stands alone: 承诺开工. */
    public static String name(Column column, Texts texts) {
        return column.equals(DerivedColumns.OVERDUE) ? texts.get("heading.overdue") : Vocabulary.heading(column, texts);
    }

    /** The heading for narrow places: 类型, 签约, but 承诺开工. */
    public static String shortName(Column column, Texts texts) {
        return heading(column, texts);
    }

    /** The milestone of a column that stands under its name; the signing has no promise and stands alone. */
    private static Milestone milestone(String key) {
        for (Milestone milestone : Milestone.values()) {
            if (milestone.promise() != null && (milestone.promise().key().equals(key) || milestone.date().key().equals(key))) {
                return milestone;
            }
        }
        return null;
    }

    private static int width(Column column, Texts texts) {
        boolean chinese = texts.language() == Texts.Language.ZH;
        if (column.equals(DerivedColumns.OVERDUE)) {
            return chinese ? 78 : 102;
        }
        if (column.type() == Stage.class) {
            return chinese ? 62 : 115;
        }
        if (column.type() == Promise.class) {
            return chinese ? 64 : 70;
        }
        if (column.type() == EventDate.class) {
            return chinese ? 80 : 84;
        }
        if (column.type() == Money.class) {
            return chinese ? 88 : 82;
        }
        if (column.type() == Status.class || Number.class.isAssignableFrom(column.type()) || column.type() == LandArea.class) {
            return 72;
        }
        return textWidth(column.key(), chinese);
    }

    private static int textWidth(String key, boolean chinese) {
        return switch (key) {
            case "region" -> chinese ? 82 : 109;
            case "industry" -> chinese ? 120 : 102;
            case "type", "sector", "level", "origin", "nature", "landMode" -> chinese ? 76 : 110;
            case "code" -> 100;
            case "name" -> 240;
            case "officer", "leader", "phone" -> 96;
            default -> 140;
        };
    }
}
