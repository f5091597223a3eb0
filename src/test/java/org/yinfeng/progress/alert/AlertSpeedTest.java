package org.yinfeng.progress.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Projects;
import org.yinfeng.progress.board.Board.Period;
import org.yinfeng.progress.board.Boards;
import org.yinfeng.progress.board.Boards.Circle;
import org.yinfeng.progress.board.Merit;
import org.yinfeng.testing.SampleLedger;

/** Alerts and boards of 100 000 projects, the sample's over and over: within a frame or two. */
@Tag("trial")
class AlertSpeedTest {
    private static final LocalDate ASOF = LocalDate.of(2024, 3, 31);
    private static final int PROJECTS = 100_000;

    private static Ledger large() {
        Projects sample = SampleLedger.get().projects();
        Projects.Loader loader = new Projects.Loader();
        for (int i = 0; i < PROJECTS; i++) {
            loader.add(sample.at(i % sample.size()).toBuilder().identity(i + 1, 1).build());
        }
        return Ledger.loaded(1, PROJECTS + 1, loader.finish(), SampleLedger.get().entries(org.yinfeng.ledger.Target.class));
    }

    private static long best(Runnable task) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 30; i++) {
            long start = System.nanoTime();
            task.run();
            best = Math.min(best, System.nanoTime() - start);
        }
        return best / 1000;
    }

    @Test
    void alertsOfAHundredThousandProjectsTakeLessThanThirtyMilliseconds() {
        Ledger ledger = large();
        long alerts = best(() -> new Alerts(ledger, CountingRules.DEFAULT, ASOF, ASOF).find(null));
        long board = best(() -> new Boards(ledger, CountingRules.DEFAULT).board(Merit.of(Merit.Kind.PROMISES), ASOF, Period.MONTH, Circle.ALL));

        assertThat(alerts).as("alerts, microseconds (a board: " + board + ")").isLessThan(30_000);
        assertThat(board).as("a board with its change of place, microseconds (alerts: " + alerts + ")").isLessThan(60_000);
    }
}
