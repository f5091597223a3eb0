package org.yinfeng.exchange.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yinfeng.exchange.cells.Row;

/**
 * Finds the header among titles, unit lines and notes: of all runs of one to three rows, the one whose columns are best
 * known to the vocabulary; the earlier and the shorter where two are equal.
 */
public final class HeaderFinder {
    /** How many rows with cells are looked at before a sheet is given up. */
    public static final int ROWS = 300;

    private static final int DEEPEST = 4;
    /** A month is a heading whatever its year; which year it is, the title says later. */
    private static final int ANY_YEAR = 2000;
    private static final int LONGEST_HEADING = 60;
    /** A header of so many understood columns is the sheet's own: a few rows on, nothing better is looked for. */
    private static final double PLAIN = 10;
    private static final int ROWS_AFTER_PLAIN = 24;

    private final Vocabulary vocabulary = new Vocabulary();

    /** A run of rows, by position among the rows looked at. */
    record Found(int first, int last, List<Heading> headings) {
    }

    /** The best run of rows, or null where nothing is known. */
    Found find(HeadRows head) {
        List<Row> rows = head.rows();
        Map<String, Boolean> known = new HashMap<>();
        Found best = null;
        double bestScore = 0;
        Set<Integer> tried = new HashSet<>();
        for (int at = 0; at < rows.size() && (bestScore < PLAIN || at <= best.last() + ROWS_AFTER_PLAIN); at++) {
            if (!holdsKnownWord(rows.get(at), known)) {
                continue;
            }
            for (int first = Math.max(0, at - DEEPEST + 1); first <= at; first++) {
                for (int last = at; last < Math.min(first + DEEPEST, rows.size()); last++) {
                    if (tried.add(first * DEEPEST + last - first) && adjoin(rows, first, last)) {
                        List<Heading> headings = head.headings(first, last);
                        double score = score(headings, known) - (last - first) * 0.3;
                        if (score > bestScore + 1e-9) {
                            bestScore = score;
                            best = new Found(first, last, headings);
                        }
                    }
                }
            }
        }
        return bestScore >= 1.5 ? best : null;
    }

    /** A header of its own above the one found, with data between the two: the first of several tables. Null for none. */
    Found earlier(HeadRows head, Found best) {
        Map<String, Boolean> known = new HashMap<>();
        for (int at = 0; at < best.first() - 1; at++) {
            if (isHeader(head.rows().get(at), known)) {
                return find(head.upTo(best.first()));
            }
        }
        return null;
    }

    private static boolean adjoin(List<Row> rows, int first, int last) {
        return rows.get(last).number() - rows.get(first).number() == last - first;
    }

    /** Whether the vocabulary knows a cell of the row as it stands: data rows have none, so that few runs are scored. */
    private boolean holdsKnownWord(Row row, Map<String, Boolean> known) {
        for (int column = 0; column < row.width(); column++) {
            String text = row.kind(column) == Row.Kind.TEXT ? row.text(column) : "";
            if (text.length() <= LONGEST_HEADING && !text.isBlank()
                    && known.computeIfAbsent(text, words -> understood(new Heading(List.of(words))))) {
                return true;
            }
        }
        return false;
    }

    private boolean understood(Heading heading) {
        ColumnReader.Meaning meaning = new ColumnReader(vocabulary, ANY_YEAR).read(heading);
        return meaning.slot() != null || meaning.ignored();
    }

    private double score(List<Heading> headings, Map<String, Boolean> known) {
        double score = 0;
        Set<String> seen = new HashSet<>();
        for (Heading heading : headings) {
            if (heading != null && seen.add(heading.words())) {
                boolean long_ = heading.words().length() > LONGEST_HEADING;
                boolean understood = !long_ && known.computeIfAbsent(heading.words(), words -> understood(heading));
                score += understood ? 1 : -0.2;
            }
        }
        return score;
    }

    /** Whether the row alone is plainly a header: three cells of words, nearly all of them known. */
    boolean isHeader(Row row, Map<String, Boolean> known) {
        int words = 0;
        int understood = 0;
        for (int column = 0; column < row.width(); column++) {
            if (!row.isBlank(column)) {
                if (words == 0 && vocabulary.find(row.shown(column)) == null) {
                    // By far the most rows are data, and are told by their first cell.
                    return false;
                }
                String text = row.kind(column) == Row.Kind.TEXT ? row.text(column).strip() : "";
                if (text.isEmpty() || text.length() > LONGEST_HEADING) {
                    return false;
                }
                words++;
                understood += known.computeIfAbsent(text, one -> understood(new Heading(List.of(one)))) ? 1 : 0;
            }
        }
        return words >= 3 && understood * 10 >= words * 7;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The words in front of a header: titles, unit lines, notes. */
    static List<String> above(List<Row> rows, int first) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < first; at++) {
            for (int column = 0; column < rows.get(at).width(); column++) {
                if (!rows.get(at).isBlank(column)) {
                    words.add(rows.get(at).shown(column));
                }
            }
        }
        return words;
    }
}
