package org.yinfeng.desk.changes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yinfeng.desk.SheetExport;
import org.yinfeng.exchange.write.Sheet;
import org.yinfeng.progress.bridge.Bridge;
import org.yinfeng.progress.bridge.Bridge.Line;
import org.yinfeng.progress.bridge.Bridge.Part;
import org.yinfeng.progress.bridge.BridgeWords;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Texts;

/** What changed as a table: the difference first, then every part with its projects under it; numbers stay numbers, unrounded. */
record ChangesSheet(Changes changes, BridgeWords words) {
    SheetExport.Table table() {
        Texts texts = texts();
        String unit = texts.get("changes.head.unit", words.unitName());
        List<String> heads = List.of(texts.get("changes.part"), texts.get("field.code"), texts.get("field.name"), texts.get("field.region"),
                texts.get("changes.what"), texts.get("changes.before") + unit, texts.get("changes.after") + unit,
                texts.get("changes.share") + unit);
        Bridge bridge = changes.bridge();
        List<List<Object>> rows = new ArrayList<>();
        rows.add(sum(texts.get("changes.difference"), bridge.lines(), bridge.before(), bridge.after(), bridge.difference()));
        for (Part part : bridge.parts()) {
            List<Line> lines = changes.lines(part);
            long was = lines.stream().mapToLong(Line::was).sum();
            rows.add(sum(words.part(part), lines, was, was + bridge.sum(part), bridge.sum(part)));
            lines.forEach(line -> rows.add(row(line)));
        }
        String between = texts.get("changes.between", words.from() + words.words().recorded(changes.from().ledger().recorded()),
                words.to() + words.words().recorded(changes.to().ledger().recorded()));
        return new SheetExport.Table(new Sheet(texts.get("changes.sheet"), texts.get("changes.title", words.figure(), whose()), between,
                heads, rows), bridge.to(), texts);
    }

    private Texts texts() {
        return words.words().texts();
    }

    private String whose() {
        return changes.to().region() == null ? "" : texts().get("changes.whose", texts().word(changes.to().region()));
    }

    private List<Object> sum(String name, List<Line> lines, long was, long is, long change) {
        long projects = lines.stream().mapToLong(line -> line.project().id()).distinct().count();
        return Arrays.asList(name, null, texts().get("changes.projects", words.words().count(projects)), null, null, number(was), number(is),
                number(change));
    }

    private List<Object> row(Line line) {
        return Arrays.asList(words.part(line.part()), line.project().get(Field.CODE), line.project().get(Field.NAME),
                texts().word(line.project().get(Field.REGION)), words.told(line), number(line.was()), number(line.is()), number(line.change()));
    }

    private Object number(long value) {
        return words.bridge().figure().isMoney() ? words.words().amount(Money.ofYuan(value), words.unit()) : (Object) value;
    }
}
