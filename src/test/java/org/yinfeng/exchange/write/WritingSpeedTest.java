package org.yinfeng.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;

/** 100,000 projects of 30 columns: a report of the workbook beside the bare writing of a library, and of the csv. No time is asserted. */
@Tag("trial")
class WritingSpeedTest {
    private static final Logger LOG = LoggerFactory.getLogger(WritingSpeedTest.class);
    private static final int ROWS = 100_000;

    @TempDir
    Path folder;

    private static Project project(int i) {
        Project.Builder project = Project.builder();
        for (Field<?> field : Field.all()) {
            project.set(field, switch (field.kind()) {
                case TEXT -> field == Field.CODE ? "ZQ2024-" + i : i % 3 == 0 ? null : "肇庆信基和半导体照明" + i % 977;
                case CHOICE -> "属地" + i % 11;
                case MONEY -> Money.ofWan(500L + i);
                case AREA -> new LandArea(i * 100L);
                case DATE -> EventDate.of(LocalDate.of(2020, 1, 1).plusDays(i % 1500));
                case PROMISE -> Promise.of(YearMonth.of(2020, 6).plusMonths(i % 60));
                case STATUS -> org.yinfeng.project.Status.ACTIVE;
            });
        }
        return project.identity(i + 1L, 1).build();
    }

    private static Listing listing() {
        List<Change> changes = new ArrayList<>();
        IntStream.range(0, ROWS).forEach(i -> changes.add(Change.added(project(i))));
        Ledger ledger = Ledger.empty().apply(Edit.of(Message.of("edit.undo", ""), changes), 1);
        return new Listing("台账", ledger, IntStream.range(0, ROWS).toArray(), Column.standard().subList(0, 30), LocalDate.of(2024, 3, 31), Unit.WAN);
    }

    private static void bare(Listing listing, Path target) throws IOException {
        Shown shown = new Shown(Texts.of(Texts.Language.ZH), Unit.WAN);
        try (OutputStream out = Files.newOutputStream(target)) {
            Workbook book = new Workbook(out, "x", "1.0");
            Worksheet sheet = book.newWorksheet("x");
            new Rows(listing, WriteProgress.NONE).forEach((block, within, position) -> {
                for (int i = 0; i < listing.columns().size(); i++) {
                    Object value = listing.columns().get(i).reader().value(block, within, listing.asOf());
                    if (value instanceof Money money) {
                        sheet.value(position, i, money.yuan() / 10_000);
                    } else if (value != null) {
                        sheet.inlineString(position, i, shown.text(value));
                    }
                }
                if (position % 1000 == 999) {
                    sheet.flush();
                }
            });
            book.finish();
        }
    }

    @Test
    void aLargeListIsWrittenAndTheLogTellsHowFast() throws IOException {
        Listing listing = listing();
        long csv = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            bare(listing, folder.resolve("bare.xlsx"));
            long bare = System.nanoTime() - start;
            start = System.nanoTime();
            write(listing, "own.xlsx");
            long own = System.nanoTime() - start;
            start = System.nanoTime();
            write(listing, "own.csv");
            csv = Math.min(csv, System.nanoTime() - start);
            LOG.warn("bare {} ms, own {} ms, csv {} ms", bare / 1_000_000, own / 1_000_000, csv / 1_000_000);
        }
        LOG.warn("{} against {} bytes", Files.size(folder.resolve("own.xlsx")), Files.size(folder.resolve("bare.xlsx")));
    }

    private void write(Listing listing, String name) {
        assertThat(new ListingWriter().write(listing, folder.resolve(name), WriteOptions.of(Texts.of(Texts.Language.ZH)), WriteProgress.NONE).isWritten()).isTrue();
    }
}
