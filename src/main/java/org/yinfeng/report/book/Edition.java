package org.yinfeng.report.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.ScheduleBasis;
import org.yinfeng.ledger.StageBasis;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.RuleWords;
import org.yinfeng.project.Footing;
import org.yinfeng.project.Money;
import org.yinfeng.project.Quarter;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.report.Imprint;
import org.yinfeng.report.chart.Style;
import org.yinfeng.report.chart.Verdict;

/** What every page of one book knows: its figures, its ledger, its words. Amounts are in 亿元. */
record Edition(Overview overview, Ledger ledger, Imprint imprint, Style style) {
    static final Unit UNIT = Unit.YI;

    Wording words() {
        return style.words();
    }

    String text(String key, Object... arguments) {
        return words().texts().get(key, arguments);
    }

    String word(String ledgerWord) {
        return ledgerWord == null || ledgerWord.isBlank() ? text("book.unknown") : words().texts().word(ledgerWord);
    }

    LocalDate asOf() {
        return overview.asOf();
    }

    CountingRules rules() {
        return overview.rules();
    }

    int year() {
        return asOf().getYear();
    }

    Quarter quarter() {
        return Quarter.of(asOf());
    }

    /** The book is of a quarter that had not ended on its date. */
    boolean withinQuarter() {
        return asOf().isBefore(quarter().end());
    }

    String period() {
        String quarter = words().quarter(quarter());
        return withinQuarter() ? text("book.within", quarter) : quarter;
    }

    /** 2024年第一季度 and the counting rules, for the head of every page. */
    String periodAndRules() {
        return text("book.head", period(), new RuleWords(rules(), words().texts()).nameAndBrief());
    }

    /** 数据截至..., and to which date there are any facts, where they end before the last month. */
    String cutOff() {
        String date = text("book.asOf", words().date(asOf())) + words().recorded(ledger.recorded());
        LocalDate last = overview.lastFact();
        boolean beyond = last == null || YearMonth.from(last).isBefore(YearMonth.from(asOf()));
        return !beyond ? date : date + text("book.dataTo", last == null ? text("book.noFacts") : words().date(last));
    }

    String office() {
        return imprint.office() == null ? text("book.office") : imprint.office();
    }

    String leader(Money money) {
        return words().leader(money, UNIT);
    }

    String column(Money money) {
        return money == null ? Wording.UNKNOWN : words().column(money, UNIT);
    }

    String growth(BigDecimal percent) {
        return percent == null ? Wording.UNKNOWN : words().signedRate(percent);
    }

    String verdict(Goal goal) {
        return Verdict.sentence(goal, words());
    }

    String unitName() {
        return words().unit(UNIT);
    }

    /** 单位：亿元. */
    String unit() {
        return text("book.unit", unitName());
    }

    String countAndUnit() {
        return text("book.unit.count", unitName());
    }

    /** 当年签约的制造业项目，按签约日计入; what half 1 counts. */
    String introducedRule() {
        String date = text("rule.date." + rules().countDate().key());
        String rule = text("rule.introduced", text("rule.scope." + rules().scope()), date);
        return rules().dropTerminated() ? rule + text("rule.dropped") : rule;
    }

    /** 序时进度按月均分，为3/12, or by the quarterly plan. */
    String scheduleRule() {
        return rules().scheduleBasis() == ScheduleBasis.PLAN ? text("rule.schedule.plan")
                : text("rule.schedule", overview.introduced().goal().months());
    }

    /** The words for stages as the rules count them: cumulative, or exclusive under a key of its own. */
    String byBasis(String key) {
        return rules().stageBasis() == StageBasis.EXCLUSIVE ? key + ".EXCLUSIVE" : key;
    }

    /** Finds out whether a table's printed parts add up. */
    Footing footing() {
        return new Footing(words(), UNIT);
    }

    /** The counting rules' name. */
    String rulesName() {
        return new RuleWords(rules(), words().texts()).name();
    }

    String targetRule(String subject, Money target) {
        return target == null ? "" : text(subject.isEmpty() ? "rule.target.own" : "rule.target", year(), subject, leader(target), unitName());
    }

    String source() {
        return text("book.source", words().count(ledger.revision()), words().date(imprint.compiled()));
    }

    /** The source with the Statistics Bureau's. */
    String sources() {
        return text("book.sources", words().count(ledger.revision()), words().date(imprint.compiled()));
    }

    /** 工业投资 with the months it holds: 工业投资（1—3月）. */
    String industrialName() {
        int months = overview.industrial().goal().months();
        String name = text("goal.industrial");
        return months == 0 || overview.industrial().goal().value() == null ? name : text("goal.through", name, words().throughMonth(months));
    }
}
