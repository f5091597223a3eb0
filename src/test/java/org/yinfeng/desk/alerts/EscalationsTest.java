package org.yinfeng.desk.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Escalation;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Matter;
import org.yinfeng.ledger.Measure;
import org.yinfeng.progress.alert.Alert;
import org.yinfeng.progress.alert.AlertKind;
import org.yinfeng.progress.alert.AlertList;
import org.yinfeng.progress.alert.Alerts;
import org.yinfeng.testing.LedgerBuilder;

/** What was done about an alert is told of that alert alone. */
class EscalationsTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);

    private static Matter matter(String text) {
        return new Matter(0, 0, 0, text, "市自然资源局", null, LocalDate.of(2024, 1, 5), LocalDate.of(2024, 2, 1), null, null);
    }

    private static Alert of(Ledger ledger, long entry) {
        AlertList list = new Alerts(ledger, CountingRules.DEFAULT, MARCH, MARCH).find(null);
        for (int at = 0; at < list.size(); at++) {
            if (list.kind(at) == AlertKind.PROBLEM && list.get(at).entry() == entry) {
                return list.get(at);
            }
        }
        throw new AssertionError("no alert of " + entry);
    }

    @Test
    void aLetterAboutOneMatterWithoutProjectIsNotToldOfAnother() {
        LedgerBuilder matters = LedgerBuilder.ledger().entry(matter("用地指标")).entry(matter("用电报装"));
        Alert first = of(matters.build(), 1);
        Ledger ledger = matters.entry(new Escalation(0, 0, 0, Answerable.alert(first), Measure.LETTER, MARCH, null, null, null)).build();

        Answerable answerable = new Answerable(ledger);

        assertThat(answerable.escalations(of(ledger, 1))).isEqualTo(1);
        assertThat(answerable.latest(of(ledger, 1)).measure()).isEqualTo(Measure.LETTER);
        assertThat(answerable.escalations(of(ledger, 2))).isZero();
    }
}
