package org.yinfeng.desk.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.Preferences;
import org.yinfeng.desk.export.ListOrder.Form;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.layout.Audience;
import org.yinfeng.project.Field;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.testing.LedgerBuilder;

/** A list while somebody decides how to hand it over. */
class ExportModelTest {
    private static final Ledger LEDGER = LedgerBuilder.ledgerOf("""
            code | name | region | plannedWan | phone
            A | 甲 | 四会市 | 1.25 | 13800138000
            B | 乙 | 端州区 | 800 |
            C | 丙 | 四会市 | 100 |
            """);

    @TempDir
    private Path folder;
    private final Preferences preferences = Preferences.inMemory();

    private ExportModel model(int... selection) {
        List<Column> columns = List.of(Column.of(Field.NAME), Column.of(Field.REGION), Column.of(Field.PLANNED), Column.of(Field.PHONE));
        return new ExportModel(new Listing("全部", LEDGER, new int[] {0, 1, 2}, columns, LocalDate.of(2024, 3, 31), Unit.WAN), selection,
                new Wording(Texts.of(Texts.Language.ZH)), CountingRules.DEFAULT, preferences, Background.inline());
    }

    @Test
    void theFirstLinesShowSectionsDecimalsAndReadersAsTheyWillStand() {
        ExportModel model = model();
        model.group(Column.of(Field.REGION), null);
        model.decimals(2);
        model.audience(Audience.PUBLIC);

        Preview preview = model.previewProperty().get();
        assertThat(preview.heads()).containsExactly("项目名称", "属地", "计划总投资（万元）");
        assertThat(preview.note()).contains("2024年3月31日").contains("公开版");
        assertThat(preview.lines()).extracting(Preview.Line::heading).containsExactly("一、端州区（1项）", null, "二、四会市（2项）", null, null);
        assertThat(preview.lines().get(2).cells()).containsExactly("", "", "101.25");
        assertThat(preview.lines().get(3).cells()).containsExactly("甲", "四会市", "1.25");
    }

    @Test
    void whatWasWantedIsRememberedWhenAFileWasWritten() {
        ExportModel model = model();
        model.take(model.order().withForm(Form.CSV).withGb18030(true));
        model.group(Column.of(Field.TYPE), Column.STAGE);
        List<Boolean> ended = new ArrayList<>();
        model.write(folder.resolve("l.csv"), ended::add, problem -> ended.add(null), failure -> ended.add(null));

        assertThat(ended).containsExactly(true);
        ListOrder next = model().order();
        assertThat(next.form()).isEqualTo(Form.CSV);
        assertThat(next.gb18030()).isTrue();
        assertThat(next.layout().groups()).containsExactly(Column.of(Field.TYPE), Column.STAGE);
    }

    @Test
    void severalSelectedRowsAreMeantFirst() throws IOException {
        ExportModel model = model(0, 2);
        assertThat(model.order().selected()).isTrue();
        model.take(model.order().withForm(Form.CSV));
        model.write(folder.resolve("l.csv"), written -> { }, problem -> { }, failure -> { });
        assertThat(Files.readString(folder.resolve("l.csv"))).contains("甲", "丙").doesNotContain("乙");
        assertThat(model().order().selected()).isFalse();
    }

    @Test
    void aFileThatCannotBeWrittenIsAProblem() {
        List<Problem> problems = new ArrayList<>();
        model().write(folder.resolve("no").resolve("l.xlsx"), written -> { }, problems::add, failure -> { });
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).toDo()).isNotNull();
    }
}
