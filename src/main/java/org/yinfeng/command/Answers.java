package org.yinfeng.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Message;
import picocli.CommandLine;

/** What the user is told when a command cannot do what was asked: one sentence on standard error, and an exit code. */
final class Answers {
    private final Invocation invocation;

    Answers(Invocation invocation) {
        this.invocation = invocation;
    }

    CommandLine on(CommandLine line) {
        return line.setOut(writer(invocation.out)).setErr(writer(invocation.err))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setResourceBundle(new Words(invocation.texts))
                // A file may well be called @something.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((exception, args) -> misused(exception))
                .setExecutionExceptionHandler((exception, command, parsed) -> failed(exception));
    }

    private int misused(CommandLine.ParameterException exception) {
        tell(sentence(exception));
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        invocation.err.println(invocation.texts.get("command.see-help", command));
        trace(exception);
        return Exit.USAGE.code();
    }

    private Message sentence(CommandLine.ParameterException exception) {
        if (exception instanceof CommandLine.UnmatchedArgumentException unmatched) {
            List<String> arguments = unmatched.getUnmatched();
            String first = arguments.get(0);
            return unmatched.isUnknownOption() ? Message.of("command.unknown-option", first)
                    : Message.of("command.unknown-argument", first);
        }
        if (exception instanceof CommandLine.MissingParameterException missing) {
            return Message.of("command.missing", missing.getMissing().stream()
                    .map(Answers::label).reduce((one, two) -> one + " " + two).orElse(""));
        }
        if (exception instanceof CommandLine.OverwrittenOptionException twice) {
            return Message.of("command.twice", label(twice.getOverwritten()));
        }
        return Message.of("command.misread", exception.getArgSpec() == null ? exception.getMessage() : label(exception.getArgSpec()));
    }

    private static String label(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private int failed(Exception exception) {
        trace(exception);
        if (exception instanceof Refusal refusal) {
            tell(refusal.sentence());
            return refusal.exit().code();
        }
        if (exception instanceof StoreException store) {
            tell(store.userMessage());
            return (store.kind() == StoreException.Kind.IN_USE ? Exit.NO_LEDGER : Exit.FAILED).code();
        }
        Throwable cause = exception instanceof UncheckedIOException io ? io.getCause() : exception;
        tell(cause instanceof IOException ? Message.of("command.io", reason(cause)) : Message.of("command.broken", reason(cause)));
        return Exit.FAILED.code();
    }

    private static String reason(Throwable cause) {
        return cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : ": " + cause.getMessage());
    }

    private void tell(Message sentence) {
        invocation.err.println(Printable.line(Sentences.ended(sentence.in(invocation.texts), invocation.texts)));
    }

    private void trace(Exception exception) {
        if (invocation.verbose) {
            exception.printStackTrace(invocation.err);
        }
    }

    /** A writer in the stream's own character set, which {@link PrintWriter} would not use. */
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new Writer() {
            @Override
            public void write(char[] text, int from, int length) {
                stream.print(new String(text, from, length));
            }

            @Override
            public void flush() {
                stream.flush();
            }

            @Override
            public void close() {
                stream.flush();
            }
        }, true);
    }
}
