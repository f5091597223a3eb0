package org.yinfeng.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.ledger.query.Samples.AS_OF;
import static org.yinfeng.ledger.query.Samples.CHINESE;
import static org.yinfeng.ledger.query.Samples.column;
import static org.yinfeng.ledger.query.Samples.read;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfeng.ledger.Projects;

/** The goals of performance.md for filter and sort, tried with a wide margin for a busy machine; the log tells the figures. */
@Tag("trial")
class QuerySpeedTest {
    private static final org.slf4j.Logger LOG = org.slf4j.LoggerFactory.getLogger(QuerySpeedTest.class);

    private static double millis(Runnable work) {
        double[] times = new double[15];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        LOG.warn("first {} ms, median {} ms, least {} ms", first, times[times.length / 2], times[0]);
        return times[0];
    }

    @ParameterizedTest
    @ValueSource(ints = {100_000, 1_000_000})
    void listsAnswerWhileOneTypes(int count) {
        Projects projects = Samples.many(count);
        long start = System.nanoTime();
        Search.prepare(projects);
        LOG.warn("{} projects, prepared in {} ms", count, (System.nanoTime() - start) / 1_000_000);
        double scale = count / 100_000.0;
        for (String query : List.of("电路板", "智能终端 有限公司", "zqxjh", "huaneng", "z", "region:四会市", "plannedWan>=5亿 signed:2023",
                "stage:签约", "code:2023-49", "promisedStart<=asof -started<=asof status:正常")) {
            LOG.warn(query);
            double best = millis(() -> new Search(CHINESE).rows(read(query), projects, AS_OF));
            assertThat(best).as(query).isLessThan((query.contains(":") ? 15 : 25) * scale);
        }
        int[] all = IntStream.range(0, count).toArray();
        Sorter sorter = new Sorter();
        for (String key : List.of("plannedWan", "signed", "region", "name", "stage", "promisedStart")) {
            LOG.warn("sort by {}", key);
            double best = millis(() -> sorter.sort(projects, all, List.of(Order.falling(column(key))), AS_OF));
            assertThat(best).as(key).isLessThan(60 * scale);
        }
        LOG.warn("sum");
        assertThat(millis(() -> Totals.of(projects, all, column("plannedWan"), AS_OF))).isLessThan(10 * scale);
    }
}
