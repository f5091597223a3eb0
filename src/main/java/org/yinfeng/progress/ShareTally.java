package org.yinfeng.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Dictionary;
import org.yinfeng.progress.Overview.Share;
import org.yinfeng.project.Money;

/** The introduced projects of a span by industry and by size. */
final class ShareTally implements Tally {
    private final Span span;
    private final Dictionary industries;
    private final long[] bounds;
    private final int[] countByIndustry;
    private final long[] plannedByIndustry;
    private final int[] countByBand;
    private final long[] plannedByBand;

    ShareTally(Span span, CountingRules rules, Dictionary industries) {
        this.span = span;
        this.industries = industries;
        bounds = rules.bands().stream().mapToLong(Money::yuan).toArray();
        countByIndustry = new int[industries.size()];
        plannedByIndustry = new long[industries.size()];
        countByBand = new int[bounds.length];
        plannedByBand = new long[bounds.length];
    }

    @Override
    public void add(Rows rows) {
        for (int i = 0; i < rows.introducedCount; i++) {
            int row = rows.introduced[i];
            if (rows.recognised(row, span) && rows.isChosen(row)) {
                add(rows.industry[row], rows.planned[row]);
            }
        }
    }

    private void add(int industry, long planned) {
        boolean known = planned != Block.NO_AMOUNT;
        countByIndustry[industry]++;
        plannedByIndustry[industry] = Math.addExact(plannedByIndustry[industry], known ? planned : 0);
        int band = known ? band(planned) : -1;
        if (band >= 0) {
            countByBand[band]++;
            plannedByBand[band] = Math.addExact(plannedByBand[band], planned);
        }
    }

    private int band(long planned) {
        for (int band = 0; band < bounds.length; band++) {
            if (planned >= bounds[band]) {
                return band;
            }
        }
        return -1;
    }

    /** By amount, falling; the label is null for projects whose industry is not known. */
    List<Share> industries() {
        List<Share> shares = new ArrayList<>();
        for (int number = 0; number < countByIndustry.length; number++) {
            if (countByIndustry[number] > 0) {
                shares.add(new Share(industries.word(number), null, countByIndustry[number], Money.ofYuan(plannedByIndustry[number])));
            }
        }
        shares.sort(Comparator.comparing(Share::planned).reversed()
                .thenComparing(Share::label, Comparator.nullsLast(Comparator.naturalOrder())));
        return shares;
    }

    /** In the order of the rules, the empty ones too. */
    List<Share> bands() {
        List<Share> shares = new ArrayList<>();
        for (int band = 0; band < bounds.length; band++) {
            shares.add(new Share(null, Money.ofYuan(bounds[band]), countByBand[band], Money.ofYuan(plannedByBand[band])));
        }
        return shares;
    }
}
