package org.yinfeng.exchange.cells;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Takes the tables out of a web page, however carelessly it is written: tags that are not closed end where the next begins. */
final class HtmlPage {
    private static final int DEEPEST = 50;

    private final String page;
    private final List<HtmlTable> tables = new ArrayList<>();
    private final Deque<HtmlTable> open = new ArrayDeque<>();
    private final Deque<StringBuilder> texts = new ArrayDeque<>();
    private final Meter meter;
    private int at;
    private int tags;

    HtmlPage(String page, Meter meter) {
        this.page = page;
        this.meter = meter;
    }

    /** Those with at least one cell, in the order in which they begin. */
    List<HtmlTable> tables() {
        while (at < page.length()) {
            int tag = page.indexOf('<', at);
            text(at, tag < 0 ? page.length() : tag);
            at = tag < 0 ? page.length() : tag + 1;
            if (tag >= 0) {
                tag();
            }
            if ((++tags & 0x3FF) == 0) {
                meter.step();
            }
        }
        while (!open.isEmpty()) {
            endTable();
        }
        tables.removeIf(table -> table.rows().isEmpty());
        return tables;
    }

    private void text(int from, int to) {
        if (to > from && !texts.isEmpty() && open.peek().inCell()) {
            HtmlText.append(texts.peek(), page, from, to);
        }
    }

    /** One tag; the place stands behind its sharp bracket. */
    private void tag() {
        if (page.startsWith("!--", at)) {
            at = behind("-->");
            return;
        }
        int end = page.indexOf('>', at);
        String tag = page.substring(at, end < 0 ? page.length() : end);
        at = end < 0 ? page.length() : end + 1;
        int length = 0;
        while (length < tag.length() && (Character.isLetterOrDigit(tag.charAt(length)) || length == 0 && tag.charAt(0) == '/')) {
            length++;
        }
        String name = tag.substring(0, length).toLowerCase(Locale.ROOT);
        switch (name) {
            case "script", "style" -> at = behind("</" + name);
            case "table" -> beginTable();
            case "/table" -> endTable();
            case "br", "/p", "/div" -> lineEnd();
            default -> inTable(name, tag);
        }
    }

    private int behind(String mark) {
        int end = page.indexOf(mark.charAt(0), at);
        while (end >= 0 && !page.regionMatches(true, end, mark, 0, mark.length())) {
            end = page.indexOf(mark.charAt(0), end + 1);
        }
        return end < 0 ? page.length() : end + mark.length();
    }

    private void lineEnd() {
        if (!texts.isEmpty() && open.peek().inCell()) {
            texts.peek().append('\n');
        }
    }

    private void beginTable() {
        if (open.size() >= DEEPEST) {
            throw Refused.bounds(DEEPEST + " tables");
        }
        HtmlTable table = new HtmlTable();
        tables.add(table);
        open.push(table);
        texts.push(new StringBuilder());
    }

    private void endTable() {
        if (!open.isEmpty()) {
            endCell();
            open.pop().endRow();
            texts.pop();
        }
    }

    private void inTable(String name, String tag) {
        if (open.isEmpty()) {
            return;
        }
        if (name.equals("tr")) {
            endCell();
            open.peek().beginRow(tag.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none"));
        } else if (name.equals("td") || name.equals("th")) {
            endCell();
            open.peek().beginCell(number(tag, "colspan"), number(tag, "rowspan"));
        } else if (name.equals("/td") || name.equals("/th") || name.equals("/tr")) {
            endCell();
        }
    }

    private void endCell() {
        open.peek().endCell(HtmlText.tidy(texts.peek()));
        texts.peek().setLength(0);
    }

    /** The number of an attribute, 1 where there is none. */
    private static int number(String tag, String name) {
        int found = tag.toLowerCase(Locale.ROOT).indexOf(name);
        int from = found < 0 ? -1 : tag.indexOf('=', found) + 1;
        int number = 0;
        for (int at = Math.max(from, 0); from > 0 && at < tag.length() && number < 10_000_000; at++) {
            char c = tag.charAt(at);
            if (c >= '0' && c <= '9') {
                number = number * 10 + c - '0';
            } else if (number > 0 || c != '"' && c != '\'' && c != ' ') {
                break;
            }
        }
        return Math.max(1, number);
    }
}
