package org.yinfeng.exchange.cells;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.yinfeng.project.Message;

/**
 * Splits text into rows of cells as Excel does: quotes may hold delimiters, line ends and doubled quotes, and a row's number
 * is that of the record, blank ones counted. One apostrophe in front of what would be a formula is a guard, not data.
 */
final class CsvCells {
    private static final int LONGEST = 1 << 22;
    private static final int MOST_COLUMNS = 16_384;
    private static final String TRIGGERS = "=+-@\t\r\n\0＝＋－＠";

    private final Reader reader;
    private final Book.Rows rows;
    private final Words words = new Words();
    private final Row row = new Row();
    private char[] buffer = new char[1 << 16];
    private int position;
    private int limit;
    private boolean ended;
    private char delimiter;
    private int line = 1;

    CsvCells(Reader reader, Book.Rows rows) {
        this.reader = reader;
        this.rows = rows;
    }

    void read() throws IOException {
        while (limit < buffer.length && fill(0)) {
            // Fills the whole buffer: the delimiter is found in it.
        }
        int named = Delimiter.named(buffer, limit);
        delimiter = named > 0 ? (char) named : Delimiter.find(buffer, limit);
        if (named > 0) {
            skipLine();
        }
        int number = 0;
        while (position < limit || fill(position)) {
            number++;
            row.begin(number, false);
            record();
            if (!row.isBlank()) {
                rows.row(row);
            }
        }
    }

    private void skipLine() {
        while (position < limit && buffer[position] != '\n' && buffer[position] != '\r') {
            position++;
        }
        position += position + 1 < limit && buffer[position] == '\r' && buffer[position + 1] == '\n' ? 2 : 1;
    }

    /** Reads on, keeping what stands from the given place; that place is then the front. False at the end. */
    private boolean fill(int keep) throws IOException {
        if (ended) {
            return false;
        }
        if (keep > 0) {
            System.arraycopy(buffer, keep, buffer, 0, limit - keep);
            limit -= keep;
            position -= keep;
        }
        if (limit == buffer.length) {
            if (buffer.length > LONGEST) {
                throw Refused.bounds("4 MB");
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = reader.read(buffer, limit, buffer.length - limit);
        if (read < 0) {
            ended = true;
            return false;
        }
        limit += read;
        return true;
    }

    private void record() throws IOException {
        for (int column = 0; ; column++) {
            if (column >= MOST_COLUMNS) {
                throw Refused.bounds(MOST_COLUMNS + " columns");
            }
            boolean quoted = (position < limit || fill(position)) && buffer[position] == '"';
            if (quoted) {
                quoted(column);
            } else {
                plain(column);
            }
            if (position >= limit && !fill(position)) {
                return;
            }
            char end = buffer[position++];
            if (end == '\r') {
                if ((position < limit || fill(position)) && buffer[position] == '\n') {
                    position++;
                }
                line++;
                return;
            } else if (end == '\n') {
                line++;
                return;
            }
        }
    }

    private void plain(int column) throws IOException {
        int from = position;
        while (true) {
            for (; position < limit; position++) {
                char c = buffer[position];
                if (c == delimiter || c == '\n' || c == '\r') {
                    put(column, from, position);
                    return;
                }
            }
            if (!fill(from)) {
                put(column, from, position);
                return;
            }
            from = 0;
        }
    }

    private void quoted(int column) throws IOException {
        int opened = line;
        position++;
        StringBuilder text = new StringBuilder();
        while (true) {
            if (position >= limit && !fill(position) || text.length() > LONGEST) {
                throw new Refused(Message.of("reading.refused.quote", opened), Message.of("reading.advice.quote"));
            }
            char c = buffer[position++];
            line += c == '\n' ? 1 : 0;
            if (c != '"') {
                text.append(c);
            } else if ((position < limit || fill(position)) && buffer[position] == '"') {
                text.append('"');
                position++;
            } else {
                break;
            }
        }
        // What stands between the closing quote and the delimiter belongs to the cell as it is.
        while ((position < limit || fill(position)) && buffer[position] != delimiter && buffer[position] != '\n'
                && buffer[position] != '\r') {
            text.append(buffer[position++]);
        }
        char[] chars = text.toString().toCharArray();
        put(column, chars, 0, chars.length);
    }

    private void put(int column, int from, int to) {
        put(column, buffer, from, to);
    }

    private void put(int column, char[] chars, int from, int to) {
        if (to > from) {
            row.setText(column, words.of(chars, guard(chars, from, to), to));
        }
    }

    /** Where the cell's own text begins. */
    private static int guard(char[] chars, int from, int to) {
        int at = from;
        while (at < to && chars[at] == '\'') {
            at++;
        }
        return at > from && at < to && TRIGGERS.indexOf(chars[at]) >= 0 ? from + 1 : from;
    }
}
