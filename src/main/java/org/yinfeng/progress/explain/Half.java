package org.yinfeng.progress.explain;

import java.util.Locale;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Reckoning;

/** The two halves of the double 100 billion. They are never added together. */
public enum Half {
    INTRODUCED(Indicator.INTRODUCED), INDUSTRIAL(Indicator.INDUSTRIAL);

    private final String indicator;

    Half(String indicator) {
        this.indicator = indicator;
    }

    String indicator() {
        return indicator;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the half stands; a goal that knows nothing where nothing is known. */
    Goal goal(Reckoning at) {
        Figures figures = at.figures();
        return this == INTRODUCED ? figures.introduced().goal()
                : figures.industrial() == null ? new Goal(null, null, 0) : figures.industrial().goal();
    }
}
