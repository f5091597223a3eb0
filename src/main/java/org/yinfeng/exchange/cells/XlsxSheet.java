package org.yinfeng.exchange.cells;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.BitSet;

/** Reads the rows of one sheet of an xlsx. */
final class XlsxSheet {
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_383;

    private final SharedStrings strings;
    private final NumberFormats formats;
    private final Serials serials;
    private final Meter meter;
    private final Words words = new Words();
    private final Row row = new Row();
    private final BitSet hiddenColumns = new BitSet();
    private int rowNumber;
    private int column;
    private char type;
    private int style;
    private String formula;
    private boolean hasValue;
    private StringBuilder inline;

    XlsxSheet(SharedStrings strings, NumberFormats formats, Serials serials, Meter meter) {
        this.strings = strings;
        this.formats = formats;
        this.serials = serials;
        this.meter = meter;
    }

    void read(Xml xml, Book.Rows rows) throws IOException {
        boolean phonetic = false;
        for (int event = xml.next(); event != Xml.EOF; event = xml.next()) {
            boolean start = event == Xml.START;
            if (xml.is("c")) {
                cell(xml, start);
            } else if (xml.is("v")) {
                if (!start) {
                    value(xml);
                }
            } else if (xml.is("t")) {
                if (!start && !phonetic) {
                    text(xml);
                }
            } else if (xml.is("row")) {
                row(xml, start, rows);
            } else if (xml.is("f")) {
                formula = start ? "" : xml.decodedText();
            } else if (xml.is("col") && start) {
                column(xml);
            } else if (xml.is("rPh")) {
                phonetic = start;
            } else if (xml.is("sheetData") && !start) {
                return;
            }
        }
    }

    private void column(Xml xml) {
        char set = xml.attributeStart("hidden");
        int from = xml.attributeNumber("min");
        int to = xml.attributeNumber("max");
        if ((set == '1' || set == 't') && from > 0 && to >= from) {
            hiddenColumns.set(from - 1, Math.min(to, LAST_COLUMN + 1));
        }
    }

    BitSet hiddenColumns() {
        return hiddenColumns;
    }

    private void row(Xml xml, boolean start, Book.Rows rows) {
        if (!start) {
            if (!row.isBlank()) {
                rows.row(row);
            }
            return;
        }
        int number = xml.attributeNumber("r");
        int next = number < 0 ? rowNumber + 1 : number;
        if (next <= rowNumber || next > LAST_ROW) {
            throw Refused.damaged("row " + next);
        }
        rowNumber = next;
        char hidden = xml.attributeStart("hidden");
        row.begin(rowNumber, hidden == '1' || hidden == 't');
        column = -1;
        if ((rowNumber & 0xFF) == 0) {
            meter.step();
        }
    }

    private void cell(Xml xml, boolean start) {
        if (start) {
            int named = xml.column();
            column = named < 0 ? column + 1 : named;
            if (column > LAST_COLUMN) {
                throw Refused.damaged("column " + column);
            }
            type = xml.attributeStart("t");
            type = type == 's' && xml.attributeIs("t", "str") ? 'S' : type;
            style = xml.attributeNumber("s");
            formula = null;
            hasValue = false;
            inline = null;
        } else if (inline != null) {
            row.setText(column, XmlText.unescape(inline.toString()));
        } else if (formula != null && !hasValue) {
            row.setError(column, "=" + formula);
        }
    }

    private void text(Xml xml) {
        if (inline == null && row.isBlank(column)) {
            // By far the most texts are of one piece: no builder for them.
            row.setText(column, words.of(xml.text(), 0, xml.textLength()));
        } else {
            inline = inline == null ? new StringBuilder(row.shown(column)) : inline;
            inline.append(xml.decodedText());
        }
        hasValue = true;
    }

    private void value(Xml xml) {
        int length = xml.textLength();
        if (length == 0) {
            return;
        }
        hasValue = true;
        byte[] bytes = xml.text();
        switch (type) {
            case 's' -> shared(bytes, length);
            case 'S', 'i' -> row.setText(column, words.of(bytes, 0, length));
            case 'b' -> row.setText(column, bytes[0] == '1' ? "TRUE" : "FALSE");
            case 'e' -> row.setError(column, words.of(bytes, 0, length));
            case 'd' -> isoDate(words.of(bytes, 0, length));
            default -> number(bytes, length);
        }
    }

    private void shared(byte[] bytes, int length) {
        int number = 0;
        for (int at = 0; at < length && number < 100_000_000; at++) {
            number = number * 10 + bytes[at] - '0';
        }
        String text = strings.get(number);
        if (text == null) {
            throw Refused.damaged("shared string " + number);
        }
        if (!text.isEmpty()) {
            row.setText(column, text);
        }
    }

    private void isoDate(String text) {
        try {
            row.setDate(column, LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text).toEpochDay(),
                    formats.of(style) == NumberFormats.MONTH);
        } catch (DateTimeParseException notDate) {
            row.setError(column, text);
        }
    }

    private void number(byte[] bytes, int length) {
        Numbers.put(row, column, bytes, length);
        serials.date(row, column, formats.of(style));
    }
}
