package org.yinfeng.desk.list;

import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.query.Totals;
import org.yinfeng.project.Field;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;

/** What the status bar says of a list: what is shown and hidden, its sum, and the selection's figures. */
public final class Summary {
    private static final Column PLANNED = Column.of(Field.PLANNED);
    private static final String APART = "　 ";

    private Summary() {}

    /** 筛选 35 / 1,394，隐藏 1,359　合计 3,817,915 万元. */
    public static String shown(Listing listing, Texts texts) {
        Wording wording = new Wording(texts);
        int all = listing.ledger().projects().size();
        int shown = listing.rows().length;
        String count = shown == all ? texts.get("list.all", wording.count(all))
                : texts.get("list.filtered", wording.count(shown), wording.count(all), wording.count(all - shown));
        Totals totals = Totals.of(listing.ledger().projects(), listing.rows(), PLANNED, listing.asOf());
        return totals.sum() == null ? count
                : count + APART + texts.get("list.sum", wording.column(totals.sum(), listing.unit()), wording.unit(listing.unit()));
    }

    /** 选中 3 项　合计 402,000　平均 134,000　最大 150,000 万元; empty where fewer than two are selected. */
    public static String selected(Listing listing, int[] rows, Texts texts) {
        if (rows.length < 2) {
            return "";
        }
        Wording wording = new Wording(texts);
        Totals totals = Totals.of(listing.ledger().projects(), rows, PLANNED, listing.asOf());
        String count = texts.get("list.selected", wording.count(rows.length));
        if (totals.sum() == null) {
            return count;
        }
        String unit = wording.unit(listing.unit());
        return count + APART + texts.get("list.sum", wording.column(totals.sum(), listing.unit()), "").strip() + APART
                + texts.get("list.average", wording.column(totals.average(), listing.unit())) + APART
                + texts.get("list.max", wording.column(totals.max(), listing.unit()), unit);
    }
}
