package org.yinfeng.command;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.yinfeng.progress.bridge.Bridge;
import org.yinfeng.progress.bridge.Bridge.Line;
import org.yinfeng.progress.bridge.Bridge.Part;
import org.yinfeng.progress.bridge.BridgeWords;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/**
 * What the command {@code changes} answers.
 *
 * @param region null for the city
 * @param recordedFrom when the first ledger was recorded, null for the present one; {@code recordedTo} the second
 */
record ChangesAnswer(Bridge bridge, String region, Instant recordedFrom, Instant recordedTo, Wording wording) implements Json.Part {
    @Override
    public void write(Json json) throws IOException {
        json.object(top -> {
            top.text("from", bridge.from()).text("to", bridge.to()).text("recordedFrom", recordedFrom).text("recordedTo", recordedTo)
                    .text("figure", bridge.figure().key()).text("region", region);
            number(top, "before", bridge.before());
            number(top, "after", bridge.after());
            number(top, "difference", bridge.difference());
            top.array("parts", parts -> {
                for (Part part : bridge.parts()) {
                    parts.object(members -> part(members, part));
                }
            });
        });
    }

    private void part(Json json, Part part) throws IOException {
        List<Line> lines = bridge.of(part);
        json.text("part", part.name().toLowerCase(Locale.ROOT).replace('_', '-')).number("projects", lines.size());
        number(json, "change", bridge.sum(part));
        json.array("lines", list -> {
            for (Line line : lines) {
                list.object(members -> line(members, line));
            }
        });
    }

    private void line(Json json, Line line) throws IOException {
        Project project = line.project();
        json.text("code", project.get(Field.CODE)).text("name", project.get(Field.NAME)).text("region", project.get(Field.REGION));
        number(json, "before", line.was());
        number(json, "after", line.is());
        number(json, "change", line.change());
        json.text("what", words().told(line));
    }

    /** Amounts carry their unit in the key, as everywhere. */
    private void number(Json json, String key, long value) throws IOException {
        if (bridge.figure().isMoney()) {
            json.wan(key + "Wan", Money.ofYuan(value));
        } else {
            json.number(key, value);
        }
    }

    private BridgeWords words() {
        return new BridgeWords(bridge, wording, Unit.WAN);
    }

    void print(PrintStream out) {
        BridgeWords words = words();
        Texts texts = wording.texts();
        out.println(Printable.line(texts.get("command.changes.title", words.figure(), words.from() + wording.recorded(recordedFrom),
                words.to() + wording.recorded(recordedTo), region == null ? "" : texts.get("command.in-brackets", texts.word(region)))));
        out.println(texts.get("command.changes.sum", words.value(bridge.before()), words.value(bridge.after()),
                words.change(bridge.difference()), words.unitName()));
        if (!bridge.lines().isEmpty()) {
            parts(words, texts).print(out);
            out.println();
            lines(words, texts).print(out);
        }
    }

    private TextTable parts(BridgeWords words, Texts texts) {
        TextTable table = new TextTable(texts.get("command.changes.part"), texts.get("command.projects"),
                change(words, texts)).right(1, 2);
        for (Part part : bridge.parts()) {
            table.add(words.part(part), wording.count(bridge.of(part).size()), words.change(bridge.sum(part)));
        }
        return table;
    }

    private TextTable lines(BridgeWords words, Texts texts) {
        TextTable table = new TextTable(texts.get("command.changes.part"), texts.get("field.code"), texts.get("field.name"),
                texts.get("field.region"), change(words, texts), texts.get("command.changes.what")).right(4);
        for (Part part : bridge.parts()) {
            for (Line line : bridge.of(part)) {
                table.add(words.part(part), text(line, Field.CODE), text(line, Field.NAME), texts.word(text(line, Field.REGION)),
                        words.change(line.change()), words.told(line));
            }
        }
        return table;
    }

    private static String change(BridgeWords words, Texts texts) {
        return texts.get("command.changes.change") + texts.get("command.in-brackets", words.unitName());
    }

    private static String text(Line line, Field<String> field) {
        String text = line.project().get(field);
        return text == null ? "" : text;
    }
}
