package org.yinfeng.progress.bridge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yinfeng.progress.bridge.Bridge.Figure;
import org.yinfeng.progress.bridge.Bridge.Line;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Status;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/** A bridge in words: what its figure and parts are called, its amounts, and what became of each project. */
public record BridgeWords(Bridge bridge, Wording words, Unit unit) {
    private static final List<Field<?>> CLASSES = List.of(Field.TYPE, Field.SECTOR, Field.REGION, Field.STATUS, Field.ENDED);

    public static String name(Figure figure, Wording words) {
        return words.texts().get("bridge.figure." + figure);
    }

    public String figure() {
        return name(bridge.figure(), words);
    }

    public String part(Bridge.Part part) {
        return words.texts().get("bridge.part." + part);
    }

    /** The unit of the figure: that of money, or projects. */
    public String unitName() {
        return bridge.figure().isMoney() ? words.unit(unit) : words.texts().get("bridge.projects");
    }

    /** The figure itself, as columns show it. */
    public String value(long value) {
        return bridge.figure().isMoney() ? words.column(Money.ofYuan(value), unit) : words.count(value);
    }

    /** A share of the difference, with its sign. */
    public String change(long change) {
        return (change > 0 ? "+" : "") + value(change);
    }

    public String from() {
        return words.date(bridge.from());
    }

    public String to() {
        return words.date(bridge.to());
    }

    /** What is different about the project, old and new; where nothing is, the event that the dates passed. */
    public String told(Line line) {
        if (line.before() != null && line.after() == null) {
            return words.texts().get("bridge.removed");
        }
        List<String> turns = new ArrayList<>();
        if (bridge.figure() == Figure.INVESTED) {
            turns.add(turn("bridge.figure.INVESTED", value(line.was()), value(line.is())));
        }
        if (line.before() != null && line.part() != Bridge.Part.YEAR_OVER) {
            fields().stream().filter(field -> !Objects.equals(line.before().get(field), line.after().get(field)))
                    .forEach(field -> turns.add(turn("field." + field.key(), shown(line.before(), field), shown(line.after(), field))));
        }
        return turns.isEmpty() ? event(line.project()) : String.join(words.texts().get("bridge.and"), turns);
    }

    private List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>(CLASSES);
        if (bridge.figure() != Figure.INVESTED) {
            fields.add(bridge.event());
        }
        if (bridge.figure() == Figure.PLANNED) {
            fields.add(Field.PLANNED);
        }
        return fields;
    }

    private String event(Project project) {
        EventDate date = project.get(bridge.event());
        return words.texts().get("bridge.event", words.texts().get("field." + bridge.event().key()),
                date == null ? Wording.UNKNOWN : date);
    }

    private String turn(String name, String before, String after) {
        return words.texts().get("bridge.turn", words.texts().get(name), before, after);
    }

    private String shown(Project project, Field<?> field) {
        Object value = project.get(field);
        if (value == null) {
            return Wording.UNKNOWN;
        }
        return value instanceof Money money ? words.texts().get("bridge.amount", words.project(money, unit), words.unit(unit))
                : value instanceof Status status ? words.texts().get("status." + status)
                : value instanceof LocalDate || value instanceof EventDate ? value.toString() : words.texts().word(value.toString());
    }
}
