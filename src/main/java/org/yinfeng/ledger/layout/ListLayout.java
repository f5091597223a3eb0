package org.yinfeng.ledger.layout;

import java.util.List;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.query.Order;
import org.yinfeng.ledger.query.Sorter;

/**
 * How a list is laid out on a sheet, a page or in a document.
 *
 * @param groups the columns whose values make sections, the outer first; at most {@link #MOST_GROUPS}
 * @param decimals of amounts as they are shown, 0 to {@link #MOST_DECIMALS}, or {@link #AS_USUAL}; sheets and data files keep the exact value in any case
 * @param signed whether a line for 填报单位（盖章）、填报人、审核人、日期 closes it
 */
public record ListLayout(List<Column> groups, int decimals, Audience audience, boolean signed) {
    public static final int MOST_GROUPS = 2;
    public static final int MOST_DECIMALS = 6;
    /** As many decimals as the form usually shows. */
    public static final int AS_USUAL = -1;
    /** The list as it stands. */
    public static final ListLayout PLAIN = new ListLayout(List.of(), AS_USUAL, Audience.ANYONE, false);

    /** @throws IllegalArgumentException when there are too many groups or decimals */
    public ListLayout {
        groups = List.copyOf(groups);
        if (groups.size() > MOST_GROUPS || decimals < AS_USUAL || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("groups " + groups + ", decimals " + decimals);
        }
    }

    public ListLayout groupedBy(List<Column> columns) {
        return new ListLayout(columns, decimals, audience, signed);
    }

    public ListLayout forAudience(Audience readers) {
        return new ListLayout(groups, decimals, readers, signed);
    }

    /** The list with the columns that its readers may see, its rows in the order of the sections; within one as they were. */
    public Listing applied(Listing listing) {
        int[] rows = groups.isEmpty() ? listing.rows()
                : new Sorter().sort(listing.ledger().projects(), listing.rows(), groups.stream().map(Order::rising).toList(), listing.asOf());
        return new Listing(listing.title(), listing.ledger(), rows, audience.of(listing.columns()), listing.asOf(), listing.unit());
    }
}
