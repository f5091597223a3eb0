package org.yinfeng.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The bundled type, Ledger Sans SC in two weights, for screen charts, paper, PDF and pictures. Loaded once when first asked
 * for; works on a machine without any font. Sizes are in the units of the surface: pixels or points.
 */
public final class Fonts {
    public static final String FAMILY = "Ledger Sans SC";
    /** Stands for a character that the type does not have, so that it never vanishes. */
    public static final char MISSING = '□';

    private static final String FOLDER = "/org/yinfeng/fonts/";
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int MEASURED = 0x2E80;

    private Fonts() {}

    /** One weight with the advances of its characters below the hanzi, which are one em wide. */
    private record Face(Font font, float[] advances) {
        static Face load(boolean bold) {
            try (InputStream bytes = open(bold)) {
                Font font = Font.createFont(Font.TRUETYPE_FONT, bytes).deriveFont(bold ? Font.BOLD : Font.PLAIN, 1f);
                char[] characters = new char[MEASURED];
                for (char c = 0; c < MEASURED; c++) {
                    characters[c] = font.canDisplay(c) ? c : MISSING;
                }
                GlyphVector glyphs = font.deriveFont(1000f).createGlyphVector(EXACT, characters);
                float[] advances = new float[MEASURED];
                for (int i = 0; i < MEASURED; i++) {
                    advances[i] = glyphs.getGlyphMetrics(i).getAdvanceX() / 1000f;
                }
                return new Face(font, advances);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("the bundled font is damaged", e);
            }
        }
    }

    private static final class Regular {
        static final Face FACE = Face.load(false);
    }

    private static final class Bold {
        static final Face FACE = Face.load(true);
    }

    private static Face face(boolean bold) {
        return bold ? Bold.FACE : Regular.FACE;
    }

    /** The font file's bytes, for embedding. */
    public static InputStream open(boolean bold) {
        return Fonts.class.getResourceAsStream(FOLDER + "LedgerSansSC-" + (bold ? "Bold" : "Regular") + ".ttf");
    }

    public static Font font(Type type) {
        return face(type.bold()).font().deriveFont(type.size());
    }

    /** How wide a text is in that type. */
    public static double width(String text, Type type) {
        float[] advances = face(type.bold()).advances();
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += c < MEASURED ? advances[c] : Character.isLowSurrogate(c) ? 0 : 1;
        }
        return width * type.size();
    }

    /** The text with every character that the type lacks marked by a box, and control characters as spaces. */
    public static String drawable(String text) {
        Font font = face(false).font();
        for (int i = 0; i < text.length(); i++) {
            if (!drawable(font, text.charAt(i))) {
                return marked(font, text);
            }
        }
        return text;
    }

    private static boolean drawable(Font font, int character) {
        return character >= ' ' && (character < 127 || font.canDisplay(character) && !Character.isISOControl(character));
    }

    private static String marked(Font font, String text) {
        StringBuilder marked = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (drawable(font, c)) {
                marked.appendCodePoint(c);
            } else {
                marked.append(Character.isISOControl(c) ? ' ' : MISSING);
            }
        });
        return marked.toString();
    }

    /**
     * Lets Java draw text on a Linux machine without any font: its toolkit stops otherwise, even for a bundled font. Writes a
     * small file into the folder and names it in {@code sun.awt.fontconfig}, unless that is set. Call before anything is drawn.
     */
    public static void prepare(Path folder) throws IOException {
        if (System.getProperty("sun.awt.fontconfig") != null || !System.getProperty("os.name").startsWith("Linux")) {
            return;
        }
        Files.createDirectories(folder);
        Path file = folder.resolve("fontconfig.properties");
        if (!Files.isRegularFile(file)) {
            Path fresh = Files.createTempFile(folder, "fontconfig", ".tmp");
            try (InputStream bytes = Fonts.class.getResourceAsStream(FOLDER + "fontconfig.properties")) {
                Files.copy(bytes, fresh, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
        System.setProperty("sun.awt.fontconfig", file.toString());
    }
}
