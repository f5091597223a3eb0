package org.yinfeng.desk.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Preferences;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.testing.MemoryStore;

/** A sheet's columns read otherwise than they were found, and remembered. */
class ColumnsCorrectedTest {
    private static final Wording ZH = new Wording(Texts.of(Texts.Language.ZH));
    private static final String SHEET = """
            项目名称,计划总投资（万元）,固投额度,杂项
            甲项目,8000,5000,三期
            """;

    @TempDir
    Path folder;
    private final Preferences preferences = Preferences.inMemory();
    private final LedgerSession session = new LedgerSession(new MemoryStore(Ledger.empty()), Ledger.empty(), Background.inline(), "张三");

    private ImportModel read(String csv) throws IOException {
        Path file = folder.resolve("甲.csv");
        Files.writeString(file, csv.strip());
        ImportModel model = new ImportModel(session, new Workspace(), preferences);
        model.read(List.of(file), ColumnsCorrectedTest::fail);
        return model;
    }

    private static void fail(Exception exception) {
        throw new AssertionError(exception);
    }

    private Project written(ImportModel model) {
        model.write(() -> { }, refused -> fail(null), ColumnsCorrectedTest::fail);
        return session.ledger().projects().at(session.ledger().projects().size() - 1);
    }

    @Test
    void everyColumnSaysWhatItIsReadAsAndShowsWhatStandsInIt() throws IOException {
        SheetMap map = read(SHEET).understanding().map();

        assertThat(map.lines()).extracting(SheetMap.Line::letter).containsExactly("A", "B", "C", "D");
        assertThat(map.lines()).extracting(SheetMap.Line::slot).startsWith("name", "plannedWan").last().isEqualTo("");
        assertThat(map.lines().get(1).unit()).isEqualTo(Unit.WAN);
        assertThat(map.lines().get(1).samples()).containsExactly("8000");
        assertThat(map.slots(ZH)).extracting(SheetMap.Option::title).startsWith("不读入").contains("备注", "建设起止年限");
    }

    @Test
    void aCorrectedColumnIsReadAtOnceAndRememberedForSheetsOfThisShape() throws IOException {
        ImportModel model = read(SHEET);
        model.understanding().mapColumn(3, "note", ColumnsCorrectedTest::fail);
        assertThat(model.understanding().isMapTold()).isTrue();
        assertThat(written(model).get(Field.NOTE)).isEqualTo("三期");

        ImportModel next = read(SHEET.replace("甲项目", "乙项目").replace("三期", "四期"));
        assertThat(next.understanding().isMapTold()).isTrue();
        assertThat(written(next).get(Field.NOTE)).isEqualTo("四期");
    }

    @Test
    void anUnitThatWasToldHolds() throws IOException {
        ImportModel model = read(SHEET.replace("（万元）", ""));
        model.understanding().mapUnit(1, Unit.YI, ColumnsCorrectedTest::fail);

        assertThat(written(model).planned()).isEqualTo(Money.ofYi(8000));
    }

    @Test
    void twoColumnsAreNeverReadAsTheSame() throws IOException {
        ImportModel model = read(SHEET);
        model.understanding().mapColumn(2, "plannedWan", ColumnsCorrectedTest::fail);
        model.understanding().mapUnit(2, Unit.WAN, ColumnsCorrectedTest::fail);

        assertThat(model.understanding().map().lines()).extracting(SheetMap.Line::slot).containsOnlyOnce("plannedWan");
        assertThat(written(model).planned()).isEqualTo(Money.ofWan(5000));
    }

    @Test
    void aForgottenMapIsUnderstoodAnew() throws IOException {
        ImportModel model = read(SHEET);
        model.understanding().mapColumn(1, "", ColumnsCorrectedTest::fail);
        assertThat(model.understanding().map().lines().get(1).slot()).isEmpty();
        model.understanding().forgetMap(ColumnsCorrectedTest::fail);

        assertThat(model.understanding().map().lines().get(1).slot()).isEqualTo("plannedWan");
        assertThat(read(SHEET).understanding().isMapTold()).isFalse();
    }
}
