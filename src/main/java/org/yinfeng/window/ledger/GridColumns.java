package org.yinfeng.window.ledger;

import java.util.List;
import java.util.Map;
import org.yinfeng.desk.list.ColumnFace;
import org.yinfeng.desk.list.ColumnLayout;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.Texts;

/** Where the table's columns stand: a narrow one for marks, a first one that stays in sight, and the rest, which scroll. */
final class GridColumns {
    static final double MARK = 24;
    private static final double WIDEST_LEAST = 240;

    private final List<ColumnFace> faces;
    private final double[] lefts;
    private final double[] widths;
    private final double content;

    /** @param room the width of the table's body, which the first column fills where the user gave it no width */
    GridColumns(Listing listing, ColumnLayout layout, Texts texts, double room) {
        faces = listing.columns().stream().map(column -> ColumnFace.of(column, texts, listing.unit())).toList();
        widths = new double[faces.size()];
        lefts = new double[faces.size()];
        Map<String, Integer> chosen = layout.widths();
        double others = MARK;
        for (int i = 0; i < widths.length; i++) {
            ColumnFace face = faces.get(i);
            widths[i] = chosen.getOrDefault(face.column().key(), face.width());
            others += i == 0 ? 0 : widths[i];
        }
        if (widths.length > 0 && !chosen.containsKey(faces.get(0).column().key())) {
            double least = faces.get(0).column().key().equals("name") ? WIDEST_LEAST : widths[0];
            widths[0] = Math.max(least, Math.floor(room - others));
        }
        double left = MARK;
        for (int i = 0; i < widths.length; i++) {
            lefts[i] = left;
            left += widths[i];
        }
        content = left;
    }

    int size() {
        return faces.size();
    }

    ColumnFace face(int column) {
        return faces.get(column);
    }

    double width(int column) {
        return widths[column];
    }

    /** The width of all columns. */
    double content() {
        return content;
    }

    /** Where the part that scrolls begins. */
    double frozen() {
        return faces.isEmpty() ? MARK : MARK + widths[0];
    }

    /** Where a column stands when the rest is scrolled. */
    double left(int column, double scrolled) {
        return column == 0 ? lefts[0] : lefts[column] - scrolled;
    }

    /** Whether any of a column is in sight. */
    boolean inSight(int column, double scrolled, double room) {
        return column == 0 || left(column, scrolled) + widths[column] > frozen() && left(column, scrolled) < room;
    }

    /** The column at a place, or -1 over the marks and beyond the last. */
    int at(double x, double scrolled) {
        if (x < MARK || faces.isEmpty()) {
            return -1;
        }
        if (x < frozen()) {
            return 0;
        }
        for (int i = 1; i < widths.length; i++) {
            if (x >= left(i, scrolled) && x < left(i, scrolled) + widths[i]) {
                return i;
            }
        }
        return -1;
    }

    int indexOf(String key) {
        for (int i = 0; i < faces.size(); i++) {
            if (faces.get(i).column().key().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
