package org.yinfeng.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.testing.LedgerBuilder.ledgerOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.exchange.cells.Watch;
import org.yinfeng.exchange.plan.Acceptance;
import org.yinfeng.exchange.plan.Clash;
import org.yinfeng.exchange.plan.Fate;
import org.yinfeng.exchange.plan.Import;
import org.yinfeng.exchange.plan.ImportOptions;
import org.yinfeng.exchange.plan.ImportPlan;
import org.yinfeng.exchange.plan.SheetPlan;
import org.yinfeng.exchange.reading.Slot;
import org.yinfeng.exchange.write.WriteProgress;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Change;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Project;
import org.yinfeng.project.Status;

/** What a returned pack does to the ledger: base, theirs and ours held against each other, cell by cell. */
final class PackMergeTest {
    private static final YearMonth APRIL = YearMonth.of(2024, 4);
    private static final YearMonth MARCH = YearMonth.of(2024, 3);
    private static final String APRIL_HEAD = "2024-04（万元）";
    private static final String MARCH_HEAD = "2024-03（万元）";

    @TempDir
    Path folder;

    private Ledger ledger;

    @BeforeEach
    void ledger() {
        ledger = ledgerOf("""
                code | name     | company | region | plannedWan | signed     | started | invested                | phone   | progress
                P1   | 电容基地 | 甲公司  | 四会市 | 35000      | 2024-02-05 |         | 2024-01:500 2024-03:300 | 0758-12 | 桩基 完成60%
                P2   | 电池工厂 | 乙公司  | 四会市 | 12000.5    | 2024-03    |         |                         |         |
                P3   | 玻璃项目 | 丙公司  | 高要区 | 8000       |            |         |                         |         | =1+1
                """);
    }

    private Path sent(String unit) {
        PackOrder order = new PackOrder(ledger, APRIL, Field.REGION, FilledPack.zh());
        assertThat(order.write(unit, folder, WriteProgress.NONE).isWritten()).isTrue();
        return folder.resolve(order.fileName(unit));
    }

    private FilledPack fill(String unit) throws IOException {
        return new FilledPack(sent(unit));
    }

    private Path back(FilledPack pack) throws IOException {
        return pack.save(Files.createTempFile(folder, "back", ".xlsx"));
    }

    private ImportPlan plan(Path... files) {
        return new Import(ledger).read(List.of(files), Watch.NONE);
    }

    private Ledger merged(ImportPlan plan, Acceptance acceptance) {
        Edit edit = plan.edit(acceptance);
        long next = ledger.nextId();
        List<Change> changes = new java.util.ArrayList<>();
        for (Change change : edit.changes()) {
            changes.add(change.before() == null ? Change.added(change.after().withIdentity(next++, 1)) : change);
        }
        return ledger.apply(new Edit(edit.label(), changes, edit.why()), ledger.revision() + 1);
    }

    private void change(String code, java.util.function.UnaryOperator<Project> change) {
        Project before = ledger.projects().at(ledger.projects().rowOfCode(code));
        ledger = ledger.apply(Edit.of(Message.of("test"), new Change(before, change.apply(before))), ledger.revision() + 1);
    }

    private static Project project(Ledger ledger, String code) {
        return ledger.projects().at(ledger.projects().rowOfCode(code));
    }

    private static SheetPlan sheet(ImportPlan plan) {
        return plan.files().get(0).sheets().get(0);
    }

    private static List<String> said(ImportPlan plan) {
        return plan.files().stream().flatMap(file -> file.problems().stream()).map(problem -> problem.what().key()).toList();
    }

    @Test
    void packSentBackUntouchedChangesNothing() throws IOException {
        ImportPlan plan = plan(sent("四会市"));
        assertThat(sheet(plan).pack().unit()).isEqualTo("四会市");
        assertThat(plan.count(Fate.SAME)).isEqualTo(2);
        assertThat(plan.edit(Acceptance.VALID).changes()).isEmpty();
        assertThat(said(plan)).isEmpty();
    }

