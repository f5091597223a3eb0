package org.yinfeng.exchange.plan;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.yinfeng.exchange.cells.Book;
import org.yinfeng.exchange.cells.Meter;
import org.yinfeng.exchange.cells.Refused;
import org.yinfeng.exchange.cells.Spreadsheet;
import org.yinfeng.exchange.cells.Watch;
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
        return plan(files.stream().map(Source::of).toList(), new Meter(watch, total));
    }

    /**
     * Plans what was pasted: cells parted by tabs, or the web page that spreadsheets put on the clipboard.
     *
     * @param name what the text is called in the history and in problems
     * @throws CancellationException when the watch says so
     */
    public ImportPlan readText(String name, String text, Watch watch) {
        return plan(List.of(Source.of(name, text)), new Meter(watch, text.length()));
    }

    /** Where cells come from. */
    private record Source(String name, Supplier<Digest> digest, BiFunction<Charset, Meter, Book> opening) {
        static Source of(Path file) {
            String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
            return new Source(name, () -> new Digest(file), (charset, meter) -> Spreadsheet.open(file, charset, meter));
        }

        static Source of(String name, String text) {
            return new Source(name, () -> new Digest(text), (charset, meter) -> Spreadsheet.ofText(name, text, meter));
        }
    }

    private ImportPlan plan(List<Source> sources, Meter meter) {
        Subjects subjects = new Subjects(ledger);
        Packs packs = new Packs(subjects, options);
        Map<String, Entry> figures = FigureRows.known(ledger);
        List<FilePlan> plans = new ArrayList<>();
        for (Source source : sources) {
            plans.add(read(source, plans.size(), meter, subjects, figures, packs));
        }
        packs.settle();
        subjects.finish();
        return new ImportPlan(ledger, plans, subjects, options.corrected());
    }

    private FilePlan read(Source source, int place, Meter meter, Subjects subjects, Map<String, Entry> figures, Packs packs) {
        String name = source.name();
        Digest digest = source.digest().get();
        subjects.beginFile();
        packs.beginFile();
        List<String> keysBefore = new ArrayList<>(figures.keySet());
        try (Book book = source.opening().apply(options.charset(), meter)) {
            List<SheetPlan> sheets = packs.isPack(book) ? packs.read(name, place, book)
                    : plans(new BookReading(name, place, book, new SheetReader(), options, subjects, figures));
            return new FilePlan(name, digest.hex(), sheets, null);
        } catch (CancellationException cancelled) {
            digest.stop();
            throw cancelled;
        } catch (Refused refused) {
            packs.dropFile();
            forget(subjects, figures, keysBefore);
            return refused(name, digest, refused);
        } catch (RuntimeException | StackOverflowError broken) {
            packs.dropFile();
            forget(subjects, figures, keysBefore);
            return refused(name, digest, new Refused(Message.of("reading.refused.internal", broken.getClass().getSimpleName()),
                    Message.of("reading.advice.damaged")));
        }
    }

    private static List<SheetPlan> plans(BookReading reading) {
        List<SheetPlan> sheets = new ArrayList<>();
        for (int sheet = 0; sheet < reading.book().sheets().size(); sheet++) {
            sheets.addAll(reading.plans(sheet));
        }
        return sheets;
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
