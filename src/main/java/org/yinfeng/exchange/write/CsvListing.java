package org.yinfeng.exchange.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.Texts;

/** A list as csv: UTF-8 with a mark that tells Excel so, or GB18030, lines ended by CR LF, one line of headings, texts protected. */
final class CsvListing {
    private static final byte[] END = {'\r', '\n'};
    private static final int MOST_KNOWN = 1 << 15;

    private final Map<Object, byte[]> known = new HashMap<>();
    private final Listing listing;
    private final WriteProgress progress;
    private final Heads heads;
    private final Shown shown;
    private final Charset charset;

    CsvListing(Listing listing, Texts texts, Charset charset, WriteProgress progress) {
        this.listing = listing;
        this.progress = progress;
        this.charset = charset;
        heads = new Heads(texts, listing.unit());
        shown = new Shown(texts, listing.unit());
    }

    void write(OutputStream out) throws IOException {
        CsvBytes bytes = new CsvBytes(out, charset);
        if (charset == StandardCharsets.UTF_8) {
            bytes.raw("\uFEFF".getBytes(StandardCharsets.UTF_8));
        }
        Column[] columns = listing.columns().toArray(Column[]::new);
        for (int i = 0; i < columns.length; i++) {
            separate(bytes, i);
            bytes.text(heads.single(columns[i]));
        }
        bytes.raw(END);
        new Rows(listing, progress).forEach((block, within, position) -> {
            for (int i = 0; i < columns.length; i++) {
                separate(bytes, i);
                cell(bytes, columns[i].reader().value(block, within, listing.asOf()));
            }
            bytes.raw(END);
        });
        bytes.flush();
    }

    private static void separate(CsvBytes bytes, int column) throws IOException {
        if (column > 0) {
            bytes.raw(',');
        }
    }

    private void cell(CsvBytes bytes, Object value) throws IOException {
        if (value == null) {
            return;
        }
        if (Shown.isNumber(value)) {
            bytes.ascii(shown.number(value));
        } else if (value instanceof String text) {
            bytes.text(text);
        } else {
            bytes.raw(known(value));
        }
    }

    /** Dates, months, stages and statuses are few and come again and again. */
    private byte[] known(Object value) throws IOException {
        byte[] cell = known.get(value);
        if (cell == null) {
            ByteArrayOutputStream made = new ByteArrayOutputStream();
            CsvBytes bytes = new CsvBytes(made, charset);
            bytes.text(shown.text(value));
            bytes.flush();
            cell = made.toByteArray();
            if (known.size() < MOST_KNOWN) {
                known.put(value, cell);
            }
        }
        return cell;
    }
}
