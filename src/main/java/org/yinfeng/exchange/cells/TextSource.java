package org.yinfeng.exchange.cells;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yinfeng.project.Message;

/**
 * Text to be read, of a file or pasted; may be opened more than once.
 *
 * @param name of the sheet that the text is
 */
record TextSource(String name, Meter meter, Opening opening) {
    /** Opens the text from its beginning. */
    interface Opening {
        Reader open() throws IOException;
    }

    /** Takes what is read of an opened text. */
    interface Reading<T> {
        T of(Reader reader) throws IOException;
    }

    static TextSource of(Path file, Encoding encoding, Meter meter) {
        String full = file.getFileName().toString();
        int dot = full.lastIndexOf('.');
        return new TextSource(dot > 0 ? full.substring(0, dot) : full, meter, () -> reader(file, encoding, meter));
    }

    static TextSource of(String name, String text, Meter meter) {
        return new TextSource(name, meter, () -> {
            meter.done(text.length());
            return new StringReader(text);
        });
    }

    private static Reader reader(Path file, Encoding encoding, Meter meter) throws IOException {
        InputStream bytes = new ReadAhead(Files.newInputStream(file));
        bytes.skipNBytes(encoding.skip());
        InputStream counted = new FilterInputStream(bytes) {
            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                int count = super.read(target, from, length);
                meter.done(Math.max(0, count));
                return count;
            }
        };
        return new InputStreamReader(counted, encoding.charset().newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** @throws Refused where the bytes are not of the encoding, or cannot be read */
    <T> T read(Reading<T> reading) {
        try (Reader reader = opening.open()) {
            return reading.of(reader);
        } catch (CharacterCodingException wrongBytes) {
            throw new Refused(Message.of("reading.refused.charset"), Message.of("reading.advice.encoding"));
        } catch (IOException broken) {
            throw Refused.damaged(String.valueOf(broken.getMessage()));
        }
    }
}
