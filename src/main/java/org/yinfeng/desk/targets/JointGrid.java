package org.yinfeng.desk.targets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.JointUnit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Region;
import org.yinfeng.project.Texts;

/** Units that hold targets together: a row for each, its name and its members; a new name takes its targets along. */
final class JointGrid implements EntryGrid {
    private static final int EMPTY_ROWS = 3;

    private final Texts texts;

    JointGrid(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<String> rows(Ledger ledger) {
        return IntStream.rangeClosed(1, ledger.entries(JointUnit.class).size() + EMPTY_ROWS).mapToObj(String::valueOf).toList();
    }

    @Override
    public List<String> columns() {
        return List.of(texts.get("targets.joint.name"), texts.get("targets.joint.members"));
    }

    @Override
    public List<String> units() {
        return List.of("", "");
    }

    @Override
    public String text(Ledger ledger, At cell) {
        List<JointUnit> list = ledger.entries(JointUnit.class);
        if (cell.row() >= list.size()) {
            return "";
        }
        JointUnit joint = list.get(cell.row());
        return cell.column() == 0 ? joint.name() : joint.members().stream().map(texts::word).collect(Collectors.joining(texts.get("rules.and")));
    }

    @Override
    public Proposal propose(Ledger ledger, Map<At, String> typed) {
        Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
        typed.forEach((cell, text) -> rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), text.strip()));
        List<Change> changes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        rows.forEach((row, cells) -> change(ledger, row, cells, changes, problems));
        Edit edit = changes.isEmpty() ? null : Edit.of(Message.of("edit.joint"), changes);
        return new Proposal(problems.isEmpty() ? edit : null, problems);
    }

    private void change(Ledger ledger, int row, Map<Integer, String> typed, List<Change> changes, List<Problem> problems) {
        List<JointUnit> list = ledger.entries(JointUnit.class);
        JointUnit before = row < list.size() ? list.get(row) : null;
        String name = typed.getOrDefault(0, before == null ? "" : before.name());
        String listed = typed.getOrDefault(1, before == null ? name : text(ledger, new At(row, 1)));
        if (name.isEmpty() && (before == null || listed.isEmpty() || typed.containsKey(0))) {
            remove(ledger, before, changes, problems);
            return;
        }
        List<String> members = members(ledger, listed, problems);
        boolean taken = Units.of(ledger).contains(name) && (before == null || !before.name().equals(name));
        if (taken) {
            problems.add(problem(name, "targets.joint.taken", name));
        } else if (members.size() < 2) {
            problems.add(problem(name, "targets.joint.two"));
        } else if (problems.isEmpty()) {
            JointUnit after = new JointUnit(before == null ? 0 : before.id(), before == null ? 0 : before.version(), name, members);
            if (!after.equals(before)) {
                changes.add(new Change(before, after));
                rename(ledger, before, after, changes);
            }
        }
    }

    private static Problem problem(String place, String key, Object... arguments) {
        return Problem.error(Problem.Place.field(place, place), Message.of(key, arguments));
    }

    private void remove(Ledger ledger, JointUnit before, List<Change> changes, List<Problem> problems) {
        if (before != null && ledger.targets().stream().anyMatch(target -> target.region().equals(before.name()))) {
            problems.add(problem(before.name(), "targets.joint.used", before.name()));
        } else if (before != null) {
            changes.add(Change.removed(before));
        }
    }

    /** Units by their names in either language, parted by commas, pluses or spaces. */
    private List<String> members(Ledger ledger, String listed, List<Problem> problems) {
        Map<String, String> known = new HashMap<>();
        List<String> joints = ledger.entries(JointUnit.class).stream().map(JointUnit::name).toList();
        Units.of(ledger).stream().filter(unit -> !unit.equals(Region.CITY) && !joints.contains(unit)).forEach(unit -> {
            known.put(unit, unit);
            known.put(texts.word(unit), unit);
        });
        List<String> members = new ArrayList<>();
        Arrays.stream(listed.split("[、,，+＋;；]+")).map(String::strip).filter(part -> !part.isEmpty()).forEach(part -> {
            if (!known.containsKey(part)) {
                problems.add(problem(part, "targets.joint.unknown", part));
            } else if (!members.contains(known.get(part))) {
                members.add(known.get(part));
            }
        });
        return members;
    }

    private static void rename(Ledger ledger, JointUnit before, JointUnit after, List<Change> changes) {
        if (before != null && !before.name().equals(after.name())) {
            ledger.targets().stream().filter(target -> target.region().equals(before.name())).forEach(target -> changes.add(
                    new Change(target, new Target(target.id(), target.version(), target.indicator(), after.name(), target.year(),
                            target.quarter(), target.value(), target.issued()))));
        }
    }
}
