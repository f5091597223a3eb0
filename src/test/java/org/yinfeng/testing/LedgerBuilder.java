package org.yinfeng.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.AnnualPlans;
import org.yinfeng.project.Classes;
import org.yinfeng.project.Entry;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Status;
import org.yinfeng.project.Unit;

/**
 * Ledgers as tables that a test can be read by. The first line names the columns: keys of fields, {@code invested}
 * ({@code 2024-01:500 2024-02:300}, 万元) and {@code plan} ({@code 2024:1000}, 万元). Money is {@code 1.5亿}, {@code 800万}
 * or plain 万元; a promise {@code 2023-06} or, revised, {@code 2023-06>2023-09}; status 正常, 暂缓, 终止; {@code times} makes
 * so many projects of a line. A column that is left out makes newly introduced manufacturing projects of 端州区, with codes
 * P1, P2 and so on.
 */
public final class LedgerBuilder {
    private static final Map<String, Status> STATUSES =
            Map.of("正常", Status.ACTIVE, "暂缓", Status.SUSPENDED, "终止", Status.TERMINATED);
    private static final Map<Field<?>, Object> DEFAULTS = Map.of(Field.REGION, "端州区", Field.TYPE, Classes.NEWLY_INTRODUCED,
            Field.SECTOR, Classes.MANUFACTURING);

    private static final String TIMES = "times";

    private final List<Entry> entries = new ArrayList<>();
    private int projects;

    public static LedgerBuilder ledger() {
        return new LedgerBuilder();
    }

    /** A ledger of a table of projects alone. */
    public static Ledger ledgerOf(String table) {
        return ledger().projects(table).build();
    }

    public LedgerBuilder projects(String table) {
        List<String[]> lines = table.lines().filter(line -> !line.isBlank()).map(LedgerBuilder::cells).toList();
        String[] columns = lines.get(0);
        int times = List.of(columns).indexOf(TIMES);
        for (String[] cells : lines.subList(1, lines.size())) {
            for (int i = times < 0 ? 1 : Integer.parseInt(cells[times]); i > 0; i--) {
                project(project(columns, cells));
            }
        }
        return this;
    }

    public LedgerBuilder project(Project project) {
        entries.add(project);
        return this;
    }

    /** Any other entry, not yet in a ledger. */
    public LedgerBuilder entry(Entry entry) {
        entries.add(entry);
        return this;
    }

    /** A yearly target; issued null where that is not known. */
    public LedgerBuilder target(String indicator, String region, int year, String money, String issued) {
        entries.add(Target.ofMoney(indicator, region, year, money(money), issued == null ? null : LocalDate.parse(issued)));
        return this;
    }

    /** A cumulative figure of the Statistics Bureau; growth null where none was published. */
    public LedgerBuilder published(String indicator, String region, String month, String money, String growth) {
        YearMonth at = YearMonth.parse(month);
        entries.add(Observation.ofMoney(indicator, region, at.getYear(), at.getMonthValue(), money(money),
                growth == null ? null : new BigDecimal(growth), "市统计局"));
        return this;
    }

    public Ledger build() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            changes.add(Change.added(entries.get(i).withIdentity(i + 1, 1)));
        }
        return Ledger.empty().apply(Edit.of(Message.of("test"), changes), 1);
    }

    private static String[] cells(String line) {
        String[] cells = line.split("\\|", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        return cells;
    }

    private Project project(String[] columns, String[] cells) {
        Project.Builder project = Project.builder().set(Field.CODE, "P" + ++projects);
        DEFAULTS.forEach(project::set);
        for (int i = 0; i < columns.length; i++) {
            String text = i < cells.length ? cells[i] : "";
            switch (columns[i]) {
                case "invested" -> project.invested(MonthlyInvestment.of(amounts(text, YearMonth::parse)));
                case TIMES -> { }
                case "plan" -> project.plans(AnnualPlans.of(amounts(text, Integer::valueOf)));
                default -> set(project, columns[i], text);
            }
        }
        return project.build();
    }

    private static void set(Project.Builder project, String column, String text) {
        Field<?> field = Field.byKey(column);
        if (field == null) {
            throw new IllegalArgumentException("no field " + column);
        }
        project.set(field, text.isEmpty() ? null : value(field, text));
    }

    private static Object value(Field<?> field, String text) {
        return switch (field.kind()) {
            case TEXT, CHOICE -> text;
            case MONEY -> money(text);
            case AREA -> LandArea.ofMu(new BigDecimal(text));
            case DATE -> EventDate.parse(text);
            case PROMISE -> promise(text);
            case STATUS -> STATUSES.get(text);
        };
    }

    private static Promise promise(String text) {
        String[] months = text.split(">");
        return new Promise(YearMonth.parse(months[0]), YearMonth.parse(months[months.length - 1]));
    }

    private static <K> SortedMap<K, Money> amounts(String text, java.util.function.Function<String, K> key) {
        SortedMap<K, Money> amounts = new TreeMap<>();
        for (String pair : text.split("\\s+")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split(":");
                amounts.put(key.apply(parts[0]), money(parts[1]));
            }
        }
        return amounts;
    }

    /** {@code 1.5亿}, {@code 800万}, or a plain number of 万元. */
    public static Money money(String text) {
        boolean yi = text.endsWith("亿");
        String number = yi || text.endsWith("万") ? text.substring(0, text.length() - 1) : text;
        return Money.of(new BigDecimal(number), yi ? Unit.YI : Unit.WAN);
    }
}
