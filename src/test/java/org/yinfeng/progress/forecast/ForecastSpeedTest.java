package org.yinfeng.progress.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Project;
import org.yinfeng.testing.SampleLedger;

@Tag("trial")
class ForecastSpeedTest {
    @Test
    void aHundredThousandProjectsAreForecastWithinASecond() {
        Ledger sample = SampleLedger.get();
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            Project project = sample.projects().at(i % sample.projects().size());
            changes.add(Change.added(project.with(Field.CODE, "X" + i).withIdentity(200_000 + i, 1)));
        }
        Ledger large = sample.apply(Edit.of(Message.of("test"), changes), 2);
        Reckoning reckoning = Reckoning.ofCity(large, CountingRules.DEFAULT, LocalDate.of(2024, 3, 31));

        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            Forecast forecast = Forecast.of(reckoning);
            best = Math.min(best, System.nanoTime() - start);
            assertThat(forecast.of(Subject.STARTED).fan()).isNotNull();
        }
        assertThat(best / 1_000_000).as("milliseconds").isLessThan(1000);
    }
}
