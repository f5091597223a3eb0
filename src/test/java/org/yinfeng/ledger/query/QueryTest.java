package org.yinfeng.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.ledger.query.Samples.CHINESE;
import static org.yinfeng.ledger.query.Samples.ENGLISH;
import static org.yinfeng.ledger.query.Samples.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinfeng.project.Problem;

class QueryTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            电厂 华能                         | 电厂 华能
            区域:端州区、鼎湖区                | region:端州区,鼎湖区
            County:Duanzhou                   | region:Duanzhou
            -项目类型：技术改造                 | -type:技术改造
            计划总投资>1.2亿                   | plannedWan>1.2亿
            总投资≥5000                        | plannedWan>=5000
            plannedWan>=50000万元              | plannedWan>=5亿
            总投资:5000..1亿                   | plannedWan:5000..1亿
            plannedWan:..2亿                   | plannedWan:..2亿
            签约日期>=2024-01                  | signed>=2024-01
            签约:2023年,2024年一季度            | signed:2023,2024Q1
            signed:2024.3.15                   | signed:2024-03-15
            签约:本季度                         | signed:thisquarter
            实际开工:近30天                     | started:last30days
            stage:签约                         | stage:SIGNED
            阶段:已投产,under_construction      | stage:IN_PRODUCTION,STARTED
            状态:Suspended                     | status:SUSPENDED
            实际开工时间:empty                 | started:empty
            -note:空                           | -note:empty
            用地>=100亩                         | landMu>=100
            2024-03>=1000                      | 2024-03>=1000
            "a: b"                             | "a: b"
            "say ""hi"" now"                   | "say ""hi"" now"
            company:"A, B",C                   | company:"A, B",C
            -"-5"                              | -"-5"
            10:30                              | "10:30"
            """)
    void aQueryIsUnderstoodAndPrintsBackWithKeys(String typed, String printed) {
        assertThat(read(typed).toText()).isEqualTo(printed);
        assertThat(read(printed)).isEqualTo(read(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            天气:晴          | 没有“天气”这一列
            plannedWan>多    | “多”不能用作“计划总投资”的条件
            signed:2024-02-30 | “2024-02-30”不能用作“签约日期”的条件
            stage:飞         | “飞”不能用作“阶段”的条件
            region>端州区     | “属地”不能比较大小，不能用 >
            region:          | “属地”后面缺少要找的内容
            plannedWan:..    | “..”不能用作“计划总投资”的条件
            """)
    void whatCannotBeUnderstoodIsNamed(String typed, String sentence) {
        Reading<Query> reading = Query.parse("华能 " + typed, CHINESE);
        assertThat(reading.problems()).extracting(problem -> problem.what().in(CHINESE.texts())).containsExactly(sentence);
        assertThat(reading.value()).as("the rest is kept").isEqualTo(read("华能"));
    }

    @Test
    void theAdviceNamesWhatCanBeWrittenInTheReadersLanguage() {
        Problem problem = Query.parse("stage:flying", ENGLISH).problems().get(0);
        assertThat(problem.toDo().in(ENGLISH.texts())).isEqualTo("Write one of: In talks, Signed, Started, Completed, In production");
    }

    @Test
    void conditionsAreAddedAndTakenAwayOneByOne() {
        Query query = read("region:端州区 电厂");
        Condition large = Condition.compare("plannedWan", Operator.AT_LEAST, "5亿");
        assertThat(query.with(large).toText()).isEqualTo("region:端州区 电厂 plannedWan>=5亿");
        assertThat(query.with(large).without(Condition.is("region", List.of("端州区"))).toText()).isEqualTo("电厂 plannedWan>=5亿");
        assertThat(query.with(large).with(large)).isEqualTo(query.with(large));
        assertThat(query.chips()).containsExactly(Condition.is("region", List.of("端州区")));
        assertThat(query.withWords(read("水厂 stage:SIGNED")).toText()).isEqualTo("region:端州区 水厂 stage:SIGNED");
    }

    @Test
    void nothingTypedAsksForEverything() {
        assertThat(read("  ").isAll()).isTrue();
        assertThat(read("\"").isAll()).isTrue();
        assertThat(Query.ALL.toText()).isEmpty();
    }

    @Test
    void aQuoteThatIsStillOpenIsForgivenWhileItIsTyped() {
        assertThat(read("\"肇庆 高新")).isEqualTo(read("\"肇庆 高新\""));
    }

    @Test
    void columnsAreFoundByKeyHeadingAndTheNamesThatBureausUse() {
        assertThat(CHINESE.columns("code,项目名称,County, 总投资（万元）,2024-03,plan2024").value()).extracting("key")
                .containsExactly("code", "name", "region", "plannedWan", "2024-03", "plan2024");
        Reading<?> wrong = CHINESE.columns("code,colour");
        assertThat(wrong.problems()).extracting(problem -> problem.what().in(CHINESE.texts())).containsExactly("没有“colour”这一列");
    }
}
