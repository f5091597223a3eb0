package org.yinfeng.window.ledger;

import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Texts;
import org.yinfeng.testing.SampleLedger;

/** Draws the screen's states to {@code target/pictures}, to be held beside the mock-ups. */
@Tag("trial")
class LedgerPicturesTest {
    private static final String TWO = "type:新引进 signed>=2022-01-01 industry:新能源汽车及汽车零部件,电子信息 plannedWan>=5亿 sector:制造业";

    private static void on(Runnable action) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(30_000, action);
        TimeUnit.MILLISECONDS.sleep(200);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void everyStateIsDrawn() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        Ledger sample = SampleLedger.get();
        for (Workspace.Theme theme : Workspace.Theme.values()) {
            for (Texts.Language language : Texts.Language.values()) {
                draw(stage, sample, theme, language);
            }
        }
    }

    private void draw(Stage stage, Ledger sample, Workspace.Theme theme, Texts.Language language) throws Exception {
        String suffix = "-" + language.key() + "-" + theme.name().toLowerCase(java.util.Locale.ROOT);
        LedgerStage[] made = new LedgerStage[1];
        on(() -> {
            made[0] = new LedgerStage(stage, sample, theme, 1294, 696);
            made[0].workspace.setLanguage(language);
            made[0].screen.open(TWO);
            ListTrick.sortAndSelect(made[0]);
        });
        on(() -> made[0].picture("filtered" + suffix));
        on(() -> ListTrick.pane(made[0]).edit());
        on(() -> made[0].picture("edit" + suffix));
        on(() -> {
            ListTrick.pane(made[0]).cancel();
            made[0].screen.search("zzzz没有");
        });
        on(() -> made[0].picture("nohits" + suffix));
        on(() -> {
            made[0].screen.search("");
            made[0].screen.open("");
            ListTrick.grid(made[0]).editor().wake("二月三十");
        });
        on(() -> made[0].picture("all" + suffix));
        on(() -> {
            made[0] = new LedgerStage(stage, Ledger.empty(), theme, 1294, 696);
            made[0].workspace.setLanguage(language);
        });
        on(() -> made[0].picture("empty" + suffix));
    }
}
