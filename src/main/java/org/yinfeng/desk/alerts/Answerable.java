package org.yinfeng.desk.alerts;

import java.util.HashMap;
import java.util.Map;
import org.yinfeng.ledger.Escalation;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Matter;
import org.yinfeng.ledger.Node;
import org.yinfeng.ledger.Projects;
import org.yinfeng.progress.alert.Alert;
import org.yinfeng.project.Field;

/** Who answers for an alert, and what was done about it: a node's or problem's own unit and person, else the project's. */
public final class Answerable {
    private final Ledger ledger;
    private final Projects projects;
    private final Map<String, Escalation> latest = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    public Answerable(Ledger ledger) {
        this.ledger = ledger;
        projects = ledger.projects();
        for (Escalation escalation : ledger.entries(Escalation.class)) {
            String key = key(escalation.project(), escalation.alert());
            counts.merge(key, 1, Integer::sum);
            latest.merge(key, escalation, (one, other) -> other.on().isBefore(one.on()) ? one : other);
        }
    }

    /** What an escalation says it is about: the kind of alert, and for a problem of no project which problem. */
    static String alert(Alert alert) {
        return alert.project() == 0 ? alert.kind().key() + Escalation.OF_ENTRY + alert.entry() : alert.kind().key();
    }

    private static String key(long project, String kind) {
        return project + "|" + kind;
    }

    /** The responsible unit; the region where none is named; never null. */
    public String unit(Alert alert) {
        String own = ledger.entry(alert.entry()) instanceof Node node ? node.unit()
                : ledger.entry(alert.entry()) instanceof Matter matter ? matter.unit() : null;
        String unit = own != null ? own : value(Field.UNIT, alert.row());
        String region = unit != null ? unit : value(Field.REGION, alert.row());
        return region == null ? "" : region;
    }

    /** Who answers for it; empty where nobody is named. */
    public String person(Alert alert) {
        String own = ledger.entry(alert.entry()) instanceof Node node ? node.person()
                : ledger.entry(alert.entry()) instanceof Matter matter ? matter.owner() : null;
        String person = own != null ? own : value(Field.OFFICER, alert.row());
        return person == null ? "" : person;
    }

    /** A project's name; a problem of no project is called by its own words. */
    public String name(Alert alert) {
        String name = alert.row() < 0 && ledger.entry(alert.entry()) instanceof Matter matter ? matter.text() : value(Field.NAME, alert.row());
        return name == null ? "" : name;
    }

    public String code(Alert alert) {
        String code = value(Field.CODE, alert.row());
        return code == null ? "" : code;
    }

    /** Empty where none is known. */
    public String region(Alert alert) {
        String region = value(Field.REGION, alert.row());
        return region == null ? "" : region;
    }

    private String value(Field<String> field, int row) {
        return row < 0 ? null : projects.value(field, row);
    }

    /** The latest that was done about this kind of alert of the project, or null. */
    public Escalation latest(Alert alert) {
        return latest.get(key(alert.project(), alert(alert)));
    }

    /** How often something was done about it. */
    public int escalations(Alert alert) {
        return counts.getOrDefault(key(alert.project(), alert(alert)), 0);
    }
}
