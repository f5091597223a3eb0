package org.yinfeng.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Texts;

/** What the command line ends with, and that standard output carries results only. */
class ExitCodesTest {
    private final Terminal terminal = Terminal.empty();

    @ParameterizedTest
    @ValueSource(strings = {"progress --as-of 2023-02-30", "progress --as-of soon", "progress --scope some", "progress --nonsense",
        "progress extra", "report book.pdf", "report --quarter 2023Q5 book.pdf", "export", "nonsense", "import", "--lang fr progress",
        "list --columns colour", "list --filter colour:red", "list --as-recorded yesterday", "export book.odt",
        "export list.xlsx --unit dollars", "screens", "screens --out target --theme pink", "--sample progress",
        "progress --as-of 2023-01-31 --as-of 2023-02-28"})
    void misuseEndsWithTwoAndASentence(String typed) {
        Terminal.Answer answer = terminal.type(typed.split(" "));

        assertThat(answer.exit()).as(answer.err()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().lines().findFirst().orElse("")).as("a sentence").doesNotContain("command.").endsWith("。");
    }

    @Test
    void misuseIsToldInTheLanguageAskedFor() {
        assertThat(terminal.type("progress", "--as-of", "soon", "--lang", "en").err())
                .startsWith("--as-of: \"soon\" is no date. Write it as 2023-09-30.");
    }

    @ParameterizedTest
    @EnumSource(StoreException.Kind.class)
    void aLedgerThatCannotBeOpenedEndsWithFour(StoreException.Kind kind) {
        terminal.failure = new StoreException(kind, new Message("command.check.whole", java.util.List.of()), null);

        Terminal.Answer answer = terminal.type("progress", "--json");

        assertThat(answer.exit()).isEqualTo(4);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).isEqualTo("台账和修改记录完好。" + System.lineSeparator());
    }

    @Test
    void brokenMachineryEndsWithOneAndTellsTechnicalDetailsOnlyWhenAsked() {
        terminal.failure = new IllegalStateException("a bolt came loose");

        Terminal.Answer quiet = terminal.type("progress");
        Terminal.Answer verbose = terminal.type("progress", "--verbose");

        assertThat(quiet.exit()).isEqualTo(1);
        assertThat(quiet.err()).hasLineCount(1).contains("a bolt came loose");
        assertThat(verbose.err()).contains("at org.yinfeng.command.");
    }

    @Test
    void aMissingFileIsRefusedWithThreeAndNothingIsStored() {
        Terminal.Answer answer = terminal.type("import", "no-such-file.xlsx", "--json");

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.out()).isEmpty();
        assertThat(terminal.store.load().revision()).isZero();
    }

    @Test
    void aMissingBackupIsRefusedWithThree() {
        assertThat(terminal.type("restore", "no-such-backup.zip").exit()).isEqualTo(3);
        assertThat(terminal.asked).isEmpty();
    }

    @Test
    void aFileThatIsNoBackupIsRefusedWithThree(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("notes.txt"), "no ledger");
        terminal.failure = new StoreException(StoreException.Kind.NOT_A_LEDGER, Message.of("command.no-file", file), null);

        assertThat(terminal.type("restore", file.toString()).exit()).isEqualTo(3);
    }

    @Test
    void damageThatTheCheckFindsEndsWithOne() {
        terminal.store.damaged(Problem.error(Problem.Place.field("plannedWan", "12"), Message.of("command.misread", "x")));

        Terminal.Answer answer = terminal.type("check");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.out()).contains("plannedWan");
        assertThat(answer.err()).isNotEmpty();
    }

    @Test
    void aWholeLedgerEndsWithNought() {
        assertThat(terminal.type("check").exit()).isZero();
        assertThat(terminal.type("history", "--verify").exit()).isZero();
    }

    @Test
    void withoutACommandTheWindowOpens() {
        terminal.type("--sample", "--lang", "en");
        terminal.type("--ledger", "mine");

        assertThat(terminal.asked).containsExactly(new Ports.Request(null, Texts.Language.EN, true),
                new Ports.Request("mine", null, false));
    }

    @Test
    void readingCommandsNeverMakeALedger() {
        for (String typed : new String[] {"list", "progress", "board", "alerts", "history", "check"}) {
            terminal.type(typed);
        }
        assertThat(terminal.asked).hasSize(6).containsOnly(Ports.Access.READ);
    }

    @Test
    void screensAreAskedForByThemeAndLanguage(@TempDir Path folder) {
        terminal.type("screens", "--out", folder.resolve("shots").toString(), "--theme", "dark", "--lang", "zh");

        assertThat(terminal.asked).containsExactly("shots dark ZH");
        assertThat(folder.resolve("shots")).isDirectory();
    }

    @Test
    void helpAndVersionAreResults() {
        Terminal.Answer help = terminal.type("--help", "--lang", "en");
        Terminal.Answer chinese = terminal.type("list", "--help", "--lang", "zh");

        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("Usage: yinfeng").contains("The figures at a date.").contains("Where the ledger is");
        assertThat(chinese.out()).contains("用法：").contains("列出项目").contains("--filter");
        assertThat(terminal.type("--version").out()).startsWith("yinfeng ");
    }
}
