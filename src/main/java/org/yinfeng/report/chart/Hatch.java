package org.yinfeng.report.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The 45° stripes that stand for what is missing, cut to a rectangle by arithmetic: no clip, no texture, alike everywhere. */
final class Hatch {
    private Hatch() {}

    static List<Path2D> stripes(Rectangle2D area, double pitch, double line) {
        double wide = line * Math.sqrt(2);
        double step = pitch * Math.sqrt(2);
        double from = area.getMinX() + area.getMinY();
        double to = area.getMaxX() + area.getMaxY();
        List<Path2D> stripes = new ArrayList<>();
        for (double at = from + step / 3; at < to; at += step) {
            List<Point2D> cut = cut(cut(corners(area), at, 1), at + wide, -1);
            if (cut.size() > 2) {
                stripes.add(path(cut));
            }
        }
        return stripes;
    }

    private static List<Point2D> corners(Rectangle2D area) {
        return List.of(new Point2D.Double(area.getMinX(), area.getMinY()), new Point2D.Double(area.getMaxX(), area.getMinY()),
                new Point2D.Double(area.getMaxX(), area.getMaxY()), new Point2D.Double(area.getMinX(), area.getMaxY()));
    }

    /** The part of a convex shape where x + y lies on one side of a bound. */
    private static List<Point2D> cut(List<Point2D> shape, double bound, int side) {
        List<Point2D> kept = new ArrayList<>();
        for (int i = 0; i < shape.size(); i++) {
            Point2D here = shape.get(i);
            Point2D next = shape.get((i + 1) % shape.size());
            double a = (here.getX() + here.getY() - bound) * side;
            double b = (next.getX() + next.getY() - bound) * side;
            if (a >= 0) {
                kept.add(here);
            }
            if (a * b < 0) {
                double part = a / (a - b);
                kept.add(new Point2D.Double(here.getX() + (next.getX() - here.getX()) * part,
                        here.getY() + (next.getY() - here.getY()) * part));
            }
        }
        return kept;
    }

    private static Path2D path(List<Point2D> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).getX(), points.get(0).getY());
        points.subList(1, points.size()).forEach(point -> path.lineTo(point.getX(), point.getY()));
        path.closePath();
        return path;
    }
}
