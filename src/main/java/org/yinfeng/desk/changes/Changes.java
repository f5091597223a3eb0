package org.yinfeng.desk.changes;

import java.util.Comparator;
import java.util.List;
import org.yinfeng.desk.list.ProjectSet;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.bridge.Bridge;
import org.yinfeng.progress.bridge.Bridge.Line;
import org.yinfeng.progress.bridge.Bridge.Part;
import org.yinfeng.progress.bridge.EndFigure;
import org.yinfeng.progress.bridge.PartFigure;
import org.yinfeng.progress.explain.Phrase;

/** A difference taken apart, with the two looks it lies between. */
public record Changes(Reckoning from, Reckoning to, Bridge bridge) {
    static Changes between(Reckoning from, Reckoning to, Bridge.Figure figure) {
        return new Changes(from, to, Bridge.between(from, to, figure));
    }

    /** The projects of a part, or of all parts for null: part by part, the greatest share first. */
    public List<Line> lines(Part part) {
        Comparator<Line> greatest = Comparator.comparingLong(line -> -Math.abs(line.change()));
        return bridge.lines().stream().filter(line -> part == null || line.part() == part)
                .sorted(Comparator.comparing(Line::part).thenComparing(greatest)).toList();
    }

    public PartFigure figure(Part part) {
        return new PartFigure(from, to, bridge.figure(), part);
    }

    public EndFigure start() {
        return new EndFigure(from, bridge.figure());
    }

    public EndFigure end() {
        return new EndFigure(to, bridge.figure());
    }

    /**
     * The projects of a part, for the list.
     *
     * @param part null for all
     * @param first the id of the project to stand on, 0 for whichever comes first
     */
    public ProjectSet projects(Part part, long first) {
        long[] ids = lines(part).stream().mapToLong(line -> line.project().id()).sorted().distinct().toArray();
        Phrase name = part == null ? Phrase.of("changes.set", Phrase.of("bridge.figure." + bridge.figure()), from.asOf(), to.asOf())
                : figure(part).title();
        return new ProjectSet(name, ids, first);
    }
}
