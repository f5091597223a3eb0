package org.yinfeng.report.meeting;

import java.util.ArrayList;
import java.util.List;
import org.yinfeng.progress.Laggards;
import org.yinfeng.progress.Overview;

/** A meeting's slides in their order: the goals, the course, the stages, the boards, where it is late, each late project, what was noted. */
public final class Slides {
    private Slides() {}

    /**
     * All slides of a sitting.
     *
     * @param each of every unit at most so many late projects, the worst first; the others are counted on each slide
     */
    public static List<Slide> of(Sitting sitting, int each) {
        Overview overview = sitting.overview();
        List<Slide> slides = new ArrayList<>(List.of(new GoalsSlide(sitting), new TrendSlide(sitting), new StagesSlide(sitting)));
        board(slides, sitting, "introduced", overview.introducedBoard());
        board(slides, sitting, "industrial", overview.industrialBoard());
        slides.add(new LateSlide(sitting));
        for (Laggards.Unit unit : sitting.laggards().units()) {
            int late = unit.laggards().size();
            for (int i = 0; i < Math.min(each, late); i++) {
                slides.add(new ProjectSlide(sitting, unit.laggards().get(i), unit.name(), i + 1, late));
            }
        }
        for (int from = 0; from == 0 || from < sitting.noted().size(); from += MattersSlide.MOST) {
            slides.add(new MattersSlide(sitting, from));
        }
        return slides;
    }

    private static void board(List<Slide> slides, Sitting sitting, String half, List<Overview.BoardRow> rows) {
        for (int from = 0; from == 0 || from < rows.size(); from += BoardSlide.MOST) {
            slides.add(new BoardSlide(sitting, half, rows, from));
        }
    }
}
