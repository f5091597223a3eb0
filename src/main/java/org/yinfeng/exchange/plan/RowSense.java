package org.yinfeng.exchange.plan;

import java.util.List;
import java.util.regex.Pattern;
import org.yinfeng.exchange.cells.Row;
import org.yinfeng.exchange.reading.Header;
import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.exchange.reading.SheetKind;
import org.yinfeng.exchange.reading.Words;
import org.yinfeng.project.Message;

/** Tells rows of data from sums, sections, notes and headers that repeat on every printed page. */
final class RowSense {
    static final Message SUM = Message.of("reading.skip.sum");
    static final Message SECTION = Message.of("reading.skip.section");
    static final Message HEADER = Message.of("reading.skip.header");
    static final Message NOTE = Message.of("reading.skip.note");

    private static final Pattern TOTAL = Pattern.compile("(合计|总计|共计|总合计|全市合计|total).{0,24}", Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBTOTAL = Pattern.compile("(小计|其中|subtotal|ofwhich).{0,24}", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECTION_MARK = Pattern.compile("[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．:：）)].*|[IVXLC]{1,7}\\. .*|\\(\\d{1,3}\\) .*");
    private static final Pattern NOTE_MARK = Pattern.compile("(注|备注|说明|填表|填报|制表|审核|联系人|备 注)[^，,]{0,6}[:：].*|注[1-9一二三].*");
    private static final Pattern TITLE = Pattern.compile("单位[：:]|附表|表$|表[（(]");
    private static final int MANY_COLUMNS = 4;

    private final List<MappedColumn> columns;
    private final SheetKind kind;
    private final MappedColumn name;
    private final MappedColumn code;

    RowSense(Header header) {
        columns = header.columns();
        kind = header.kind();
        name = header.column("name");
        code = header.column("code");
    }

    /** Why the row is no data, or null. */
    Message skip(Row row) {
        String first = null;
        int filled = 0;
        int at = 0;
        for (int column = 0; column < row.width(); column++) {
            if (!row.isBlank(column) && !(row.kind(column) == Row.Kind.TEXT && isBlank(row.text(column)))) {
                filled++;
                if (first == null) {
                    first = row.kind(column) == Row.Kind.TEXT ? row.text(column) : "";
                    at = column;
                }
            }
        }
        if (first == null) {
            return NOTE;
        }
        Message plain = first.length() > 60 && filled > 1 ? null : marked(row, first, filled);
        return plain != null ? plain : alone(row, filled, at);
    }

    private static boolean isBlank(String text) {
        return (text.isEmpty() || text.charAt(0) <= ' ' || text.charAt(0) == 0x3000) && text.isBlank();
    }

    private Message marked(Row row, String first, int filled) {
        if (isHeader(row)) {
            return HEADER;
        }
        boolean coded = code != null && !row.isBlank(code.index()) 
                && !(isSum(row, code) && (name == null || row.isBlank(name.index())));
        if (!coded && (matches(TOTAL, first) || matches(SUBTOTAL, first) || isSum(row, name))) {
            return SUM;
        }
        if (!coded && SECTION_MARK.matcher(first.strip()).matches() && (filled <= 3 || name != null && row.isBlank(name.index()))) {
            return SECTION;
        }
        return filled <= 3 && NOTE_MARK.matcher(first.strip()).matches() ? NOTE : null;
    }

    private static boolean matches(Pattern pattern, String text) {
        return text.length() < 40 && !text.isEmpty() && "合总共全小其tTsSoO ".indexOf(text.charAt(0)) >= 0
                && pattern.matcher(text.replaceAll("[\\s\\u3000]", "")).matches();
    }

    private static boolean isSum(Row row, MappedColumn column) {
        String text = column == null || row.kind(column.index()) != Row.Kind.TEXT ? null : row.text(column.index());
        return text != null && text.length() <= 12 && (matches(TOTAL, text) || matches(SUBTOTAL, text));
    }

    /** Whether a sum is of the rows since the last one, 小计, and not of a part of them, 其中. */
    static boolean isSubtotal(Row row) {
        for (int column = 0; column < row.width(); column++) {
            if (row.kind(column) == Row.Kind.TEXT && row.text(column).strip().startsWith("小计")) {
                return true;
            }
        }
        return false;
    }

    /** How deep a section lies: 一、 is 1, （一） is 2, one without a mark 3. */
    static int level(Row row) {
        for (int column = 0; column < row.width(); column++) {
            if (row.kind(column) == Row.Kind.TEXT && !row.text(column).isBlank()) {
                String text = row.text(column).strip();
                return !SECTION_MARK.matcher(text).matches() ? 3 : text.startsWith("（") || text.startsWith("(") ? 2 : 1;
            }
        }
        return 3;
    }

    static boolean isGrand(Row row) {
        for (int column = 0; column < row.width(); column++) {
            if (row.kind(column) == Row.Kind.TEXT && matches(TOTAL, row.text(column))) {
                return true;
            }
        }
        return false;
    }

    /** At least two cells, and as many as there are, say what the header says over them. */
    boolean isHeader(Row row) {
        int same = 0;
        for (MappedColumn column : columns) {
            if (row.kind(column.index()) == Row.Kind.TEXT && column.slot() != null) {
                String header = column.header();
                String text = row.text(column.index());
                if (!header.startsWith(text) && !header.endsWith(text)) {
                    return false;
                }
                same++;
            }
        }
        return same >= 2;
    }

    /** A row with one cell among many columns is a section or a note; figures and serial numbers make it data. */
    private Message alone(Row row, int filled, int at) {
        boolean few = filled == 1 && (columns.size() >= MANY_COLUMNS
                || columns.size() == MANY_COLUMNS - 1 && row.kind(at) == Row.Kind.TEXT && TITLE.matcher(row.text(at)).find());
        if (few && row.kind(at) == Row.Kind.TEXT && (code == null || at != code.index())) {
            return kind == SheetKind.PROJECTS && row.text(at).length() > 40 ? NOTE : SECTION;
        }
        return counting(row, filled) ? HEADER : null;
    }

    /** The line 1, 2, 3 ... that forms print under their headers. */
    private static boolean counting(Row row, int filled) {
        if (filled < MANY_COLUMNS || row.kind(0) != Row.Kind.NUMBER || row.digits(0) != 1) {
            return false;
        }
        long expected = 1;
        for (int column = 0; column < row.width(); column++) {
            if (row.kind(column) != Row.Kind.NUMBER || row.scale(column) != 0 || row.digits(column) != expected++) {
                return false;
            }
        }
        return true;
    }

    static String region(Row row) {
        for (int column = 0; column < row.width(); column++) {
            if (row.kind(column) == Row.Kind.TEXT) {
                return Words.regionWithin(row.text(column));
            }
        }
        return null;
    }
}
