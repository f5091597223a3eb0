package org.yinfeng.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Quarter;
import org.yinfeng.report.Document;
import org.yinfeng.report.Imprint;
import org.yinfeng.report.PdfFile;
import org.yinfeng.report.book.ReportBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The quarter's book of charts as PDF. */
@Command(name = "report", sortOptions = false)
final class ReportCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Option(names = "--quarter", paramLabel = "2023Q3", required = true)
    private String quarter;

    @Parameters(paramLabel = "FILE.pdf")
    private String file;

    @Mixin
    private Recorded recorded;

    @Mixin
    private RulesOption rules;

    ReportCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        LocalDate asOf = cutOff(Arguments.quarter(quarter));
        Path target = Arguments.target(file);
        if (!target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw Refusal.usage("command.not-pdf", file);
        }
        Ledger ledger = recorded.ledger(invocation);
        Overview overview = Reckoning.ofCity(ledger, rules.of(ledger, invocation), asOf).overview();
        Document book = ReportBook.of(overview, ledger, Imprint.draft(invocation.today()),
                rules.wording(ledger, invocation));
        write(book, target);
        invocation.err.println(invocation.texts.get("command.report.done", book.pages().size(), target));
        return Exit.DONE.code();
    }

    /** The quarter's end; within the quarter, today. */
    private LocalDate cutOff(Quarter wanted) {
        LocalDate today = invocation.today();
        if (wanted.start().isAfter(today)) {
            throw Refusal.usage("command.future-quarter", wanted);
        }
        return wanted.end().isAfter(today) ? today : wanted.end();
    }

    private static void write(Document book, Path target) {
        try {
            PdfFile.write(book, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
