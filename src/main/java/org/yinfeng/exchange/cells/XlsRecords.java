package org.yinfeng.exchange.cells;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** Puts the records of an old workbook together to sheets; rows may come in any order. */
final class XlsRecords {
    private static final int BIFF8 = 0x0600;
    private static final int MOST_CELLS = 6_000_000;

    /** A sheet as far as it was read. */
    record Found(Sheet named, Merges merges, BitSet hiddenColumns, TreeMap<Integer, Row> rows) {
        Book.Sheet sheet() {
            return new Book.Sheet(named.name(), named.hidden());
        }
    }

    private record Sheet(String name, boolean hidden, int position) {
    }

    private final Meter meter;
    private final List<Sheet> named = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private NumberFormats formats;
    private Serials serials = new Serials(false);
    private SSTRecord strings;
    private Found current;
    private int depth;
    private int sheetsBegun;
    private int cells;
    /** The formula whose text follows in a record of its own. */
    private FormulaRecord pending;

    XlsRecords(Meter meter) {
        this.meter = meter;
    }

    List<Found> sheets() {
        return found;
    }

    void take(Record record) {
        if (record instanceof BOFRecord start) {
            begin(start);
        } else if (record instanceof EOFRecord) {
            depth--;
            current = depth == 0 ? null : current;
        } else if (current == null) {
            global(record);
        } else if (depth == 1) {
            // A chart inside a sheet has records of its own, deeper down.
            sheet(record);
        }
    }

    private void begin(BOFRecord start) {
        meter.step();
        depth++;
        if (start.getVersion() != BIFF8) {
            throw Foreign.refused("old");
        }
        if (depth == 1 && start.getType() != BOFRecord.TYPE_WORKBOOK) {
            named.sort(Comparator.comparingInt(Sheet::position));
            Sheet name = sheetsBegun < named.size() ? named.get(sheetsBegun) : new Sheet("Sheet" + (sheetsBegun + 1), false, 0);
            sheetsBegun++;
            formats = formats == null ? NumberFormats.of(styles, codes) : formats;
            current = new Found(name, new Merges(), new BitSet(), new TreeMap<>());
            if (start.getType() == BOFRecord.TYPE_WORKSHEET) {
                found.add(current);
            }
        }
    }

    private void global(Record record) {
        if (record instanceof BoundSheetRecord sheet) {
            named.add(new Sheet(sheet.getSheetname(), sheet.isHidden() || sheet.isVeryHidden(), sheet.getPositionOfBof()));
        } else if (record instanceof SSTRecord texts) {
            strings = texts;
        } else if (record instanceof FormatRecord format) {
            codes.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord style) {
            styles.add((int) style.getFormatIndex());
        } else if (record instanceof DateWindow1904Record window) {
            serials = new Serials(window.getWindowing() == 1);
        }
    }

    private void sheet(Record record) {
        if (record instanceof CellValueRecordInterface cell) {
            cell(cell);
        } else if (record instanceof StringRecord text && pending != null) {
            text(pending, text.getString());
            pending = null;
        } else if (record instanceof RowRecord row) {
            row(row.getRowNumber(), row.getZeroHeight());
        } else if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
            current.hiddenColumns().set(columns.getFirstColumn(), Math.min(columns.getLastColumn(), 255) + 1);
        } else if (record instanceof MergeCellsRecord merges) {
            for (int at = 0; at < merges.getNumAreas(); at++) {
                CellRangeAddress area = merges.getAreaAt(at);
                current.merges().add(new Merges.Range(area.getFirstRow() + 1, area.getFirstColumn(), area.getLastRow() + 1,
                        area.getLastColumn()));
            }
        }
    }

    private Row row(int index, boolean hidden) {
        return current.rows().computeIfAbsent(index + 1, number -> {
            Row row = new Row();
            row.begin(number, hidden);
            return row;
        });
    }

    private void cell(CellValueRecordInterface cell) {
        if ((++cells & 0xFF) == 0) {
            meter.step();
        }
        if (cells > MOST_CELLS) {
            throw Refused.bounds(MOST_CELLS + " cells");
        }
        if (cell instanceof NumberRecord number) {
            number(cell, number.getValue());
        } else if (cell instanceof LabelSSTRecord label) {
            text(cell, strings.getString(label.getSSTIndex()).getString());
        } else if (cell instanceof LabelRecord label) {
            text(cell, label.getValue());
        } else if (cell instanceof BoolErrRecord flag) {
            flag(cell, flag.isError(), flag.isError() ? flag.getErrorValue() : flag.getBooleanValue() ? 1 : 0);
        } else if (cell instanceof FormulaRecord formula) {
            formula(formula);
        }
    }

    private void formula(FormulaRecord formula) {
        CellType kind = formula.getCachedResultTypeEnum();
        if (kind == CellType.STRING) {
            pending = formula;
        } else if (kind == CellType.NUMERIC) {
            number(formula, formula.getValue());
        } else if (kind == CellType.BOOLEAN) {
            flag(formula, false, formula.getCachedBooleanValue() ? 1 : 0);
        } else {
            flag(formula, true, formula.getCachedErrorValue());
        }
    }

    private void number(CellValueRecordInterface cell, double value) {
        Row row = row(cell.getRow(), false);
        Numbers.put(row, cell.getColumn(), value);
        serials.date(row, cell.getColumn(), formats.of(cell.getXFIndex()));
    }

    private void text(CellValueRecordInterface cell, String text) {
        if (text != null && !text.isEmpty()) {
            row(cell.getRow(), false).setText(cell.getColumn(), text);
        }
    }

    private void flag(CellValueRecordInterface cell, boolean error, int value) {
        Row row = row(cell.getRow(), false);
        if (error) {
            row.setError(cell.getColumn(), FormulaError.isValidCode(value) ? FormulaError.forInt(value).getString() : "#ERR");
        } else {
            row.setText(cell.getColumn(), value == 1 ? "TRUE" : "FALSE");
        }
    }

    void finish() {
        if (found.isEmpty() || depth != 0) {
            throw Refused.damaged("Workbook");
        }
    }
}
