package org.yinfeng.report.chart;

import java.awt.Color;

/**
 * The colours of drawings: two for the screen's themes, one for paper, which is legible as a photocopy. Cinnabar means late
 * or behind; growth is never coloured.
 *
 * @param text2 labels and units; {@code text3} hints
 * @param wash the ground of a total's row
 * @param track a gauge up to its target; {@code trackScheduled} its part up to the schedule
 * @param value data; {@code total} the city's own bar among the units'
 * @param yearBefore the year before last, where three years stand side by side
 */
public record Palette(Color text, Color text2, Color text3, Color surface, Color wash, Color border, Color borderStrong,
        Color grid, Color track, Color trackScheduled, Color value, Color total, Color glyph, Color lastYear, Color yearBefore,
        Color schedule, Color ahead, Color watch, Color late) {
    public static final Palette LIGHT = new Palette(rgb(0x1A1D21), rgb(0x54585E), rgb(0x64686D), rgb(0xFFFFFF), rgb(0xF1EFEA),
            rgb(0xDEDAD1), rgb(0x8F8A80), rgb(0xE6E3DC), rgb(0xE4E1D9), rgb(0xD2CEC4), rgb(0x1B5A8E), rgb(0x1A1D21),
            rgb(0x2A6A9E), rgb(0x97928A), rgb(0xC9C4B8), rgb(0x1A1D21), rgb(0x1F7148), rgb(0x855500), rgb(0xB3301F));
    public static final Palette DARK = new Palette(rgb(0xECEAE5), rgb(0xAEB2B6), rgb(0x9EA3A8), rgb(0x1C2024), rgb(0x242930),
            rgb(0x31373D), rgb(0x737B83), rgb(0x2B3036), rgb(0x2B3036), rgb(0x3D444B), rgb(0x6CB0E4), rgb(0xECEAE5),
            rgb(0x8CC3EE), rgb(0x858B91), rgb(0x5A6067), rgb(0xECEAE5), rgb(0x5CC08A), rgb(0xE5AE45), rgb(0xF28774));
    public static final Palette PRINT = new Palette(rgb(0x111418), rgb(0x3F444A), rgb(0x5D5850), rgb(0xFFFFFF), rgb(0xF1EFEA),
            rgb(0x9A958B), rgb(0x111418), rgb(0xD9D6CF), rgb(0xFFFFFF), rgb(0xD2CEC4), rgb(0x1B5A8E), rgb(0x111418),
            rgb(0x1B5A8E), rgb(0x8F8A80), rgb(0xC9C4B8), rgb(0x111418), rgb(0x111418), rgb(0x3F444A), rgb(0x8F2318));

    private static Color rgb(int value) {
        return new Color(value);
    }
}
