package org.yinfeng.exchange.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.yinfeng.exchange.cells.Merges;
import org.yinfeng.exchange.cells.Row;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Problem.Place;

/** Understands a sheet from its first rows: where its header is, what its columns mean, and what kind of sheet it is. */
public final class SheetReader {
    private final HeaderFinder finder = new HeaderFinder();

    /** Reads the header; null where the rows hold none that is known. */
    public Header header(List<Row> rows, Merges merges, String sheet, String file) {
        HeaderFinder.Found found = finder.find(new HeadRows(rows, merges));
        if (found == null) {
            return null;
        }
        TitleWords title = TitleWords.read(HeaderFinder.above(rows, found.first()), sheet, file);
        ColumnReader reader = new ColumnReader(finder.vocabulary(), title.year());
        List<MappedColumn> columns = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int row = rows.get(found.last()).number();
        for (int index = 0; index < found.headings().size(); index++) {
            Heading heading = found.headings().get(index);
            if (heading != null) {
                ColumnReader.Meaning meaning = reader.read(heading);
                columns.add(new MappedColumn(index, heading.words(), meaning.slot(), meaning.ignored(), meaning.unit(), meaning.why()));
                if (meaning.slot() == null && !meaning.ignored()) {
                    problems.add(Problem.warning(new Place(null, null, row, heading.words(), null), meaning.why()));
                }
            }
        }
        settle(columns, problems, title.year(), row);
        SheetKind kind = SheetKinds.of(columns, sheet);
        return kind == null ? null : new Header(kind, rows.get(found.first()).number(), row, SheetKinds.used(columns, kind),
                title.unit(), title.year(), title.cutOff(), fingerprint(columns), problems);
    }

    /** One column a slot: 统计归属 wins over 属地, a later month's progress over an earlier, else the first stays. */
    private static void settle(List<MappedColumn> columns, List<Problem> problems, int year, int row) {
        boolean yearColumn = columns.stream().anyMatch(column -> is(column, "year"));
        boolean attributed = columns.stream().anyMatch(column -> is(column, "attribution"));
        Map<String, Integer> seen = new HashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            MappedColumn column = columns.get(at);
            if (is(column, "plan") && !yearColumn) {
                if (year == 0) {
                    problems.add(warning(row, column, "reading.sheet.noYear"));
                }
                column = year > 0 ? column.with(Slot.plan(year), false, Message.of("reading.column.titleYear", year))
                        : column.with(null, false, Message.of("reading.sheet.noYear", column.header()));
            } else if (is(column, "attribution") || is(column, Field.REGION.key()) && attributed) {
                column = is(column, "attribution") ? column.with(Slot.of(Field.REGION), false, column.why())
                        : column.with(null, true, Message.of("reading.column.attributed"));
            }
            columns.set(at, column);
            Integer before = column.slot() == null ? null : seen.put(column.slot().key(), at);
            if (before != null && column.slot().field() == Field.PROGRESS) {
                columns.set(before, columns.get(before).with(null, true, Message.of("reading.column.later", column.header())));
            } else if (before != null) {
                seen.put(column.slot().key(), before);
                columns.set(at, column.with(null, false, Message.of("reading.sheet.twice", column.header())));
                problems.add(warning(row, column, "reading.sheet.twice"));
            }
        }
    }

    private static Problem warning(int row, MappedColumn column, String key) {
        return Problem.warning(new Place(null, null, row, column.header(), null), new Message(key, List.of(column.header())));
    }

    private static boolean is(MappedColumn column, String key) {
        return column.slot() != null && column.slot().key().equals(key);
    }

    private static String fingerprint(List<MappedColumn> columns) {
        StringBuilder shape = new StringBuilder();
        columns.forEach(column -> shape.append(column.index()).append(' ').append(column.header()).append('\n'));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(shape.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException neverOnJava) {
            throw new IllegalStateException(neverOnJava);
        }
    }
}
