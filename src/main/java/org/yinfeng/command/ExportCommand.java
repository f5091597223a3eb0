package org.yinfeng.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yinfeng.desk.export.ListFile;
import org.yinfeng.exchange.write.ListingWriter;
import org.yinfeng.exchange.write.WriteOptions;
import org.yinfeng.exchange.write.WriteProgress;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.layout.Audience;
import org.yinfeng.ledger.layout.ListLayout;
import org.yinfeng.project.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The projects as an xlsx, docx, pdf, csv or json file. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "FILE")
    private String file;

    @Mixin
    private Selection selection;

    @Option(names = "--unit", paramLabel = "wan|yi")
    private String unit = "wan";

    @Option(names = "--group", paramLabel = "a,b")
    private String group;

    @Option(names = "--decimals", paramLabel = "N")
    private Integer decimals;

    @Option(names = "--public")
    private boolean open;

    @Option(names = "--encoding", paramLabel = "utf-8|gb18030")
    private String encoding = "utf-8";

    ExportCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Path target = Arguments.target(file);
        Optional<Problem> ending = ListFile.refuses(target);
        if (ending.isPresent()) {
            throw new Refusal(Exit.USAGE, ending.get().what());
        }
        Listing listing = selection.listing(invocation, Column.standard(), Arguments.unit(unit));
        write(listing, target, WriteOptions.of(invocation.texts).laidOut(layout()).encoded(Arguments.charset(encoding)), invocation);
        invocation.err.println(invocation.texts.get("command.export.done", invocation.wording.count(listing.rows().length), target));
        return Exit.DONE.code();
    }

    private ListLayout layout() {
        List<Column> groups = Selection.columns(group, "--group", invocation);
        if (groups.size() > ListLayout.MOST_GROUPS) {
            throw Refusal.usage("command.export.groups", ListLayout.MOST_GROUPS);
        }
        if (decimals != null && (decimals < 0 || decimals > ListLayout.MOST_DECIMALS)) {
            throw Refusal.usage("command.export.decimals", ListLayout.MOST_DECIMALS);
        }
        return new ListLayout(groups, decimals == null ? ListLayout.AS_USUAL : decimals, open ? Audience.PUBLIC : Audience.ANYONE, false);
    }

    static void write(Listing listing, Path target, WriteOptions options, Invocation invocation) {
        ListingWriter.Result result = new ListFile(invocation.wording, CountingRules.DEFAULT).write(listing, target, options, WriteProgress.NONE);
        if (!result.isWritten()) {
            throw new Refusal(Exit.FAILED, result.problem().what());
        }
    }
}
