package org.yinfeng.report;

import java.awt.geom.Rectangle2D;
import org.yinfeng.report.chart.Ink;

/** A page of content within the frame of its document. */
public final class FramedPage extends Page {
    /** What stands between title and foot. */
    public interface Content {
        void draw(Ink ink, Rectangle2D area);
    }

    /** A page before it has its number. */
    public record Leaf(Frame.Words words, Content content) {
    }

    private final Frame frame;
    private final Leaf leaf;
    private final int number;
    private final int count;
    private final boolean plain;

    public FramedPage(Frame frame, Leaf leaf, int number, int count) {
        this(frame, leaf, number, count, false);
    }

    /** @param plain whether its content is words and filled rectangles only */
    FramedPage(Frame frame, Leaf leaf, int number, int count, boolean plain) {
        super(frame.paper(), frame.style());
        this.frame = frame;
        this.leaf = leaf;
        this.number = number;
        this.count = count;
        this.plain = plain;
    }

    @Override
    public String title() {
        return leaf.words().title();
    }

    @Override
    boolean isPlain() {
        return plain;
    }

    @Override
    protected void paint(Ink ink) {
        frame.draw(ink, leaf.words(), number, count);
        leaf.content().draw(ink, frame.content());
    }
}
