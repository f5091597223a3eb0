package org.yinfeng.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.yinfeng.exchange.pack.PackOrder;
import org.yinfeng.exchange.write.ListingWriter;
import org.yinfeng.exchange.write.WriteProgress;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A workbook to fill in for each unit, into a folder; what comes back is imported like any file. */
@Command(name = "packs", sortOptions = false)
final class PacksCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "DIR")
    private String folder;

    @Option(names = "--month", paramLabel = "MONTH")
    private String month;

    @Option(names = "--by", paramLabel = "region|unit")
    private String by = "region";

    @Option(names = "--region", paramLabel = "NAME")
    private String region;

    PacksCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        YearMonth asked = month == null ? null : Arguments.month("--month", month);
        Field<String> field = field();
        Path target = Arguments.path(folder);
        Ledger ledger = invocation.withLedger(found -> found);
        YearMonth filled = asked != null ? asked : YearMonth.from(Reckoning.dateFor(ledger, invocation.today()));
        PackOrder order = new PackOrder(ledger, filled, field, invocation.texts);
        Collection<String> units = region == null ? order.units().keySet() : List.of(Regions.named(region, ledger, invocation.texts));
        prepare(target);
        for (String unit : units) {
            ListingWriter.Result result = order.write(unit, target, WriteProgress.NONE);
            if (!result.isWritten()) {
                throw new Refusal(Exit.FAILED, result.problem().what());
            }
            invocation.out.println(target.resolve(order.fileName(unit)));
        }
        invocation.err.println(invocation.texts.get("command.packs.done", units.size(), filled));
        return Exit.DONE.code();
    }

    private Field<String> field() {
        return switch (by) {
            case "region" -> Field.REGION;
            case "unit" -> Field.UNIT;
            default -> throw Refusal.usage("command.bad-choice", "--by", by, "region, unit");
        };
    }

    private static void prepare(Path target) {
        try {
            Files.createDirectories(target);
        } catch (IOException refused) {
            throw new Refusal(Exit.FAILED, Message.of("command.packs.folder", target), refused);
        }
    }
}
