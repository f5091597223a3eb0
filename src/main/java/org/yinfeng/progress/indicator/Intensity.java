package org.yinfeng.progress.indicator;

import org.yinfeng.progress.Investment;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Money;

/**
 * Investment per 亩 (亩均投资) of recognised projects on land of their own: a ratio of sums, never a mean of ratios. Leased
 * plant is left out.
 *
 * @param byFixedAssets planned fixed assets over the land of the projects that state both
 * @param byPlanned planned total over the land of all projects that state both
 * @param leased projects left out because they lease
 * @param landless projects left out because no land is known
 */
public record Intensity(PerMu byFixedAssets, PerMu byPlanned, int leased, int landless) {
    /** Sums over some projects. */
    public record PerMu(int projects, Money amount, LandArea land) {
        /** Rounded half up to the yuan; null without land. */
        public Money perMu() {
            return projects == 0 ? null : Investment.perMu(amount, land);
        }
    }
}
