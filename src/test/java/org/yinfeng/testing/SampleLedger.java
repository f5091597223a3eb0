package org.yinfeng.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.AnnualPlans;
import org.yinfeng.project.Entry;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Status;
import org.yinfeng.project.Unit;
import org.yinfeng.ledger.Projects;

/** The shipped sample, read cell by cell from its known places, so that tests of figures need no importer. */
public final class SampleLedger {
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final List<Field<?>> COLUMNS = List.of(Field.CODE, Field.NAME, Field.COMPANY, Field.REGION, Field.PARK,
            Field.INDUSTRY, Field.TYPE, Field.SECTOR, Field.ORIGIN, Field.LEVEL, Field.PLANNED, Field.LAND, Field.SIGNED,
            Field.PROMISED_START, Field.STARTED, Field.PROMISED_COMPLETION, Field.COMPLETED, Field.PROMISED_PRODUCTION,
            Field.PRODUCTION, Field.PROGRESS, Field.ISSUE, Field.UNIT, Field.LEADER, Field.OFFICER, Field.PHONE, Field.STATUS,
            Field.ENDED, Field.NOTE);
    private static final Map<String, Status> STATUSES =
            Map.of("正常", Status.ACTIVE, "暂缓", Status.SUSPENDED, "终止", Status.TERMINATED);
    private static final Ledger LEDGER = read();

    private SampleLedger() {}

    public static Ledger get() {
        return LEDGER;
    }

    private static Ledger read() {
        try (InputStream bytes = SampleLedger.class.getResourceAsStream("/org/yinfeng/sample/ledger.xlsx");
                ReadableWorkbook workbook = new ReadableWorkbook(bytes)) {
            List<List<Row>> sheets = workbook.getSheets().map(SampleLedger::rows).toList();
            Map<String, Project.Builder> projects = projects(sheets.get(0));
            invest(projects, sheets.get(1));
            plan(projects, sheets.get(4));
            Projects.Loader loader = new Projects.Loader();
            long id = 0;
            for (Project.Builder project : projects.values()) {
                loader.add(project.identity(++id, 1).build());
            }
            List<Entry> others = new ArrayList<>(targets(sheets.get(2)));
            others.addAll(observations(sheets.get(3)));
            return Ledger.loaded(1, 100_000, loader.finish(), others);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(org.dhatim.fastexcel.reader.Sheet sheet) {
        try {
            return sheet.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Row row, int column) {
        return column < row.getCellCount() ? row.getCellRawValue(column).orElse("").strip() : "";
    }

    private static Map<String, Project.Builder> projects(List<Row> rows) {
        Map<String, Project.Builder> projects = new LinkedHashMap<>();
        for (Row row : rows.subList(4, rows.size())) {
            if (!text(row, 1).startsWith("ZQ")) {
                continue;
            }
            Project.Builder project = Project.builder();
            for (int i = 0; i < COLUMNS.size(); i++) {
                String text = text(row, i + 1);
                project.set(COLUMNS.get(i), text.isEmpty() ? null : value(COLUMNS.get(i), text));
            }
            projects.put(text(row, 1), project);
        }
        return projects;
    }

    private static Object value(Field<?> field, String text) {
        return switch (field.kind()) {
            case TEXT, CHOICE -> text;
            case MONEY -> Money.of(new BigDecimal(text), Unit.WAN);
            case AREA -> LandArea.ofMu(new BigDecimal(text));
            case DATE -> text.contains("-") ? EventDate.parse(text) : EventDate.of(EPOCH.plusDays(Long.parseLong(text)));
            case PROMISE -> Promise.of(YearMonth.parse(text));
            case STATUS -> STATUSES.get(text);
        };
    }

    private static void invest(Map<String, Project.Builder> projects, List<Row> rows) {
        Row head = rows.get(1);
        for (Row row : rows.subList(2, rows.size())) {
            SortedMap<YearMonth, Money> months = new TreeMap<>();
            for (int column = 2; column < head.getCellCount(); column++) {
                if (!text(row, column).isEmpty()) {
                    months.put(YearMonth.parse(text(head, column)), Money.of(new BigDecimal(text(row, column)), Unit.WAN));
                }
            }
            projects.get(text(row, 0)).invested(MonthlyInvestment.of(months));
        }
    }

    private static void plan(Map<String, Project.Builder> projects, List<Row> rows) {
        Map<String, SortedMap<Integer, Money>> plans = new LinkedHashMap<>();
        for (Row row : rows.subList(1, rows.size())) {
            plans.computeIfAbsent(text(row, 0), code -> new TreeMap<>())
                    .put(Integer.valueOf(text(row, 1)), Money.of(new BigDecimal(text(row, 2)), Unit.WAN));
        }
        plans.forEach((code, years) -> projects.get(code).plans(AnnualPlans.of(years)));
    }

    private static List<Target> targets(List<Row> rows) {
        return rows.subList(1, rows.size()).stream().map(row -> (Target) Target.ofMoney(text(row, 1), text(row, 2),
                Integer.parseInt(text(row, 0)), Money.of(new BigDecimal(text(row, 3)), Unit.YI), LocalDate.parse(text(row, 4)))
                .withIdentity(10_000 + row.getRowNum(), 1)).toList();
    }

    private static List<Observation> observations(List<Row> rows) {
        return rows.subList(1, rows.size()).stream().map(row -> Observation.ofMoney("工业投资", text(row, 2),
                Integer.parseInt(text(row, 0)), Integer.parseInt(text(row, 1)), Money.of(new BigDecimal(text(row, 3)), Unit.YI),
                new BigDecimal(text(row, 4)).setScale(1, java.math.RoundingMode.HALF_UP), text(row, 5))
                .withIdentity(20_000 + row.getRowNum(), 1)).toList();
    }
}
