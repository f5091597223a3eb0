package org.yinfeng.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.Fonts;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Type;

/** Ink that becomes the operators of a PDF page. Knows words and filled rectangles. */
final class PdfInk extends Ink {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
    private static final int BMP = 0x10000;

    /** What a weight's characters are called in the file, looked up once each. */
    static final class Letters {
        private final PDType0Font font;
        private final int[] known = new int[BMP];
        private final Map<Integer, Integer> beyond = new HashMap<>();

        Letters(PDType0Font font) {
            this.font = font;
            Arrays.fill(known, -1);
        }

        int of(int character) {
            if (character >= BMP) {
                return beyond.computeIfAbsent(character, this::lookUp);
            }
            if (known[character] < 0) {
                known[character] = lookUp(character);
            }
            return known[character];
        }

        private int lookUp(int character) {
            int drawn = Fonts.drawable(Character.toString(character)).codePointAt(0);
            try {
                byte[] code = font.encode(Character.toString(drawn));
                font.addToSubset(drawn);
                return (code[0] & 0xFF) << 8 | code[1] & 0xFF;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final double height;
    private final Letters[] letters;
    private byte[] page = new byte[1 << 15];
    private int at;
    private Color color;

    /** @param unused a surface for what asks for one; nothing of it is seen */
    PdfInk(Graphics2D unused, Page page, Letters[] letters) {
        super(unused, page.style());
        height = page.paper().height();
        this.letters = letters;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(page, 0, at);
    }

    @Override
    public void fill(double x, double y, double width, double tall, Color with) {
        if (width > 0 && tall > 0) {
            color(with);
            number(x);
            number(height - y - tall);
            number(width);
            number(tall);
            words("re f\n");
        }
    }

    @Override
    public void text(String text, double x, double y, Type type, Color with, Align align) {
        if (text.isBlank()) {
            return;
        }
        double shift = align == Align.LEFT ? 0 : Fonts.width(text, type) * (align == Align.RIGHT ? 1 : 0.5);
        color(with);
        words(type.bold() ? "BT /F1 " : "BT /F0 ");
        number(type.size());
        words("Tf ");
        number(x - shift);
        number(height - y);
        words("Td <");
        Letters weight = letters[type.bold() ? 1 : 0];
        for (int i = 0; i < text.length();) {
            int character = text.codePointAt(i);
            hex(weight.of(character));
            i += Character.charCount(character);
        }
        words("> Tj ET\n");
    }

    private void hex(int code) {
        room(4);
        page[at++] = HEX[code >> 12 & 15];
        page[at++] = HEX[code >> 8 & 15];
        page[at++] = HEX[code >> 4 & 15];
        page[at++] = HEX[code & 15];
    }

    private void color(Color with) {
        if (!with.equals(color)) {
            color = with;
            for (int part : new int[] {with.getRed(), with.getGreen(), with.getBlue()}) {
                number(part / 255.0);
            }
            words("rg\n");
        }
    }

    /** With three decimals, and a blank after it. */
    private void number(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            words("-");
            thousandths = -thousandths;
        }
        words(Long.toString(thousandths / 1000));
        int rest = (int) (thousandths % 1000);
        room(5);
        if (rest > 0) {
            page[at++] = '.';
            page[at++] = HEX[rest / 100];
            page[at++] = HEX[rest / 10 % 10];
            page[at++] = HEX[rest % 10];
        }
        page[at++] = ' ';
    }

    private void words(String ascii) {
        room(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            page[at++] = (byte) ascii.charAt(i);
        }
    }

    private void room(int bytes) {
        if (at + bytes > page.length) {
            page = Arrays.copyOf(page, page.length * 2);
        }
    }
}
