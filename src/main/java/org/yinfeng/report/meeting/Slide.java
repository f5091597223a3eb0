package org.yinfeng.report.meeting;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Mark;

/** One thought of a meeting. It draws its content; {@link Screenful} draws what stands round it. */
public abstract class Slide {
    private final Sitting sitting;

    protected Slide(Sitting sitting) {
        this.sitting = sitting;
    }

    protected final Sitting sitting() {
        return sitting;
    }

    /** What tells this slide from the others, also after the figures have changed. */
    public abstract String key();

    /** What part of the meeting it belongs to: a county's name for its projects. */
    public abstract String section();

    /** What neighbours have in common that belong together: the same unit's projects, the slides of one board. */
    public String group() {
        return section();
    }

    /** The finding, in one sentence. */
    public abstract String title();

    /** The project a note taken here is about; 0 for none. */
    public long project() {
        return 0;
    }

    /** Draws in units of the sheet; answers with marks in the same units. */
    protected abstract List<Mark> paint(Ink ink, Rectangle2D area);

    protected final String text(String key, Object... arguments) {
        return sitting.text(key, arguments);
    }
}
