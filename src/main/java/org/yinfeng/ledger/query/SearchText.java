package org.yinfeng.ledger.query;

import java.util.ArrayList;
import java.util.List;
import org.yinfeng.ledger.Block;
import org.yinfeng.project.Field;

/**
 * All texts of a block's projects, folded, in one string: name and investor first, so that they can be read by pinyin, then
 * the others, one after another with a mark between.
 */
final class SearchText {
    private static final char BETWEEN = '\u0001';

    private final String text;
    private final int[] starts;
    private final int[] spelledEnds;
    private final int[] initials;
    private final List<Field<?>> fields;

    private SearchText(String text, int[] starts, int[] spelledEnds, List<Field<?>> fields) {
        this.text = text;
        initials = new int[spelledEnds.length];
        for (int row = 0; row < initials.length; row++) {
            initials[row] = Initials.of(text, starts[row], spelledEnds[row]);
        }
        this.starts = starts;
        this.spelledEnds = spelledEnds;
        this.fields = fields;
    }

    static SearchText of(Block block) {
        return block.searchText(SearchText.class, SearchText::make);
    }

    private static SearchText make(Block block) {
        List<Field<?>> fields = new ArrayList<>(List.of(Field.NAME, Field.COMPANY));
        for (Field<?> field : Field.all()) {
            if (field.kind() == Field.Kind.TEXT && !fields.contains(field) && block.has(field)) {
                fields.add(field);
            }
        }
        StringBuilder all = new StringBuilder(block.size() * 64);
        int[] starts = new int[block.size() + 1];
        int[] spelledEnds = new int[block.size()];
        for (int row = 0; row < block.size(); row++) {
            for (Field<?> field : fields) {
                String value = block.text(field, row);
                if (value != null) {
                    Folded.append(value, all);
                }
                all.append(BETWEEN);
                if (field == Field.COMPANY) {
                    spelledEnds[row] = all.length();
                }
            }
            starts[row + 1] = all.length();
        }
        return new SearchText(all.toString(), starts, spelledEnds, fields);
    }

    /** Marks those of the candidates in which the folded word stands in any text. */
    void find(String word, long[] candidates, long[] found) {
        find(word, -1, candidates, found);
    }

    /** Marks those of the candidates in which the folded word stands in that field. */
    void find(String word, Field<?> field, long[] candidates, long[] found) {
        int part = fields.indexOf(field);
        if (part >= 0) {
            find(word, part, candidates, found);
        }
    }

    private void find(String word, int part, long[] candidates, long[] found) {
        int row = Bits.next(candidates, 0);
        int from = row < 0 ? 0 : starts[row];
        while (row >= 0) {
            int at = text.indexOf(word, from);
            if (at < 0) {
                return;
            }
            if (at >= starts[row + 1]) {
                row = Bits.next(candidates, rowAt(at, row));
                from = row < 0 ? 0 : Math.max(at, starts[row]);
            } else if (part < 0 || part == partAt(row, at)) {
                Bits.set(found, row);
                row = Bits.next(candidates, row + 1);
                from = row < 0 ? 0 : starts[row];
            } else {
                from = at + 1;
            }
        }
    }

    private int rowAt(int at, int after) {
        int row = after + 1;
        while (starts[row + 1] <= at) {
            row++;
        }
        return row;
    }

    private int partAt(int row, int at) {
        int part = 0;
        for (int i = starts[row]; i < at; i++) {
            if (text.charAt(i) == BETWEEN) {
                part++;
            }
        }
        return part;
    }

    /** Marks those of the candidates whose name or investor can be spelled so, unless they are found already. */
    void spelled(Spelling spelling, long[] candidates, long[] found) {
        for (int row = Bits.next(candidates, 0); row >= 0; row = Bits.next(candidates, row + 1)) {
            if (spelling.possible(initials[row]) && !Bits.has(found, row) && spelling.in(text, starts[row], spelledEnds[row])) {
                Bits.set(found, row);
            }
        }
    }
}
