package org.yinfeng.report;

/**
 * A sheet and its margins, in points (1/72 inch).
 *
 * @param left the binding edge
 */
public record Paper(String name, double width, double height, double left, double right) {
    private static final double MM = 72 / 25.4;

    public static final Paper A4_LANDSCAPE = mm("A4", 297, 210, 20, 15);
    public static final Paper A4_PORTRAIT = mm("A4", 210, 297, 25, 15);
    public static final Paper A3_LANDSCAPE = mm("A3", 420, 297, 20, 15);
    public static final Paper A3_PORTRAIT = mm("A3", 297, 420, 25, 15);

    private static Paper mm(String name, double width, double height, double left, double right) {
        return new Paper(name, width * MM, height * MM, left * MM, right * MM);
    }

    public boolean landscape() {
        return width > height;
    }

    /** The width between the margins. */
    public double inner() {
        return width - left - right;
    }
}