    @Test
    void textThatLooksLikeAFormulaComesBackUntouched() throws IOException {
        ImportPlan plan = plan(sent("高要区"));
        assertThat(plan.count(Fate.SAME)).isEqualTo(1);
        assertThat(said(plan)).isEmpty();
    }

    @Test
    void filledCellsAreTakenAndNoOthers() throws IOException {
        ImportPlan plan = plan(back(fill("四会市").fill("电容基地", APRIL_HEAD, "420.5").fill("电容基地", "实际开工", "45397")
                .fill("电池工厂", "项目状态", "暂缓")));
        Ledger after = merged(plan, Acceptance.VALID);
        Project first = project(ledger, "P1").with(Field.STARTED, EventDate.parse("2024-04-15"));
        assertThat(project(after, "P1").sameFacts(first.withInvested(first.invested().with(APRIL, Money.ofYuan(4_205_000))))).isTrue();
        assertThat(project(after, "P2").sameFacts(project(ledger, "P2").with(Field.STATUS, Status.SUSPENDED))).isTrue();
        assertThat(after.projects().size()).isEqualTo(3);
    }

    @Test
    void cellTheLedgerChangedSinceStaysWhereThePackDidNotTouchIt() throws IOException {
        Path back = back(fill("四会市").fill("电容基地", APRIL_HEAD, "420"));
        change("P1", project -> project.with(Field.PHONE, "0758-99"));
        Ledger after = merged(plan(back), Acceptance.VALID);
        assertThat(project(after, "P1").get(Field.PHONE)).isEqualTo("0758-99");
        assertThat(project(after, "P1").invested().get(APRIL)).isEqualTo(Money.ofWan(420));
    }

    @Test
    void cellBothSidesChangedIsShownThreeWayAndNotTaken() throws IOException {
        Path back = back(fill("四会市").fill("电容基地", "联系电话", "0758-77"));
        change("P1", project -> project.with(Field.PHONE, "0758-99"));
        ImportPlan plan = plan(back);
        int at = 0;
        assertThat(sheet(plan).clashes(at)).containsExactly(new Clash(Slot.of(Field.PHONE), "0758-12", "0758-99", "0758-77"));
        assertThat(plan.edit(Acceptance.VALID).changes()).isEmpty();
        assertThat(said(plan)).containsExactlyInAnyOrder("pack.warn.clash", "pack.warn.older");
    }

    @Test
    void clashIsTakenWhenTheUserSaysSo() throws IOException {
        Path back = back(fill("四会市").fill("电容基地", APRIL_HEAD, "420"));
        change("P1", project -> project.withInvested(project.invested().with(APRIL, Money.ofWan(400))));
        Ledger after = merged(plan(back), taking());
        assertThat(project(after, "P1").invested().get(APRIL)).isEqualTo(Money.ofWan(420));
    }

    private static Acceptance taking() {
        return new Acceptance() {
            @Override
            public Decision row(SheetPlan sheet, int position) {
                return VALID.row(sheet, position);
            }

            @Override
            public boolean clash(SheetPlan sheet, int position, Slot slot) {
                return true;
            }
        };
    }

    @Test
    void sameChangeOnBothSidesIsNoClash() throws IOException {
        Path back = back(fill("四会市").fill("电容基地", "联系电话", "0758-99"));
        change("P1", project -> project.with(Field.PHONE, "0758-99"));
        ImportPlan plan = plan(back);
        assertThat(plan.edit(Acceptance.VALID).changes()).isEmpty();
        assertThat(sheet(plan).clashes(0)).isEmpty();
        assertThat(plan.count(Fate.SAME)).isEqualTo(2);
    }

