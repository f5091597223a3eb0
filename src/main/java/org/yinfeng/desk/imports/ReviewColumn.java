package org.yinfeng.desk.imports;

import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.project.Field;
import org.yinfeng.project.Field.Kind;
import org.yinfeng.project.Wording;

/** A column of the sheet that was understood. */
public record ReviewColumn(MappedColumn mapped) {
    /** How wide it wants to be, in pixels. */
    public double width() {
        Field<?> field = mapped.slot().field();
        if (field == Field.NAME) {
            return 240;
        }
        return field == null || field.kind() != Kind.TEXT || field == Field.CODE ? 112 : 168;
    }

    /** Whether it holds amounts, which stand at the right. */
    public boolean isNumber() {
        return isMoney() || mapped.slot().field() != null && mapped.slot().field().kind() == Kind.AREA;
    }

    boolean isMoney() {
        Field<?> field = mapped.slot().field();
        return mapped.slot().isMonth() || mapped.slot().isPlan() || field != null && field.kind() == Kind.MONEY
                || mapped.slot().key().equals("value");
    }

    /** Whether the sheet has it under this heading. */
    public boolean isCalled(String header) {
        return mapped.header().equals(header);
    }

    boolean isIdentity() {
        return mapped.slot().field() == Field.CODE || mapped.slot().field() == Field.NAME;
    }

    /** The sheet's own heading, with the unit of an amount. */
    public String head(Wording wording, org.yinfeng.project.Unit unit) {
        String head = mapped.header().replace("|", " › ");
        return isMoney() && !head.contains(wording.unit(unit)) ? head + " " + wording.unit(unit) : head;
    }
}
