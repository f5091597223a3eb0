package org.yinfeng.desk.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.yinfeng.desk.edit.FieldText;
import org.yinfeng.project.Money;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/** Moves in words: a line each in the list, and the text that is handed round for discussion. */
public record MoveWords(Wording words, Unit unit) {
    /** What is moved: the project's name, or the target. */
    public String subject(Move move) {
        return move.target() == null ? named(move.project().name()) : words.texts().word(move.target().indicator());
    }

    private static String named(String name) {
        return name == null ? Wording.UNKNOWN : name;
    }

    /** Which field of it. */
    public String field(Move move) {
        return words.texts().get(move.target() == null ? "field." + move.field().key() : "whatif.target");
    }

    public String before(Move move) {
        return value(move.before());
    }

    public String after(Move move) {
        return value(move.after());
    }

    private String value(Object value) {
        if (value instanceof Money money) {
            return words.texts().get("forecast.amount", words.project(money, unit), words.unit(unit));
        }
        String shown = new FieldText(words.texts(), unit).show(value);
        return shown.isEmpty() ? Wording.UNKNOWN : shown;
    }

    String line(Move move) {
        return words.texts().get("whatif.line", subject(move), field(move), before(move), after(move));
    }

    /** The whole list as text, with what it is and from when. */
    public String text(List<Move> moves, LocalDate asOf) {
        return words.texts().get("whatif.text.title", words.date(asOf), words.count(moves.size())) + "\n"
                + words.texts().get("whatif.text.note") + "\n\n" + moves.stream().map(this::line).collect(Collectors.joining("\n")) + "\n";
    }
}
