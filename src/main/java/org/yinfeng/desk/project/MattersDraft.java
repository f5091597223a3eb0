package org.yinfeng.desk.project;

import java.util.List;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Matter;
import org.yinfeng.project.Message;
import org.yinfeng.project.Project;

/** A project's problems (问题、需协调事项) while they are typed. */
public final class MattersDraft extends LinesDraft<Matter> {
    private static final List<Column> COLUMNS = List.of(new Column("problem", false, true, 250), new Column("unit", false, false, 120),
            new Column("owner", false, false, 80), new Column("raised", true, false, 94), new Column("due", true, false, 94),
            new Column("settled", true, false, 94), new Column("result", false, false, 160));

    public MattersDraft(Ledger ledger, Project project) {
        super(project, ledger.ofProject(Matter.class, project.id()));
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    String[] texts(Matter matter) {
        return new String[] {matter.text(), shown(matter.unit()), shown(matter.owner()), shown(matter.raised()), shown(matter.due()),
            shown(matter.settled()), shown(matter.result())};
    }

    @Override
    Matter entry(Matter base, int order, String[] texts) {
        return new Matter(base == null ? 0 : base.id(), base == null ? 0 : base.version(), project().id(), texts[0].strip(),
                blankToNull(texts[1]), blankToNull(texts[2]), date(texts[3]), date(texts[4]), date(texts[5]), blankToNull(texts[6]));
    }

    @Override
    Message label() {
        return Message.of("edit.matters", String.valueOf(project().name()));
    }
}
