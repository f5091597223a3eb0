package org.yinfeng.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables on a terminal and decimals in JSON. */
class PrintedTest {
    private static List<String> lines(TextTable table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void columnsAlignUnderHanziWhichTakeTwoCells() {
        List<String> lines = lines(new TextTable("属地", "Count").right(1).add("四会市", "53").add("New", "7"));

        assertThat(lines).containsExactly("属地    Count", "四会市     53", "New         7");
    }

    @Test
    void nothingThatATerminalObeysReachesIt() {
        List<String> lines = lines(new TextTable("Name").add("a\u001B[2Jb\nc\u202Ed"));

        assertThat(lines).containsExactly("Name", "a [2Jb c d");
    }

    @Test
    void aLongTextIsCutWithAnEllipsis() {
        assertThat(Printable.cut("一二三四五", 8)).isEqualTo("一二三…");
        assertThat(Printable.cut("short", 8)).isEqualTo("short");
    }

    @ParameterizedTest
    @CsvSource({"98.4285714285, 98.428571", "0.0000005, 0.000001", "-0.0000001, 0", "7000000, 7000000", "10.40, 10.4",
        "1E+7, 10000000", "-23.4285715, -23.428572"})
    void decimalsHaveSixPlacesAtMostAndNoTrailingZeros(BigDecimal value, String written) {
        assertThat(Json.plain(value)).isEqualTo(written);
    }
}
