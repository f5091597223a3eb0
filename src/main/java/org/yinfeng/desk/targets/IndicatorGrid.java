package org.yinfeng.desk.targets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Direction;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.PublicIndicator;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Texts;

/**
 * The list of public indicators, the user's to edit: a row for each, empty rows for more; name, unit, direction, source. A new
 * name takes targets and series along; one that has any is not deleted.
 */
final class IndicatorGrid implements EntryGrid {
    private static final int EMPTY_ROWS = 4;
    private static final Set<String> MONEY = Set.of("亿元", "万元", "元", "CNY bn", "CNY m", "CNY");
    private static final List<String> COLUMNS = List.of("name", "unit", "direction", "source");
    private static final String BUREAU = "市统计局";
    /** The seven of the eleven that are known by name, with their units and, where plain, who publishes them: domain, section 4 no. 16. */
    private static final List<List<String>> KNOWN = List.of(List.of("地区生产总值", "亿元", BUREAU), List.of("规模以上工业增加值增速", "%", BUREAU),
            List.of("固定资产投资增速", "%", BUREAU), List.of("工业项目实际投资增速", "%", BUREAU),
            List.of("固定资产投资新增入库项目计划总投资", "亿元", BUREAU), List.of("产业招商落地制造业项目实际投资额", "亿元"),
            List.of("市场主体总量", "户", "市市场监管局"));

    private final Texts texts;

    IndicatorGrid(Texts texts) {
        this.texts = texts;
    }

    private static List<PublicIndicator> list(Ledger ledger) {
        return ledger.entries(PublicIndicator.class).stream()
                .sorted(Comparator.comparingInt(PublicIndicator::order).thenComparing(PublicIndicator::id)).toList();
    }

    @Override
    public List<String> rows(Ledger ledger) {
        return IntStream.rangeClosed(1, list(ledger).size() + EMPTY_ROWS).mapToObj(String::valueOf).toList();
    }

    @Override
    public List<String> columns() {
        return COLUMNS.stream().map(column -> texts.get("targets.indicator." + column)).toList();
    }

    @Override
    public List<String> units() {
        return COLUMNS.stream().map(column -> "").toList();
    }

    @Override
    public String text(Ledger ledger, At cell) {
        List<PublicIndicator> list = list(ledger);
        return cell.row() < list.size() ? cells(list.get(cell.row())).get(cell.column()) : "";
    }

    private List<String> cells(PublicIndicator indicator) {
        return List.of(texts.word(indicator.name()), indicator.unit() == null ? "" : indicator.unit(),
                texts.get("direction." + indicator.direction()), indicator.source() == null ? "" : indicator.source());
    }

    @Override
    public Proposal propose(Ledger ledger, Map<At, String> typed) {
        List<PublicIndicator> list = list(ledger);
        Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
        typed.forEach((cell, text) -> rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), text.strip()));
        List<Change> changes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> names = new HashSet<>(Indicator.GOALS);
        IntStream.range(0, list.size()).filter(row -> !rows.containsKey(row)).forEach(row -> names.add(list.get(row).name()));
        rows.forEach((row, cells) -> {
            PublicIndicator before = row < list.size() ? list.get(row) : null;
            change(ledger, before, row, cells, names, changes, problems);
        });
        Edit edit = changes.isEmpty() ? null : Edit.of(Message.of("edit.indicators"), changes);
        return new Proposal(problems.isEmpty() ? edit : null, problems);
    }

    private void change(Ledger ledger, PublicIndicator before, int row, Map<Integer, String> typed, Set<String> names, List<Change> changes,
            List<Problem> problems) {
        String shown = before == null ? "" : texts.word(before.name());
        String name = typed.getOrDefault(0, shown);
        Problem.Place place = Problem.Place.field(name.isEmpty() ? shown : name, name);
        if (name.isEmpty()) {
            if (before != null && used(ledger, before.name())) {
                problems.add(Problem.error(place, Message.of("targets.indicator.used", shown)));
            } else if (before != null) {
                changes.add(Change.removed(before));
            } else if (typed.values().stream().anyMatch(text -> !text.isEmpty())) {
                problems.add(Problem.error(place, Message.of("targets.indicator.unnamed")));
            }
            return;
        }
        PublicIndicator after = read(before, name.equals(shown) && before != null ? before.name() : name, row, typed);
        if (after == null) {
            problems.add(Problem.error(place, Message.of("targets.indicator.noDirection", typed.get(2))));
        } else if (!names.add(after.name())) {
            problems.add(Problem.error(place, Message.of("targets.indicator.twice", name)));
        } else if (before != null && before.money() != after.money() && used(ledger, before.name())) {
            problems.add(Problem.error(place, Message.of("targets.indicator.money", shown)));
        } else if (!after.equals(before)) {
            changes.add(new Change(before, after));
            if (before != null && !before.name().equals(after.name())) {
                rename(ledger, before.name(), after.name(), changes);
            }
        }
    }

    /** Null where the direction does not read. */
    private PublicIndicator read(PublicIndicator before, String name, int row, Map<Integer, String> typed) {
        String unit = typed.getOrDefault(1, before == null || before.unit() == null ? "" : before.unit());
        String source = typed.getOrDefault(3, before == null || before.source() == null ? "" : before.source());
        Direction direction = typed.containsKey(2) ? direction(typed.get(2)) : before == null ? Direction.RISING : before.direction();
        return direction == null ? null : new PublicIndicator(before == null ? 0 : before.id(), before == null ? 0 : before.version(), name,
                unit.isEmpty() ? null : unit, direction, source.isEmpty() ? null : source, before == null ? row : before.order(),
                MONEY.contains(unit));
    }

    private Direction direction(String text) {
        for (Direction direction : Direction.values()) {
            if (text.equalsIgnoreCase(texts.get("direction." + direction)) || text.equalsIgnoreCase(direction.name())
                    || List.of(texts.get("direction.read." + direction).split(" ")).contains(text)) {
                return direction;
            }
        }
        return text.isEmpty() ? Direction.RISING : null;
    }

    private static boolean used(Ledger ledger, String name) {
        return Stream.concat(ledger.targets().stream().map(Target::indicator), ledger.observations().stream().map(Observation::indicator))
                .anyMatch(name::equals);
    }

    private static void rename(Ledger ledger, String before, String after, List<Change> changes) {
        ledger.targets().stream().filter(target -> target.indicator().equals(before)).forEach(target -> changes.add(new Change(target,
                new Target(target.id(), target.version(), after, target.region(), target.year(), target.quarter(), target.value(),
                        target.issued()))));
        ledger.observations().stream().filter(each -> each.indicator().equals(before)).forEach(each -> changes.add(new Change(each,
                new Observation(each.id(), each.version(), after, each.region(), each.year(), each.month(), each.value(),
                        each.growthPercent(), each.source()))));
    }

    /** Adds those of the seven known indicators that the list does not have; null where it has them all. */
    static Edit known(Ledger ledger) {
        Set<String> names = new HashSet<>();
        list(ledger).forEach(indicator -> names.add(indicator.name()));
        int order = list(ledger).stream().mapToInt(PublicIndicator::order).max().orElse(-1);
        List<Change> changes = new ArrayList<>();
        for (List<String> known : KNOWN) {
            if (!names.contains(known.get(0))) {
                changes.add(Change.added(new PublicIndicator(0, 0, known.get(0), known.get(1), Direction.RISING, known.size() > 2 ? known.get(2) : null, ++order,
                        MONEY.contains(known.get(1)))));
            }
        }
        return changes.isEmpty() ? null : Edit.of(Message.of("edit.indicators"), changes);
    }
}
