package org.yinfeng.desk.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.yinfeng.desk.SheetExport;
import org.yinfeng.exchange.write.Sheet;
import org.yinfeng.ledger.Revision;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;

/** Lines of the history as a table, for a file or paper, with what they were filtered by. */
public record HistorySheet(List<Revision> lines, HistoryFilter filter, Wording words) {
    private static final List<String> COLUMNS = List.of("number", "at", "who", "what", "why", "changes");

    public HistorySheet {
        lines = List.copyOf(lines);
    }

    private Texts texts() {
        return words.texts();
    }

    public String title() {
        return texts().get("history.sheet");
    }

    /** How many lines, and which. */
    public String note() {
        String count = texts().get("history.sheet.count", words.count(lines.size()));
        List<String> by = new ArrayList<>();
        Stream.of(filter.text(), filter.who(), filter.code()).filter(text -> !text.isBlank()).forEach(by::add);
        if (filter.from() != null || filter.to() != null) {
            by.add(texts().get("history.sheet.days", day(filter.from()), day(filter.to())));
        }
        return by.isEmpty() ? count : count + texts().get("history.sheet.filter", String.join(texts().get("history.and"), by));
    }

    private static String day(LocalDate day) {
        return day == null ? "…" : day.toString();
    }

    public List<String> heads() {
        return COLUMNS.stream().map(column -> texts().get("history.column." + column)).toList();
    }

    /** A line's cells in the order of the heads: numbers as numbers, null for blank. */
    public List<Object> row(Revision line) {
        return Arrays.asList(line.number(), Wording.stamp(line.at()), line.who(), line.label().in(texts()), line.why(), line.changeCount());
    }

    public SheetExport.Table table(LocalDate today) {
        return new SheetExport.Table(new Sheet(title(), title(), note(), heads(), lines.stream().map(this::row).toList()), today, texts());
    }
}
