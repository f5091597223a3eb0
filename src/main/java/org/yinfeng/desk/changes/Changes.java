package org.yinfeng.desk.changes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yinfeng.desk.list.ProjectSet;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.bridge.Bridge;
import org.yinfeng.progress.bridge.Bridge.Line;
import org.yinfeng.progress.bridge.Bridge.Part;
import org.yinfeng.progress.bridge.EndFigure;
import org.yinfeng.progress.bridge.PartFigure;
import org.yinfeng.progress.explain.Phrase;

/**
 * A difference taken apart, with the two looks it lies between.
 *
 * @param ordered the projects part by part, the greatest share first; put into order on the work thread
 * @param projects how many there are in all, each counted once
 */
public record Changes(Reckoning from, Reckoning to, Bridge bridge, Map<Part, List<Line>> ordered, List<Line> all, long projects) {
    static Changes between(Reckoning from, Reckoning to, Bridge.Figure figure) {
        Bridge bridge = Bridge.between(from, to, figure);
        Map<Part, List<Line>> ordered = new EnumMap<>(Part.class);
        bridge.lines().forEach(line -> ordered.computeIfAbsent(line.part(), part -> new ArrayList<>()).add(line));
        ordered.values().forEach(lines -> lines.sort(Comparator.comparingLong(line -> -Math.abs(line.change()))));
        List<Line> all = ordered.values().stream().flatMap(List::stream).toList();
        return new Changes(from, to, bridge, ordered, all, all.stream().mapToLong(line -> line.project().id()).distinct().count());
    }

    /** The projects of a part, or of all parts for null: part by part, the greatest share first. */
    public List<Line> lines(Part part) {
        return part == null ? all : Collections.unmodifiableList(ordered.getOrDefault(part, List.of()));
    }

    /** How many projects belong to a part, or to any for null. */
    public long projects(Part part) {
        return part == null ? projects : lines(part).size();
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
