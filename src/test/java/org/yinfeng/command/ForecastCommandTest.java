package org.yinfeng.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yinfeng.testing.Json;
import org.yinfeng.testing.SampleLedger;

/** Where the sample's year may end, as other programs and people read it. */
@SuppressWarnings("unchecked")
class ForecastCommandTest {
    private final Terminal terminal = new Terminal(SampleLedger.get());

    @Test
    void theJsonGivesEveryMethodAndTheRangeMonthByMonth() {
        Map<String, Object> answer = (Map<String, Object>) terminal.type("forecast", "--json", "--as-of", "2024-03-31").json();

        assertThat(answer.get("seed")).isEqualTo(Json.parse("20240331"));
        List<Map<String, Object>> subjects = (List<Map<String, Object>>) answer.get("subjects");
        assertThat(subjects).extracting(subject -> subject.get("subject"))
                .containsExactly("introduced", "industrialInvestment", "started", "completed", "inProduction");
        Map<String, Object> introduced = subjects.get(0);
        Map<String, Map<String, Object>> yearEnd = (Map<String, Map<String, Object>>) introduced.get("yearEnd");
        // 4 296 023 in three months, times four; of a target of 10 000 000.
        assertThat(introduced.get("doneWan")).isEqualTo("4296023");
        assertThat(yearEnd.get("pace")).containsEntry("valueWan", "17184092").containsEntry("ratePercent", "171.840920");
        assertThat(yearEnd.get("promised")).containsEntry("valueWan", null).containsEntry("ratePercent", null);
        List<Map<String, Object>> months = (List<Map<String, Object>>) ((Map<String, Object>) introduced.get("simulation")).get("months");
        assertThat(months).hasSize(9).extracting(month -> month.get("month")).startsWith(Json.parse("4")).endsWith(Json.parse("12"));
    }

    @Test
    void theTextNamesTheAssumptionOfEveryNumberAndTheSeed() {
        String text = terminal.type("--lang", "en", "forecast", "--as-of", "2024-03-31").out();

        assertThat(text).contains("The end of 2024, seen from 31 March 2024, Manufacturing; seed 20240331",
                "By pace so far: 171.84 CNY bn (3 months ended, 14.32 CNY bn a month on average; the others are taken to bring as much)",
                "By promised dates: — (Nobody promises a signing",
                "By promised dates: 370 (With 274 promises due by December; 57 overdue ones without a new month are left out)");
    }

    @Test
    void aBadDateIsRefused() {
        assertThat(terminal.type("forecast", "--as-of", "soon").exit()).isEqualTo(2);
    }
}
