package org.yinfeng.progress.bridge;

import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.bridge.Bridge.Figure;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.progress.explain.InvestedFigure;
import org.yinfeng.progress.explain.Phrase;
import org.yinfeng.progress.explain.StageFigure;

/** A bridge's figure at one of its ends, explained as everywhere, but in the record and at the date of that end. */
public record EndFigure(Reckoning at, Figure figure) implements Explainable {
    private Explainable plain() {
        return switch (figure) {
            case PLANNED -> GoalFigure.of(Half.INTRODUCED, GoalFigure.Part.VALUE);
            case INVESTED -> InvestedFigure.ofAll();
            default -> StageFigure.of(figure.milestone(), StageFigure.Part.COUNT);
        };
    }

    @Override
    public String key() {
        return plain().key() + ":" + at.asOf();
    }

    @Override
    public Phrase rules(Reckoning asked) {
        return plain().rules(at);
    }

    @Override
    public Explanation explain(Reckoning asked) {
        return plain().explain(at);
    }
}
