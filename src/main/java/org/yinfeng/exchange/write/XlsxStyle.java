package org.yinfeng.exchange.write;

/** How cells of a sheet look; the place in this list is the number that cells name. */
enum XlsxStyle {
    PLAIN("numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"", ""),
    TITLE("numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\"", "horizontal=\"center\" vertical=\"center\""),
    NOTE("numFmtId=\"0\" fontId=\"3\" fillId=\"0\" borderId=\"0\"", "vertical=\"center\""),
    HEAD("numFmtId=\"0\" fontId=\"2\" fillId=\"2\" borderId=\"1\"", "horizontal=\"center\" vertical=\"center\" wrapText=\"1\""),
    TEXT("numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"1\"", "vertical=\"center\""),
    /** Text that begins like a formula: the program shows it and never reads it as one, even when it is edited. */
    QUOTED("quotePrefix=\"1\" numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"1\"", "vertical=\"center\""),
    LONG("numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"1\"", "vertical=\"center\" wrapText=\"1\""),
    MIDDLE("numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"1\"", "horizontal=\"center\" vertical=\"center\""),
    DATE("numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"1\"", "horizontal=\"center\" vertical=\"center\""),
    WHOLE("numFmtId=\"3\" fontId=\"0\" fillId=\"0\" borderId=\"1\"", "horizontal=\"right\" vertical=\"center\""),
    POINT("numFmtId=\"4\" fontId=\"0\" fillId=\"0\" borderId=\"1\"", "horizontal=\"right\" vertical=\"center\""),
    FINE("numFmtId=\"165\" fontId=\"0\" fillId=\"0\" borderId=\"1\"", "horizontal=\"right\" vertical=\"center\""),
    COUNT("numFmtId=\"1\" fontId=\"0\" fillId=\"0\" borderId=\"1\"", "horizontal=\"center\" vertical=\"center\""),
    TOTAL("numFmtId=\"0\" fontId=\"2\" fillId=\"2\" borderId=\"1\"", "horizontal=\"center\" vertical=\"center\""),
    TOTAL_WHOLE("numFmtId=\"3\" fontId=\"2\" fillId=\"2\" borderId=\"1\"", "horizontal=\"right\" vertical=\"center\""),
    TOTAL_FINE("numFmtId=\"165\" fontId=\"2\" fillId=\"2\" borderId=\"1\"", "horizontal=\"right\" vertical=\"center\""),
    /** Amounts with as many decimals as somebody chose; the cell keeps the exact value. */
    CHOSEN("numFmtId=\"166\" fontId=\"0\" fillId=\"0\" borderId=\"1\"", "horizontal=\"right\" vertical=\"center\""),
    TOTAL_CHOSEN("numFmtId=\"166\" fontId=\"2\" fillId=\"2\" borderId=\"1\"", "horizontal=\"right\" vertical=\"center\""),
    SECTION("numFmtId=\"0\" fontId=\"2\" fillId=\"2\" borderId=\"1\"", "horizontal=\"left\" vertical=\"center\"");

    private final String look;
    private final String alignment;

    XlsxStyle(String look, String alignment) {
        this.look = look;
        this.alignment = alignment;
    }

    /** The workbook's styles, in a font of the reader's language; amounts of chosen decimals with so many. */
    static String xml(String font, int decimals) {
        StringBuilder xml = new StringBuilder(XlsxBook.HEAD).append("<styleSheet xmlns=\"").append(XlsxBook.MAIN)
                .append("\"><numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>")
                .append("<numFmt numFmtId=\"165\" formatCode=\"#,##0.00######\"/><numFmt numFmtId=\"166\" formatCode=\"")
                .append(decimals <= 0 ? "#,##0" : "#,##0." + "0".repeat(decimals)).append("\"/></numFmts><fonts count=\"4\">")
                .append(font(font, 10, "")).append(font(font, 18, "<b/>")).append(font(font, 10, "<b/>"))
                .append(font(font, 10, "<color rgb=\"FF5B6770\"/>"))
                .append("</fonts><fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>")
                .append("<fill><patternFill patternType=\"gray125\"/></fill>")
                .append("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFE2ECF5\"/></patternFill></fill></fills>")
                .append("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            xml.append('<').append(side).append(" style=\"thin\"><color rgb=\"FFBFC7CF\"/></").append(side).append('>');
        }
        xml.append("<diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>")
                .append("</cellStyleXfs><cellXfs count=\"").append(values().length).append("\">");
        for (XlsxStyle style : values()) {
            xml.append("<xf ").append(style.look).append(" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\"")
                    .append(" applyBorder=\"1\" applyAlignment=\"1\"><alignment ").append(style.alignment).append("/></xf>");
        }
        return xml.append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>")
                .toString();
    }

    private static String font(String name, int size, String more) {
        String start = more.startsWith("<b") ? more : "";
        String end = more.startsWith("<b") ? "" : more;
        return "<font>" + start + "<sz val=\"" + size + "\"/>" + end + "<name val=\"" + name + "\"/></font>";
    }
}
