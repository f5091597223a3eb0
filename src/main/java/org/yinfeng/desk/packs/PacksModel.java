package org.yinfeng.desk.packs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.exchange.pack.PackMark;
import org.yinfeng.exchange.pack.PackOrder;
import org.yinfeng.exchange.write.ListingWriter.Outcome;
import org.yinfeng.exchange.write.ListingWriter.Result;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Revision;
import org.yinfeng.project.Field;
import org.yinfeng.project.Problem;

/** Fill-in packs on their way out. Used on the window's thread; counts and writes on the work thread, where it can be stopped. */
public final class PacksModel {
    /** How far back the history is asked for packs that came back. */
    private static final int MOST_REVISIONS = 2_000;
    /** Nothing is being written. */
    public static final double IDLE = -1;

    private final LedgerSession session;
    private final Workspace workspace;
    private final ObjectProperty<Field<String>> by = new SimpleObjectProperty<>(Field.REGION);
    private final ObjectProperty<YearMonth> month = new SimpleObjectProperty<>();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(IDLE);
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final Set<String> left = new TreeSet<>();
    private List<PackLine> lines = List.of();
    private volatile boolean stopped;
    private int asked;

    /** What came of writing: the files that stand, and what stood in the way of the rest, null where nothing did. */
    public record Sent(List<Path> files, Problem problem, boolean stopped) {
    }

    public PacksModel(LedgerSession session, Workspace workspace) {
        this.session = session;
        this.workspace = workspace;
        month.set(YearMonth.from(workspace.asOf()));
        workspace.asOfProperty().addListener(change -> month.set(YearMonth.from(workspace.asOf())));
        by.addListener(change -> refresh());
        month.addListener(change -> refresh());
    }

    /** {@link Field#REGION} or {@link Field#UNIT}. */
    public ObjectProperty<Field<String>> byProperty() {
        return by;
    }

    /** The month to be filled in; those before it are closed. */
    public ObjectProperty<YearMonth> monthProperty() {
        return month;
    }

    /** From 0 to 1 while packs are written, else {@link #IDLE}. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Rises whenever anything that is shown may have changed. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** The units that packs can be sent to, in official order. */
    public List<PackLine> lines() {
        return lines;
    }

    public boolean isChosen(String unit) {
        return !left.contains(unit);
    }

    public void choose(String unit, boolean chosen) {
        if (chosen ? left.remove(unit) : left.add(unit)) {
            changed();
        }
    }

    /** The units that are chosen. */
    public List<String> chosen() {
        return lines.stream().map(PackLine::unit).filter(this::isChosen).toList();
    }

    /** How many units have not sent their pack of the month back. */
    public long waiting() {
        return lines.stream().filter(line -> line.returned() == null).count();
    }

    /** Counts anew; a later wish overtakes an earlier one. */
    public void refresh() {
        int number = ++asked;
        PackOrder order = order();
        session.background().run(Background.Line.LEDGER, () -> returned(order.month()), found ->
                session.background().run(Background.Line.WORK, () -> lines(order, found), counted -> {
                    if (number == asked) {
                        lines = counted;
                        changed();
                    }
                }, cause -> forget(number)), cause -> forget(number));
    }

    private void forget(int number) {
        if (number == asked) {
            lines = List.of();
            changed();
        }
    }

    private PackOrder order() {
        Ledger ledger = session.live();
        return new PackOrder(ledger, month.get(), by.get(), workspace.texts());
    }

    private Map<String, Instant> returned(YearMonth wanted) {
        Map<String, Instant> returned = new HashMap<>();
        for (Revision revision : session.store().history(null, MOST_REVISIONS)) {
            PackMark.in(revision.why()).stream().filter(mark -> mark.month().equals(wanted))
                    .forEach(mark -> returned.putIfAbsent(mark.unit(), revision.at()));
        }
        return returned;
    }

    private static List<PackLine> lines(PackOrder order, Map<String, Instant> returned) {
        List<PackLine> lines = new ArrayList<>();
        order.units().forEach((unit, projects) -> lines.add(new PackLine(unit, projects, returned.get(unit))));
        return List.copyOf(lines);
    }

    /** The chosen units' files that stand in a folder already and would be replaced. */
    public List<Path> standing(Path folder) {
        PackOrder order = order();
        return chosen().stream().map(unit -> folder.resolve(order.fileName(unit))).filter(Files::exists).toList();
    }

    /** Writes the chosen units' packs into a folder, each file whole or not at all. */
    public void write(Path folder, Consumer<Sent> done, Consumer<Exception> failed) {
        PackOrder order = order();
        List<String> units = chosen();
        stopped = false;
        progress.set(0);
        session.background().run(Background.Line.WORK, () -> write(order, units, folder), sent -> {
            progress.set(IDLE);
            done.accept(sent);
        }, cause -> {
            progress.set(IDLE);
            failed.accept(cause);
        });
    }

    private Sent write(PackOrder order, List<String> units, Path folder) {
        List<Path> files = new ArrayList<>();
        for (String unit : units) {
            Result result = order.write(unit, folder, (rows, total) -> !stopped);
            if (!result.isWritten()) {
                return new Sent(files, result.problem(), result.outcome() == Outcome.CANCELLED);
            }
            files.add(folder.resolve(order.fileName(unit)));
            double share = (double) files.size() / units.size();
            session.background().later(() -> progress.set(progress.get() < 0 ? IDLE : share));
        }
        return new Sent(files, null, false);
    }

    /** Stops writing: files that are whole stay, the one at hand is not left behind. */
    public void stop() {
        stopped = true;
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
