package org.yinfeng.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.query.Query;
import org.yinfeng.ledger.query.Search;
import org.yinfeng.ledger.query.Vocabulary;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Texts;
import org.yinfeng.store.LedgerFiles;

/** A process that opens the ledger of {@link Speed} as a program start would: how long until it works, what it then weighs. */
final class Memory {
    private Memory() {}

    public static void main(String[] args) throws Exception {
        int size = Integer.parseInt(args[0]);
        Path ledgerFile = Path.of(args[1]).resolve("ledger");
        if (!Files.exists(Path.of(ledgerFile + ".mv.db"))) {
            System.out.println("no ledger of " + size + " to open");
            return;
        }
        long inJava = System.nanoTime();
        try (LedgerStore store = new LedgerFiles(Clock.systemUTC()).open(ledgerFile, false)) {
            Ledger ledger = store.load();
            double loaded = (System.nanoTime() - inJava) / 1e6;
            Reckoning.ofCity(ledger, CountingRules.DEFAULT, Generated.AS_OF).overview();
            Vocabulary vocabulary = Vocabulary.of(Texts.of(Texts.Language.ZH));
            int hits = new Search(vocabulary).rows(Query.parse("电子", vocabulary).value(), ledger.projects(), Generated.AS_OF).length;
            long sinceFork = System.currentTimeMillis() - Long.parseLong(args[3]);
            System.gc();
            System.gc();
            long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            System.out.printf(Locale.ROOT, "%-26s %,9d  process start to figures and filter %,d ms (open and load %,.0f ms), live heap "
                    + "%,d MB (%,d B a project), resident %s, peak %s, file %,d MB, %,d found  %s%n", "start and memory", size, sinceFork,
                    loaded, heap >> 20, heap / size, status("VmRSS"), status("VmHWM"),
                    Files.size(Path.of(ledgerFile + ".mv.db")) >> 20, hits, args[2]);
            if (ledger.projects().size() != size) {
                throw new IllegalStateException("opened " + ledger.projects().size());
            }
        }
    }

    private static String status(String key) throws Exception {
        List<String> lines = Files.readAllLines(Path.of("/proc/self/status"));
        return lines.stream().filter(line -> line.startsWith(key)).map(line -> line.replaceAll("\\D", ""))
                .map(kilobytes -> Long.parseLong(kilobytes) / 1024 + " MB").findFirst().orElse("?");
    }
}
