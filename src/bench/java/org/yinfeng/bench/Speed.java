package org.yinfeng.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.exchange.write.ListingWriter;
import org.yinfeng.exchange.write.WriteOptions;
import org.yinfeng.exchange.write.WriteProgress;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.ledger.query.Months;
import org.yinfeng.ledger.query.Query;
import org.yinfeng.ledger.query.Search;
import org.yinfeng.ledger.query.Vocabulary;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.store.LedgerFiles;

/** Every operation at one size, each beside its floor and a peer. */
final class Speed {
    private static final String WORD = "精密压铸";

    private final int size;
    private final Path folder;
    private final Race race;
    private final Texts texts = Texts.of(Texts.Language.ZH);
    private final Vocabulary vocabulary = Vocabulary.of(texts);

    private Speed(int size, Path folder) {
        this.size = size;
        this.folder = folder;
        race = new Race(size, 3, 15);
    }

    public static void main(String[] args) throws Exception {
        new Speed(Integer.parseInt(args[0]), Path.of(args[1])).run();
        // DuckDB leaves threads behind.
        System.exit(0);
    }

    private void run() throws Exception {
        Ledger ledger = Generated.ledger(size);
        Listing listing = listing(ledger);
        Path csv = folder.resolve("list.csv");
        if (attempt("export csv", () -> exportCsv(listing, csv))) {
            attempt("figures", () -> figures(ledger, csv));
            attempt("filter", () -> filter(ledger, csv));
        }
        Path workbook = folder.resolve("list.xlsx");
        if (size <= 100_000 && attempt("export xlsx", () -> exportXlsx(listing, workbook))) {
            attempt("import xlsx", () -> new Imports(size, folder, race).xlsx(workbook));
        }
        if (Files.exists(csv)) {
            attempt("import csv", () -> new Imports(size, folder, race).csv(csv));
        }
        attempt("store", () -> store(ledger));
        if (size <= 100_000) {
            attempt("a year's records", () -> new Year(race, size, folder).run(ledger));
        }
        attempt("book", () -> new Books(race).run(ledger, folder));
    }

    private interface Part {
        void run() throws Exception;
    }

    private boolean attempt(String name, Part part) {
        try {
            part.run();
            return true;
        } catch (Exception | LinkageError e) {
            System.out.printf("%-26s %,9d could not be run: %s%n", name, size, e);
            return false;
        }
    }

    private Listing listing(Ledger ledger) {
        List<Column> columns = new ArrayList<>(Column.standard());
        for (int month = 1; month <= 12; month++) {
            columns.add(Months.invested(YearMonth.of(Generated.YEAR, month)));
        }
        int[] rows = java.util.stream.IntStream.range(0, size).toArray();
        return new Listing("重点项目台账", ledger, rows, columns, Generated.AS_OF, Unit.WAN);
    }

    private Object write(Listing listing, Path file) {
        ListingWriter.Result result = new ListingWriter().write(listing, file, WriteOptions.of(texts), WriteProgress.NONE);
        if (!result.isWritten()) {
            throw new IllegalStateException(result.outcome() + " " + result.problem());
        }
        return result;
    }

    private void exportCsv(Listing listing, Path csv) throws Exception {
        write(listing, csv);
        byte[] bytes = Files.readAllBytes(csv);
        try (Duck duck = new Duck(null)) {
            duck.table(csv);
            race.slow().run("export csv", () -> write(listing, csv),
                    () -> duck.run("copy projects to '" + folder.resolve("peer.csv") + "' (header)"),
                    () -> Floors.force(folder.resolve("floor.csv"), bytes));
        }
    }

    private void exportXlsx(Listing listing, Path workbook) throws Exception {
        write(listing, workbook);
        byte[] sheet = Floors.inflated(workbook);
        race.slow().run("export xlsx", () -> write(listing, workbook),
                () -> Workbooks.write(listing, folder.resolve("peer.xlsx")), () -> Floors.deflate(sheet));
    }

    private void figures(Ledger ledger, Path csv) throws Exception {
        Reckoning reckoning = Reckoning.ofCity(ledger, CountingRules.DEFAULT, Generated.AS_OF);
        String grouped = "select \"属地\", \"产业类别\", count(*), sum(\"计划总投资（万元）\") from typed where \"签约日期\" between "
                + "'2023-01-01' and '2023-12-31' group by all";
        try (Duck duck = Duck.holding(csv)) {
            race.run("figures, all", reckoning::figures, () -> duck.read(grouped), () -> Floors.scan(ledger.projects()));
            race.run("overview, all", reckoning::overview, () -> duck.read(grouped), () -> Floors.scan(ledger.projects()));
        }
    }