    @Test
    void sameFileDroppedTwiceDoesNothingTheSecondTime() throws IOException {
        Path back = back(fill("四会市").fill("电容基地", APRIL_HEAD, "420")
                .add("项目名称", "新材料项目", "投资主体", "丁公司", "属地", "四会市", "计划总投资（万元）", "6000", "项目类型", "新引进"));
        ledger = merged(plan(back), Acceptance.VALID);
        assertThat(ledger.projects().size()).isEqualTo(4);
        ImportPlan again = plan(back);
        assertThat(again.edit(Acceptance.VALID).changes()).isEmpty();
        assertThat(again.count(Fate.SAME)).isEqualTo(3);
    }

    @Test
    void sameFileTwiceInOneDropCountsOnce() throws IOException {
        Path back = back(fill("四会市").fill("电容基地", APRIL_HEAD, "420"));
        Ledger after = merged(plan(back, back), Acceptance.VALID);
        assertThat(project(after, "P1").invested().get(APRIL)).isEqualTo(Money.ofWan(420));
        assertThat(plan(back, back).edit(Acceptance.VALID).changes()).hasSize(1);
    }

    @Test
    void newProjectInAnEmptyRowIsAdded() throws IOException {
        ImportPlan plan = plan(back(fill("高要区").add("项目名称", "新材料项目", "投资主体", "丁公司", "属地", "高要区",
                "计划总投资（万元）", "6000", "项目类型", "新引进", MARCH_HEAD, "10")));
        assertThat(plan.count(Fate.NEW)).isEqualTo(1);
        Project added = merged(plan, Acceptance.VALID).projects().at(3);
        assertThat(added.name()).isEqualTo("新材料项目");
        assertThat(added.planned()).isEqualTo(Money.ofWan(6000));
        assertThat(added.invested().get(MARCH)).isEqualTo(Money.ofWan(10));
    }

    @Test
    void lockedCellChangedByForceIsReportedAndNotTaken() throws IOException {
        ImportPlan plan = plan(back(fill("四会市").fill("电容基地", MARCH_HEAD, "999").fill("电容基地", "计划总投资（万元）", "1")));
        assertThat(said(plan)).containsExactly("pack.warn.locked", "pack.warn.locked");
        assertThat(plan.edit(Acceptance.VALID).changes()).isEmpty();
    }

    @Test
    void rowGivenAnotherCodeIsRejectedWhole() throws IOException {
        ImportPlan plan = plan(back(fill("四会市").fill("电容基地", APRIL_HEAD, "420").fill("电容基地", "项目编号", "P9")));
        assertThat(plan.count(Fate.REJECTED)).isEqualTo(1);
        assertThat(plan.edit(Acceptance.VALID).changes()).isEmpty();
    }

    @Test
    void sortedRowsFindTheirProjects() throws IOException {
        FilledPack pack = fill("四会市").fill("电容基地", APRIL_HEAD, "420").fill("电池工厂", APRIL_HEAD, "7").turn();
        Ledger after = merged(plan(back(pack)), Acceptance.VALID);
        assertThat(project(after, "P1").invested().get(APRIL)).isEqualTo(Money.ofWan(420));
        assertThat(project(after, "P2").invested().get(APRIL)).isEqualTo(Money.ofWan(7));
    }

    @Test
    void rowsWithoutTheirNumberAreFoundByCode() throws IOException {
        Ledger after = merged(plan(back(fill("四会市").fill("电容基地", APRIL_HEAD, "420").put("A4", "").put("A5", ""))), Acceptance.VALID);
        assertThat(project(after, "P1").invested().get(APRIL)).isEqualTo(Money.ofWan(420));
        assertThat(after.projects().size()).isEqualTo(3);
    }

    @Test
    void emptiedCellErasesOnlyWhenAsked() throws IOException {
        Path back = back(fill("四会市").fill("电容基地", "联系电话", ""));
        assertThat(said(plan(back))).containsExactly("pack.warn.blanked");
        assertThat(plan(back).edit(Acceptance.VALID).changes()).isEmpty();
        ImportPlan erasing = new Import(ledger, ImportOptions.NONE.withBlanksErase(true)).read(List.of(back), Watch.NONE);
        assertThat(project(merged(erasing, Acceptance.VALID), "P1").get(Field.PHONE)).isNull();
    }

