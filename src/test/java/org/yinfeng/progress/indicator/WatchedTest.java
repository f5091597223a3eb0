package org.yinfeng.progress.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.progress.indicator.Cases.printed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Direction;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.PublicIndicator;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Message;
import org.yinfeng.project.Region;

/** The open list of public indicators. */
class WatchedTest {
    private static Watched watched(String unit, Direction direction, String value, String target) {
        List<Entry> entries = List.of(new PublicIndicator(1, 1, "市场主体总量", unit, direction, "市场监管局", 0, false),
                new Observation(2, 1, "市场主体总量", Region.CITY, 2023, 9, new BigDecimal(value), new BigDecimal("114.4"), "市场监管局"),
                new Target(3, 1, "市场主体总量", Region.CITY, 2023, 0, new BigDecimal(target), LocalDate.of(2023, 2, 1)));
        List<Change> changes = new ArrayList<>();
        entries.forEach(entry -> changes.add(Change.added(entry)));
        Ledger ledger = Ledger.empty().apply(Edit.of(Message.of("test"), changes), 1);
        return Cases.at("2023-09-30", ledger).watched().get(0);
    }

    @Test
    void newlyRegisteredEntitiesAre82500Up114point4PercentAsPublished() {
        Watched entities = watched("户", Direction.RISING, "82500", "100000");

        assertThat(entities.throughMonth()).isEqualTo(9);
        assertThat(entities.value()).isEqualByComparingTo("82500");
        assertThat(printed(entities.growthPercent(), 1)).isEqualTo("114.4");
        assertThat(printed(entities.ratePercent(), 1)).isEqualTo("82.5");
        assertThat(printed(entities.gapPoints(), 1)).isEqualTo("7.5");
    }

    @Test
    void aGrowthIsHeldAgainstItsTargetAsItStandsAndHasNoRate() {
        Watched growth = watched("%", Direction.RISING, "-4.6", "6");

        assertThat(growth.ratePercent()).isNull();
        assertThat(printed(growth.gapPoints(), 1)).isEqualTo("-10.6");
    }

    @Test
    void whereLessIsBetterBeingBelowIsAhead() {
        assertThat(printed(watched("%", Direction.FALLING, "3.0", "3.5").gapPoints(), 1)).isEqualTo("0.5");
        assertThat(watched("吨", Direction.FALLING, "3", "4").gapPoints()).isNull();
    }
}
