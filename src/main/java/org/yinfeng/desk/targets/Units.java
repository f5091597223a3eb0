package org.yinfeng.desk.targets;

import java.util.List;
import java.util.TreeSet;
import org.yinfeng.ledger.Dictionary;
import org.yinfeng.ledger.JointUnit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.Field;
import org.yinfeng.project.Region;

/** The rows of the grids of goals: the city, the official units, every other unit that the ledger knows, and the joint units. */
final class Units {
    private Units() {}

    static List<String> of(Ledger ledger) {
        TreeSet<String> units = new TreeSet<>(Region.ORDER);
        units.addAll(Region.OFFICIAL);
        ledger.targets().stream().map(Target::region).forEach(units::add);
        ledger.observations().stream().map(Observation::region).forEach(units::add);
        Dictionary regions = ledger.projects().dictionary(Field.REGION);
        for (int number = 1; number < regions.size(); number++) {
            units.add(regions.word(number));
        }
        units.remove(Region.CITY);
        ledger.entries(JointUnit.class).stream().map(JointUnit::name).forEach(units::remove);
        List<String> rows = new java.util.ArrayList<>(List.of(Region.CITY));
        rows.addAll(units);
        ledger.entries(JointUnit.class).forEach(joint -> rows.add(joint.name()));
        return rows;
    }
}
