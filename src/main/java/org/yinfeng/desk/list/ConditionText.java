package org.yinfeng.desk.list;

import java.util.stream.Collectors;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.query.Condition;
import org.yinfeng.ledger.query.Operator;
import org.yinfeng.ledger.query.Vocabulary;
import org.yinfeng.project.Money;
import org.yinfeng.project.Stage;
import org.yinfeng.project.Status;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Typed;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/** A condition in words, as its chip shows it: 签约 2022-01-01 起, 计划总投资 5亿元以上. */
public final class ConditionText {
    private static final String RANGE = "..";

    private final Vocabulary vocabulary;
    private final Texts texts;
    private final Wording wording;

    public ConditionText(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.texts = vocabulary.texts();
        this.wording = new Wording(texts);
    }

    public String field(Condition condition) {
        Column column = vocabulary.column(condition.field());
        return column == null ? condition.field() : ColumnFace.shortName(column, texts);
    }

    public String value(Condition condition) {
        Column column = vocabulary.column(condition.field());
        String positive = condition.operator() == Operator.EMPTY ? texts.get("condition.EMPTY")
                : texts.get("condition." + operator(condition.operator().name(), column), condition.values().stream()
                        .map(value -> one(column, value)).collect(Collectors.joining(texts.get("condition.or"))));
        return condition.negated() ? texts.get("condition.not", positive) : positive;
    }

    private String one(Column column, String value) {
        int dots = value.indexOf(RANGE);
        if (dots < 0) {
            return single(column, value);
        }
        String from = value.substring(0, dots);
        String to = value.substring(dots + RANGE.length());
        return from.isEmpty() ? texts.get("condition." + operator("AT_MOST", column), single(column, to))
                : to.isEmpty() ? texts.get("condition." + operator("AT_LEAST", column), single(column, from))
                : texts.get("condition.range", single(column, from), single(column, to));
    }

    /** A time begins and ends, an amount is above and below: some operators have words of their own for amounts. */
    private String operator(String name, Column column) {
        String amount = name + ".amount";
        return column != null && column.type() == Money.class && texts.keys().contains("condition." + amount) ? amount : name;
    }

    private String single(Column column, String value) {
        if (column == null) {
            return value;
        }
        if (column.type() == Stage.class || column.type() == Status.class) {
            String key = (column.type() == Stage.class ? "stage." : "status.") + value;
            return texts.get(key).equals(key) ? value : texts.get(key);
        }
        if (column.type() == Money.class) {
            return Typed.yuan(value, Money.YUAN_PER_WAN).flatMap(Typed::rounded).map(this::amount).orElse(value);
        }
        return column.type() == String.class ? texts.word(value) : value;
    }

    private String amount(Money money) {
        long large = texts.language() == Texts.Language.ZH ? Money.YUAN_PER_YI : Money.YUAN_PER_YI * 10;
        Unit unit = Math.abs(money.yuan()) >= large ? Unit.YI : Unit.WAN;
        return texts.get("condition.amount." + unit, wording.exact(wording.amount(money, unit)));
    }
}
