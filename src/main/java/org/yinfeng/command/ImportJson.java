package org.yinfeng.command;

import java.io.IOException;
import java.util.Locale;
import org.yinfeng.exchange.plan.Fate;
import org.yinfeng.exchange.plan.FilePlan;
import org.yinfeng.exchange.plan.SheetPlan;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Texts;

/** What became of an import, under the keys that the command line promises. */
record ImportJson(ImportResult result, Texts texts) implements Json.Part {
    @Override
    public void write(Json json) throws IOException {
        json.object(top -> {
            top.array("files", list -> {
                for (FilePlan file : result.plan().files()) {
                    list.object(part -> file(part, file));
                }
            });
            top.flag("stored", result.stored()).number("revision", result.revision());
        });
    }

    private void file(Json json, FilePlan file) throws IOException {
        json.text("file", file.file());
        json.array("sheets", list -> {
            for (SheetPlan sheet : file.sheets()) {
                list.object(part -> sheet(part, sheet));
            }
        });
        json.array("problems", list -> {
            for (Problem problem : file.problems()) {
                list.object(part -> problem(part, problem));
            }
        });
    }

    private void sheet(Json json, SheetPlan sheet) throws IOException {
        json.text("sheet", sheet.sheet()).text("as", sheet.as() == null ? null : sheet.as().key());
        if (sheet.as() == null) {
            json.text("why", sheet.why() == null ? null : sheet.why().in(texts));
        }
        json.number("headerRow", sheet.headerRow() == 0 ? null : sheet.headerRow()).number("rows", sheet.rows())
                .number("new", sheet.count(Fate.NEW)).number("changed", sheet.count(Fate.CHANGED))
                .number("same", sheet.count(Fate.SAME)).number("rejected", sheet.count(Fate.REJECTED))
                .number("duplicate", sheet.count(Fate.DUPLICATE));
    }

    private void problem(Json json, Problem problem) throws IOException {
        Problem.Place place = problem.place();
        String what = problem.what().in(texts);
        json.text("sheet", place.sheet()).number("row", place.row() == 0 ? null : place.row()).text("column", place.column())
                .text("value", place.value()).text("what", problem.toDo() == null ? what : texts.get("command.advised", Sentences.ended(what, texts),
                        problem.toDo().in(texts)))
                .text("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    }
}
