package org.yinfeng.exchange.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yinfeng.exchange.cells.Book;
import org.yinfeng.exchange.cells.Merges;
import org.yinfeng.exchange.cells.Row;
import org.yinfeng.exchange.reading.Cells;
import org.yinfeng.exchange.reading.Header;
import org.yinfeng.exchange.reading.HeaderFinder;
import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.exchange.reading.SheetKind;
import org.yinfeng.exchange.reading.SheetReader;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;

/** Reads the sheets of one file: the first rows are kept until the header is found in them, the rest flows through. */
record BookReading(String file, int place, Book book, SheetReader reader, ImportOptions options, Subjects subjects, Map<String, Entry> figures) {
    /** The tables of a sheet, one plan each: most sheets have one. */
    List<SheetPlan> plans(int number) {
        Book.Sheet sheet = book.sheets().get(number);
        Merges merges = book.merges(number);
        Reading reading = new Reading(new SheetPlanner.Source(file, sheet.name(), merges));
        RowPipe.read(book, number, reading);
        return reading.finish(sheet.hidden(), book.hiddenColumns(number));
    }

    /** One sheet while it is read. */
    private final class Reading implements Book.Rows {
        private static final int MOST_TABLES = 20;

        private final SheetPlanner.Source source;
        private final List<SheetPlan> tables = new ArrayList<>();
        private final List<Row> first = new ArrayList<>();
        private boolean settled;
        private SheetRows rows;
        private SheetPlanner planner;
        private final Map<Integer, Map<Integer, String>> corrected;

        Reading(SheetPlanner.Source source) {
            this.source = source;
            corrected = options.corrected().of(place, source.sheet());
        }

        @Override
        public void row(Row row) {
            if (!corrected.isEmpty() && corrected.containsKey(row.number())) {
                Corrections.over(row, corrected.get(row.number()));
            }
            put(row);
        }

        private void put(Row row) {
            if (planner != null && !beginsTable(row)) {
                planner.row(row);
            } else if (!settled) {
                first.add(row.copy());
                if (first.size() == HeaderFinder.ROWS) {
                    settle();
                }
            }
        }

        /** Another table below the first: what was read so far is a plan of its own. */
        private boolean beginsTable(Row row) {
            if (tables.size() >= MOST_TABLES || !reader.beginsTable(row) || planner.repeatsHeader(row)) {
                return false;
            }
            planner.finish();
            tables.add(rows);
            planner = null;
            settled = false;
            first.clear();
            rows.titleBelow().forEach(first::add);
            return true;
        }

        private void settle() {
            settled = true;
            Header found = reader.header(first, source.merges(), source.sheet(), file);
            Header header = found == null ? null : Remembered.over(found, options);
            boolean bare = header != null && first.get(first.size() - 1).number() <= header.to();
            if (header == null || bare) {
                String why = bare ? "cover" : reader.whyNone(first, source.merges());
                rows = new SheetRows(source.sheet(), null, new Message("reading.sheet." + why, List.of()), subjects);
                return;
            }
            rows = new SheetRows(source.sheet(), header, null, subjects);
            Problem.Place place = new Problem.Place(file, source.sheet(), 0, null, null);
            Units units = new Units(header, first.stream().filter(row -> row.number() > header.to()).toList(),
                    Remembered.unit(header, options), place);
            rows.begin(first, source.merges(), units);
            header.problems().forEach(problem -> rows.problem(placed(problem)));
            units.assumed().forEach(rows::problem);
            Cells cells = new Cells(header.year());
            planner = header.kind() == SheetKind.TARGETS || header.kind() == SheetKind.INDUSTRIAL
                    ? new FigureRows(source, header, rows, cells, units, figures)
                    : new ProjectRows(source, header, rows, cells, units, subjects).erasing(options.blanksErase());
            List<Row> data = first.stream().filter(row -> row.number() > header.to()).toList();
            first.clear();
            data.forEach(this::put);
        }

        private Problem placed(Problem problem) {
            Problem.Place place = problem.place();
            return new Problem(problem.severity(), new Problem.Place(file, source.sheet(), place.row(), place.column(), place.value()),
                    problem.what(), problem.toDo());
        }

        List<SheetPlan> finish(boolean hidden, BitSet hiddenColumns) {
            while (!settled) {
                settle();
            }
            if (planner != null) {
                planner.finish();
                if (hidden) {
                    warn(Message.of("reading.sheet.hidden", source.sheet()));
                }
                String columns = rows.columns().stream().filter(column -> column.slot() != null && hiddenColumns.get(column.index()))
                        .map(MappedColumn::header).collect(Collectors.joining("、"));
                if (!columns.isEmpty()) {
                    warn(Message.of("reading.sheet.hiddenColumns", columns));
                }
            }
            tables.add(rows);
            return tables;
        }

        private void warn(Message what) {
            rows.problem(Problem.warning(new Problem.Place(file, source.sheet(), 0, null, null), what));
        }
    }
}
