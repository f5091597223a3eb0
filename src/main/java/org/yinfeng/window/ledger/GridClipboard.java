package org.yinfeng.window.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.yinfeng.desk.list.CellText;
import org.yinfeng.desk.list.ColumnFace;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;

/** The table's cells as text between tabs and as HTML, with their headings; and a block of cells back from the clipboard. */
final class GridClipboard {
    private GridClipboard() {}

    static void copy(Listing listing, GridColumns columns, int[] positions, Wording wording) {
        CellText cells = new CellText(listing, wording);
        Texts texts = wording.texts();
        List<List<String>> lines = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            ColumnFace face = columns.face(i);
            headings.add(ColumnFace.name(face.column(), texts) + (face.unit() == null ? "" : "(" + face.unit() + ")"));
        }
        lines.add(headings);
        for (int position : positions) {
            List<String> line = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                line.add(cells.text(position, columns.face(i).column()).replaceAll("[\\t\\r\\n]+", " "));
            }
            lines.add(line);
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(tabs(lines));
        content.putHtml(html(lines));
        Clipboard.getSystemClipboard().setContent(content);
    }

    static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static String tabs(List<List<String>> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(String.join("\t", line)).append("\r\n"));
        return text.toString();
    }

    private static String html(List<List<String>> lines) {
        StringBuilder html = new StringBuilder("<meta charset=\"utf-8\"><table>");
        for (int i = 0; i < lines.size(); i++) {
            String tag = i == 0 ? "th" : "td";
            html.append("<tr>");
            lines.get(i).forEach(cell -> html.append('<').append(tag).append('>').append(escaped(cell)).append("</").append(tag)
                    .append('>'));
            html.append("</tr>");
        }
        return html.append("</table>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** The clipboard's text as lines of cells; a cell in quotes may hold line ends. Empty where there is no text. */
    static List<List<String>> block() {
        String text = Clipboard.getSystemClipboard().getString();
        return text == null ? List.of() : cells(text);
    }

    static List<List<String>> cells(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String all = text.endsWith("\n") || text.endsWith("\r") ? text : text + "\n";
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (quoted ? c == '"' : c == '"' && cell.isEmpty()) {
                boolean doubled = quoted && i + 1 < all.length() && all.charAt(i + 1) == '"';
                quoted = doubled || !quoted;
                if (doubled) {
                    cell.append('"');
                    i++;
                }
            } else if (quoted || c != '\t' && c != '\n' && c != '\r') {
                cell.append(c);
            } else if (c == '\t' || c == '\n' || i + 1 == all.length() || all.charAt(i + 1) != '\n') {
                line.add(cell.toString());
                cell.setLength(0);
                if (c != '\t') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            }
        }
        return lines;
    }
}
