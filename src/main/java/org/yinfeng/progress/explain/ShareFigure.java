package org.yinfeng.progress.explain;

import java.util.List;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.Trail;
import org.yinfeng.project.Money;

/**
 * A part of the newly introduced projects: of an industry, or of a size band.
 *
 * @param industry as the ledger writes it, null for those whose industry is not known; not looked at for a band
 * @param band the band's lower bound; null for an industry
 * @param region null for the city
 */
public record ShareFigure(String industry, Money band, Part part, String region) implements Explainable {
    /** Which of the part's numbers. */
    public enum Part {
        COUNT, AMOUNT,
        /** In percent of all introduced projects' planned total. */
        SHARE
    }

    public static ShareFigure ofIndustry(String industry, Part part) {
        return new ShareFigure(industry, null, part, null);
    }

    public static ShareFigure ofBand(Money lowerBound, Part part) {
        return new ShareFigure(null, lowerBound, part, null);
    }

    /** Another number of the same part. */
    public ShareFigure with(Part other) {
        return new ShareFigure(industry, band, other, region);
    }

    @Override
    public String key() {
        String of = band == null ? "industry:" + (industry == null ? "" : industry) : "band:" + band.yuan();
        return Titles.key(of + "." + part.name().toLowerCase(java.util.Locale.ROOT), region);
    }

    private Phrase called() {
        return band != null ? Phrase.of("explain.band", Quantity.of(band))
                : Phrase.of("explain.industry", industry == null ? Phrase.of("explain.industry.unknown") : new Phrase.Word(industry));
    }

    @Override
    public Explanation explain(Reckoning asked) {
        Reckoning at = region == null ? asked : asked.in(region);
        Phrase title = Titles.of(Phrase.of("explain.share." + part, called()), at.region(), Titles.toDate(at));
        Overview overview = at.overview();
        Overview.Share share = (band == null ? overview.industries() : overview.bands()).stream().filter(this::isMine).findFirst()
                .orElse(new Overview.Share(industry, band, 0, Money.ZERO));
        Quantity count = Quantity.count(share.count());
        Quantity planned = Quantity.of(share.planned());
        int[] rows = part == Part.SHARE ? null : band == null ? new Trail(at).industry(industry) : new Trail(at).band(band);
        return switch (part) {
            case COUNT -> Explanation.sum(this, at, title, count, Phrase.of("explain.share.COUNT.formula", count, called()),
                    Parts.counted(at.ledger(), rows));
            case AMOUNT -> Explanation.sum(this, at, title, planned, Phrase.of("explain.share.AMOUNT.formula", planned, called(), count),
                    Parts.planned(at.ledger(), rows));
            case SHARE -> Ratios.share(this, at, title, new Explanation.Term(called(), planned, with(Part.AMOUNT)),
                    new Explanation.Term(Phrase.of("explain.term.whole"), Quantity.of(overview.figures().introduced().planned()),
                            new GoalFigure(Half.INTRODUCED, GoalFigure.Part.VALUE, region)));
        };
    }

    private boolean isMine(Overview.Share share) {
        return band == null ? java.util.Objects.equals(share.label(), industry) : band.equals(share.lowerBound());
    }
}
