package org.yinfeng.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.project.Classes;
import org.yinfeng.project.Money;
import org.yinfeng.project.Scope;
import org.yinfeng.project.Unit;
import org.yinfeng.testing.Json;
import org.yinfeng.testing.SampleLedger;

/** The sample's totals equal the published figures that came with it, at every date, in the city and in each region. */
class SampleFiguresTest {
    @SuppressWarnings("unchecked")
    static Stream<Map<String, Object>> dates() {
        return ((List<Map<String, Object>>) Json.resource("/org/yinfeng/sample/expected.json")).stream();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> whole, String key) {
        return (Map<String, Object>) whole.get(key);
    }

    private static Money wan(Object text) {
        return Money.of(new BigDecimal((String) text), Unit.WAN);
    }

    private static Reckoning at(Map<String, Object> expected, Scope scope, String region) {
        return new Reckoning(SampleLedger.get(), CountingRules.DEFAULT.withScope(scope), LocalDate.parse((String) expected.get("asOf")),
                region);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void theCityHasTheExpectedFigures(Map<String, Object> expected) {
        Figures figures = at(expected, Scope.MANUFACTURING, null).figures();

        assertThat(figures.projects()).isEqualTo(expected.get("projects"));
        Map<String, Object> introduced = part(expected, "introduced");
        assertThat(figures.introduced().count()).isEqualTo(introduced.get("count"));
        assertThat(figures.introduced().planned()).isEqualTo(wan(introduced.get("planned")));
        assertThat(figures.introduced().large()).isEqualTo(introduced.get("atLeast10Yi"));
        assertThat(figures.started()).isEqualTo(expected.get("started"));
        assertThat(figures.completed()).isEqualTo(expected.get("completed"));
        assertThat(figures.inProduction()).isEqualTo(expected.get("inProduction"));
        assertThat(figures.involved().count()).isEqualTo(part(expected, "involved").get("count"));
        assertThat(figures.involved().planned()).isEqualTo(wan(part(expected, "involved").get("planned")));
        assertThat(figures.invested().all()).isEqualTo(wan(expected.get("projectInvestment")));
        assertThat(figures.invested().manufacturing()).isEqualTo(wan(expected.get("manufacturingInvestment")));
        assertThat(figures.invested().byType().get(Classes.RENOVATION)).isEqualTo(wan(expected.get("technologyInvestment")));
        assertIndustrial(figures, part(expected, "industrialInvestment"));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void allSectorsAreCountedInTheWiderScope(Map<String, Object> expected) {
        Figures figures = at(expected, Scope.ALL, null).figures();

        Map<String, Object> introduced = part(expected, "introducedAllSectors");
        assertThat(figures.introduced().count()).isEqualTo(introduced.get("count"));
        assertThat(figures.introduced().planned()).isEqualTo(wan(introduced.get("planned")));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void everyRegionHasTheExpectedFigures(Map<String, Object> expected) {
        Figures city = at(expected, Scope.MANUFACTURING, null).figures();

        assertThat(city.regions()).extracting(Figures::region).containsExactly("端州区", "鼎湖区", "高要区", "广宁县", "怀集县", "封开县",
                "德庆县", "四会市", "肇庆高新区", "肇庆新区");
        for (Figures unit : city.regions()) {
            Map<String, Object> region = part(part(expected, "regions"), unit.region());
            assertThat(unit.introduced().count()).as(unit.region()).isEqualTo(region.get("signed"));
            assertThat(unit.introduced().planned()).as(unit.region()).isEqualTo(wan(region.get("signedPlanned")));
            assertThat(unit.invested().all()).as(unit.region()).isEqualTo(wan(region.get("projectInvestment")));
            assertIndustrial(unit, part(region, "industrialInvestment"));
        }
    }

    @ParameterizedTest
    @MethodSource("dates")
    void aRegionAskedForAloneHasTheFiguresItHasInTheCity(Map<String, Object> expected) {
        for (Figures unit : at(expected, Scope.MANUFACTURING, null).figures().regions()) {
            assertThat(at(expected, Scope.MANUFACTURING, unit.region()).figures()).isEqualTo(unit);
        }
    }

    private static void assertIndustrial(Figures figures, Map<String, Object> expected) {
        if (expected == null) {
            assertThat(figures.industrial() == null || figures.industrial().completed() == null).isTrue();
            return;
        }
        assertThat(figures.industrial().throughMonth()).isEqualTo(expected.get("throughMonth"));
        assertThat(figures.industrial().completed()).isEqualTo(wan(expected.get("value")));
        assertThat(figures.industrial().growthPercent()).isEqualByComparingTo(new BigDecimal((String) expected.get("growth")));
    }
}
