package org.yinfeng.exchange.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yinfeng.exchange.write.WriteProgress;
import org.yinfeng.exchange.write.XlsxBook;
import org.yinfeng.project.Field;
import org.yinfeng.project.Texts;

/** Writes a pack as a workbook: the sheet to fill in, the guide, and two hidden sheets, what was sent and the words to pick. */
final class PackBook {
    /** The row of the headings, from 1. */
    static final int HEAD_ROW = 3;
    private static final int NEW_ROWS = 30;
    private static final int A3 = 8;
    private static final int A4 = 9;
    private static final int EVERY = 1_000;
    private static final int LINE = 13;
    private static final int MOST_HEIGHT = 400;
    private static final int GUIDE_LINE = 34;

    private final Pack pack;
    private final PackOrder order;
    private final Texts texts;
    private final WriteProgress progress;
    private final int columns;
    private final int[] widths;

    PackBook(Pack pack, PackOrder order, WriteProgress progress) {
        this.pack = pack;
        this.order = order;
        this.texts = order.texts();
        this.progress = progress;
        this.columns = pack.columns().size() + 1;
        this.widths = widths();
    }

    /** @return false when it was stopped; what was written so far is no file then */
    boolean write(OutputStream out) throws IOException {
        PackLists lists = new PackLists(order);
        XlsxBook book = XlsxBook.form(out, PackStyle.xml(texts.get("write.font")));
        if (!sheet(book, lists)) {
            return false;
        }
        guide(book);
        identity(book);
        lists.write(book, footer());
        book.close();
        return true;
    }

    private String footer() {
        return texts.get("write.footer");
    }

    private boolean sheet(XlsxBook book, PackLists lists) throws IOException {
        int last = HEAD_ROW + pack.base().size() + NEW_ROWS;
        String pane = "<pane xSplit=\"3\" ySplit=\"" + HEAD_ROW + "\" topLeftCell=\"D" + (HEAD_ROW + 1)
                + "\" activePane=\"bottomRight\" state=\"frozen\"/>";
        PackPart part = new PackPart(book, pack.sheet(), widths, pane);
        lead(part, texts.get("pack.title", pack.unit(), pack.month()), PackStyle.TITLE, 34);
        lead(part, texts.get("pack.note", pack.month(), pack.month().atEndOfMonth()), PackStyle.NOTE, 22);
        headings(part);
        if (!rows(part)) {
            return false;
        }
        part.endRows();
        String end = PackPart.letter(columns - 1);
        part.markup("<autoFilter ref=\"A" + HEAD_ROW + ":" + end + last + "\"/>");
        book.name(HEAD_ROW, HEAD_ROW, "$A$" + HEAD_ROW + ":$" + end + "$" + last);
        part.markup("<mergeCells count=\"2\"><mergeCell ref=\"A1:" + end + "1\"/><mergeCell ref=\"A2:" + end + "2\"/></mergeCells>");
        new PackRules(order, lists, HEAD_ROW + 1, last).write(part, pack.columns());
        part.finish(A3, true, footer());
        return true;
    }

    private static void lead(PackPart part, String text, PackStyle style, int height) throws IOException {
        part.beginRow(height);
        part.text(0, text, style);
        part.endRow();
    }

    private void headings(PackPart part) throws IOException {
        part.beginRow(44);
        part.text(0, pack.key(), PackStyle.HEAD);
        for (int i = 1; i < columns; i++) {
            PackColumn column = pack.columns().get(i - 1);
            part.text(i, column.heading(), column.open() ? PackStyle.OPEN_HEAD : PackStyle.HEAD);
        }
        part.endRow();
    }

    private boolean rows(PackPart part) throws IOException {
        int done = 0;
        for (Map.Entry<Long, List<String>> project : pack.base().entrySet()) {
            if (done++ % EVERY == 0 && !progress.goOn(done - 1, pack.base().size())) {
                return false;
            }
            part.beginRow(height(project.getValue()));
            part.number(0, Long.toString(project.getKey()), PackStyle.KEY);
            for (int i = 1; i < columns; i++) {
                PackColumn column = pack.columns().get(i - 1);
                cell(part, i, column, project.getValue().get(i - 1), !column.open());
            }
            part.endRow();
        }
        for (int row = 0; row < NEW_ROWS; row++) {
            part.beginRow(0);
            part.blank(0, PackStyle.KEY);
            for (int i = 1; i < columns; i++) {
                cell(part, i, pack.columns().get(i - 1), "", false);
            }
            part.endRow();
        }
        return true;
    }

    /** A date known to the month only stays a text: as a day it would say more than is known. */
    private static void cell(PackPart part, int at, PackColumn column, String shown, boolean locked) throws IOException {
        if (column.isMoney()) {
            PackStyle style = locked ? PackStyle.LOCKED_MONEY : PackStyle.MONEY;
            if (shown.isEmpty()) {
                part.blank(at, style);
            } else {
                part.number(at, new BigDecimal(shown).toPlainString(), style);
            }
        } else if (column.isDate()) {
            PackStyle style = locked ? PackStyle.LOCKED_DATE : PackStyle.DATE;
            if (shown.length() == 10) {
                part.number(at, Long.toString(PackPart.serial(LocalDate.parse(shown))), style);
            } else {
                part.text(at, shown, style);
            }
        } else {
            part.text(at, shown, locked ? PackStyle.LOCKED_TEXT : PackStyle.TEXT);
        }
    }

    /** Room for the cell with most lines; not every program finds the height by itself. */
    private int height(List<String> cells) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            int wide = cells.get(i).chars().map(c -> c < 0x2E80 ? 1 : 2).sum();
            lines = Math.max(lines, (wide + widths[i + 1] - 2) / (widths[i + 1] - 1));
        }
        return Math.min(MOST_HEIGHT, 7 + LINE * lines);
    }

    private int[] widths() {
        int[] widths = new int[columns];
        widths[0] = 8;
        for (int i = 1; i < columns; i++) {
            Field<?> field = pack.columns().get(i - 1).slot().field();
            boolean wide = field == Field.NAME || field == Field.COMPANY || field == Field.PROGRESS || field == Field.ISSUE;
            widths[i] = wide ? 28 : field == Field.CODE || field == null ? 14 : field == Field.UNIT || field == Field.ENDED ? 16 : 12;
        }
        return widths;
    }

    private void guide(XlsxBook book) throws IOException {
        PackPart part = new PackPart(book, texts.get("pack.guide"), new int[] {5, 100}, "");
        lead(part, texts.get("pack.guide"), PackStyle.TITLE, 34);
        for (int i = 1; !texts.get("pack.guide." + i).equals("pack.guide." + i); i++) {
            part.beginRow(GUIDE_LINE);
            part.number(0, Integer.toString(i), PackStyle.NOTE);
            part.text(1, texts.get("pack.guide." + i, pack.month(), pack.unit()), PackStyle.GUIDE);
            part.endRow();
        }
        part.endRows();
        part.markup("<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>");
        part.finish(A4, false, footer());
    }

    private void identity(XlsxBook book) throws IOException {
        PackPart part = new PackPart(book, PackIdentity.SHEET, new int[] {12}, "");
        book.hide();
        for (List<String> row : PackIdentity.rows(pack)) {
            part.beginRow(0);
            for (int i = 0; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    part.text(i, row.get(i), PackStyle.PLAIN);
                }
            }
            part.endRow();
        }
        part.endRows();
        part.finish(A4, false, footer());
    }
}
