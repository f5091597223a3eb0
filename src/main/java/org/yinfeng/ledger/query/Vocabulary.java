package org.yinfeng.ledger.query;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.yinfeng.ledger.Column;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Texts;

/**
 * The columns that a query, a sort order or {@code --columns} can name, by key, by heading in either language, and by the
 * other names that bureaus use (属地 = 区域 = 县区). Case, blanks, hyphens and a unit in brackets do not matter.
 */
public final class Vocabulary {
    private final Texts texts;
    private final Texts chinese;
    private final Texts english;
    private final List<Column> columns;
    private final Map<String, Column> byName = new HashMap<>();

    private Vocabulary(Texts texts, List<Column> columns) {
        this.texts = texts;
        this.chinese = texts.language() == Texts.Language.ZH ? texts : Texts.of(Texts.Language.ZH);
        this.english = texts.language() == Texts.Language.EN ? texts : Texts.of(Texts.Language.EN);
        this.columns = List.copyOf(columns);
        for (Column column : columns) {
            for (Texts language : List.of(chinese, english)) {
                name(column, language.get("field." + column.key()));
            }
            name(column, column.key());
        }
        for (Column column : columns) {
            for (Texts language : List.of(chinese, english)) {
                otherNames(column, language);
            }
        }
    }

    /** Of the columns that every list has. */
    public static Vocabulary of(Texts texts) {
        return new Vocabulary(texts, Column.standard());
    }

    /** With columns that another package works out (what is overdue, what was invested this year). */
    public static Vocabulary of(Texts texts, List<Column> further) {
        List<Column> columns = new ArrayList<>(Column.standard());
        columns.addAll(further);
        return new Vocabulary(texts, columns);
    }

    private void name(Column column, String name) {
        byName.putIfAbsent(plain(name), column);
    }

    private void otherNames(Column column, Texts language) {
        String key = "alias." + column.key();
        if (language.keys().contains(key)) {
            for (String other : language.get(key).split(",")) {
                name(column, other);
            }
        }
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-]+", "");
    }

    /** The language that headings, labels and problems are worded in. */
    public Texts texts() {
        return texts;
    }

    Texts chinese() {
        return chinese;
    }

    Texts english() {
        return english;
    }

    public List<Column> columns() {
        return columns;
    }

    /** The column of a key, heading or other name, of a month ({@code 2024-03}) or a plan ({@code plan2024}); null if none. */
    public Column column(String name) {
        Column month = Months.byKey(name.strip().toLowerCase(Locale.ROOT));
        if (month != null) {
            return month;
        }
        Column column = byName.get(plain(name));
        return column != null ? column : byName.get(plain(name).replaceAll("\\([^()]*\\)$", ""));
    }

    /** The columns of a list of names between commas, as for {@code --columns}. */
    public Reading<List<Column>> columns(String names) {
        List<Column> found = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String name : names.split("[,，、]")) {
            Column column = column(name);
            if (column == null) {
                problems.add(unknown(name.strip()));
            } else if (!found.contains(column)) {
                found.add(column);
            }
        }
        return new Reading<>(found, problems);
    }

    /** The heading of a column in this language. */
    public String heading(Column column) {
        return heading(column, texts);
    }

    /** The heading of any column, a month's and a plan's included. */
    public static String heading(Column column, Texts texts) {
        String key = column.key();
        if (Months.byKey(key) == null) {
            return texts.get("field." + key);
        }
        return key.startsWith("plan") ? texts.get("column.plan", key.substring(4)) : texts.get("column.month", key);
    }

    Problem unknown(String name) {
        String known = columns.stream().map(this::heading).collect(Collectors.joining(texts.get("query.between")));
        return Problem.error(Problem.Place.field(name, name), Message.of("query.unknown", name))
                .advising(Message.of("query.unknown.do", known));
    }
}
