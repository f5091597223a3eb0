package org.yinfeng.desk.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinfeng.desk.edit.ProjectRules;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Project;

/**
 * What of a what-if can go into the ledger: moved promises, amounts, status and targets. An event that is only supposed is no
 * fact and stays behind, and so does a project that the ledger's rules would refuse.
 *
 * @param edit null when nothing can be kept
 * @param kept the moves that the edit makes
 * @param left the moves that stay behind, with the reason
 */
public record Keeping(Edit edit, List<Move> kept, Map<Move, Message> left) {
    /**
     * Sorts the moves.
     *
     * @param label what the user calls it: the line of the history
     * @param today no event lies after its month
     */
    public static Keeping of(Ledger ledger, List<Move> moves, String label, LocalDate today) {
        Map<Move, Message> left = new LinkedHashMap<>();
        moves.stream().filter(move -> Scratch.isAhead(move.field(), move.after(), today))
                .forEach(move -> left.put(move, Message.of("whatif.left.ahead")));
        List<Move> possible = new ArrayList<>(moves);
        possible.removeAll(left.keySet());
        ProjectRules rules = new ProjectRules(ledger, today);
        List<Change> changes = new ArrayList<>();
        for (Change change : Scratch.changes(possible)) {
            Optional<Problem> fresh = error(rules, change);
            if (fresh.isEmpty()) {
                changes.add(change);
            } else {
                possible.stream().filter(move -> move.project() != null && move.project().id() == change.id())
                        .forEach(move -> left.put(move, fresh.get().what()));
            }
        }
        possible.removeAll(left.keySet());
        return new Keeping(changes.isEmpty() ? null : Edit.of(Message.of("whatif.kept", label), changes), possible, left);
    }

    /** The first error that was not there before. */
    private static Optional<Problem> error(ProjectRules rules, Change change) {
        if (!(change.after() instanceof Project after)) {
            return Optional.empty();
        }
        List<Message> old = rules.problems((Project) change.before()).stream().map(Problem::what).toList();
        return rules.problems(after).stream().filter(problem -> problem.isError() && !old.contains(problem.what())).findFirst();
    }
}
