package org.yinfeng.exchange.pack;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.yinfeng.exchange.write.ListingWriter;
import org.yinfeng.exchange.write.WriteProgress;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Projects;
import org.yinfeng.project.Field;
import org.yinfeng.project.Project;
import org.yinfeng.project.Region;
import org.yinfeng.project.Status;
import org.yinfeng.project.Texts;

/**
 * Packs to be sent: of which ledger, for which month, to whom.
 *
 * @param month the month to be filled in, the first that is not closed
 * @param by {@link Field#REGION} for a pack a county or zone, {@link Field#UNIT} for one a responsible unit
 * @param texts the language of headings, prompts and guide; the ledger's own words stay as they are
 */
public record PackOrder(Ledger ledger, YearMonth month, Field<String> by, Texts texts) {
    private static final int LONGEST_NAME = 60;

    /** The units that have projects with how many, in official order; terminated projects are sent to nobody. */
    public SortedMap<String, Integer> units() {
        SortedMap<String, Integer> units = new TreeMap<>(Region.ORDER);
        Projects projects = ledger.projects();
        for (int row = 0; row < projects.size(); row++) {
            String unit = projects.value(by, row);
            if (unit != null && projects.value(Field.STATUS, row) != Status.TERMINATED) {
                units.merge(unit, 1, Integer::sum);
            }
        }
        return units;
    }

    private List<Integer> rows(String unit) {
        List<Integer> rows = new ArrayList<>();
        Projects projects = ledger.projects();
        for (int row = 0; row < projects.size(); row++) {
            if (unit.equals(projects.value(by, row)) && projects.value(Field.STATUS, row) != Status.TERMINATED) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** A unit's pack, as it would be sent now. */
    public Pack pack(String unit) {
        List<PackColumn> columns = PackColumns.of(month, texts);
        PackCells cells = new PackCells(texts);
        Map<Long, List<String>> base = new LinkedHashMap<>();
        for (int row : rows(unit)) {
            Project project = ledger.projects().at(row);
            base.put(project.id(), columns.stream().map(column -> cells.shown(PackCells.value(project, column.slot()))).toList());
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        return new Pack(id, ledger.revision(), unit, month, texts.language(), texts.get("pack.sheet"), texts.get("pack.key"), columns, base);
    }

    /** What a unit's file is called: {@code 四会市-2024-04-填报表.xlsx}; signs that no file may be called by are left out. */
    public String fileName(String unit) {
        String plain = unit.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip().replaceFirst("^\\.+", "");
        String known = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        return known + "-" + month + "-" + texts.get("pack.file") + ".xlsx";
    }

    /** Writes a unit's file into a folder, whole or not at all, in place of one of the same name. */
    public ListingWriter.Result write(String unit, Path folder, WriteProgress progress) {
        Pack pack = pack(unit);
        return ListingWriter.whole(folder.resolve(fileName(unit)), out -> new PackBook(pack, this, progress).write(out));
    }
}
