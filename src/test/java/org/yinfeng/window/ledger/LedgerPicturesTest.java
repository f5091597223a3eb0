package org.yinfeng.window.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.testing.LedgerBuilder;

/** Draws what the program's own pictures do not show to {@code target/pictures}: few projects with the longest names. */
@Tag("trial")
class LedgerPicturesTest {
    private static final String LONG = "肇庆市智能网联新能源汽车".repeat(17).substring(0, 200);
    private static final Ledger FEW = LedgerBuilder.ledgerOf("""
            code | name     | company | region | plannedWan | signed     | promisedStart
            P1   | %1$s     | %1$s    | 四会市 | 3亿        | 2024-01-10 | 2024-02
            P2   | 电容基地 |         |        |            |            |
            P3   | %1$s     |         | 怀集县 | 800万      | 2024-03-05 | 2024-09
            """.formatted(LONG));

    private static void on(Runnable action) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(30_000, action);
        TimeUnit.MILLISECONDS.sleep(200);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void fewProjectsWithNamesOfTwoHundredCharactersAreDrawn() throws Exception {
        Stage window = FxToolkit.registerPrimaryStage();
        LedgerStage[] made = new LedgerStage[1];
        on(() -> made[0] = new LedgerStage(window, FEW, Workspace.Theme.LIGHT, 1294, 696));
        on(() -> made[0].picture("long-names"));
        Stage[] preview = new Stage[1];
        on(() -> preview[0] = new Printing(made[0].context, ListTrick.grid(made[0]).model()).run(window));
        on(() -> LedgerStage.picture("list-preview", preview[0].getScene()));
        assertThat(Path.of("target", "pictures", "long-names.png")).isNotEmptyFile();
        on(preview[0]::hide);
    }
}
