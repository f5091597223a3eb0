package org.yinfeng.report.book;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.report.Frame;
import org.yinfeng.report.FramedPage.Leaf;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Type;

/** How the figures count, what the words mean, where the data ends. */
final class NotesLeaf {
    private static final double HEAD = 96;
    private static final Type TEXT = Type.regular(10);

    private final Edition edition;

    private NotesLeaf(Edition edition) {
        this.edition = edition;
    }

    private record Note(String head, String text) {
    }

    static Leaf of(Edition edition) {
        Frame.Words words = new Frame.Words(edition.text("notes.title"), edition.text("notes.sub"), "", "",
                edition.sources());
        return new Leaf(words, new NotesLeaf(edition)::draw);
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(edition.text("goal.introduced"), edition.introducedRule() + edition.text("rule.stop")
                + edition.targetRule("", edition.overview().introduced().target())));
        notes.add(new Note(edition.text("goal.industrial"), edition.text("rule.industrial")
                + edition.targetRule("", edition.overview().industrial().target())));
        for (String key : List.of("schedule", "growth", "stages", "board", "overdue", "large", "rounding", "data")) {
            notes.add(new Note(edition.text("notes." + key), edition.text(text(key),
                    edition.overview().introduced().goal().months(), LargeLeaves.bound(edition), edition.words().date(edition.asOf()),
                    edition.words().count(edition.ledger().revision()), edition.words().count(edition.overview().figures().projects()))));
        }
        if (edition.withinQuarter()) {
            notes.add(new Note(edition.text("notes.within"), edition.text("notes.within.text", edition.words().quarter(edition.quarter()),
                    edition.words().date(edition.asOf()))));
        }
        return notes;
    }

    private String text(String key) {
        return key.equals("stages") ? edition.byBasis("notes.stages.text") : "notes." + key + ".text";
    }

    private void draw(Ink ink, Rectangle2D area) {
        double y = area.getY() + 14;
        for (Note note : notes()) {
            ink.fill(area.getX(), y - 13, area.getWidth(), 0.5, ink.palette().grid());
            ink.text(note.head(), area.getX(), y, HEAD, Ink.fitting(note.head(), HEAD, Type.bold(10), 7), ink.palette().text(), Align.LEFT);
            for (String line : Ink.wrap(note.text(), area.getWidth() - HEAD - 14, TEXT, 4)) {
                ink.text(line, area.getX() + HEAD + 14, y, TEXT);
                y += 15;
            }
            y += 9;
        }
    }
}
