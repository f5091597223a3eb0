package org.yinfeng.report.meeting;

import java.time.LocalDate;
import java.util.List;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Matter;
import org.yinfeng.ledger.ScheduleBasis;
import org.yinfeng.progress.Laggards;
import org.yinfeng.progress.Overview;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.report.chart.Style;

/**
 * What every slide of a meeting knows.
 *
 * @param noted the matters noted at this meeting, in the order they were noted
 */
public record Sitting(Overview overview, Laggards laggards, Ledger ledger, List<Matter> noted, Unit unit, Style style) {
    public Sitting {
        noted = List.copyOf(noted);
    }

    Wording words() {
        return style.words();
    }

    LocalDate asOf() {
        return overview.asOf();
    }

    String text(String key, Object... arguments) {
        return words().texts().get(key, arguments);
    }

    /** The words of a ledger's own word, or that it is not filled in. */
    String word(String ledgerWord) {
        return ledgerWord == null || ledgerWord.isBlank() ? text("book.unknown") : words().texts().word(ledgerWord);
    }

    String leader(Money money) {
        return words().leader(money, unit);
    }

    /** An amount in a column, where points align. */
    String column(Money money) {
        return money == null ? Wording.UNKNOWN : words().column(money, unit);
    }

    String unitName() {
        return words().unit(unit);
    }

    /** An amount with its unit, as a sentence says it: 39.1亿元, CNY bn 3.91. */
    String said(Money money) {
        return style.chinese() ? leader(money) + unitName() : leader(money) + " " + unitName();
    }

    /** 新引进·制造业，按签约日；序时按月3/12, or by the approved plan; and as of which moment the ledger was recorded, where it looks at the past. */
    String rules() {
        CountingRules rules = overview.rules();
        String by = rules.countDate() == Field.FILED ? "rules.by.filed" : "rules.by.signed";
        String key = rules.scheduleBasis() == ScheduleBasis.PLAN ? "meeting.rules.plan" : "meeting.rules";
        return text(key, text("scope." + rules.scope()), text(by), overview.introduced().goal().months())
                + words().recorded(ledger.recorded());
    }

    Project project(Laggards.Laggard laggard) {
        return ledger.projects().at(laggard.row());
    }
}
