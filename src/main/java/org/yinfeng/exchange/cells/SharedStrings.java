package org.yinfeng.exchange.cells;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The texts that the cells of a workbook name by number. */
final class SharedStrings {
    private String[] texts = new String[256];
    private int size;

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(InputStream part, Meter meter) throws IOException {
        SharedStrings strings = new SharedStrings();
        Xml xml = new Xml(part);
        StringBuilder text = null;
        boolean phonetic = false;
        for (int event = xml.next(); event != Xml.EOF; event = xml.next()) {
            boolean start = event == Xml.START;
            if (xml.is("t") && !start && !phonetic && text != null) {
                text.append(xml.decodedText());
            } else if (xml.is("rPh")) {
                phonetic = start;
            } else if (xml.is("si")) {
                if (start) {
                    text = new StringBuilder();
                } else if (text != null) {
                    strings.add(XmlText.unescape(text.toString()), meter);
                    text = null;
                }
            }
        }
        return strings;
    }

    private void add(String text, Meter meter) {
        texts = size < texts.length ? texts : Arrays.copyOf(texts, texts.length * 2);
        texts[size++] = text;
        if ((size & 0xFFF) == 0) {
            meter.step();
        }
    }

    /** The text of a number, null where the workbook has no such text. */
    String get(int number) {
        return number >= 0 && number < size ? texts[number] : null;
    }
}
