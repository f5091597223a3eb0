package org.yinfeng.desk.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.OfProject;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Project;
import org.yinfeng.project.Typed;

/** A project's entries of one kind as lines of texts, with what is wrong with them, and the edit they amount to. */
public abstract class LinesDraft<E extends OfProject> {
    /**
     * A column of the lines.
     *
     * @param key its name is {@code lines.<key>} in the string bundles
     * @param date whether it holds a day; a month stands for its last
     */
    public record Column(String key, boolean date, boolean required, int width) {
    }

    /** One line while it is typed. */
    public final class Line {
        private final E base;
        private final String[] texts;

        private Line(E base, String[] texts) {
            this.base = base;
            this.texts = texts;
        }

        public String text(int column) {
            return texts[column];
        }

        public void type(int column, String text) {
            texts[column] = text;
        }

        /** What is wrong with a cell; empty where it reads. */
        public Optional<Problem> problem(int column) {
            Column of = columns().get(column);
            String text = texts[column].strip();
            if (of.required() && text.isEmpty()) {
                return Optional.of(Problem.error(Problem.Place.field(of.key(), text), Message.of("lines.required", "@lines." + of.key())));
            }
            return !of.date() || text.isEmpty() || date(text) != null ? Optional.empty()
                    : Optional.of(Problem.error(Problem.Place.field(of.key(), text), Message.of("lines.bad.date", text)));
        }

        private boolean isBlank() {
            return base == null && Arrays.stream(texts).allMatch(String::isBlank);
        }
    }

    private final Project project;
    private final List<E> before;
    private final List<Line> lines = new ArrayList<>();

    LinesDraft(Project project, List<E> entries) {
        this.project = project;
        before = List.copyOf(entries);
        entries.forEach(entry -> lines.add(new Line(entry, texts(entry))));
    }

    public abstract List<Column> columns();

    abstract String[] texts(E entry);

    /** The entry of a line, at its place among the lines, as the base was identified or new. */
    abstract E entry(E base, int order, String[] texts);

    /** What the undo menu calls the edit. */
    abstract Message label();

    Project project() {
        return project;
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** A new line with its first cell filled. */
    public Line add(String first) {
        String[] texts = new String[columns().size()];
        Arrays.fill(texts, "");
        texts[0] = first;
        Line line = new Line(null, texts);
        lines.add(line);
        return line;
    }

    /** New lines for those names that no line has yet. */
    public void add(List<String> names) {
        names.stream().filter(name -> lines.stream().noneMatch(line -> line.texts[0].strip().equals(name))).forEach(this::add);
    }

    /** Takes the line at a place away, counted from 0. */
    public void remove(int place) {
        lines.remove(place);
    }

    /** The first thing wrong; lines left blank are no lines. */
    public Optional<Problem> problem() {
        return lines.stream().filter(line -> !line.isBlank()).flatMap(line -> java.util.stream.IntStream.range(0, columns().size())
                .mapToObj(line::problem).flatMap(Optional::stream)).findFirst();
    }

    /** The edit from what was to what is typed; empty where nothing changed. Only without problems. */
    public Optional<Edit> edit() {
        List<Change> changes = new ArrayList<>();
        before.stream().filter(entry -> lines.stream().noneMatch(line -> line.base == entry)).forEach(entry -> changes.add(Change.removed(entry)));
        int order = 0;
        for (Line line : lines) {
            if (!line.isBlank()) {
                E now = entry(line.base, order++, line.texts);
                if (line.base == null) {
                    changes.add(Change.added(now));
                } else if (!Objects.equals(line.base, now)) {
                    changes.add(new Change(line.base, now));
                }
            }
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(Edit.of(label(), changes));
    }

    static LocalDate date(String text) {
        return text.isBlank() ? null : Typed.date(text).map(EventDate::day).orElse(null);
    }

    static String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    static String shown(Object value) {
        return value == null ? "" : value.toString();
    }
}
