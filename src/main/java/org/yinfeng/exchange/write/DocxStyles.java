package org.yinfeng.exchange.write;

/** How paragraphs and the table of a document look. */
final class DocxStyles {
    private DocxStyles() {}

    /** @param size of the table's type in half points */
    static String xml(String namespace, String font, int size) {
        StringBuilder xml = new StringBuilder(XlsxBook.HEAD).append("<w:styles xmlns:w=\"").append(namespace)
                .append("\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"").append(font).append("\" w:hAnsi=\"").append(font)
                .append("\" w:eastAsia=\"宋体\"/><w:sz w:val=\"").append(size).append("\"/><w:szCs w:val=\"").append(size)
                .append("\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>")
                .append("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>");
        style(xml, "Title", "center", "<w:b/><w:sz w:val=\"36\"/>");
        style(xml, "Note", "left", "<w:sz w:val=\"20\"/>");
        style(xml, "Sign", "left", "<w:sz w:val=\"20\"/>");
        style(xml, "Head", "center", "<w:b/>");
        style(xml, "Num", "right", "");
        style(xml, "Mid", "center", "");
        style(xml, "Sum", "left", "<w:b/>");
        style(xml, "SumNumber", "right", "<w:b/>");
        return xml.append(table()).append("</w:styles>").toString();
    }

    private static void style(StringBuilder xml, String name, String side, String run) {
        String space = name.equals("Sign") ? "<w:spacing w:before=\"240\"/>" : name.equals("Note") || name.equals("Title") ? "<w:spacing w:after=\"80\"/>" : "";
        xml.append("<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"").append(name).append("\"><w:name w:val=\"Yinfeng ").append(name)
                .append("\"/><w:basedOn w:val=\"Normal\"/><w:pPr>").append(space).append("<w:jc w:val=\"").append(side).append("\"/></w:pPr><w:rPr>")
                .append(run).append("</w:rPr></w:style>");
    }

    private static String table() {
        StringBuilder xml = new StringBuilder("<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"List\"><w:name w:val=\"Yinfeng List\"/><w:tblPr><w:tblBorders>");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"9AA5AF\"/>");
        }
        return xml.append("</w:tblBorders><w:tblCellMar><w:left w:w=\"50\" w:type=\"dxa\"/><w:right w:w=\"50\" w:type=\"dxa\"/></w:tblCellMar>")
                .append("</w:tblPr><w:tcPr><w:vAlign w:val=\"center\"/></w:tcPr></w:style>").toString();
    }
}
