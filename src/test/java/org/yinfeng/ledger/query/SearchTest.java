package org.yinfeng.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.ledger.query.Samples.AS_OF;
import static org.yinfeng.ledger.query.Samples.CHINESE;
import static org.yinfeng.ledger.query.Samples.found;
import static org.yinfeng.ledger.query.Samples.ledger;
import static org.yinfeng.ledger.query.Samples.named;
import static org.yinfeng.ledger.query.Samples.names;
import static org.yinfeng.ledger.query.Samples.read;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Status;

class SearchTest {
    /** Four projects that differ in everything. */
    private static Ledger four() {
        return ledger(
                named("甲 半导体").set(Field.CODE, "ZQ2023-0015").set(Field.COMPANY, "信基和ABC公司").set(Field.REGION, "端州区")
                        .set(Field.PLANNED, Money.ofWan(12_000)).set(Field.LAND, LandArea.ofMu(new BigDecimal("187.2")))
                        .set(Field.SIGNED, EventDate.parse("2023-12-31")).set(Field.STARTED, EventDate.parse("2024-03"))
                        .set(Field.PROMISED_START, Promise.of(YearMonth.of(2024, 2))).set(Field.NOTE, "ＡＢＣ公司 追加"),
                named("乙 电池").set(Field.CODE, "ZQ2024-0001").set(Field.REGION, "鼎湖区").set(Field.PLANNED, Money.ofWan(12_001))
                        .set(Field.SIGNED, EventDate.parse("2024-01-01")).set(Field.PROMISED_START, Promise.of(YearMonth.of(2024, 4)))
                        .invested(MonthlyInvestment.NONE.with(YearMonth.of(2024, 2), Money.ofWan(300))),
                named("丙 家具").set(Field.REGION, "肇庆高新区").set(Field.SIGNED, EventDate.parse("2024-03"))
                        .set(Field.PROMISED_START, Promise.of(YearMonth.of(2024, 3))).set(Field.STATUS, Status.SUSPENDED),
                named("丁 半导体二期").set(Field.PLANNED, Money.ofYi(10)).set(Field.PROGRESS, "电池车间封顶"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            半导体                   | 甲丁
            半导体 二期               | 丁
            电池                     | 乙丁
            -电池                    | 甲丙
            zq2024                   | 乙
            abc公司 端州              | 甲
            name:电池                | 乙
            progress:电池            | 丁
            duanzhou                 | 甲
            Dinghu                   | 乙
            high-tech                | 丙
            region:端州区,鼎湖区      | 甲乙
            region:端州              | 甲
            region:High-tech-Zone    |
            -region:端州区           | 乙丙丁
            region:empty             | 丁
            -region:empty            | 甲乙丙
            plannedWan>1.2亿         | 乙丁
            plannedWan>=1.2亿        | 甲乙丁
            plannedWan<12001         | 甲
            plannedWan:12000         | 甲
            plannedWan:1.2亿..5亿    | 甲乙
            plannedWan:empty         | 丙
            -plannedWan>1亿          | 丙
            landMu>=187.2            | 甲
            landMu>187.2             |
            signed>=2024-01          | 乙丙
            signed<2024              | 甲
            signed:2024-03           | 丙
            signed:2024Q1            | 乙丙
            signed<=2024-03-30       | 甲乙
            signed:2023-12..2024-01  | 甲乙
            signed:今年              | 乙丙
            signed:上季度             | 甲
            promisedStart<=asof      | 甲丙
            promisedStart:2024-04-15 | 乙
            promisedStart>asof       | 乙
            promisedStart:未来30天    | 乙
            promisedStart<=截至日 -started<=截至日 status:正常 |
            stage:开工               | 甲
            stage:在谈,签约           | 乙丙丁
            status:暂缓              | 丙
            status:ACTIVE            | 甲乙丁
            status:empty             |
            2024-02>=300             | 乙
            2024-02:empty            | 甲丙丁
            note:公司                | 甲
            """)
    void aConditionFindsWhatItSays(String query, String expected) {
        assertThat(found(four(), query)).extracting(name -> name.substring(0, 1))
                .containsExactly(expected == null ? new String[0] : expected.split(""));
    }

    @Test
    void aPromiseIsDueWhenItsMonthHasEndedAndNotBefore() {
        Search search = new Search(CHINESE);
        Ledger ledger = four();
        Query due = read("promisedStart<=asof");
        assertThat(names(ledger, search.rows(due, ledger.projects(), AS_OF.minusDays(1)))).containsExactly("甲 半导体");
        assertThat(names(ledger, search.rows(due, ledger.projects(), AS_OF))).containsExactly("甲 半导体", "丙 家具");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A'); DROP TABLE project;--", "%' OR '1'='1", "_%[a-z]\\", "(((", "*"})
    void hostileWordsAreOnlyWords(String typed) {
        Ledger ledger = ledger(named("平常"), named("怪 " + typed));
        Condition word = Condition.word(typed);
        int[] rows = new Search(CHINESE).rows(new Query(java.util.List.of(word)), ledger.projects(), AS_OF);
        assertThat(names(ledger, rows)).containsExactly("怪 " + typed);
    }

    @Test
    void aWordIsNotFoundAcrossTheBorderOfTwoTextsOrTwoProjects() {
        Ledger ledger = ledger(named("甲乙").set(Field.COMPANY, "丙丁"), named("戊己"));
        assertThat(found(ledger, "乙丙")).isEmpty();
        assertThat(found(ledger, "丁戊")).isEmpty();
        assertThat(found(ledger, "name:丙丁")).isEmpty();
        assertThat(found(ledger, "company:丙丁")).containsExactly("甲乙");
    }

    @Test
    void typingOnFindsTheSameAsAFreshSearch() {
        Ledger ledger = four();
        Search typing = new Search(CHINESE);
        for (String query : new String[] {"b", "ba", "ban", "bandao", "bandao region:端州区", "bandao", "bd -二期", "bd", ""}) {
            assertThat(typing.rows(read(query), ledger.projects(), AS_OF)).as(query)
                    .containsExactly(new Search(CHINESE).rows(read(query), ledger.projects(), AS_OF));
        }
    }

    @Test
    void anEditIsSeenByTheNextSearch() {
        Ledger ledger = four();
        Search search = new Search(CHINESE);
        search.rows(read("电池"), ledger.projects(), AS_OF);
        Project first = ledger.projects().byId(1);
        Ledger edited = ledger.apply(Edit.of(Message.of("edit.undo", ""),
                new Change(first, first.with(Field.NAME, "甲 电池").with(Field.REGION, "新电池区"))), 2);
        assertThat(names(edited, search.rows(read("电池"), edited.projects(), AS_OF))).containsExactly("甲 电池", "乙 电池", "丁 半导体二期");
        assertThat(names(edited, search.rows(read("电池 新电池区"), edited.projects(), AS_OF))).containsExactly("甲 电池");
    }

    @Test
    void manyBlocksAreSearchedAsOne() {
        org.yinfeng.ledger.Projects projects = Samples.many(2100);
        Search search = new Search(CHINESE);
        for (String query : new String[] {"电路板 有限", "code:2023-19", "zqxjh", "region:端州区 plannedWan>5亿 主体"}) {
            int[] rows = search.rows(read(query), projects, AS_OF);
            int[] oneByOne = java.util.stream.IntStream.range(0, projects.size()).filter(row -> found(
                    ledger(projects.at(row).toBuilder()), query).size() == 1).toArray();
            assertThat(rows).as(query).containsExactly(oneByOne).isNotEmpty();
        }
    }
}
