package org.yinfeng.desk.export;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.Preferences;
import org.yinfeng.desk.export.ListOrder.Form;
import org.yinfeng.exchange.write.WriteProgress;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.layout.Audience;
import org.yinfeng.ledger.layout.ListLayout;
import org.yinfeng.progress.DerivedColumns;
import org.yinfeng.project.Field;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Wording;

/** A list while somebody decides how to hand it over: what is wanted, its first lines, and the file while it is written. */
public final class ExportModel {
    private static final List<Field<?>> GROUPING = List.of(Field.REGION, Field.UNIT, Field.TYPE, Field.SECTOR, Field.INDUSTRY, Field.PARK,
            Field.LEVEL, Field.ORIGIN);
    /** Progress is told at most so often, in nanoseconds. */
    private static final long PAUSE = 80_000_000;

    private final Listing seen;
    private final int[] selection;
    private final Wording wording;
    private final CountingRules rules;
    private final Preferences preferences;
    private final Background background;
    private final ReadOnlyObjectWrapper<ListOrder> order = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper(-1);
    private volatile boolean stopped;

    /** @param selection the selected rows; with fewer than two the whole list is meant */
    public ExportModel(Listing seen, int[] selection, Wording wording, CountingRules rules, Preferences preferences, Background background) {
        this.seen = seen;
        this.selection = selection.clone();
        this.wording = wording;
        this.rules = rules;
        this.preferences = preferences;
        this.background = background;
        take(remembered());
    }

    /** What was wanted last time; columns and unit are those in sight. */
    private ListOrder remembered() {
        List<Column> groups = Stream.of(preferences.get("export.groups", "").split(","))
                .flatMap(key -> groupings().stream().filter(column -> column.key().equals(key))).limit(ListLayout.MOST_GROUPS).toList();
        int decimals = Math.max(ListLayout.AS_USUAL, Math.min(ListLayout.MOST_DECIMALS, preferences.get("export.decimals", ListLayout.AS_USUAL)));
        ListLayout layout = new ListLayout(groups, decimals, preferences.get("export.audience", Audience.ANYONE), preferences.get("export.signed", false));
        return new ListOrder(preferences.get("export.form", Form.XLSX), selection.length > 1, seen.columns(), layout, seen.unit(),
                preferences.get("export.gb18030", false));
    }

    private void remember() {
        ListOrder wanted = order.get();
        Map<String, String> kept = new HashMap<>();
        kept.put("export.form", wanted.form().name());
        kept.put("export.groups", wanted.layout().groups().stream().map(Column::key).collect(Collectors.joining(",")));
        kept.put("export.decimals", String.valueOf(wanted.layout().decimals()));
        kept.put("export.audience", wanted.layout().audience().name());
        kept.put("export.signed", String.valueOf(wanted.layout().signed()));
        kept.put("export.gb18030", String.valueOf(wanted.gb18030()));
        preferences.set(kept);
    }

    /** The columns whose values can make sections. */
    public static List<Column> groupings() {
        return Stream.concat(GROUPING.stream().map(Column::of), Stream.of(Column.STAGE, Column.of(Field.STATUS))).toList();
    }

    /** Every column there is, those in sight first. */
    public List<Column> columns() {
        return Stream.concat(seen.columns().stream(), DerivedColumns.withStandard().stream()).distinct().toList();
    }

    public ReadOnlyObjectProperty<ListOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    public ListOrder order() {
        return order.get();
    }

    /** The first lines of what is wanted; the last answer while another is worked out. */
    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** How much of the file stands, 0 to 1; -1 while none is written. */
    public ReadOnlyDoubleProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    public int shownRows() {
        return seen.rows().length;
    }

    public int selectedRows() {
        return selection.length;
    }

    /** Wants something else. */
    public void take(ListOrder wanted) {
        order.set(wanted);
        Listing listing = wanted.of(seen, selection);
        background.run(Background.Line.WORK, () -> wanted.columns().isEmpty() ? null : Preview.of(listing, wanted, wording), made -> {
            if (order.get() == wanted) {
                preview.set(made);
            }
        }, failure -> preview.set(null));
    }

    /** Groups by the columns that are not null, each once. */
    public void group(Column outer, Column inner) {
        List<Column> groups = Stream.of(outer, inner).filter(Objects::nonNull).distinct().toList();
        take(order.get().withLayout(order.get().layout().groupedBy(groups)));
    }

    public void decimals(int decimals) {
        ListLayout now = order.get().layout();
        take(order.get().withLayout(new ListLayout(now.groups(), decimals, now.audience(), now.signed())));
    }

    public void audience(Audience readers) {
        take(order.get().withLayout(order.get().layout().forAudience(readers)));
    }

    public void signed(boolean signed) {
        ListLayout now = order.get().layout();
        take(order.get().withLayout(new ListLayout(now.groups(), now.decimals(), now.audience(), signed)));
    }

    /** A name for the file: the list's title, its date and what it is recorded on. */
    public String fileName() {
        String title = seen.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        String then = wording.recorded(seen.ledger().recorded()).replace(':', '.');
        return wording.texts().get("export.name", title, seen.asOf()) + then + "." + order.get().form().ending();
    }

    /**
     * Writes.
     *
     * @param ended told true when the file stands and false when it was stopped; {@code refused} what stood in the way
     */
    public void write(Path file, Consumer<Boolean> ended, Consumer<Problem> refused, Consumer<Exception> failed) {
        remember();
        stopped = false;
        done.set(0);
        ListOrder wanted = order.get();
        Listing listing = wanted.of(seen, selection);
        background.run(Background.Line.WORK, () -> new ListFile(wording, rules).write(listing, file, wanted.options(wording.texts()), watch()), result -> {
            done.set(-1);
            if (result.problem() != null) {
                refused.accept(result.problem());
            } else {
                ended.accept(result.isWritten());
            }
        }, failure -> {
            done.set(-1);
            failed.accept(failure);
        });
    }

    private WriteProgress watch() {
        long[] told = {System.nanoTime()};
        return (rows, all) -> {
            long now = System.nanoTime();
            if (now - told[0] > PAUSE) {
                told[0] = now;
                background.later(() -> done.set(done.get() < 0 ? -1 : rows / (double) Math.max(1, all)));
            }
            return !stopped;
        };
    }

    /** Stops the writing; nothing is left behind. */
    public void stop() {
        stopped = true;
    }
}
