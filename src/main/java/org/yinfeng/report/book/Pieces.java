package org.yinfeng.report.book;

import java.util.ArrayList;
import java.util.List;
import org.yinfeng.project.Wording;
import org.yinfeng.report.Frame;
import org.yinfeng.report.FramedPage.Leaf;
import org.yinfeng.report.Table;

/** Long tables cut into pages, the head repeated on each. */
final class Pieces {
    private Pieces() {}

    static List<Leaf> leaves(Frame.Words words, Table table, List<Table.Row> rows, int each) {
        List<Leaf> leaves = new ArrayList<>();
        for (int from = 0; from == 0 || from < rows.size(); from += each) {
            List<Table.Row> part = rows.subList(from, Math.min(rows.size(), from + each));
            leaves.add(new Leaf(words, (ink, area) -> table.draw(ink, area, part)));
        }
        return leaves;
    }

    static String known(String text) {
        return text == null ? Wording.UNKNOWN : text;
    }
}
