package org.yinfeng.desk.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinfeng.ledger.query.Condition;
import org.yinfeng.ledger.query.Query;
import org.yinfeng.ledger.query.Vocabulary;
import org.yinfeng.progress.DerivedColumns;
import org.yinfeng.project.Texts;

class ConditionTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type:新引进             | 类型 新引进              | Type Newly introduced
            plannedWan>=5亿         | 计划总投资 5亿元以上     | Planned from CNY 500 m
            plannedWan<=800万       | 计划总投资 800万元以下   | Planned up to CNY 8 m
            plannedWan>=20亿        | 计划总投资 20亿元以上    | Planned from CNY 2 bn
            plannedWan:1亿..5亿     | 计划总投资 1亿元 至 5亿元 | Planned CNY 100 m to CNY 500 m
            signed>=2022-01-01      | 签约 2022-01-01 起       | Signed from 2022-01-01
            -region:四会市          | 属地 非 四会市           | County not Sihui
            started:empty           | 实际开工 空              | Started empty
            """)
    void aConditionReadsAsAPersonWouldSayIt(String query, String chinese, String english) {
        assertThat(said(query, Texts.Language.ZH)).isEqualTo(chinese);
        assertThat(said(query, Texts.Language.EN)).isEqualTo(english);
    }

    private static String said(String query, Texts.Language language) {
        Vocabulary vocabulary = Vocabulary.of(Texts.of(language), DerivedColumns.all());
        List<Condition> conditions = Query.parse(query, vocabulary).value().conditions();
        ConditionText text = new ConditionText(vocabulary);
        return text.field(conditions.get(0)) + " " + text.value(conditions.get(0));
    }
}
