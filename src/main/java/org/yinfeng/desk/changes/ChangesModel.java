package org.yinfeng.desk.changes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.SheetExport;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Dictionary;
import org.yinfeng.ledger.JointUnit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.bridge.Bridge.Figure;
import org.yinfeng.progress.bridge.BridgeWords;
import org.yinfeng.project.Field;
import org.yinfeng.project.Quarter;
import org.yinfeng.project.Region;

/** What is compared with what, and what came of it. Worked out only while somebody looks; an overtaken answer is dropped. */
public final class ChangesModel {
    /** Since when, measured from the window's date; the year to date begins anew in January, so no period reaches further back. */
    public enum Since {
        MONTH, QUARTER, YEAR, OWN
    }

    /** The two looks that are compared. */
    public enum End {
        FROM, TO
    }

    /** Up to so many projects it is worked out at once: it takes less than a frame. */
    private static final int AT_ONCE = 5_000;

    private final LedgerSession session;
    private final Workspace workspace;
    private final Consumer<Exception> failed;
    private final ObjectProperty<Since> since = new SimpleObjectProperty<>(Since.QUARTER);
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<Figure> figure = new SimpleObjectProperty<>(Figure.PLANNED);
    private final ObjectProperty<String> region = new SimpleObjectProperty<>();
    private final List<ReadOnlyObjectWrapper<Ledger>> records = List.of(new ReadOnlyObjectWrapper<>(), new ReadOnlyObjectWrapper<>());
    private final ReadOnlyObjectWrapper<End> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Changes> changes = new ReadOnlyObjectWrapper<>();
    private int read;
    private int asked;
    private boolean inSight;
    private boolean following;

    public ChangesModel(LedgerSession session, Workspace workspace, Consumer<Exception> failed) {
        this.session = session;
        this.workspace = workspace;
        this.failed = failed;
        follow();
        since.addListener((observed, before, now) -> follow());
        workspace.asOfProperty().addListener((observed, before, now) -> follow());
        from.addListener((observed, before, now) -> {
            if (!following) {
                since.set(Since.OWN);
            }
        });
        List.of(session.ledgerProperty(), workspace.asOfProperty(), workspace.rulesProperty(), from, figure, region, records.get(0),
                records.get(1)).forEach(property -> property.addListener((observed, before, now) -> refresh()));
    }

    public ObjectProperty<Since> sinceProperty() {
        return since;
    }

    /** The earlier date; setting it makes the period one's own. The later one is the window's. */
    public ObjectProperty<LocalDate> fromProperty() {
        return from;
    }

    public ObjectProperty<Figure> figureProperty() {
        return figure;
    }

    /** Null for the whole city. */
    public ObjectProperty<String> regionProperty() {
        return region;
    }

    /** The record that an end is looked at in; null for the one that the window shows. */
    public ReadOnlyObjectProperty<Ledger> recordProperty(End end) {
        return records.get(end.ordinal()).getReadOnlyProperty();
    }

    /** For which end a record is being read; null for none. */
    public ReadOnlyObjectProperty<End> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /** What changed; what it was before while it is worked out anew, null until the first. */
    public ReadOnlyObjectProperty<Changes> changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** The whole city first, then the units in official order. */
    public List<String> regions() {
        TreeSet<String> known = new TreeSet<>(Region.ORDER);
        known.addAll(Region.OFFICIAL);
        Dictionary regions = session.ledger().projects().dictionary(Field.REGION);
        for (int number = 1; number < regions.size(); number++) {
            known.add(regions.word(number));
        }
        session.ledger().entries(JointUnit.class).forEach(unit -> known.add(unit.name()));
        List<String> all = new ArrayList<>();
        all.add(null);
        all.addAll(known);
        return all;
    }

    /** Looks at an end in a record of the past, which is read on the ledger's thread; a later wish overtakes an earlier one. */
    public void look(End end, Callable<Ledger> record) {
        int number = ++read;
        reading.set(end);
        session.background().run(Background.Line.LEDGER, record, found -> {
            if (number == read) {
                reading.set(null);
                records.get(end.ordinal()).set(found);
            }
        }, cause -> {
            if (number == read) {
                reading.set(null);
                failed.accept(cause);
            }
        });
    }

    /** Looks at an end in the record that the window shows. */
    public void lookAtNow(End end) {
        cancel();
        records.get(end.ordinal()).set(null);
    }

    /** Waits no longer for a record; everything stays as it was. */
    public void cancel() {
        read++;
        reading.set(null);
    }

    private void follow() {
        if (since.get() == Since.OWN) {
            return;
        }
        LocalDate asOf = workspace.asOf();
        LocalDate start = switch (since.get()) {
            case MONTH -> YearMonth.from(asOf).atDay(1).minusDays(1);
            case QUARTER -> Quarter.of(asOf).start().minusDays(1);
            default -> asOf.withDayOfYear(1);
        };
        LocalDate newYear = asOf.withDayOfYear(1);
        following = true;
        from.set(start.isBefore(newYear) ? newYear : start);
        following = false;
    }

    /** Whether anybody looks. */
    public void inSight(boolean seen) {
        inSight = seen;
        refresh();
    }

    private void refresh() {
        if (!inSight) {
            return;
        }
        int number = ++asked;
        Reckoning first = new Reckoning(ledger(End.FROM), workspace.rules(), from.get(), region.get());
        Reckoning second = new Reckoning(ledger(End.TO), workspace.rules(), workspace.asOf(), region.get());
        Figure wanted = figure.get();
        boolean small = first.ledger().projects().size() + second.ledger().projects().size() <= 2 * AT_ONCE;
        (small ? Background.inline() : session.background()).run(Background.Line.WORK, () -> Changes.between(first, second, wanted), found -> {
            if (number == asked) {
                changes.set(found);
            }
        }, failed);
    }

    private Ledger ledger(End end) {
        Ledger record = records.get(end.ordinal()).get();
        return record == null ? session.ledger() : record;
    }

    /** The changes in the window's words and unit; null before the first. */
    public BridgeWords words() {
        return changes.get() == null ? null : new BridgeWords(changes.get().bridge(), workspace.wording(), workspace.unit());
    }

    /** Parts and projects as a table for a file or the clipboard. */
    public SheetExport.Table table() {
        return new ChangesSheet(changes.get(), words()).table();
    }
}
