package org.yinfeng.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yinfeng.exchange.cells.Book;
import org.yinfeng.exchange.cells.Merges;
import org.yinfeng.exchange.cells.Refused;
import org.yinfeng.exchange.cells.Row;
import org.yinfeng.exchange.pack.Pack;
import org.yinfeng.exchange.pack.PackColumn;
import org.yinfeng.exchange.pack.PackIdentity;
import org.yinfeng.exchange.reading.Cells;
import org.yinfeng.exchange.reading.Header;
import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.exchange.reading.SheetKind;
import org.yinfeng.exchange.reading.Slot;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Unit;

/** The returned packs of one import, read together: what they fill in differently is taken from none of them. */
final class Packs {
    private static final int HEADER_ROWS = 30;
    private static final int LEAST_HEADINGS = 3;

    private record Place(long project, Slot slot) {
    }

    private final Subjects subjects;
    private final ImportOptions options;
    private final List<PackRows> kept = new ArrayList<>();
    private final List<PackRows> ofFile = new ArrayList<>();
    private final Map<Place, Object> filled = new HashMap<>();
    private final Set<Place> torn = new HashSet<>();

    Packs(Subjects subjects, ImportOptions options) {
        this.subjects = subjects;
        this.options = options;
    }

    /**
     * The pack's sheet of a book.
     *
     * @param place the file's among those that are read, by which corrected cells are found
     */
    List<SheetPlan> read(String file, int place, Book book) {
        Pack pack = PackIdentity.read(book, PackIdentity.find(book)).orElseThrow(Packs::spoilt);
        for (int sheet : order(book, pack)) {
            List<Row> rows = new ArrayList<>();
            String name = book.sheets().get(sheet).name();
            Map<Integer, Map<Integer, String>> corrected = options.corrected().of(place, name);
            book.read(sheet, row -> rows.add(corrected(row.copy(), corrected)));
            int head = head(rows, pack);
            if (head >= 0) {
                return List.of(read(new SheetPlanner.Source(file, name, Merges.NONE), rows, head, pack));
            }
        }
        throw spoilt();
    }

    private static Row corrected(Row row, Map<Integer, Map<Integer, String>> corrected) {
        Corrections.over(row, corrected.getOrDefault(row.number(), Map.of()));
        return row;
    }

    private static Refused spoilt() {
        return new Refused(Message.of("pack.refused.spoilt"), Message.of("pack.refused.spoilt.do"));
    }

    /** Whether a book says it is a pack, however it was spoilt. */
    boolean isPack(Book book) {
        return PackIdentity.find(book) >= 0;
    }

    /** The sheet to fill in by its name, then any other: it may have been renamed. */
    private static List<Integer> order(Book book, Pack pack) {
        List<Integer> order = new ArrayList<>();
        for (int sheet = 0; sheet < book.sheets().size(); sheet++) {
            if (book.sheets().get(sheet).name().equals(pack.sheet())) {
                order.add(0, sheet);
            } else if (!book.sheets().get(sheet).hidden()) {
                order.add(sheet);
            }
        }
        return order;
    }

    /** The place of the row of headings among the first rows, or -1. */
    private static int head(List<Row> rows, Pack pack) {
        for (int at = 0; at < Math.min(rows.size(), HEADER_ROWS); at++) {
            Row row = rows.get(at);
            long known = pack.columns().stream().filter(column -> find(row, column.heading()) >= 0).count();
            if (known >= LEAST_HEADINGS && (find(row, pack.key()) >= 0 || known * 2 > pack.columns().size())) {
                return at;
            }
        }
        return -1;
    }

    private static int find(Row row, String heading) {
        for (int column = 0; column < row.width(); column++) {
            if (row.shown(column).strip().equals(heading)) {
                return column;
            }
        }
        return -1;
    }

    private SheetRows read(SheetPlanner.Source source, List<Row> all, int head, Pack pack) {
        Row headings = all.get(head);
        List<Problem> unread = new ArrayList<>();
        Header header = header(source, headings, pack, unread);
        SheetRows rows = new SheetRows(source.sheet(), header, null, subjects);
        rows.pack(pack);
        Units units = new Units(header, List.of(), null, new Problem.Place(source.file(), source.sheet(), 0, null, null));
        rows.begin(all.subList(0, head + 1), Merges.NONE, units);
        unread.forEach(rows::problem);
        PackSheet sent = new PackSheet(pack, header, find(headings, pack.key()), new Cells(0));
        PackRows planner = new PackRows(source, header, rows, units, subjects, sent).erasing(options.blanksErase());
        if (!planner.isOfThisLedger()) {
            throw new Refused(Message.of("pack.refused.ledger", pack.unit(), pack.month()), Message.of("pack.refused.ledger.do"));
        }
        all.subList(head + 1, all.size()).forEach(planner::keep);
        ofFile.add(planner);
        return rows;
    }

    private static Header header(SheetPlanner.Source source, Row headings, Pack pack, List<Problem> unread) {
        List<MappedColumn> columns = new ArrayList<>();
        for (int at = 0; at < headings.width(); at++) {
            String heading = headings.shown(at).strip();
            PackColumn known = pack.columns().stream().filter(column -> column.heading().equals(heading)).findFirst().orElse(null);
            boolean again = known != null && columns.stream().anyMatch(column -> known.slot().equals(column.slot()));
            if (known != null && !again) {
                columns.add(known.at(at));
            } else if (!heading.isEmpty()) {
                boolean key = heading.equals(pack.key());
                Message why = Message.of(key ? "reading.column.packKey" : "reading.sheet.unread", heading);
                columns.add(new MappedColumn(at, heading, null, key, null, why));
                if (!key) {
                    unread.add(Problem.warning(new Problem.Place(source.file(), source.sheet(), headings.number(), heading, null), why));
                }
            }
        }
        return new Header(SheetKind.PROJECTS, headings.number(), headings.number(), columns, Unit.WAN, 0, pack.month().atEndOfMonth(),
                "pack" + pack.id(), List.of());
    }

    /** A pack fills in a cell. */
    void fill(long project, Slot slot, Object value) {
        Object other = filled.putIfAbsent(new Place(project, slot), value);
        if (other != null && !other.equals(value)) {
            torn.add(new Place(project, slot));
        }
    }

    /** Whether packs of this import fill in a cell differently. */
    boolean isTorn(long project, Slot slot) {
        return torn.contains(new Place(project, slot));
    }

    void beginFile() {
        kept.addAll(ofFile);
        ofFile.clear();
    }

    /** Forgets the file at hand: it was refused. */
    void dropFile() {
        ofFile.clear();
    }

    /** Plans the rows of all packs, now that all are read; units in order, so that new projects come in the same order too. */
    void settle() {
        beginFile();
        kept.forEach(rows -> rows.tell(this));
        kept.stream().sorted(java.util.Comparator.comparing((PackRows rows) -> rows.pack().unit()).thenComparing(rows -> rows.pack().id()))
                .forEach(PackRows::settle);
    }
}
