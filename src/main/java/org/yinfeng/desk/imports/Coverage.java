package org.yinfeng.desk.imports;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yinfeng.desk.Background;
import org.yinfeng.exchange.plan.ImportPlan;
import org.yinfeng.exchange.plan.SheetPlan;
import org.yinfeng.exchange.reading.SheetKind;
import org.yinfeng.project.Project;

/**
 * The units that the files under review are to cover, and which of their projects the files leave out. Nothing is done to
 * those: they are listed. Nothing is covered until somebody says so.
 */
public final class Coverage {
    private final Background background;
    private final ReadOnlyObjectWrapper<Set<String>> covered = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<List<Project>> missing = new ReadOnlyObjectWrapper<>(List.of());
    private ImportPlan plan;
    private List<String> regions = List.of();
    private int asked;

    Coverage(Background background) {
        this.background = background;
    }

    /** Another reading, or null for none; units that its lists still speak of stay covered. */
    void about(ImportPlan read, boolean again) {
        plan = read;
        regions = read == null ? List.of() : read.files().stream().flatMap(file -> file.sheets().stream())
                .filter(sheet -> sheet.as() == SheetKind.PROJECTS).map(SheetPlan::regions).flatMap(Collection::stream).distinct().sorted().toList();
        Set<String> kept = new TreeSet<>(covered.get());
        kept.retainAll(regions);
        cover(again ? kept : Set.of());
    }

    /** The units that the lists of projects speak of; others cannot be covered by them. */
    public List<String> regions() {
        return regions;
    }

    public ReadOnlyObjectProperty<Set<String>> coveredProperty() {
        return covered.getReadOnlyProperty();
    }

    /** The ledger's projects in the covered units of which no row speaks; null while they are looked for. */
    public ReadOnlyObjectProperty<List<Project>> missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Says that a unit's list is whole, or that it is not. */
    public void cover(String region, boolean whole) {
        Set<String> more = new TreeSet<>(covered.get());
        if (whole) {
            more.add(region);
        } else {
            more.remove(region);
        }
        cover(more);
    }

    private void cover(Set<String> units) {
        int number = ++asked;
        covered.set(Set.copyOf(units));
        if (units.isEmpty()) {
            missing.set(List.of());
            return;
        }
        missing.set(null);
        ImportPlan now = plan;
        background.run(Background.Line.WORK, () -> now.missing(units), found -> {
            if (number == asked) {
                missing.set(found);
            }
        }, exception -> missing.set(List.of()));
    }
}
