package org.yinfeng.exchange.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Texts;

/** Writes a finished table to xlsx, csv or json by the file's ending; whole or not at all. */
public final class SheetWriter {
    private static final int WIDEST = 60;
    private static final int LEADING_ROWS = 2;

    private final Sheet sheet;
    private final Texts texts;

    public SheetWriter(Sheet sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    public ListingWriter.Result write(Path target) {
        Optional<Problem> refused = ListingWriter.refuses(target, List.of("xlsx", "csv", "json"), List.of());
        if (refused.isPresent()) {
            return new ListingWriter.Result(ListingWriter.Outcome.REFUSED, refused.get());
        }
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        return ListingWriter.wholly(target, out -> {
            if (name.endsWith(".csv")) {
                csv(out);
            } else if (name.endsWith(".json")) {
                json(out);
            } else {
                xlsx(out);
            }
        });
    }

    private void csv(OutputStream out) throws IOException {
        CsvBytes bytes = new CsvBytes(out);
        bytes.raw("\uFEFF".getBytes(StandardCharsets.UTF_8));
        line(bytes, sheet.heads());
        for (List<Object> row : sheet.rows()) {
            line(bytes, row);
        }
        bytes.flush();
    }

    private static void line(CsvBytes bytes, List<?> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                bytes.raw(',');
            }
            Object cell = cells.get(i);
            if (cell instanceof Number) {
                bytes.ascii(digits(cell));
            } else if (cell != null) {
                bytes.text(cell.toString());
            }
        }
        bytes.raw("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static String digits(Object number) {
        return number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
    }

    private void xlsx(OutputStream out) throws IOException {
        int rows = sheet.rows().size();
        if (LEADING_ROWS + 1 + rows > XlsxSheet.MOST_ROWS) {
            throw new Refusal(Message.of("write.toomany", rows), Message.of("write.toomany.do"));
        }
        int[] widths = widths();
        XlsxBook book = new XlsxBook(out, texts.get("write.font"));
        XlsxSheet written = new XlsxSheet(book, sheet.name(), widths, LEADING_ROWS + 1 + rows, new int[] {LEADING_ROWS + 1, 0});
        lead(written, 0, sheet.title(), XlsxStyle.TITLE, 32);
        lead(written, 1, sheet.note(), XlsxStyle.NOTE, 20);
        written.beginRow(24);
        for (int i = 0; i < sheet.heads().size(); i++) {
            written.text(i, sheet.heads().get(i), XlsxStyle.HEAD);
        }
        written.endRow();
        for (List<Object> row : sheet.rows()) {
            row(written, row);
        }
        int last = LEADING_ROWS + 1;
        written.finish(new int[] {last, last}, last + rows, widths, texts.get("write.footer"));
        book.close();
    }

    private void lead(XlsxSheet written, int row, String text, XlsxStyle style, int height) throws IOException {
        written.beginRow(height);
        written.text(0, text, style);
        written.endRow();
        written.merge(row, 0, row, sheet.heads().size() - 1);
    }

    private static void row(XlsxSheet written, List<Object> row) throws IOException {
        written.beginRow(0);
        for (int i = 0; i < row.size(); i++) {
            Object cell = row.get(i);
            if (cell == null) {
                written.blank(i, XlsxStyle.TEXT);
            } else if (cell instanceof Number) {
                String digits = digits(cell);
                written.number(i, digits, digits.indexOf('.') < 0 ? XlsxStyle.WHOLE : XlsxStyle.FINE);
            } else {
                written.text(i, cell.toString(), XlsxStyle.TEXT);
            }
        }
        written.endRow();
    }

    private int[] widths() {
        int[] widths = new int[sheet.heads().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Widths.ofText(sheet.heads().get(i)) + 2;
            for (List<Object> row : sheet.rows()) {
                widths[i] = row.get(i) == null ? widths[i] : Math.max(widths[i], Widths.ofText(row.get(i).toString()) + 1);
            }
            widths[i] = Math.min(WIDEST, widths[i]);
        }
        return widths;
    }

    private void json(OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartArray();
            for (List<Object> row : sheet.rows()) {
                json.writeRaw('\n');
                json.writeStartObject();
                for (int i = 0; i < row.size(); i++) {
                    Object cell = row.get(i);
                    json.writeStringField(sheet.heads().get(i), cell == null ? null : cell instanceof Number ? digits(cell) : cell.toString());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }
}
