package org.yinfeng.desk.history;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yinfeng.desk.edit.FieldText;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Direction;
import org.yinfeng.ledger.Escalation;
import org.yinfeng.ledger.JointUnit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Lights;
import org.yinfeng.ledger.Matter;
import org.yinfeng.ledger.Node;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.PublicIndicator;
import org.yinfeng.ledger.RuleSet;
import org.yinfeng.ledger.Target;
import org.yinfeng.progress.RuleWords;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Texts;

/** What an entry that is no project is called, and what it says, part by part, in the words of the language. */
final class EntryParts {
    private final FieldText form;
    private final Ledger ledger;
    private final Texts texts;
    private final Map<String, String> parts = new LinkedHashMap<>();

    /** @param ledger tells which project an entry belongs to and whether an indicator is of money */
    EntryParts(FieldText form, Ledger ledger) {
        this.form = form;
        this.ledger = ledger;
        this.texts = form.texts();
    }

    String name(Entry entry) {
        if (entry instanceof Target target) {
            return texts.get("history.entry.target", region(target.region()), target.year(), texts.get("history.quarter." + target.quarter()),
                    texts.word(target.indicator()));
        } else if (entry instanceof Observation figure) {
            return texts.get("history.entry.observation", region(figure.region()), figure.year(), figure.month(), texts.word(figure.indicator()));
        } else if (entry instanceof RuleSet rules) {
            return texts.get("history.entry.rules", RuleWords.name(rules.name(), texts));
        } else if (entry instanceof PublicIndicator indicator) {
            return texts.get("history.entry.indicator", texts.word(indicator.name()));
        } else if (entry instanceof JointUnit unit) {
            return texts.get("history.entry.joint", unit.name());
        } else if (entry instanceof Node node) {
            return texts.get("history.entry.node", project(node.project()), node.name());
        } else if (entry instanceof Matter matter) {
            return matter.project() == 0 ? texts.get("history.entry.matter.none", matter.text())
                    : texts.get("history.entry.matter", project(matter.project()), matter.text());
        } else if (entry instanceof Escalation escalation) {
            return texts.get("history.entry.escalation", project(escalation.project()), texts.get("measure." + escalation.measure()));
        }
        return texts.get("history.other");
    }

    private String region(String region) {
        return texts.word(region);
    }

    /** A project that is gone is called by nothing but that. */
    private String project(long id) {
        Project project = ledger.projects().byId(id);
        return project == null ? texts.get("history.project.gone") : project.name() == null ? String.valueOf(project.key()) : project.name();
    }

    /** Names and values in order; empty where unknown. */
    Map<String, String> of(Entry entry) {
        parts.clear();
        if (entry instanceof Target target) {
            put("value", amount(target.indicator(), target.value())).put("issued", target.issued());
        } else if (entry instanceof Observation figure) {
            put("figure", amount(figure.indicator(), figure.value())).put("growth", percent(figure.growthPercent()))
                    .put("source", word(figure.source()));
        } else if (entry instanceof RuleSet rules) {
            rules(rules.rules());
        } else if (entry instanceof PublicIndicator indicator) {
            put("unit", indicator.unit()).put("direction", texts.get("history.direction." + (indicator.direction() == Direction.RISING)))
                    .put("source", word(indicator.source())).put("order", indicator.order());
        } else if (entry instanceof JointUnit unit) {
            put("members", unit.members().stream().map(texts::word).collect(Collectors.joining(texts.get("history.and"))));
        } else if (entry instanceof Node node) {
            put("name", node.name()).put("due", node.due()).put("done", node.done()).put("office", node.unit()).put("person", node.person())
                    .put("order", node.order());
        } else if (entry instanceof Matter matter) {
            put("text", matter.text()).put("office", matter.unit()).put("person", matter.owner()).put("raised", matter.raised())
                    .put("due", matter.due()).put("settled", matter.settled()).put("result", matter.result());
        } else if (entry instanceof Escalation done) {
            put("alert", texts.get("alert." + done.alert().toUpperCase(java.util.Locale.ROOT))).put("measure", texts.get("measure." + done.measure()))
                    .put("on", done.on()).put("office", done.unit()).put("person", done.person()).put("note", done.note());
        }
        return new LinkedHashMap<>(parts);
    }

    private EntryParts put(String key, Object value) {
        parts.put(texts.get("history.part." + key), Objects.toString(value, ""));
        return this;
    }

    private String word(String word) {
        return word == null ? null : texts.word(word);
    }

    private void rules(CountingRules rules) {
        Lights lights = rules.lights();
        put("rules.name", RuleWords.name(rules.name(), texts)).put("rules.scope", texts.get("scope." + rules.scope()))
                .put("rules.date", texts.get("field." + rules.countDate().key()))
                .put("rules.terminated", texts.get("history.rules.terminated." + rules.dropTerminated())).put("rules.large", money(rules.large()))
                .put("rules.bands", rules.bands().stream().map(this::money).collect(Collectors.joining(texts.get("history.and"))))
                .put("rules.stages", texts.get("rules.stage." + rules.stageBasis())).put("rules.schedule", texts.get("rules.schedule." + rules.scheduleBasis()))
                .put("rules.rounding", texts.get("history.rules.rounding", rules.rounding().rateDecimals(), texts.get("rules.mode." + rules.rounding().mode())))
                .put("rules.due", lights.dueDays()).put("rules.red", lights.redAfterMonths()).put("rules.yellow", lights.yellowPoints().toPlainString())
                .put("rules.redPoints", lights.redPoints().toPlainString()).put("rules.still", lights.stillDays())
                .put("rules.report", lights.reportDay()).put("rules.quiet", lights.quietMonths());
    }

    private String money(Money money) {
        return texts.get("history.amount", form.show(money), form.unitName());
    }

    private String percent(BigDecimal percent) {
        return percent == null ? null : percent.toPlainString() + "%";
    }

    /** Of money in the window's unit, of anything else as it is. */
    private String amount(String indicator, BigDecimal value) {
        PublicIndicator known = ledger.entries(PublicIndicator.class).stream().filter(each -> each.name().equals(indicator)).findFirst().orElse(null);
        boolean money = known == null || known.money();
        return money ? money(Money.ofYuan(value.longValue())) : known.unit() == null ? value.toPlainString()
                : texts.get("history.amount", value.toPlainString(), known.unit());
    }
}
