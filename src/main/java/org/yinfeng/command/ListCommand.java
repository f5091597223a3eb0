package org.yinfeng.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.yinfeng.exchange.write.WriteOptions;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.query.Vocabulary;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The projects, as a table for people or a JSON array for programs. */
@Command(name = "list", sortOptions = false)
final class ListCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private Selection selection;

    @Option(names = "--json")
    private boolean json;

    ListCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Listing listing = selection.listing(invocation, json ? Column.standard() : forTerminal(), Unit.WAN);
        if (json) {
            copy(listing);
        } else {
            print(listing);
        }
        return Exit.DONE.code();
    }

    /** The columns that fit a terminal. */
    private static List<Column> forTerminal() {
        return Stream.concat(Stream.of(Field.CODE, Field.NAME, Field.REGION, Field.INDUSTRY, Field.PLANNED, Field.SIGNED).map(Column::of),
                Stream.of(Column.STAGE)).toList();
    }

    /** The same bytes as the file that {@code export} would write. */
    private void copy(Listing listing) {
        try {
            Path file = Files.createTempFile("yinfeng-list", ".json");
            try {
                ExportCommand.write(listing, file, WriteOptions.of(invocation.texts), invocation);
                Files.copy(file, invocation.out);
                invocation.out.println();
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(Listing listing) {
        Wording wording = invocation.wording;
        List<Column> columns = listing.columns();
        TextTable table = new TextTable(columns.stream().map(this::heading).toArray(String[]::new));
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).type() == Money.class || Number.class.isAssignableFrom(columns.get(i).type())) {
                table.right(i);
            }
        }
        for (int position = 0; position < listing.rows().length; position++) {
            int at = position;
            table.add(columns.stream().map(column -> Values.cell(listing.value(at, column), wording)).toArray(String[]::new));
        }
        table.print(invocation.out);
        invocation.err.println(invocation.texts.get("command.list.count", wording.count(listing.rows().length),
                wording.date(listing.asOf())));
    }

    private String heading(Column column) {
        String heading = Vocabulary.heading(column, invocation.texts);
        return column.type() != Money.class ? heading
                : heading + invocation.texts.get("command.in-brackets", invocation.wording.unit(Unit.WAN));
    }
}
