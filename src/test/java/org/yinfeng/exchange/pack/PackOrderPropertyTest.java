package org.yinfeng.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.yinfeng.exchange.cells.Watch;
import org.yinfeng.exchange.plan.Acceptance;
import org.yinfeng.exchange.plan.Import;
import org.yinfeng.exchange.plan.ImportPlan;
import org.yinfeng.exchange.plan.SheetPlan;
import org.yinfeng.exchange.write.WriteProgress;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Field;
import org.yinfeng.project.Project;
import org.yinfeng.testing.LedgerBuilder;

/** Returned packs merge in any order with the same result, also where two speak of the same project and where the ledger moved on. */
final class PackOrderPropertyTest {
    private static final YearMonth MONTH = YearMonth.of(2024, 2);
    private static final List<String> HEADS = List.of("2024-02（万元）", "联系电话", "形象进度");

    private static Path folder;

    /** One cell filled in: the project from 0, the column of {@link #HEADS}, the value. */
    private record Fill(int project, int column, int value) {
    }

    @BeforeContainer
    static void begin() throws IOException {
        folder = Files.createTempDirectory("packs");
    }

    @AfterContainer
    static void end() throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    @Provide
    Arbitrary<List<Fill>> fills() {
        return Combinators.combine(Arbitraries.integers().between(0, 2), Arbitraries.integers().between(0, HEADS.size() - 1),
                Arbitraries.integers().between(1, 3)).as(Fill::new).list().ofMaxSize(5);
    }

    private static Ledger sample() {
        return LedgerBuilder.ledgerOf("""
                code | name | region | unit   | plannedWan | phone
                P1   | 甲   | 四会市 | 商务局 | 1000       | 1
                P2   | 乙   | 四会市 | 工信局 | 1000       |
                P3   | 丙   | 四会市 | 商务局 | 1000       |
                """);
    }

    private static Path filled(Path sent, List<Fill> fills) {
        try {
            FilledPack pack = new FilledPack(sent);
            fills.forEach(fill -> pack.fill("P" + (fill.project() + 1), HEADS.get(fill.column()),
                    fill.column() == 0 ? Integer.toString(fill.value()) : "说" + fill.value()));
            return pack.save(Files.createTempFile(folder, "back", ".xlsx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ledger apply(Ledger ledger, ImportPlan plan) {
        return ledger.apply(plan.edit(Acceptance.VALID), ledger.revision() + 1);
    }

    private static Set<String> clashes(ImportPlan plan) {
        Set<String> clashes = new TreeSet<>();
        plan.files().forEach(file -> file.sheets().forEach(sheet -> clashes(sheet, clashes)));
        return clashes;
    }

    private static void clashes(SheetPlan sheet, Set<String> clashes) {
        for (int at = 0; at < sheet.size(); at++) {
            Project project = (Project) sheet.row(at).before();
            sheet.clashes(at).forEach(clash -> clashes.add(project.key() + " " + clash));
        }
    }

    private static Ledger moved(Ledger ledger, List<Fill> fills) {
        Ledger moved = ledger;
        for (Fill fill : fills) {
            Project before = moved.projects().at(fill.project());
            Project after = before.with(fill.column() == 1 ? Field.PHONE : Field.PROGRESS, "说" + fill.value());
            moved = moved.apply(new Edit(org.yinfeng.project.Message.of("test"), List.of(new Change(before, after)), null), moved.revision() + 1);
        }
        return moved;
    }

    @Property(tries = 60)
    void packsOfOneDropGiveTheSameLedgerAndTheSameClashesInEitherOrder(@ForAll("fills") List<Fill> ofOne, @ForAll("fills") List<Fill> ofOther,
            @ForAll("fills") List<Fill> ofOurs) {
        Ledger ledger = sample();
        Path sent = sent(ledger);
        Path one = filled(sent, ofOne);
        Path other = filled(sent, ofOther);
        Ledger now = moved(ledger, ofOurs);
        ImportPlan first = new Import(now).read(List.of(one, other), Watch.NONE);
        ImportPlan second = new Import(now).read(List.of(other, one), Watch.NONE);
        assertThat(apply(now, first).sameEntries(apply(now, second))).isTrue();
        assertThat(clashes(first)).isEqualTo(clashes(second));
    }

    @Property(tries = 60)
    void packsOneAfterTheOtherDifferOnlyInCellsThatClashEitherWay(@ForAll("fills") List<Fill> ofOne, @ForAll("fills") List<Fill> ofOther) {
        Ledger ledger = sample();
        Path sent = sent(ledger);
        List<Path> files = List.of(filled(sent, ofOne), filled(sent, ofOther));
        List<Ledger> ends = new ArrayList<>();
        List<Set<String>> cells = new ArrayList<>();
        for (List<Path> order : List.of(files, List.of(files.get(1), files.get(0)))) {
            Ledger after = apply(ledger, new Import(ledger).read(List.of(order.get(0)), Watch.NONE));
            ImportPlan last = new Import(after).read(List.of(order.get(1)), Watch.NONE);
            ends.add(apply(after, last));
            cells.add(cells(last));
        }
        assertThat(cells.get(0)).isEqualTo(cells.get(1));
        assertThat(cells.get(0).isEmpty()).isEqualTo(ends.get(0).sameEntries(ends.get(1)));
    }

    private static Set<String> cells(ImportPlan plan) {
        Set<String> cells = new TreeSet<>();
        SheetPlan sheet = plan.files().get(0).sheets().get(0);
        for (int at = 0; at < sheet.size(); at++) {
            int row = at;
            sheet.clashes(at).forEach(clash -> cells.add(((Project) sheet.row(row).before()).key() + " " + clash.slot().key()));
        }
        return cells;
    }

    private static Path sent(Ledger ledger) {
        PackOrder order = new PackOrder(ledger, MONTH, Field.REGION, FilledPack.zh());
        assertThat(order.write("四会市", folder, WriteProgress.NONE).isWritten()).isTrue();
        return folder.resolve(order.fileName("四会市"));
    }
}
