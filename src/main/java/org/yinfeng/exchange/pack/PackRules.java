package org.yinfeng.exchange.pack;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.project.Field;
import org.yinfeng.project.Texts;

/** What cells of a pack take: words of a list, days between bounds, amounts from zero, texts of a length; each with its prompt. */
final class PackRules {
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int LONGEST_CELL = 32_767;

    private final PackOrder order;
    private final PackLists lists;
    private final int firstRow;
    private final int lastRow;

    /** Of the rows from the first of data to the last that can be filled, from 1. */
    PackRules(PackOrder order, PackLists lists, int firstRow, int lastRow) {
        this.order = order;
        this.lists = lists;
        this.firstRow = firstRow;
        this.lastRow = lastRow;
    }

    /** One rule of a column: which cells it takes as attributes and formulas of the format, and the key of its words. */
    private record Rule(String type, List<String> formulas, String key, Object argument) {
    }

    void write(PackPart part, List<PackColumn> columns) throws IOException {
        List<Rule> rules = new ArrayList<>();
        columns.forEach(column -> rules.add(rule(column)));
        part.markup("<dataValidations count=\"" + rules.size() + "\">");
        for (int i = 0; i < rules.size(); i++) {
            write(part, rules.get(i), columns.get(i), PackPart.letter(i + 1));
        }
        part.markup("</dataValidations>");
    }

    private Rule rule(PackColumn column) {
        Field<?> field = column.slot().field();
        String range = field == null ? null : lists.range(field);
        if (range != null) {
            boolean free = field == Field.INDUSTRY || field == Field.UNIT;
            return new Rule("type=\"list\" errorStyle=\"" + (free ? "warning" : "stop") + "\"", List.of(range), free ? "free" : "list", "");
        }
        if (column.isDate()) {
            LocalDate last = order.month().atEndOfMonth();
            return new Rule("type=\"date\" operator=\"between\"", List.of(serial(FIRST_DAY), serial(last)), "date", last);
        }
        if (column.isMoney()) {
            return new Rule("type=\"decimal\" operator=\"greaterThanOrEqual\"", List.of("0"), "money", "");
        }
        boolean promise = field.kind() == Field.Kind.PROMISE;
        int longest = promise ? 10 : field.maxLength() == 0 ? LONGEST_CELL : field.maxLength();
        return new Rule("type=\"textLength\" operator=\"lessThanOrEqual\"", List.of(Integer.toString(longest)), promise ? "promise" : "text", longest);
    }

    private static String serial(LocalDate day) {
        return Long.toString(PackPart.serial(day));
    }

    private void write(PackPart part, Rule rule, PackColumn column, String letter) throws IOException {
        Texts texts = order.texts();
        part.markup("<dataValidation " + rule.type() + " allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" errorTitle=\"")
                .words(texts.get("pack.rule.error")).markup("\" error=\"").words(texts.get("pack.rule." + rule.key() + ".error", rule.argument()))
                .markup("\" promptTitle=\"").words(title(column)).markup("\" prompt=\"")
                .words(texts.get("pack.rule." + rule.key(), rule.argument()))
                .markup("\" sqref=\"" + letter + firstRow + ":" + letter + lastRow + "\">");
        for (int i = 0; i < rule.formulas().size(); i++) {
            part.markup("<formula" + (i + 1) + ">").words(rule.formulas().get(i)).markup("</formula" + (i + 1) + ">");
        }
        part.markup("</dataValidation>");
    }

    /** The format allows a title of 32 characters. */
    private static String title(PackColumn column) {
        return column.heading().length() <= 32 ? column.heading() : column.heading().substring(0, 32);
    }
}
