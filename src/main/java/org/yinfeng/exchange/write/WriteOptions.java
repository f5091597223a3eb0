package org.yinfeng.exchange.write;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.yinfeng.ledger.layout.ListLayout;
import org.yinfeng.project.Texts;

/**
 * How a list is written.
 *
 * @param texts the language of headings and of the ledger's known words; a sheet of either language reads back
 * @param wholeLedger whether monthly investment, annual plans, targets and series follow on sheets of their own (xlsx only)
 * @param layout sections, decimals and readers; data files (csv, json) take its order and readers only
 * @param charset of a csv: UTF-8, with a mark that tells Excel so, or GB18030
 */
public record WriteOptions(Texts texts, boolean wholeLedger, ListLayout layout, Charset charset) {
    /** What older spreadsheet programs in China expect of a csv. */
    public static final Charset GB18030 = Charset.forName("GB18030");

    public WriteOptions(Texts texts, boolean wholeLedger) {
        this(texts, wholeLedger, ListLayout.PLAIN, StandardCharsets.UTF_8);
    }

    public static WriteOptions of(Texts texts) {
        return new WriteOptions(texts, false);
    }

    public WriteOptions laidOut(ListLayout as) {
        return new WriteOptions(texts, wholeLedger, as, charset);
    }

    public WriteOptions encoded(Charset as) {
        return new WriteOptions(texts, wholeLedger, layout, as);
    }
}
