package org.yinfeng.exchange.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yinfeng.exchange.write.XlsxBook;
import org.yinfeng.ledger.Projects;
import org.yinfeng.project.Classes;
import org.yinfeng.project.Field;
import org.yinfeng.project.Region;
import org.yinfeng.project.Status;

/** The words that cells of a choice offer, on a hidden sheet: a rule of a cell holds but 255 characters of its own. */
final class PackLists {
    static final String SHEET = "yinfeng-lists";
    private static final int MOST = 500;

    private final Map<Field<?>, List<String>> words = new LinkedHashMap<>();

    PackLists(PackOrder order) {
        Projects projects = order.ledger().projects();
        words.put(Field.REGION, known(projects, Field.REGION, Region.OFFICIAL));
        words.put(Field.UNIT, known(projects, Field.UNIT, List.of()));
        words.put(Field.TYPE, known(projects, Field.TYPE, Classes.TYPES));
        words.put(Field.INDUSTRY, known(projects, Field.INDUSTRY, List.of()));
        words.put(Field.STATUS, Arrays.stream(Status.values()).map(status -> order.texts().get("status." + status)).toList());
        words.values().removeIf(List::isEmpty);
    }

    /** The usual words first, then those that projects have. */
    private static List<String> known(Projects projects, Field<String> field, List<String> usual) {
        Set<String> present = new TreeSet<>();
        for (int row = 0; row < projects.size(); row++) {
            String word = projects.value(field, row);
            if (word != null) {
                present.add(word);
            }
        }
        Set<String> all = new LinkedHashSet<>(usual);
        all.addAll(present);
        return all.stream().limit(MOST).toList();
    }

    /** The range of a field's words, as a rule names it; null where there are none. */
    String range(Field<?> field) {
        List<String> list = words.get(field);
        if (list == null) {
            return null;
        }
        String letter = PackPart.letter(new ArrayList<>(words.keySet()).indexOf(field));
        return "'" + SHEET + "'!$" + letter + "$1:$" + letter + "$" + list.size();
    }

    void write(XlsxBook book, String footer) throws IOException {
        int[] widths = new int[words.size()];
        Arrays.fill(widths, 20);
        PackPart part = new PackPart(book, SHEET, widths, "");
        book.hide();
        int rows = words.values().stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < rows; row++) {
            part.beginRow(0);
            int column = 0;
            for (List<String> list : words.values()) {
                part.text(column++, row < list.size() ? list.get(row) : "", PackStyle.PLAIN);
            }
            part.endRow();
        }
        part.endRows();
        part.finish(9, false, footer);
    }
}
