package org.yinfeng.exchange.cells;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.yinfeng.project.Message;

/** A workbook of Excel 97 to 2003, or a WPS et file, which is the same inside: read record by record, once, within bounds. */
final class Xls implements Book {
    private static final int SECONDS = 60;
    private static final long LARGEST_FILE = 100L << 20;
    private static final List<String> WORKBOOKS = List.of("Workbook", "WORKBOOK", "WorkBook");

    private final XlsRecords records;

    private Xls(XlsRecords records) {
        this.records = records;
    }

    /** @throws Refused for what is encrypted, older than Excel 97, damaged, or no workbook at all */
    static Xls open(Path file, Meter meter) {
        if (file.toFile().length() > LARGEST_FILE) {
            throw Refused.bounds("100 MB");
        }
        meter.limit(SECONDS);
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            String name = WORKBOOKS.stream().filter(root::hasEntryCaseInsensitive).findFirst().orElse(null);
            if (name == null || root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw refused(foreign(root));
            }
            XlsRecords records = new XlsRecords(meter);
            try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(name))) {
                read(in, records);
            }
            meter.done(file.toFile().length());
            return new Xls(records);
        } catch (Refused | CancellationException known) {
            throw known;
        } catch (EncryptedDocumentException locked) {
            throw refused("encrypted");
        } catch (OldFileFormatException old) {
            throw refused("old");
        } catch (FileNotFoundException absent) {
            throw Refused.damaged("Workbook");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // The library answers damage with exceptions of every kind.
            throw Refused.damaged("xls");
        }
    }

    private static void read(InputStream in, XlsRecords records) {
        RecordFactoryInputStream stream = new RecordFactoryInputStream(in, false);
        for (Record record = stream.nextRecord(); record != null; record = stream.nextRecord()) {
            records.take(record);
        }
        records.finish();
    }

    private static String foreign(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return "encrypted";
        } else if (root.hasEntryCaseInsensitive("Book")) {
            return "old";
        }
        return root.hasEntryCaseInsensitive("WordDocument") ? "doc" : "ole";
    }

    private static Refused refused(String what) {
        return new Refused(Message.of("reading.refused." + what), Message.of("reading.advice." + what));
    }

    @Override
    public List<Sheet> sheets() {
        return records.sheets().stream().map(XlsRecords.Found::sheet).toList();
    }

    @Override
    public Merges merges(int sheet) {
        return records.sheets().get(sheet).merges();
    }

    @Override
    public void read(int sheet, Rows rows) {
        records.sheets().get(sheet).rows().values().forEach(row -> {
            if (!row.isBlank()) {
                rows.row(row);
            }
        });
    }

    @Override
    public BitSet hiddenColumns(int sheet) {
        return records.sheets().get(sheet).hiddenColumns();
    }

    @Override
    public void close() {
        // All was read when it was opened.
    }
}
