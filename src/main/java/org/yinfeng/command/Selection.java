package org.yinfeng.command;

import java.time.LocalDate;
import java.util.List;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.query.Query;
import org.yinfeng.ledger.query.Reading;
import org.yinfeng.ledger.query.Search;
import org.yinfeng.ledger.query.Vocabulary;
import org.yinfeng.progress.DerivedColumns;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Unit;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which projects and which columns; the options that {@code list} and {@code export} share. */
final class Selection {
    @Option(names = "--filter", paramLabel = "QUERY")
    private String filter = "";

    @Option(names = "--columns", paramLabel = "a,b,...")
    private String columns;

    @Mixin
    private Moment moment;

    /**
     * The list that was asked for.
     *
     * @param standard the columns where none were named
     */
    Listing listing(Invocation invocation, List<Column> standard, Unit unit) {
        Vocabulary vocabulary = Vocabulary.of(invocation.texts, DerivedColumns.all());
        Query query = understood(Query.parse(filter, vocabulary), "--filter", invocation);
        List<Column> shown = columns == null ? standard : understood(vocabulary.columns(columns), "--columns", invocation);
        Ledger ledger = moment.ledger(invocation);
        LocalDate asOf = moment.date(ledger, invocation);
        int[] rows = new Search(vocabulary).rows(query, ledger.projects(), asOf);
        return new Listing(invocation.texts.get("command.list.title"), ledger, rows, shown, asOf, unit);
    }

    /** Columns that another option names; none where it was left out. */
    static List<Column> columns(String names, String option, Invocation invocation) {
        return names == null ? List.of() : understood(Vocabulary.of(invocation.texts, DerivedColumns.all()).columns(names), option, invocation);
    }

    private static <T> T understood(Reading<T> reading, String option, Invocation invocation) {
        if (!reading.isClean()) {
            Problem problem = reading.problems().get(0);
            String advice = problem.toDo() == null ? "" : problem.toDo().in(invocation.texts);
            throw new Refusal(Exit.USAGE, Message.of("command.not-understood", option, problem.what().in(invocation.texts), advice));
        }
        return reading.value();
    }
}
