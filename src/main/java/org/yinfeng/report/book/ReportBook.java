package org.yinfeng.report.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Overview;
import org.yinfeng.project.Wording;
import org.yinfeng.report.Document;
import org.yinfeng.report.Frame;
import org.yinfeng.report.FramedPage;
import org.yinfeng.report.FramedPage.Leaf;
import org.yinfeng.report.Imprint;
import org.yinfeng.report.Page;
import org.yinfeng.report.Paper;
import org.yinfeng.report.chart.Style;

/** The quarter's book of charts and tables, A4 landscape, from the figures of one date. */
public final class ReportBook {
    private static final Paper PAPER = Paper.A4_LANDSCAPE;

    private ReportBook() {}

    /**
     * Puts the book together; pages draw themselves later.
     *
     * @param overview the city's figures at the book's date
     * @param ledger the ledger that they were reckoned from
     */
    public static Document of(Overview overview, Ledger ledger, Imprint imprint, Wording words) {
        Edition edition = new Edition(overview, ledger, imprint, Style.paper(words));
        Map<String, List<Leaf>> chapters = chapters(edition);
        int count = 1 + chapters.values().stream().mapToInt(List::size).sum();
        Frame frame = new Frame(edition.text("book.title"), edition.periodAndRules(), edition.cutOff(), PAPER, edition.style());
        List<Page> pages = new ArrayList<>();
        pages.add(new CoverPage(edition, frame, contents(chapters), count));
        for (List<Leaf> chapter : chapters.values()) {
            for (Leaf leaf : chapter) {
                pages.add(new FramedPage(frame, leaf, pages.size() + 1, count));
            }
        }
        return new Document(edition.text("book.name", edition.text("book.title"), edition.period()), edition.cutOff(), edition.office(),
                imprint.compiled(), pages);
    }

    private static Map<String, List<Leaf>> chapters(Edition edition) {
        Map<String, List<Leaf>> chapters = new LinkedHashMap<>();
        chapters.put(edition.text("chapter.summary"), List.of(SummaryLeaf.of(edition)));
        chapters.put(edition.text("chapter.introduced"), List.of(IntroducedLeaf.of(edition)));
        chapters.put(edition.text("chapter.industrial"), List.of(IndustrialLeaf.of(edition)));
        chapters.put(edition.text("chapter.stages"), List.of(StagesLeaf.of(edition)));
        chapters.put(edition.text("chapter.counties"), CountiesLeaves.of(edition));
        chapters.put(edition.text("chapter.shares"), SharesLeaves.of(edition));
        chapters.put(edition.text("chapter.overdue"), OverdueLeaves.of(edition));
        chapters.put(edition.text("chapter.large", LargeLeaves.bound(edition)), LargeLeaves.of(edition));
        chapters.put(edition.text("chapter.notes"), List.of(NotesLeaf.of(edition)));
        return chapters;
    }

    private static List<CoverPage.Entry> contents(Map<String, List<Leaf>> chapters) {
        List<CoverPage.Entry> contents = new ArrayList<>();
        int page = 2;
        for (Map.Entry<String, List<Leaf>> chapter : chapters.entrySet()) {
            contents.add(new CoverPage.Entry(chapter.getKey(), page));
            page += chapter.getValue().size();
        }
        return contents;
    }
}
