package org.yinfeng.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.font.FontRenderContext;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {
    private static double awtWidth(String text, Type type) {
        return Fonts.font(type).getStringBounds(text, new FontRenderContext(null, true, true)).getWidth();
    }

    @Test
    void measuresTextAsTheTypeIsDrawn() {
        for (String text : new String[] {"新引进429.6亿元", "Newly introduced CNY bn 42.96", "1—3月，+111.7%", "−4.9　个百分点"}) {
            assertThat(Fonts.width(text, Type.regular(20))).isCloseTo(awtWidth(text, Type.regular(20)), within(0.1));
            assertThat(Fonts.width(text, Type.bold(20))).isCloseTo(awtWidth(text, Type.bold(20)), within(0.1));
        }
    }

    @Test
    void digitsAreAllOfOneWidthSoThatFiguresAlign() {
        for (char digit = '0'; digit <= '9'; digit++) {
            assertThat(Fonts.width(String.valueOf(digit), Type.regular(100))).isCloseTo(55.5, within(0.1));
        }
    }

    @Test
    void aCharacterWithoutGlyphIsMarkedAndNeverVanishes() {
        assertThat(Fonts.drawable("肇庆😀项目")).isEqualTo("肇庆□项目");
        assertThat(Fonts.drawable("한국 𠮷")).isEqualTo("□□ □");
        assertThat(Fonts.drawable("a\tb\u0000c\nd")).isEqualTo("a b c d");
        assertThat(Fonts.drawable("\uD83D")).isEqualTo("□");
    }

    @Test
    void theFileForMachinesWithoutFontsIsWrittenWhereAsked(@TempDir Path folder) throws Exception {
        String before = System.getProperty("sun.awt.fontconfig");
        System.clearProperty("sun.awt.fontconfig");
        try {
            Fonts.prepare(folder.resolve("fonts"));
            if (System.getProperty("os.name").startsWith("Linux")) {
                assertThat(Files.readString(Path.of(System.getProperty("sun.awt.fontconfig")))).contains("sequence.allfonts=default");
            }
        } finally {
            System.setProperty("sun.awt.fontconfig", before == null ? "" : before);
        }
    }
}
