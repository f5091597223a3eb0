package org.yinfeng.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yinfeng.exchange.write.ListingWriter;
import org.yinfeng.exchange.write.WriteOptions;
import org.yinfeng.exchange.write.WriteProgress;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The projects as an xlsx, csv or json file. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "FILE")
    private String file;

    @Mixin
    private Selection selection;

    @Option(names = "--unit", paramLabel = "wan|yi")
    private String unit = "wan";

    ExportCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Path target = Arguments.target(file);
        Optional<Problem> ending = ListingWriter.refuses(target);
        if (ending.isPresent()) {
            throw new Refusal(Exit.USAGE, ending.get().what());
        }
        Listing listing = selection.listing(invocation, Column.standard(), Arguments.unit(unit));
        write(listing, target, invocation);
        invocation.err.println(invocation.texts.get("command.export.done", invocation.wording.count(listing.rows().length), target));
        return Exit.DONE.code();
    }

    static void write(Listing listing, Path target, Invocation invocation) {
        ListingWriter.Result result =
                new ListingWriter().write(listing, target, WriteOptions.of(invocation.texts), WriteProgress.NONE);
        if (!result.isWritten()) {
            throw new Refusal(Exit.FAILED, result.problem().what());
        }
    }
}
