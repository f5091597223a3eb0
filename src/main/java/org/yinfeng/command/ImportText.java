package org.yinfeng.command;

import java.util.List;
import org.yinfeng.exchange.plan.Fate;
import org.yinfeng.exchange.plan.FilePlan;
import org.yinfeng.exchange.plan.SheetPlan;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Texts;

/** What became of an import, for people: the sheets on standard output, the problems and the verdict on standard error. */
record ImportText(ImportResult result, Invocation invocation) {
    /** More than a person reads in a terminal; {@code --json} has them all. */
    private static final int PROBLEMS = 100;

    private Texts texts() {
        return invocation.texts;
    }

    void print() {
        TextTable table = new TextTable(texts().get("command.import.file"), texts().get("command.import.sheet"),
                texts().get("command.import.as"), texts().get("command.import.rows"), texts().get("command.import.new"),
                texts().get("command.import.changed"), texts().get("command.import.same"), texts().get("command.import.rejected"),
                texts().get("command.import.duplicate")).right(3, 4, 5, 6, 7, 8);
        for (FilePlan file : result.plan().files()) {
            file.sheets().forEach(sheet -> row(table, file, sheet));
        }
        table.print(invocation.out);
        problems();
        verdict();
    }

    private void row(TextTable table, FilePlan file, SheetPlan sheet) {
        String as = sheet.as() != null ? texts().get("sheet." + sheet.as().key())
                : sheet.why() == null ? "" : sheet.why().in(texts());
        table.add(file.file(), sheet.sheet(), as, count(sheet.rows()), count(sheet.count(Fate.NEW)), count(sheet.count(Fate.CHANGED)),
                count(sheet.count(Fate.SAME)), count(sheet.count(Fate.REJECTED)), count(sheet.count(Fate.DUPLICATE)));
    }

    private String count(int count) {
        return invocation.wording.count(count);
    }

    private void problems() {
        List<Problem> problems = result.plan().files().stream().flatMap(file -> file.problems().stream()).toList();
        problems.stream().limit(PROBLEMS)
                .forEach(problem -> invocation.err.println(Printable.line(Sentences.of(problem, texts()))));
        if (problems.size() > PROBLEMS) {
            invocation.err.println(texts().get("command.import.more", count(problems.size() - PROBLEMS)));
        }
    }

    private void verdict() {
        String key = result.refused() ? "command.import.refused"
                : result.stored() ? "command.import.stored"
                : result.plan().count(Fate.NEW) + result.plan().count(Fate.CHANGED) == 0 ? "command.import.nothing"
                : "command.import.dry";
        invocation.err.println(texts().get(key, result.revision()));
    }
}
