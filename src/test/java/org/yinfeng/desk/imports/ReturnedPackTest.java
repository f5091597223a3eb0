package org.yinfeng.desk.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.testing.LedgerBuilder.ledgerOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Preferences;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.packs.PacksModel;
import org.yinfeng.exchange.pack.FilledPack;
import org.yinfeng.exchange.pack.PackOrder;
import org.yinfeng.exchange.write.WriteProgress;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Project;
import org.yinfeng.project.Texts;
import org.yinfeng.testing.MemoryStore;

/** A returned pack under review: what both sides changed is shown three-way and waits for the user. */
class ReturnedPackTest {
    @TempDir
    Path folder;
    private LedgerSession session;
    private ImportModel model;

    private static void fail(Exception exception) {
        throw new AssertionError(exception);
    }

    @BeforeEach
    void aPackComesBackAfterTheLedgerMovedOn() throws IOException {
        Ledger ledger = ledgerOf("""
                code | name | region | phone
                P1   | 电容 | 四会市 | 0758-12
                """);
        session = new LedgerSession(new MemoryStore(ledger), ledger, Background.inline(), "张三");
        PackOrder order = new PackOrder(ledger, YearMonth.of(2024, 4), Field.REGION, Texts.of(Texts.Language.ZH));
        order.write("四会市", folder, WriteProgress.NONE);
        Path back = new FilledPack(folder.resolve(order.fileName("四会市"))).fill("电容", "联系电话", "0758-77")
                .fill("电容", "2024-04（万元）", "420").save(folder.resolve("back.xlsx"));
        Project before = session.live().projects().at(0);
        session.commit(Edit.of(Message.of("test"), new Change(before, before.with(Field.PHONE, "0758-99"))), done -> { }, ReturnedPackTest::fail);
        model = new ImportModel(session, new Workspace(), Preferences.inMemory());
        model.read(List.of(back), ReturnedPackTest::fail);
    }

    private Issue clash() {
        return model.sheetProperty().get().issues().stream().filter(issue -> model.clash(issue).isPresent()).findFirst().orElseThrow();
    }

    private Project written() {
        model.write(() -> { }, refused -> fail(null), ReturnedPackTest::fail);
        return session.live().projects().at(0);
    }

    @Test
    void allThreeValuesAreShownAndTheLedgersStays() {
        assertThat(model.clash(clash())).contains(new ShownClash("0758-12", "0758-99", "0758-77", false));

        Project after = written();

        assertThat(after.get(Field.PHONE)).isEqualTo("0758-99");
        assertThat(after.invested().get(YearMonth.of(2024, 4)).yuan()).isEqualTo(4_200_000);
    }

    @Test
    void whatCameBackIsTakenWhenTheUserSaysSoAndNotWhenItIsTakenBack() {
        model.takeTheirs(clash(), true);
        assertThat(model.clash(clash()).orElseThrow().takesTheirs()).isTrue();
        model.takeTheirs(clash(), false);
        model.takeTheirs(clash(), true);

        assertThat(written().get(Field.PHONE)).isEqualTo("0758-77");
    }

    @Test
    void theUnitCountsAsReturnedOnceItsPackWasWritten() {
        Workspace workspace = new Workspace();
        workspace.asOfProperty().set(java.time.LocalDate.of(2024, 4, 30));
        PacksModel packs = new PacksModel(session, workspace);
        packs.refresh();
        assertThat(packs.waiting()).isEqualTo(1);

        written();
        packs.refresh();

        assertThat(packs.waiting()).isZero();
    }
}
