package org.yinfeng.report.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Laggards;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Field;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.report.chart.Style;
import org.yinfeng.testing.LedgerBuilder;

/** The line at a meeting's foot says in words how its figures count. */
class SittingTest {
    private static String rules(CountingRules rules, Texts.Language language) {
        Ledger ledger = LedgerBuilder.ledger().target(Indicator.INTRODUCED, "全市", 2024, "100亿", "2024-02-01").build();
        Overview overview = Reckoning.ofCity(ledger, rules, LocalDate.of(2024, 3, 31)).overview();
        return new Sitting(overview, Laggards.of(overview, ledger.projects()), ledger, List.of(), Unit.YI,
                Style.paper(new Wording(Texts.of(language)))).rules();
    }

    @Test
    void theRulesAreSaidInWords() {
        assertThat(rules(CountingRules.DEFAULT, Texts.Language.ZH)).startsWith("口径：新引进·制造业·按签约日　序时：按月 3/12");
        assertThat(rules(CountingRules.DEFAULT.withCountDate(Field.FILED), Texts.Language.ZH)).contains("按备案日");
        assertThat(rules(CountingRules.DEFAULT, Texts.Language.EN)).contains("by signing date");
    }
}
