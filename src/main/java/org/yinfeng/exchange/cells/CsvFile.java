package org.yinfeng.exchange.cells;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yinfeng.project.Message;

/** A text file of cells: commas, tabs, semicolons or bars between them. */
final class CsvFile implements Book {
    private final Path file;
    private final Encoding encoding;
    private final Meter meter;
    private final String name;

    private CsvFile(Path file, Encoding encoding, Meter meter) {
        this.file = file;
        this.encoding = encoding;
        this.meter = meter;
        String full = file.getFileName().toString();
        int dot = full.lastIndexOf('.');
        this.name = dot > 0 ? full.substring(0, dot) : full;
    }

    /** @param charset as the user said, or null to find it */
    static CsvFile open(Path file, Charset charset, Meter meter) throws IOException {
        Encoding marked = Encoding.marked(file);
        Encoding encoding = charset == null ? Encoding.of(file, meter)
                : new Encoding(charset, marked != null && marked.charset().equals(charset) ? marked.skip() : 0);
        return new CsvFile(file, encoding, meter);
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(new Sheet(name, false));
    }

    @Override
    public Merges merges(int sheet) {
        return Merges.NONE;
    }

    @Override
    public void read(int sheet, Rows rows) {
        try (InputStream bytes = new ReadAhead(Files.newInputStream(file));
                Reader reader = new InputStreamReader(counted(bytes), encoding.charset().newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT))) {
            new CsvCells(reader, rows).read();
        } catch (CharacterCodingException wrongBytes) {
            throw new Refused(Message.of("reading.refused.charset", encoding.charset().name()),
                    Message.of("reading.advice.encoding"));
        } catch (IOException broken) {
            throw Refused.damaged(String.valueOf(broken.getMessage()));
        }
    }

    private InputStream counted(InputStream bytes) throws IOException {
        bytes.skipNBytes(encoding.skip());
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return bytes.read();
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                int count = bytes.read(target, from, length);
                meter.done(Math.max(0, count));
                return count;
            }
        };
    }

    @Override
    public void close() {
        // Each reading opens and closes the file itself.
    }
}
