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

/** A report of filter and sort on large ledgers: the log tells the figures, and only what was found is asserted, never a time. */
@Tag("trial")
class QuerySpeedTest {
    private static final org.slf4j.Logger LOG = org.slf4j.LoggerFactory.getLogger(QuerySpeedTest.class);

    private static void report(Runnable work) {
        double[] times = new double[15];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        LOG.warn("first {} ms, median {} ms, least {} ms", first, times[times.length / 2], times[0]);
    }

    @ParameterizedTest
    @ValueSource(ints = {100_000, 1_000_000})
    void listsAnswerWhileOneTypes(int count) {
        Projects projects = Samples.many(count);
        long start = System.nanoTime();
        Search.prepare(projects);
        LOG.warn("{} projects, prepared in {} ms", count, (System.nanoTime() - start) / 1_000_000);
        for (String query : List.of("电路板", "智能终端 有限公司", "zqxjh", "huaneng", "z", "region:四会市", "plannedWan>=5亿 signed:2023",
                "stage:签约", "code:2023-49", "promisedStart<=asof -started<=asof status:正常")) {
            int found = new Search(CHINESE).rows(read(query), projects, AS_OF).length;
            assertThat(found).as(query).isLessThanOrEqualTo(count);
            LOG.warn("{} finds {}", query, found);
            report(() -> new Search(CHINESE).rows(read(query), projects, AS_OF));
        }
        int[] all = IntStream.range(0, count).toArray();
        Sorter sorter = new Sorter();
        for (String key : List.of("plannedWan", "signed", "region", "name", "stage", "promisedStart")) {
            LOG.warn("sort by {}", key);
            assertThat(sorter.sort(projects, all, List.of(Order.falling(column(key))), AS_OF)).containsExactlyInAnyOrder(all);
            report(() -> sorter.sort(projects, all, List.of(Order.falling(column(key))), AS_OF));
        }
        LOG.warn("sum");
        assertThat(Totals.of(projects, all, column("plannedWan"), AS_OF).known()).isEqualTo(count);
        report(() -> Totals.of(projects, all, column("plannedWan"), AS_OF));
    }
}
