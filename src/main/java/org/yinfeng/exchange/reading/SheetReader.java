package org.yinfeng.exchange.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.yinfeng.exchange.cells.Merges;
import org.yinfeng.exchange.cells.Row;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Problem.Place;

/** Understands a sheet from its first rows: where its header is, what its columns mean, and what kind of sheet it is. */
public final class SheetReader {
    private static final int MOST_WORDS = 50_000;

    private final HeaderFinder finder = new HeaderFinder();
    /** Whether a text is known as a heading; forgets when it grows. */
    private final Map<String, Boolean> words = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_WORDS;
        }
    };

    /** Reads the header; null where the rows hold none that is known. */
    public Header header(List<Row> rows, Merges merges, String sheet, String file) {
        HeadRows head = new HeadRows(rows, merges);
        HeaderFinder.Found found = finder.find(head);
        HeaderFinder.Found earlier = found == null ? null : finder.earlier(head, found);
        Header first = earlier == null ? null : understood(earlier, rows, sheet, file);
        return found == null || first != null ? first : understood(found, rows, sheet, file);
    }

    private Header understood(HeaderFinder.Found found, List<Row> rows, String sheet, String file) {
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
        List<MappedColumn> wide = new WideForms(columns, title.year(), String.join(" ", HeaderFinder.above(rows, found.first())) + " "
                + sheet + " " + file).read();
        if (wide != columns) {
            problems.removeIf(problem -> wide.stream().anyMatch(column -> column.slot() != null && column.header().equals(problem.place().column())));
            columns = new ArrayList<>(wide);
        }
        settle(columns, problems, title.year(), row);
        boolean months = columns.stream().anyMatch(column -> column.slot() != null && column.slot().isMonth());
        columns.stream().filter(column -> !months && column.why().key().equals("reading.column.span"))
                .forEach(column -> problems.add(warning(row, column, "reading.sheet.spanOnly")));
        SheetKind kind = SheetKinds.of(columns, sheet);
        return kind == null ? null : new Header(kind, rows.get(found.first()).number(), row, SheetKinds.used(columns, kind),
                title.unit(), title.year(), title.cutOff(), fingerprint(columns), problems);
    }

    /** Why a sheet has no header that can be used: it is empty, a cover, statistics, or something unknown. */
    public String whyNone(List<Row> rows, Merges merges) {
        if (rows.isEmpty()) {
            return "empty";
        }
        HeaderFinder.Found found = finder.find(new HeadRows(rows, merges));
        boolean words = rows.stream().allMatch(row -> cells(row) <= 2 && IntStream.range(0, row.width())
                .allMatch(column -> row.isBlank(column) || row.kind(column) == Row.Kind.TEXT));
        if (found == null) {
            return words ? "cover" : "noHeader";
        }
        ColumnReader reader = new ColumnReader(finder.vocabulary(), 0);
        boolean named = found.headings().stream().filter(Objects::nonNull).map(reader::read)
                .anyMatch(meaning -> meaning.slot() != null && (meaning.slot().field() == Field.NAME || meaning.slot().field() == Field.CODE));
        return words ? "cover" : named ? "noHeader" : "statistics";
    }

    private static long cells(Row row) {
        return IntStream.range(0, row.width()).filter(column -> !row.isBlank(column)).count();
    }

    /** Whether a row among the data begins another table. */
    public boolean beginsTable(Row row) {
        return finder.isHeader(row, words);
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
