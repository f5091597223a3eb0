package org.yinfeng.exchange.pack;

import org.yinfeng.exchange.write.XlsxBook;

/** How cells of a pack look, and whether they are locked: those are grey. The place in this list is the number that cells name. */
enum PackStyle {
    PLAIN(Look.NONE, 0, 0, Edge.LEFT, true),
    TITLE(Look.NONE, 1, 0, Edge.MIDDLE, true),
    NOTE(Look.NONE, 3, 0, Edge.LEFT, true),
    GUIDE(Look.NONE, 0, 0, Edge.WRAPPED, true),
    HEAD(Look.HEAD, 2, 0, Edge.HEADING, true),
    OPEN_HEAD(Look.OPEN_HEAD, 2, 0, Edge.HEADING, true),
    KEY(Look.GREY, 3, 1, Edge.MIDDLE, true),
    LOCKED_TEXT(Look.GREY, 0, 49, Edge.WRAPPED, true),
    LOCKED_DATE(Look.GREY, 0, 164, Edge.MIDDLE, true),
    LOCKED_MONEY(Look.GREY, 0, 165, Edge.RIGHT, true),
    TEXT(Look.WHITE, 0, 49, Edge.WRAPPED, false),
    DATE(Look.WHITE, 0, 164, Edge.MIDDLE, false),
    MONEY(Look.WHITE, 0, 165, Edge.RIGHT, false),
    /** Text that begins like a formula: shown, and never read as one, even when it is edited. */
    LOCKED_QUOTED(Look.GREY, 0, 49, Edge.WRAPPED, true),
    QUOTED(Look.WHITE, 0, 49, Edge.WRAPPED, false),
    PLAIN_QUOTED(Look.NONE, 0, 49, Edge.LEFT, true);

    /** Fill and border. */
    private enum Look {
        NONE, HEAD, OPEN_HEAD, GREY, WHITE;

        String attributes() {
            return "fillId=\"" + (this == NONE || this == WHITE ? 0 : ordinal() + 1) + "\" borderId=\"" + (this == NONE ? 0 : 1) + "\"";
        }
    }

    /** Where the text stands in its cell. */
    private enum Edge {
        LEFT("vertical=\"center\""), MIDDLE("horizontal=\"center\" vertical=\"center\""), RIGHT("horizontal=\"right\" vertical=\"center\""),
        WRAPPED("vertical=\"center\" wrapText=\"1\""), HEADING("horizontal=\"center\" vertical=\"center\" wrapText=\"1\"");

        private final String attributes;

        Edge(String attributes) {
            this.attributes = attributes;
        }
    }

    private final Look look;
    private final int font;
    private final int format;
    private final Edge edge;
    private final boolean locked;

    PackStyle(Look look, int font, int format, Edge edge, boolean locked) {
        this.look = look;
        this.font = font;
        this.format = format;
        this.edge = edge;
        this.locked = locked;
    }

    /** The same look for a text that begins like a formula. */
    PackStyle quoted() {
        return look == Look.NONE ? PLAIN_QUOTED : locked ? LOCKED_QUOTED : QUOTED;
    }

    private String xml() {
        boolean quote = name().endsWith("QUOTED");
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" " + look.attributes() + " xfId=\"0\"" + (quote ? " quotePrefix=\"1\"" : "")
                + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\" applyProtection=\"1\"><alignment "
                + edge.attributes + "/><protection locked=\"" + (locked ? 1 : 0) + "\"/></xf>";
    }

    /** The workbook's styles, in a font of the reader's language. */
    static String xml(String font) {
        StringBuilder xml = new StringBuilder(XlsxBook.HEAD).append("<styleSheet xmlns=\"").append(XlsxBook.MAIN)
                .append("\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>")
                .append("<numFmt numFmtId=\"165\" formatCode=\"#,##0.####\"/></numFmts><fonts count=\"4\">")
                .append(font(font, "", 10, "")).append(font(font, "<b/>", 18, "")).append(font(font, "<b/>", 10, ""))
                .append(font(font, "", 10, "<color rgb=\"FF5B6770\"/>")).append("</fonts><fills count=\"5\">")
                .append("<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>");
        for (String colour : new String[] {"FFD5DAE0", "FFFFE9B8", "FFE9ECEF"}) {
            xml.append("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"").append(colour).append("\"/></patternFill></fill>");
        }
        xml.append("</fills><borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            xml.append('<').append(side).append(" style=\"thin\"><color rgb=\"FFBFC7CF\"/></").append(side).append('>');
        }
        xml.append("<diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>")
                .append("</cellStyleXfs><cellXfs count=\"").append(values().length).append("\">");
        for (PackStyle style : values()) {
            xml.append(style.xml());
        }
        return xml.append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>")
                .toString();
    }

    private static String font(String name, String start, int size, String end) {
        return "<font>" + start + "<sz val=\"" + size + "\"/>" + end + "<name val=\"" + name + "\"/></font>";
    }
}
