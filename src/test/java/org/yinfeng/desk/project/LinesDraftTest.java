package org.yinfeng.desk.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yinfeng.testing.LedgerBuilder.ledger;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yinfeng.desk.project.NodesDraft.Template;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Matter;
import org.yinfeng.ledger.Node;

/** A project's nodes and problems, typed as lines and stored as one edit. */
class LinesDraftTest {
    private static final Ledger LEDGER = ledger().projects("name\n电容基地")
            .entry(new Node(0, 0, 1, 0, "环评", LocalDate.of(2024, 3, 10), "环保局", "李四", null)).build();

    private static NodesDraft nodes(Ledger ledger) {
        return new NodesDraft(ledger, ledger.projects().byId(1));
    }

    @Test
    void theTemplatesHaveThirteenAndSevenNodesAndAddOnlyWhatIsMissing() {
        assertThat(Template.PREPARATION.names()).hasSize(13);
        assertThat(Template.CONSTRUCTION.names()).hasSize(7);
        NodesDraft draft = nodes(LEDGER);

        draft.add(Template.PREPARATION.names());

        assertThat(draft.lines()).hasSize(13);
        assertThat(draft.edit().orElseThrow().changes()).hasSize(12).allMatch(change -> change.before() == null);
    }

    @Test
    void linesAreAddedChangedAndTakenAwayInOneEdit() {
        Ledger two = LEDGER.apply(addOne(), 2);
        NodesDraft draft = nodes(two);
        draft.lines().get(0).type(4, "2024.3.8");
        draft.remove(1);
        draft.add("主体封顶").type(1, "2024-06");

        Ledger after = two.apply(stored(draft), 3);

        assertThat(NodesDraft.sorted(after, 1)).extracting(Node::name, Node::due, Node::done, Node::order).containsExactly(
                tuple("环评", LocalDate.of(2024, 3, 10), LocalDate.of(2024, 3, 8), 0),
                tuple("主体封顶", LocalDate.of(2024, 6, 30), null, 1));
    }

    private static org.yinfeng.ledger.Edit addOne() {
        NodesDraft draft = nodes(LEDGER);
        draft.add("供地");
        return stored(draft);
    }

    private static org.yinfeng.ledger.Edit stored(NodesDraft draft) {
        org.yinfeng.ledger.Edit edit = draft.edit().orElseThrow();
        return org.yinfeng.ledger.Edit.of(edit.label(), edit.changes().stream().map(change -> change.before() != null ? change
                : org.yinfeng.ledger.Change.added(change.after().withIdentity(90 + ((Node) change.after()).order(), 1))).toList());
    }

    @Test
    void whatDoesNotReadIsSaidAndABlankLineIsNoLine() {
        NodesDraft draft = nodes(LEDGER);
        draft.add("");

        assertThat(draft.problem()).isEmpty();
        assertThat(draft.edit()).isEmpty();
        draft.lines().get(0).type(1, "三月底");
        assertThat(draft.problem().orElseThrow().place().column()).isEqualTo("due");
        draft.lines().get(0).type(1, "");
        draft.lines().get(0).type(0, " ");
        assertThat(draft.problem().orElseThrow().what().key()).isEqualTo("lines.required");
    }

    @Test
    void aProblemIsSettledWithItsResult() {
        MattersDraft draft = new MattersDraft(LEDGER, LEDGER.projects().byId(1));
        LinesDraft<Matter>.Line line = draft.add("用地报批");
        line.type(2, "王五");
        line.type(5, "2024-03-20");
        line.type(6, "已批复");

        assertThat(draft.edit().orElseThrow().changes()).singleElement().satisfies(change -> assertThat(change.after())
                .isEqualTo(new Matter(0, 0, 1, "用地报批", null, "王五", null, null, LocalDate.of(2024, 3, 20), "已批复")));
    }
}
