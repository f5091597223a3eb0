package org.yinfeng.exchange.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.yinfeng.exchange.cells.Row;
import org.yinfeng.exchange.reading.Header;
import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.project.Classes;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Region;
import org.yinfeng.project.Status;

/** What a project may not be, and what is only odd about it; checked on the project as it would be after the row. */
final class Rules {
    private static final Money HUGE = Money.ofYi(100);
    private static final Money TINY = Money.ofWan(500);

    private final Header header;
    private final LocalDate lastDay;
    private final LocalDate today = LocalDate.now();
    private final MappedColumn[] columns = new MappedColumn[Field.all().size()];

    Rules(Header header) {
        this.header = header;
        Field.all().forEach(field -> columns[field.ordinal()] = header.column(field.key()));
        lastDay = header.cutOff() == null ? null : YearMonth.from(header.cutOff()).atEndOfMonth();
    }

    /** @param before the project as the ledger has it, null for a new one */
    void check(SheetPlanner planner, Row row, Project project, Project before) {
        boolean fresh = before == null;
        amounts(planner, row, project, fresh);
        dates(planner, row, project, before);
        if (fresh && project.get(Field.REGION) == null) {
            planner.warn(row, column(Field.REGION), Message.of("reading.warn.noRegion"));
        }
        unusual(planner, row, project, before, Field.REGION, Region.OFFICIAL);
        unusual(planner, row, project, before, Field.TYPE, Classes.TYPES);
    }

    /** A unit or a type that figures do not know goes in, and is remarked upon. */
    private void unusual(SheetPlanner planner, Row row, Project project, Project before, Field<String> field, List<String> usual) {
        String said = project.get(field);
        if (said != null && said(row, field) && !usual.contains(said) && (before == null || !said.equals(before.get(field)))) {
            planner.warn(row, column(field), Message.of("reading.warn.unusual", said));
        }
    }

    private MappedColumn column(Field<?> field) {
        return columns[field.ordinal()];
    }

    private boolean said(Row row, Field<?> field) {
        MappedColumn column = column(field);
        return column != null && !row.isBlank(column.index());
    }

    private void amounts(SheetPlanner planner, Row row, Project project, boolean fresh) {
        Money planned = project.planned();
        if (planned == null && fresh) {
            planner.warn(row, column(Field.PLANNED), Message.of("reading.warn.noAmount"));
        } else if (planned != null && said(row, Field.PLANNED)) {
            if (planned.yuan() <= 0) {
                planner.error(row, column(Field.PLANNED), Message.of("reading.bad.positive"));
            } else if (planned.compareTo(HUGE) > 0) {
                planner.warn(row, column(Field.PLANNED), Message.of("reading.warn.huge"));
            } else if (planned.compareTo(TINY) < 0) {
                planner.warn(row, column(Field.PLANNED), Message.of("reading.warn.tiny"));
            }
        }
        for (Field<Money> field : List.of(Field.FIXED_ASSETS, Field.PRIOR_INVESTMENT, Field.FUNDS)) {
            if (said(row, field) && project.get(field) != null && project.get(field).isNegative()) {
                planner.error(row, column(field), Message.of("reading.bad.negative"));
            }
        }
        Money fixed = project.get(Field.FIXED_ASSETS);
        if (planned != null && fixed != null && said(row, Field.FIXED_ASSETS) && fixed.compareTo(planned) > 0) {
            planner.warn(row, column(Field.FIXED_ASSETS), Message.of("reading.warn.fixed"));
        }
    }

    /** A date that the ledger has already is no news: our own export as of an earlier day reads back. */
    private void dates(SheetPlanner planner, Row row, Project project, Project before) {
        EventDate ended = project.status() == Status.TERMINATED ? project.get(Field.ENDED) : null;
        for (Milestone milestone : Milestone.values()) {
            EventDate date = project.get(milestone.date());
            boolean known = before != null && date != null && date.equals(before.get(milestone.date()));
            if (date != null && !known && said(row, milestone.date())) {
                if (lastDay != null && date.day().isAfter(lastDay)) {
                    planner.error(row, column(milestone.date()), Message.of("reading.bad.cutOff", header.cutOff()));
                } else if (ended != null && date.day().isAfter(ended.day())) {
                    planner.error(row, column(milestone.date()), Message.of("reading.bad.afterEnd"));
                } else if (date.day().isAfter(today)) {
                    planner.warn(row, column(milestone.date()), Message.of("reading.warn.future"));
                }
            }
        }
        order(planner, row, project, Field.SIGNED, Field.STARTED, "reading.warn.startFirst");
        order(planner, row, project, Field.STARTED, Field.COMPLETED, "reading.warn.completionFirst");
        order(planner, row, project, Field.COMPLETED, Field.PRODUCTION, "reading.warn.productionFirst");
    }

    private void order(SheetPlanner planner, Row row, Project project, Field<EventDate> first, Field<EventDate> second, String warning) {
        EventDate earlier = project.get(first);
        EventDate later = project.get(second);
        if (earlier != null && later != null && later.day().isBefore(earlier.day()) && said(row, second)) {
            planner.warn(row, column(second), new Message(warning, java.util.List.of()));
        }
    }
}