    private void filter(Ledger ledger, Path csv) throws Exception {
        byte[] names = names(ledger);
        byte[] word = WORD.getBytes(StandardCharsets.UTF_8);
        Search.prepare(ledger.projects());
        Query query = Query.parse(WORD, vocabulary).value();
        Query letters = Query.parse(WORD.substring(0, 2), vocabulary).value();
        String like = "select count(*) from typed where \"项目名称\" like '%" + WORD + "%' or \"投资主体\" like '%" + WORD + "%'";
        try (Duck duck = Duck.holding(csv)) {
            race.run("filter, one keystroke", () -> rows(new Search(vocabulary), query, ledger), () -> duck.number(like),
                    () -> Floors.occurrences(names, word));
            Search typed = new Search(vocabulary);
            race.run("filter, typed on", () -> {
                rows(typed, letters, ledger);
                return rows(typed, query, ledger);
            }, () -> duck.number(like), () -> Floors.occurrences(names, word));
        }
    }

    private static int[] rows(Search search, Query query, Ledger ledger) {
        return search.rows(query, ledger.projects(), Generated.AS_OF);
    }

    private static byte[] names(Ledger ledger) {
        ByteArrayOutputStream names = new ByteArrayOutputStream();
        ledger.projects().forEach(project -> {
            names.writeBytes(project.name().getBytes(StandardCharsets.UTF_8));
            names.writeBytes(project.get(Field.COMPANY).getBytes(StandardCharsets.UTF_8));
        });
        return names.toByteArray();
    }

    /** The ledger in a store: filled once, then opened, and edited a project at a time. */
    private void store(Ledger ledger) throws Exception {
        Path file = folder.resolve("ledger");
        LedgerFiles files = new LedgerFiles(Clock.systemUTC());
        fill(files, file, ledger);
        race.slow().run("open and load", () -> {
            try (LedgerStore store = files.open(file, false)) {
                return store.load();
            }
        }, null, () -> Floors.read(Path.of(file + ".mv.db")));
        byte[] page = new byte[4096];
        try (LedgerStore store = files.open(file, false); Sqlite sqlite = new Sqlite(folder.resolve("peer.sqlite"), size)) {
            Desk desk = new Desk(store, vocabulary);
            race.run("edit, forced to disk", desk::edit, () -> sqlite.edit(desk.next()),
                    () -> Floors.force(folder.resolve("floor.page"), page));
            race.run("edit, in every model", desk::follow, null, () -> Floors.scan(desk.ledger().projects()));
        }
    }

    private void fill(LedgerFiles files, Path file, Ledger ledger) {
        long start = System.nanoTime();
        try (LedgerStore store = files.open(file, true)) {
            List<Change> changes = new ArrayList<>();
            for (int row = 0; row < size; row++) {
                changes.add(Change.added(ledger.projects().at(row).withIdentity(0, 0)));
                if (changes.size() == 100_000 || row == size - 1) {
                    store.commit(Edit.of(Message.of("edit.sample"), changes), "bench");
                    changes.clear();
                }
            }
            List<Change> rest = new ArrayList<>();
            ledger.targets().forEach(target -> rest.add(Change.added(target.withIdentity(0, 0))));
            ledger.observations().forEach(figure -> rest.add(Change.added(figure.withIdentity(0, 0))));
            store.commit(Edit.of(Message.of("edit.sample"), rest), "bench");
        }
        System.out.printf(java.util.Locale.ROOT, "%-26s %,9d %10.0f ms%n", "store filled, durable", size,
                (System.nanoTime() - start) / 1e6);
    }

    /** Somebody who raises the planned total of one project after the other. */
    private static final class Desk {
        private final LedgerStore store;
        private final Search search;
        private final Query query;
        private Ledger ledger;
        private int row;
        private Outcome.Committed last;

        Desk(LedgerStore store, Vocabulary vocabulary) {
            this.store = store;
            ledger = store.load();
            search = new Search(vocabulary);
            query = Query.parse("电子", vocabulary).value();
        }

        Ledger ledger() {
            return ledger;
        }

        int next() {
            row = (row + 997) % ledger.projects().size();
            return row + 1;
        }

        /** Until it is forced to disk. */
        Object edit() {
            Project before = ledger.projects().at(next() - 1);
            Project after = before.with(Field.PLANNED, before.planned().plus(Money.ofWan(1)));
            last = (Outcome.Committed) store.commit(Edit.of(Message.of("edit.sample"), new Change(before, after)), "bench");
            ledger = ledger.apply(last.stored(), last.revision());
            return last;
        }

        /** An edit that is stored, in the new ledger, in all figures of the overview and in the list that is shown. */
        Object follow() {
            edit();
            search.rows(query, ledger.projects(), Generated.AS_OF);
            return Reckoning.ofCity(ledger, CountingRules.DEFAULT, Generated.AS_OF).overview();
        }
    }
}
