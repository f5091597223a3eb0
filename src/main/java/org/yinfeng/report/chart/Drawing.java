package org.yinfeng.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Something that draws itself in an area, clear of its neighbours, and says in words what it shows. */
public interface Drawing {
    /** Draws and answers with the marks, in drawing order, in the coordinates of the area. The ground stays as it is. */
    List<Mark> draw(Graphics2D graphics, Rectangle2D area);

    /** What the drawing says, for who cannot see it. */
    String text();
}
