package org.yinfeng.exchange.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.Texts;

/** A list as csv: UTF-8 with a mark that tells Excel so, lines ended by CR LF, one line of headings, texts protected. */
final class CsvListing {
    private final Listing listing;
    private final WriteProgress progress;
    private final Heads heads;
    private final Shown shown;

    CsvListing(Listing listing, Texts texts, WriteProgress progress) {
        this.listing = listing;
        this.progress = progress;
        heads = new Heads(texts, listing.unit());
        shown = new Shown(texts, listing.unit());
    }

    void write(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        writer.write('\uFEFF');
        List<Column> columns = listing.columns();
        for (int i = 0; i < columns.size(); i++) {
            separate(writer, i);
            text(writer, heads.single(columns.get(i)));
        }
        writer.write("\r\n");
        new Rows(listing, progress).forEach((block, within, position) -> {
            for (int i = 0; i < columns.size(); i++) {
                separate(writer, i);
                cell(writer, columns.get(i).reader().value(block, within, listing.asOf()));
            }
            writer.write("\r\n");
        });
        writer.flush();
    }

    private static void separate(Writer writer, int column) throws IOException {
        if (column > 0) {
            writer.write(',');
        }
    }

    private void cell(Writer writer, Object value) throws IOException {
        if (value == null) {
            return;
        }
        if (Shown.isNumber(value)) {
            writer.write(shown.number(value));
        } else {
            text(writer, shown.text(value));
        }
    }

    private static void text(Writer writer, String text) throws IOException {
        String safe = CsvText.protect(text);
        if (isPlain(safe)) {
            writer.write(safe);
        } else {
            writer.write('"');
            writer.write(safe.replace("\"", "\"\""));
            writer.write('"');
        }
    }

    /** Blanks at either end and every separator that some spreadsheet splits at are quoted. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == ',' || c == ';' || c < ' ') {
                return false;
            }
        }
        return text.isEmpty() || text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ';
    }
}
