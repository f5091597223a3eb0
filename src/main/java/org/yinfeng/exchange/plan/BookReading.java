package org.yinfeng.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yinfeng.exchange.cells.Book;
import org.yinfeng.exchange.cells.Merges;
import org.yinfeng.exchange.cells.Row;
import org.yinfeng.exchange.reading.Cells;
import org.yinfeng.exchange.reading.Header;
import org.yinfeng.exchange.reading.HeaderFinder;
import org.yinfeng.exchange.reading.SheetKind;
import org.yinfeng.exchange.reading.SheetReader;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;

/** Reads the sheets of one file: the first rows are kept until the header is found in them, the rest flows through. */
record BookReading(String file, Book book, SheetReader reader, Cells cells, ImportOptions options) {
    SheetPlan plan(int number, Subjects subjects, Map<String, Entry> figures) {
        Book.Sheet sheet = book.sheets().get(number);
        Merges merges = book.merges(number);
        Reading reading = new Reading(new SheetPlanner.Source(file, sheet.name(), merges), subjects, figures);
        book.read(number, reading);
        return reading.finish(sheet.hidden());
    }

    /** One sheet while it is read. */
    private final class Reading implements Book.Rows {
        private final SheetPlanner.Source source;
        private final Subjects subjects;
        private final Map<String, Entry> figures;
        private final List<Row> first = new ArrayList<>();
        private boolean settled;
        private SheetRows rows;
        private SheetPlanner planner;

        Reading(SheetPlanner.Source source, Subjects subjects, Map<String, Entry> figures) {
            this.source = source;
            this.subjects = subjects;
            this.figures = figures;
        }

        @Override
        public void row(Row row) {
            if (planner != null) {
                planner.row(row);
            } else if (!settled) {
                first.add(row.copy());
                if (first.size() == HeaderFinder.ROWS) {
                    settle();
                }
            }
        }

        private void settle() {
            settled = true;
            Header found = reader.header(first, source.merges(), source.sheet(), file);
            Header header = found == null ? null : Remembered.over(found, options);
            boolean bare = header != null && first.get(first.size() - 1).number() <= header.to();
            if (header == null || bare) {
                String why = first.isEmpty() ? "empty" : bare ? "cover" : "noHeader";
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
            planner = header.kind() == SheetKind.TARGETS || header.kind() == SheetKind.INDUSTRIAL
                    ? new FigureRows(source, header, rows, cells, units, figures)
                    : new ProjectRows(source, header, rows, cells, units, subjects).erasing(options.blanksErase());
            for (Row row : first) {
                if (row.number() > header.to()) {
                    planner.row(row);
                }
            }
            first.clear();
        }

        private Problem placed(Problem problem) {
            Problem.Place place = problem.place();
            return new Problem(problem.severity(), new Problem.Place(file, source.sheet(), place.row(), place.column(), place.value()),
                    problem.what(), problem.toDo());
        }

        SheetPlan finish(boolean hidden) {
            if (!settled) {
                settle();
            }
            if (planner != null) {
                planner.finish();
                if (hidden) {
                    rows.problem(Problem.warning(new Problem.Place(file, source.sheet(), 0, null, null),
                            Message.of("reading.sheet.hidden", source.sheet())));
                }
            }
            return rows;
        }
    }
}
