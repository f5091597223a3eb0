package org.yinfeng.command;

import java.io.PrintStream;
import picocli.CommandLine;

/** The door to the command line. */
public final class Commands {
    private Commands() {}

    /**
     * Does what the arguments say: results on {@code out}, everything else on {@code err}. Text is written in the streams'
     * own character sets, JSON always in UTF-8.
     *
     * @return the exit code: 0 done, 1 the machinery failed, 2 usage, 3 the input was refused, 4 no ledger
     */
    public static int run(String[] args, Ports ports, PrintStream out, PrintStream err) {
        Invocation invocation = new Invocation(ports, Words.from(args), out, err);
        CommandLine line = new CommandLine(invocation);
        subcommands(line, invocation);
        return new Answers(invocation).on(line).execute(args);
    }

    private static void subcommands(CommandLine line, Invocation invocation) {
        line.addSubcommand(new SampleCommand(invocation))
                .addSubcommand(new ImportCommand(invocation))
                .addSubcommand(new ExportCommand(invocation))
                .addSubcommand(new PacksCommand(invocation))
                .addSubcommand(new ListCommand(invocation))
                .addSubcommand(new ProgressCommand(invocation))
                .addSubcommand(new BoardCommand(invocation))
                .addSubcommand(new AlertsCommand(invocation))
                .addSubcommand(new ChangesCommand(invocation))
                .addSubcommand(new ForecastCommand(invocation))
                .addSubcommand(new ReportCommand(invocation))
                .addSubcommand(new HistoryCommand(invocation))
                .addSubcommand(new BackupCommand(invocation))
                .addSubcommand(new RestoreCommand(invocation))
                .addSubcommand(new CheckCommand(invocation))
                .addSubcommand(new ScreensCommand(invocation));
    }
}
