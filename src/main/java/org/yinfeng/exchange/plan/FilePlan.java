package org.yinfeng.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;

/**
 * One file of an import.
 *
 * @param file its name without folders
 * @param sha256 the digest of its bytes, in hex; null where it could not be read
 * @param refused why nothing of the file is read (not a file of a kind that is read, damaged, hostile), else null
 */
public record FilePlan(String file, String sha256, List<SheetPlan> sheets, Problem refused) {
    public FilePlan {
        sheets = List.copyOf(sheets);
    }

    /** The refusal, or the problems of all sheets in order; why none was understood where none was. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (refused != null) {
            problems.add(refused);
        }
        boolean none = sheets.stream().allMatch(sheet -> sheet.as() == null);
        for (SheetPlan sheet : sheets) {
            problems.addAll(sheet.problems());
            if (none && sheet.why() != null) {
                problems.add(Problem.error(new Problem.Place(file, sheet.sheet(), 0, null, null), sheet.why())
                        .advising(Message.of("reading.advice.header")));
            }
        }
        return problems;
    }
}
