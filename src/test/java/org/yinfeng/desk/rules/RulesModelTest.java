package org.yinfeng.desk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.rules.RulesDraft.Box;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.StageBasis;
import org.yinfeng.project.Money;
import org.yinfeng.project.Scope;
import org.yinfeng.testing.MemoryStore;

class RulesModelTest {
    private final Workspace workspace = new Workspace();
    private final LedgerSession session = new LedgerSession(new MemoryStore(Ledger.empty()), Ledger.empty(), Background.inline(), "me");
    private final RulesModel model = new RulesModel(session, workspace);
    private final RulesInForce inForce = new RulesInForce(session, workspace);

    private CountingRules copy() {
        return model.copy(CountingRules.DEFAULT, outcome -> { }, cause -> { });
    }

    private void undo() {
        session.undo(outcome -> { }, cause -> { });
    }

    private void save(CountingRules before, CountingRules after) {
        model.save(before.name(), after, outcome -> { }, cause -> { });
    }

    @Test
    void aCopyHasANameOfItsOwnAndIsTakenBackByUndo() {
        assertThat(copy().name()).isEqualTo("标准口径 2");
        assertThat(copy().name()).isEqualTo("标准口径 3");
        assertThat(inForce.all()).extracting(CountingRules::name).containsExactly("标准口径", "标准口径 2", "标准口径 3");
        undo();
        assertThat(inForce.all()).hasSize(2);
    }

    @Test
    void theWindowFollowsTheSetItCountsByWhenItIsChangedRenamedOrTakenAway() {
        CountingRules copy = copy();
        model.choose(copy);
        CountingRules changed = copy.withName("市领导口径").withStageBasis(StageBasis.EXCLUSIVE);
        save(copy, changed);
        assertThat(workspace.rules()).isEqualTo(changed);
        assertThat(model.inForce(changed)).isTrue();

        workspace.setScope(Scope.ALL);
        save(changed, changed.withDropTerminated(false));
        assertThat(workspace.rules()).isEqualTo(changed.withDropTerminated(false).withScope(Scope.ALL));

        model.remove(changed, outcome -> { }, cause -> { });
        assertThat(workspace.rules()).isEqualTo(CountingRules.DEFAULT.withScope(Scope.ALL));
        undo();
        assertThat(inForce.all()).extracting(CountingRules::name).containsExactly("标准口径", "市领导口径");
    }

    @Test
    void aFormReadsWhatIsTypedIntoTheWholeSet() {
        RulesDraft draft = model.draft(copy());
        draft.type(Box.NAME, "县区口径");
        draft.type(Box.LARGE, "5");
        draft.type(Box.BANDS, "1、20，5");
        draft.type(Box.DECIMALS, "２");
        draft.type(Box.YELLOW, "2.5");
        draft.choose(draft.chosen().withScope(Scope.ALL));

        CountingRules read = draft.read().rules();

        assertThat(read.name()).isEqualTo("县区口径");
        assertThat(read.scope()).isEqualTo(Scope.ALL);
        assertThat(read.large()).isEqualTo(Money.ofYi(5));
        assertThat(read.bands()).isEqualTo(List.of(Money.ofYi(20), Money.ofYi(5), Money.ofYi(1), Money.ZERO));
        assertThat(read.rounding().rateDecimals()).isEqualTo(2);
        assertThat(read.lights().yellowPoints()).isEqualByComparingTo(new BigDecimal("2.5"));
    }

    @Test
    void whatDoesNotReadIsToldByItsBox() {
        copy();
        RulesDraft draft = model.draft(copy());
        draft.type(Box.NAME, "标准口径 2");
        draft.type(Box.BANDS, "五十");
        draft.type(Box.REPORT_DAY, "31");
        draft.type(Box.RED, "5");

        assertThat(draft.read().rules()).isNull();
        assertThat(draft.read().problems().keySet()).containsExactly(Box.NAME, Box.BANDS, Box.REPORT_DAY, Box.RED);
        draft.type(Box.NAME, " ");
        assertThat(draft.read().problems().get(Box.NAME).key()).isEqualTo("rules.bad.name");
    }

    @Test
    void aFormThatWasNotTouchedReadsAsTheSetItself() {
        CountingRules copy = copy();
        assertThat(model.draft(copy).read().rules()).isEqualTo(copy);
        workspace.setLanguage(org.yinfeng.project.Texts.Language.EN);
        assertThat(model.draft(copy).read().rules()).isEqualTo(copy);
    }
}
