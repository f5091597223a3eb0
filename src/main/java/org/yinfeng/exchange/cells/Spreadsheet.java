package org.yinfeng.exchange.cells;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.yinfeng.project.Message;

/** Opens a file by what its bytes are; what is not read is named in the refusal. */
public final class Spreadsheet {
    private static final int PEEK = 8192;

    private Spreadsheet() {}

    /**
     * Opens a file.
     *
     * @param charset of a text file as the user said, or null to find it
     * @throws Refused when it is no file of a kind that is read
     */
    public static Book open(Path file, Charset charset, Meter meter) {
        if (Files.isDirectory(file)) {
            throw Foreign.refused("folder");
        }
        try {
            byte[] start;
            try (InputStream in = Files.newInputStream(file)) {
                start = in.readNBytes(PEEK);
            }
            if (start.length == 0) {
                throw Foreign.refused("empty");
            } else if (Foreign.starts(start, 'P', 'K', 3, 4) || Foreign.starts(start, 'P', 'K', 5, 6)) {
                return zipped(file, meter);
            } else if (Foreign.starts(start, 0xD0, 0xCF, 0x11, 0xE0)) {
                return Xls.open(file, meter);
            }
            Foreign.refuse(start);
            Foreign.refuseMarkup(start);
            return text(file, start, charset, meter);
        } catch (NoSuchFileException absent) {
            throw Foreign.refused("absent");
        } catch (IOException unreadable) {
            throw new Refused(Message.of("reading.refused.unreadable", String.valueOf(unreadable.getMessage())),
                    Message.of("reading.advice.unreadable"));
        }
    }

    private static Book text(Path file, byte[] start, Charset charset, Meter meter) throws IOException {
        Encoding encoding = charset != null ? Encoding.told(file, charset) : Encoding.of(file, start, meter);
        TextSource source = TextSource.of(file, encoding, meter);
        return Foreign.isPage(start) ? HtmlBook.read(source) : new CsvFile(source);
    }

    /**
     * Opens what was pasted: cells parted by tabs, or a piece of a web page, as spreadsheets put them on the clipboard.
     *
     * @param name what the pasted text is called in problems
     */
    public static Book ofText(String name, String text, Meter meter) {
        if (text.isBlank()) {
            throw Foreign.refused("empty");
        }
        TextSource source = TextSource.of(name, text, meter);
        String start = text.substring(0, Math.min(text.length(), 4_000)).toLowerCase(Locale.ROOT);
        boolean page = start.stripLeading().startsWith("<") || start.startsWith("version:") && start.contains("starthtml");
        return page && start.contains("<t") ? HtmlBook.read(source) : new CsvFile(source);
    }

    private static Book zipped(Path file, Meter meter) throws IOException {
        Zip zip = new Zip(file, meter);
        try {
            String workbook = zip.has("xl/workbook.xml") ? "xl/workbook.xml" : mainPart(zip);
            if (workbook == null) {
                throw Foreign.refused(Foreign.zipped(zip));
            }
            return Xlsx.open(zip, workbook, meter);
        } catch (RuntimeException | IOException e) {
            zip.close();
            throw e;
        }
    }

    /** The workbook's place where it is not the usual one. */
    private static String mainPart(Zip zip) {
        for (String name : zip.names()) {
            if (name.toLowerCase(Locale.ROOT).endsWith("/workbook.xml")) {
                return name;
            }
        }
        return null;
    }
}
