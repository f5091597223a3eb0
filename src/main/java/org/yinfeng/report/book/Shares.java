package org.yinfeng.report.book;

import java.util.List;
import java.util.stream.IntStream;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.explain.ShareFigure;
import org.yinfeng.project.Money;
import org.yinfeng.report.chart.ShareBars;

/** The introduced projects' industries and size bands as parts with their names. */
final class Shares {
    private Shares() {}

    static List<ShareBars.Part> industries(Edition edition) {
        return edition.overview().industries().stream().map(share -> new ShareBars.Part(share.label() == null ? "" : share.label(),
                edition.word(share.label()), share.planned(), share.count())).toList();
    }

    static List<ShareBars.Part> bands(Edition edition) {
        List<Overview.Share> bands = edition.overview().bands();
        return IntStream.range(0, bands.size()).mapToObj(i -> new ShareBars.Part(String.valueOf(bands.get(i).lowerBound().yuan()),
                band(edition, bands.get(i).lowerBound(), i == 0 ? null : bands.get(i - 1).lowerBound()), bands.get(i).planned(),
                bands.get(i).count())).toList();
    }

    /** What a part shows: its amount. */
    static ShareFigure figure(String key, List<ShareBars.Part> among, Edition edition) {
        boolean band = among.equals(bands(edition));
        return band ? ShareFigure.ofBand(Money.ofYuan(Long.parseLong(key)), ShareFigure.Part.AMOUNT)
                : ShareFigure.ofIndustry(key.isEmpty() ? null : key, ShareFigure.Part.AMOUNT);
    }

    /** 50亿元以上, 10—50亿元, 不足1亿元. */
    private static String band(Edition edition, Money from, Money to) {
        String unit = edition.unitName();
        String lower = edition.words().project(from, Edition.UNIT);
        if (to == null) {
            return edition.text("band.over", lower, unit);
        }
        String upper = edition.words().project(to, Edition.UNIT);
        return from.yuan() == 0 ? edition.text("band.under", upper, unit) : edition.text("band.between", lower, upper, unit);
    }
}
