package org.yinfeng.ledger.layout;

import java.util.List;
import java.util.Set;
import org.yinfeng.ledger.Column;
import org.yinfeng.project.Field;

/** Whom a list is for. */
public enum Audience {
    /** Whoever asked for it: everything, and no mark. */
    ANYONE,
    /** The office: everything, marked 内部资料. */
    INTERNAL,
    /** Everybody: without phones, contacts, problems and remarks, and the page says so. */
    PUBLIC;

    private static final Set<Field<?>> KEPT_INSIDE = Set.of(Field.PHONE, Field.OFFICER, Field.ISSUE, Field.NOTE);

    /** Whether a column may be shown to everybody. */
    public static boolean isPublic(Column column) {
        Field<?> field = Field.byKey(column.key());
        return field == null || !KEPT_INSIDE.contains(field);
    }

    List<Column> of(List<Column> columns) {
        return this == PUBLIC ? columns.stream().filter(Audience::isPublic).toList() : columns;
    }
}
