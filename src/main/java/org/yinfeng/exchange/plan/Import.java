package org.yinfeng.exchange.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.yinfeng.exchange.cells.Book;
import org.yinfeng.exchange.cells.Meter;
import org.yinfeng.exchange.cells.Refused;
import org.yinfeng.exchange.cells.Spreadsheet;
import org.yinfeng.exchange.cells.Watch;
import org.yinfeng.exchange.reading.Cells;
import org.yinfeng.exchange.reading.SheetReader;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;

/** Reads files and plans what they would do to a ledger. Later sheets may speak of projects that earlier ones bring. */
public final class Import {
    private final Ledger ledger;
    private final ImportOptions options;

    public Import(Ledger ledger) {
        this(ledger, ImportOptions.NONE);
    }

    public Import(Ledger ledger, ImportOptions options) {
        this.ledger = ledger;
        this.options = options;
    }

    /**
     * Never fails for what a file holds: a file that is not read is a {@link FilePlan#refused}.
     *
     * @throws CancellationException when the watch says so
     */
    public ImportPlan read(List<Path> files, Watch watch) {
        long total = files.stream().mapToLong(file -> file.toFile().length()).sum();
        Meter meter = new Meter(watch, total);
        Subjects subjects = new Subjects(ledger);
        Map<String, Entry> figures = FigureRows.known(ledger);
        List<FilePlan> plans = new ArrayList<>();
        for (Path file : files) {
            plans.add(read(file, meter, subjects, figures));
        }
        subjects.finish();
        return new ImportPlan(ledger, plans, subjects);
    }

    private FilePlan read(Path file, Meter meter, Subjects subjects, Map<String, Entry> figures) {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        Digest digest = new Digest(file);
        subjects.beginFile();
        List<String> keysBefore = new ArrayList<>(figures.keySet());
        try (Book book = Spreadsheet.open(file, options.charset(), meter)) {
            List<SheetPlan> sheets = new ArrayList<>();
            BookReading reading = new BookReading(name, book, new SheetReader(), new Cells(), options);
            for (int sheet = 0; sheet < book.sheets().size(); sheet++) {
                sheets.add(reading.plan(sheet, subjects, figures));
            }
            return new FilePlan(name, digest.hex(), sheets, null);
        } catch (CancellationException cancelled) {
            digest.stop();
            throw cancelled;
        } catch (Refused refused) {
            forget(subjects, figures, keysBefore);
            return refused(name, digest, refused);
        } catch (RuntimeException | StackOverflowError broken) {
            forget(subjects, figures, keysBefore);
            return refused(name, digest, new Refused(Message.of("reading.refused.internal", broken.getClass().getSimpleName()),
                    Message.of("reading.advice.damaged")));
        }
    }

    private static void forget(Subjects subjects, Map<String, Entry> figures, List<String> keysBefore) {
        subjects.dropFile();
        figures.keySet().retainAll(new java.util.HashSet<>(keysBefore));
    }

    private static FilePlan refused(String name, Digest digest, Refused refused) {
        digest.stop();
        Problem problem = Problem.error(new Problem.Place(name, null, 0, null, null), refused.what()).advising(refused.toDo());
        return new FilePlan(name, null, List.of(), problem);
    }
}
