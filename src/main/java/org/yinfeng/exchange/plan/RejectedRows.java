package org.yinfeng.exchange.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yinfeng.exchange.cells.Merges;
import org.yinfeng.exchange.cells.Row;
import org.yinfeng.exchange.write.ListingWriter;
import org.yinfeng.exchange.write.PlainBook;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Texts;

/**
 * The rejected rows of an import as a workbook: each under the titles and headings of its own sheet, with the section it
 * stood in, and the reason in a last column. Mended there, the file is dropped again as it is.
 */
public final class RejectedRows {
    private final Texts texts;

    public RejectedRows(Texts texts) {
        this.texts = texts;
    }

    /** Writes an .xlsx, whole or not at all; a plan without rejected rows makes none. */
    public ListingWriter.Result write(ImportPlan plan, Path target) {
        List<PlainBook.Sheet> sheets = new ArrayList<>();
        for (FilePlan file : plan.files()) {
            file.sheets().stream().filter(sheet -> sheet.count(Fate.REJECTED) > 0)
                    .forEach(sheet -> sheets.add(sheet(file.file(), (SheetRows) sheet)));
        }
        return PlainBook.write(sheets, target, texts.get("write.font"));
    }

    private PlainBook.Sheet sheet(String file, SheetRows sheet) {
        List<List<String>> rows = new ArrayList<>();
        // The year may have stood in the file's name only.
        rows.add(List.of(sheet.year() == 0 ? texts.get("reading.returned", file)
                : texts.get("reading.returnedOf", file, String.valueOf(sheet.year()))));
        Map<Integer, Integer> places = new HashMap<>();
        for (Row row : sheet.rowsAbove()) {
            places.put(row.number(), rows.size());
            rows.add(IntStream.range(0, row.width()).mapToObj(row::shown).toList());
        }
        int headFrom = places.getOrDefault(sheet.headerFrom(), 0) + 1;
        int headTo = rows.size();
        List<Integer> rejected = addRejected(sheet, rows);
        int reason = Math.max(widest(rows), sheet.columns().size());
        rows.set(headTo - 1, with(rows.get(headTo - 1), reason, texts.get("reading.reason")));
        for (int at = headTo; at < rows.size(); at++) {
            int position = rejected.get(at - headTo);
            if (position >= 0) {
                rows.set(at, with(rows.get(at), reason, reason(sheet.row(position))));
            }
        }
        return new PlainBook.Sheet(sheet.sheet(), rows, headFrom, headTo, merges(sheet.merges(), places));
    }

    /** Adds the rejected rows and the sections they stand in; the answer is each row's position in the plan, -1 of a section. */
    private static List<Integer> addRejected(SheetRows sheet, List<List<String>> rows) {
        List<Integer> positions = new ArrayList<>();
        List<String> section = null;
        for (int position = 0; position < sheet.size(); position++) {
            List<String> cells = sheet.texts(position);
            if (sheet.isSection(position)) {
                section = cells;
            } else if (sheet.fate(position) == Fate.REJECTED && !cells.isEmpty()) {
                if (section != null) {
                    rows.add(section);
                    positions.add(-1);
                    section = null;
                }
                rows.add(cells);
                positions.add(position);
            }
        }
        return positions;
    }

    private static int widest(List<List<String>> rows) {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    private static List<String> with(List<String> row, int column, String text) {
        List<String> wider = new ArrayList<>(row);
        while (wider.size() < column) {
            wider.add("");
        }
        wider.add(text);
        return wider;
    }

    private String reason(PlannedRow row) {
        return row.problems().stream().filter(Problem::isError).map(problem ->
                (problem.place().column() == null ? "" : problem.place().column() + ": ") + problem.what().in(texts)).collect(Collectors.joining(" "));
    }

    /** The merged cells of what stands above the data, at their new places. */
    private static List<int[]> merges(Merges merges, Map<Integer, Integer> places) {
        Set<Merges.Range> ranges = new LinkedHashSet<>();
        places.keySet().forEach(row -> ranges.addAll(merges.at(row)));
        return ranges.stream().filter(range -> places.containsKey(range.firstRow()) && places.containsKey(range.lastRow()))
                .map(range -> new int[] {places.get(range.firstRow()), range.firstColumn(), places.get(range.lastRow()), range.lastColumn()})
                .toList();
    }
}
