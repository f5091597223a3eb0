package org.yinfeng.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Lights;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/**
 * Counting rules in words, on the screen, on paper and on the command line: their name, in brief what moves the sums
 * (制造业、按签约日、剔除当年终止…), and the whole of them as a sentence. Two sets that differ in anything differ in the sentence.
 */
public record RuleWords(CountingRules rules, Texts texts) {
    /** The bureau's own name, or the standard rules' in the reader's language. */
    public String name() {
        return name(rules.name(), texts);
    }

    public static String name(String name, Texts texts) {
        return name.equals(CountingRules.STANDARD) ? texts.get("rules.standard") : name;
    }

    /** 制造业、按签约日、剔除当年终止、各阶段累计、序时按月、率取1位四舍五入. */
    public String brief() {
        List<String> parts = List.of(texts.get("scope." + rules.scope()), texts.get("rules.by." + rules.countDate().key()),
                texts.get(rules.dropTerminated() ? "rules.terminated.dropped" : "rules.terminated.kept"),
                texts.get("rules.stage." + rules.stageBasis()), texts.get("rules.schedule." + rules.scheduleBasis()), rounding());
        return String.join(texts.get("rules.and"), parts);
    }

    private String rounding() {
        String mode = rules.rounding().mode() == RoundingMode.DOWN ? "rules.rounding.cut" : "rules.rounding.half";
        return texts.get(mode, rules.rounding().rateDecimals());
    }

    /** 标准口径（制造业、按签约日…）. */
    public String nameAndBrief() {
        return texts.get("rules.named", name(), brief());
    }

    /** What makes a project large, and the bands by size. */
    public String sizes() {
        Wording wording = new Wording(texts);
        String bands = rules.bands().stream().map(bound -> wording.project(bound, Unit.YI)).collect(Collectors.joining(texts.get("rules.and")));
        return texts.get("rules.sizes", wording.project(rules.large(), Unit.YI), wording.unit(Unit.YI), bands);
    }

    /** When alerts turn yellow and red. */
    public String lights() {
        Lights lights = rules.lights();
        return texts.get("rules.lights", lights.dueDays(), lights.redAfterMonths(), points(lights.yellowPoints()),
                points(lights.redPoints()), lights.stillDays(), lights.reportDay(), lights.quietMonths());
    }

    private String points(BigDecimal points) {
        return new Wording(texts).exact(points.stripTrailingZeros());
    }

    /** The set completely: what counts, sizes, lights. */
    public String sentence() {
        return texts.get("rules.sentence", brief(), sizes(), lights());
    }
}
