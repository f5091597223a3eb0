package org.yinfeng.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yinfeng.exchange.cells.Watch;
import org.yinfeng.exchange.plan.Acceptance;
import org.yinfeng.exchange.plan.Import;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Message;

/** The sample ledger that comes with the program: a workbook like any bureau's, read like any bureau's. */
public final class SampleLedger {
    private static final String WORKBOOK = "/org/yinfeng/sample/ledger.xlsx";

    private SampleLedger() {}

    /** The edit that brings the sample into a ledger; takes about a second. */
    public static Edit edit(Ledger ledger) {
        try {
            Path folder = Files.createTempDirectory("yinfeng-sample");
            Path workbook = folder.resolve("ledger.xlsx");
            try (InputStream bytes = SampleLedger.class.getResourceAsStream(WORKBOOK)) {
                Files.copy(bytes, workbook);
                Edit read = new Import(ledger).read(List.of(workbook), Watch.NONE).edit(Acceptance.VALID);
                return Edit.of(Message.of("edit.sample"), read.changes());
            } finally {
                Files.deleteIfExists(workbook);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
