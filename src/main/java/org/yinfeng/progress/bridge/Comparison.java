package org.yinfeng.progress.bridge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yinfeng.ledger.JointUnit;
import org.yinfeng.ledger.Projects;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.Span;
import org.yinfeng.progress.Trail;
import org.yinfeng.progress.bridge.Bridge.Figure;
import org.yinfeng.progress.bridge.Bridge.Line;
import org.yinfeng.progress.bridge.Bridge.Part;
import org.yinfeng.project.Classes;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Project;
import org.yinfeng.project.Scope;
import org.yinfeng.project.Status;

/** Holds two looks side by side, project by project, and says of each difference where it comes from. */
final class Comparison {
    private final Reckoning from;
    private final Reckoning to;
    private final Figure figure;
    private final Map<Long, Long> before;
    private final Map<Long, Long> after;
    private final boolean sameYear;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Part, Long> sums = new EnumMap<>(Part.class);

    Comparison(Reckoning from, Reckoning to, Figure figure) {
        this.from = from;
        this.to = to;
        this.figure = figure;
        before = shares(from);
        after = shares(to);
        sameYear = from.asOf().getYear() == to.asOf().getYear();
    }

    /** What each project behind the figure adds to it, by id. */
    private Map<Long, Long> shares(Reckoning at) {
        Trail trail = new Trail(at);
        Projects projects = at.ledger().projects();
        Map<Long, Long> shares = new TreeMap<>();
        for (int row : figure == Figure.INVESTED ? trail.invested(null) : trail.of(figure.milestone())) {
            long share = switch (figure) {
                case INVESTED -> trail.investedYuan(row);
                case PLANNED -> yuan(projects, row);
                default -> 1;
            };
            shares.put(projects.id(row), share);
        }
        return shares;
    }

    private static long yuan(Projects projects, int row) {
        var planned = projects.value(Field.PLANNED, row);
        return planned == null ? 0 : planned.yuan();
    }

    Bridge bridge() {
        TreeSet<Long> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (long id : ids) {
            compare(id);
        }
        return new Bridge(figure, Bridge.field(figure, to), from.asOf(), to.asOf(), sum(before), sum(after), lines, sums);
    }

    private static long sum(Map<Long, Long> shares) {
        return shares.values().stream().reduce(0L, Math::addExact);
    }

    private void compare(long id) {
        long was = before.getOrDefault(id, 0L);
        long is = after.getOrDefault(id, 0L);
        if (was == is && (figure != Figure.INVESTED || sameYear && from.asOf().getMonth() == to.asOf().getMonth())) {
            return;
        }
        Project old = from.ledger().projects().byId(id);
        Project now = to.ledger().projects().byId(id);
        if (old == null || now == null) {
            add(old == null ? Part.ADDED : Part.WITHDRAWN, old, now, was, is);
        } else if (figure == Figure.INVESTED) {
            compareMonths(old, now, was, is);
        } else {
            add(part(id, old, now), old, now, was, is);
        }
    }

    private void add(Part part, Project old, Project now, long was, long is) {
        if (was != is) {
            lines.add(new Line(part, old, now, was, is));
            sums.merge(part, Math.subtractExact(is, was), Math::addExact);
        }
    }

    private Part part(long id, Project old, Project now) {
        boolean counted = before.containsKey(id);
        boolean counts = after.containsKey(id);
        if (counted && !counts && !sameYear) {
            return Part.YEAR_OVER;
        }
        if (isOfClass(old, from) != isOfClass(now, to)) {
            return Part.RECLASSIFIED;
        }
        if (counted && counts) {
            return Part.CORRECTED;
        }
        return counts ? cameIn(old) : left(now);
    }

    /** An event that was not known, or lay in the future, has happened since; a date that counts only now was corrected. */
    private Part cameIn(Project old) {
        EventDate was = old.get(Bridge.field(figure, from));
        return !sameYear || was == null || was.pack() >= Span.to(from.asOf()).to() ? Part.ADVANCED : Part.CORRECTED;
    }

    private Part left(Project now) {
        EventDate event = now.get(Bridge.field(figure, to));
        boolean happened = event != null && Span.to(to.asOf()).holds(event.pack());
        return happened && now.get(Field.STATUS) == Status.TERMINATED ? Part.WITHDRAWN : Part.CORRECTED;
    }

    private boolean isOfClass(Project project, Reckoning at) {
        boolean introduced = Classes.NEWLY_INTRODUCED.equals(project.get(Field.TYPE))
                && (at.rules().scope() == Scope.ALL || Classes.MANUFACTURING.equals(project.get(Field.SECTOR)));
        return introduced && isOfRegion(project, at);
    }

    /** A joint unit's projects are its members'. */
    private static boolean isOfRegion(Project project, Reckoning at) {
        String region = project.get(Field.REGION);
        return at.region() == null || at.region().equals(region) || at.ledger().entries(JointUnit.class).stream()
                .anyMatch(unit -> unit.name().equals(at.region()) && unit.members().contains(region));
    }

    /** Months that both dates cover tell of corrections; those that only one covers, of work done since. */
    private void compareMonths(Project old, Project now, long was, long is) {
        if (isOfRegion(old, from) != isOfRegion(now, to)) {
            add(Part.RECLASSIFIED, old, now, was, is);
        } else if (!sameYear) {
            add(Part.YEAR_OVER, old, now, was, 0);
            add(Part.ADVANCED, old, now, 0, is);
        } else {
            Span common = Span.to(from.asOf().isBefore(to.asOf()) ? from.asOf() : to.asOf());
            long corrected = was + invested(now, common) - invested(old, common);
            add(Part.CORRECTED, old, now, was, corrected);
            add(Part.ADVANCED, old, now, corrected, is);
        }
    }

    private static long invested(Project project, Span span) {
        var months = project.invested();
        long sum = 0;
        for (int at = 0; at < months.size(); at++) {
            if (months.monthAt(at) >= span.firstMonth() && months.monthAt(at) <= span.lastMonth()) {
                sum = Math.addExact(sum, months.yuanAt(at));
            }
        }
        return sum;
    }
}