    @Test
    void projectsMissingFromTheSheetStayAndAreNamed() throws IOException {
        FilledPack pack = fill("四会市");
        String lines = new FilledPack(pack.save(folder.resolve("whole.xlsx"))).part("xl/worksheets/sheet1.xml");
        String row = lines.substring(lines.indexOf("<row r=\"5\""), lines.indexOf("<row r=\"6\""));
        Path back = new FilledPack(folder.resolve("whole.xlsx")).without(row).save(folder.resolve("cut.xlsx"));
        ImportPlan plan = plan(back);
        Problem missing = plan.files().get(0).problems().get(0);
        assertThat(missing.what()).isEqualTo(Message.of("pack.warn.missing", 1, "电池工厂"));
        assertThat(plan.edit(Acceptance.VALID).changes()).isEmpty();
    }

    @Test
    void packOfAnotherLedgerIsRefusedWithASentence() throws IOException {
        Path back = back(fill("四会市").fill("电容基地", APRIL_HEAD, "420"));
        ledger = ledgerOf("""
                code | name   | region
                A1   | 酒店   | 四会市
                A2   | 码头   | 四会市
                """);
        ImportPlan plan = plan(back);
        assertThat(plan.files().get(0).refused().what()).isEqualTo(Message.of("pack.refused.ledger", "四会市", "2024-04"));
        assertThat(plan.hasErrors()).isTrue();
    }

    @Test
    void packWhoseHiddenSheetWasSpoiltIsRefusedWithASentence() throws IOException {
        Path back = back(fill("四会市").replacing("xl/worksheets/sheet3.xml", ">project<", ">projekt<"));
        assertThat(plan(back).files().get(0).refused().what()).isEqualTo(Message.of("pack.refused.spoilt"));
    }

    @Test
    void twoPacksThatFillInACellDifferentlyClashAndNeitherIsTaken() throws IOException {
        Path one = back(fill("四会市").fill("电容基地", APRIL_HEAD, "420").fill("电池工厂", APRIL_HEAD, "5"));
        Path other = back(fill("四会市").fill("电容基地", APRIL_HEAD, "430"));
        for (List<Path> files : List.of(List.of(one, other), List.of(other, one))) {
            ImportPlan plan = plan(files.toArray(Path[]::new));
            Ledger after = merged(plan, Acceptance.VALID);
            assertThat(project(after, "P1").invested().get(APRIL)).isNull();
            assertThat(project(after, "P2").invested().get(APRIL)).isEqualTo(Money.ofWan(5));
            assertThat(Stream.of(0, 1).map(file -> plan.files().get(file).sheets().get(0).clashes(0).get(0).theirs()))
                    .containsExactlyInAnyOrder(Money.ofWan(420), Money.ofWan(430));
        }
    }

    @Test
    void historyKnowsWhichPackCameBack() throws IOException {
        ImportPlan plan = plan(back(fill("四会市").fill("电容基地", APRIL_HEAD, "420")));
        assertThat(plan.edit(Acceptance.VALID).why()).matches("back.*\\.xlsx SHA-256 [0-9a-f]{64} pack:[0-9a-f]{8} 四会市 2024-04");
    }

    @Test
    void badCellRejectsItsRowAndSaysWhere() throws IOException {
        ImportPlan plan = plan(back(fill("四会市").fill("电容基地", APRIL_HEAD, "很多").fill("电池工厂", APRIL_HEAD, "5")));
        assertThat(plan.count(Fate.REJECTED)).isEqualTo(1);
        assertThat(plan.count(Fate.CHANGED)).isEqualTo(1);
        assertThat(plan.files().get(0).problems().get(0).place().column()).isEqualTo(APRIL_HEAD);
    }
}
