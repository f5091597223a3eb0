package org.yinfeng.desk.list;

import java.math.BigDecimal;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.Projects;
import org.yinfeng.progress.DerivedColumns;
import org.yinfeng.progress.OpenPromise;
import org.yinfeng.progress.Overview.Level;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Stage;
import org.yinfeng.project.Status;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;

/** What stands in the cells of a listing, in the window's language; one listing's, made anew with it. */
public final class CellText {
    /** How a cell speaks up: about time, or by standing back. */
    public enum Tone {
        PLAIN, MUTED, WARN, CRIT
    }

    private final Listing listing;
    private final Wording wording;

    public CellText(Listing listing, Wording wording) {
        this.listing = listing;
        this.wording = wording;
    }

    /** How its numbers are written. */
    public Wording wording() {
        return wording;
    }

    private Texts texts() {
        return wording.texts();
    }

    public String text(int position, Column column) {
        Object value = listing.value(position, column);
        if (column.equals(DerivedColumns.OVERDUE)) {
            return value == null ? "" : overdue((Stage) listing.value(position, DerivedColumns.OVERDUE_EVENT), (Integer) value);
        }
        return text(value);
    }

    private String overdue(Stage event, int months) {
        String name = texts().get("overdue." + event);
        return months == 0 ? texts().get("overdue.now", name) : texts().get("overdue.months", name, months);
    }

    /** A value as it stands in a table's cell; blank where unknown. */
    public String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Money money) {
            return wording.column(money, listing.unit());
        }
        if (value instanceof LandArea area) {
            return wording.number(area.mu(), 1);
        }
        if (value instanceof BigDecimal percent) {
            return wording.rate(percent);
        }
        if (value instanceof Integer number) {
            return wording.count(number);
        }
        if (value instanceof Stage stage) {
            return texts().get("stage." + stage);
        }
        if (value instanceof Status status) {
            return texts().get("status." + status);
        }
        return value instanceof String word ? texts().word(word) : value.toString();
    }

    /** The open promise that marks the row: late, or null. */
    public OpenPromise late(int position) {
        Projects projects = listing.ledger().projects();
        int block = projects.blockOf(listing.rows()[position]);
        OpenPromise worst = OpenPromise.worst(projects.block(block), listing.rows()[position] - projects.firstRow(block),
                listing.asOf());
        return worst != null && worst.isLate() ? worst : null;
    }

    public Tone tone(int position, Column column) {
        if (column.equals(DerivedColumns.OVERDUE)) {
            OpenPromise late = late(position);
            return late == null ? Tone.PLAIN : tone(late);
        }
        if (column.type() != Promise.class) {
            return Tone.PLAIN;
        }
        for (Milestone milestone : Milestone.values()) {
            if (milestone.promise() != null && milestone.promise().key().equals(column.key())) {
                OpenPromise open = promise(position, milestone);
                return open == null || !open.isLate() ? Tone.MUTED : tone(open);
            }
        }
        return Tone.PLAIN;
    }

    private OpenPromise promise(int position, Milestone milestone) {
        Projects projects = listing.ledger().projects();
        int block = projects.blockOf(listing.rows()[position]);
        return OpenPromise.of(projects.block(block), listing.rows()[position] - projects.firstRow(block), milestone,
                listing.asOf());
    }

    private static Tone tone(OpenPromise open) {
        return open.level() == Level.RED ? Tone.CRIT : Tone.WARN;
    }

    /** The mark before a stage's or status's word, by its file's name; null for columns without one. */
    public String icon(int position, Column column) {
        if (column.type() != Stage.class || column.equals(DerivedColumns.OVERDUE_EVENT)) {
            return null;
        }
        Projects projects = listing.ledger().projects();
        int number = projects.blockOf(listing.rows()[position]);
        Block block = projects.block(number);
        int row = listing.rows()[position] - projects.firstRow(number);
        return icon((Stage) listing.value(position, column), status(block, row));
    }

    /** The status at the listing's date: what ends later has not ended yet. */
    private Status status(Block block, int row) {
        EventDate ended = block.value(Field.ENDED, row);
        return ended != null && !ended.passedBy(listing.asOf()) ? Status.ACTIVE : block.status(row);
    }

    public static String icon(Stage stage, Status status) {
        if (status != Status.ACTIVE) {
            return status == Status.SUSPENDED ? "stage-suspended" : "stage-terminated";
        }
        return switch (stage) {
            case IN_TALKS -> "stage-in-talks";
            case SIGNED -> "stage-signed";
            case STARTED -> "stage-started";
            case COMPLETED -> "stage-completed";
            case IN_PRODUCTION -> "stage-in-production";
        };
    }
}
