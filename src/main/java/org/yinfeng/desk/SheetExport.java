package org.yinfeng.desk;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yinfeng.exchange.write.Sheet;
import org.yinfeng.exchange.write.SheetWriter;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Texts;

/** Writes finished tables to files on the work thread, and puts them into words for the clipboard. */
public final class SheetExport {
    /** A finished table with the date it holds for; what of files it needs to know stays here. */
    public static final class Table {
        private final Sheet sheet;
        private final LocalDate asOf;
        private final Texts texts;

        public Table(Sheet sheet, LocalDate asOf, Texts texts) {
            this.sheet = sheet;
            this.asOf = asOf;
            this.texts = texts;
        }

        /** A name for the file: title and date. */
        public String fileName() {
            return texts.get("export.name", sheet.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip(), asOf) + ".xlsx";
        }

        public int rows() {
            return sheet.rows().size();
        }

        /** Heads and rows parted by tabs, as spreadsheets paste them. */
        public String text() {
            return line(sheet.heads()) + sheet.rows().stream().map(Table::line).collect(Collectors.joining());
        }

        private static String line(List<?> cells) {
            return cells.stream().map(cell -> cell == null ? "" : cell instanceof BigDecimal number ? number.toPlainString()
                    : cell.toString().replaceAll("[\t\r\n]", " ")).collect(Collectors.joining("\t")) + "\n";
        }
    }

    private final Background background;
    private final Texts texts;

    public SheetExport(Background background, Texts texts) {
        this.background = background;
        this.texts = texts;
    }

    /** Writes; answers empty when the file stands, else what stood in the way, and the file is as it was before. */
    public void write(Table table, Path file, Consumer<Optional<Problem>> done, Consumer<Exception> failed) {
        background.run(Background.Line.WORK, () -> Optional.ofNullable(new SheetWriter(table.sheet, texts).write(file).problem()), done,
                failed);
    }
}
