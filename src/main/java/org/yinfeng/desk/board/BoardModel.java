package org.yinfeng.desk.board;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Preferences;
import org.yinfeng.desk.SheetExport;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.list.ProjectSet;
import org.yinfeng.exchange.write.Sheet;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.PublicIndicator;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.board.Board.Period;
import org.yinfeng.progress.board.Board;
import org.yinfeng.progress.board.Boards.Circle;
import org.yinfeng.progress.board.Boards;
import org.yinfeng.progress.board.Merit;
import org.yinfeng.progress.board.MeritFigure;
import org.yinfeng.progress.board.Standing;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;
import org.yinfeng.report.board.BoardCells;

/** The board in sight. A large ledger's is made on the work thread; an answer that comes too late is dropped. */
public final class BoardModel {
    /** Up to so many projects a board is made at once: it takes less than a frame. */
    private static final int AT_ONCE = 20_000;

    private final LedgerSession session;
    private final Workspace workspace;
    private final Background background;
    private final ObjectProperty<Merit> merit = new SimpleObjectProperty<>(Merit.INTRODUCED);
    private final ObjectProperty<Period> period;
    private final ObjectProperty<Circle> circle = new SimpleObjectProperty<>(Circle.ALL);
    private final BooleanProperty listed;
    private final ReadOnlyObjectWrapper<Board> board = new ReadOnlyObjectWrapper<>();
    private int asked;

    public BoardModel(LedgerSession session, Workspace workspace, Preferences preferences, Background background) {
        this.session = session;
        this.workspace = workspace;
        this.background = background;
        period = new SimpleObjectProperty<>(preferences.get("board.period", Period.MONTH));
        listed = new SimpleBooleanProperty(preferences.get("board.listed", false));
        String chosen = preferences.get("board.merit", Merit.INTRODUCED.key());
        merits().stream().filter(known -> known.key().equals(chosen)).findFirst().ifPresent(merit::set);
        merit.addListener((property, before, now) -> preferences.set("board.merit", now.key()));
        period.addListener((property, before, now) -> preferences.set("board.period", now.name()));
        listed.addListener((property, before, now) -> preferences.set("board.listed", now));
        List.of(session.ledgerProperty(), workspace.asOfProperty(), workspace.rulesProperty(), merit, period, circle, listed)
                .forEach(property -> property.addListener((observed, before, now) -> refresh()));
        refresh();
    }

    /** What can be ranked by, in the order of the chooser. */
    public List<Merit> merits() {
        return Boards.merits(session.ledger());
    }

    public ObjectProperty<Merit> meritProperty() {
        return merit;
    }

    public ObjectProperty<Period> periodProperty() {
        return period;
    }

    public ObjectProperty<Circle> circleProperty() {
        return circle;
    }

    /** Whether the red and the black list are marked. */
    public BooleanProperty listedProperty() {
        return listed;
    }

    /** The board; the one before while a new one is being made, null until the first. */
    public ReadOnlyObjectProperty<Board> boardProperty() {
        return board.getReadOnlyProperty();
    }

    public void refresh() {
        int number = ++asked;
        Ledger ledger = session.ledger();
        if (!merits().contains(merit.get())) {
            merit.set(Merit.INTRODUCED);
            return;
        }
        Boards boards = new Boards(ledger, workspace.rules());
        Merit by = merit.get();
        java.time.LocalDate asOf = workspace.asOf();
        Period since = period.get();
        Circle of = circle.get();
        boolean lists = listed.get();
        java.util.concurrent.Callable<Board> made = () -> {
            Board plain = boards.board(by, asOf, since, of);
            return lists ? plain.listed() : plain;
        };
        Background where = ledger.projects().size() <= AT_ONCE ? Background.inline() : background;
        where.run(Background.Line.WORK, made, answer -> {
            if (number == asked) {
                board.set(answer);
            }
        }, cause -> {
            throw new IllegalStateException("a board could not be made", cause);
        });
    }

    /** The board's cells in the window's words and unit; null before the first board. */
    public BoardCells cells() {
        if (board.get() == null) {
            return null;
        }
        String unit = session.ledger().entries(PublicIndicator.class).stream()
                .filter(indicator -> indicator.name().equals(board.get().merit().indicator())).map(PublicIndicator::unit)
                .findFirst().orElse(null);
        return new BoardCells(board.get(), workspace.unit(), unit, workspace.wording());
    }

    /**
     * Finds exactly the projects that a unit's figure was made of; of a rate those it is a rate of.
     *
     * @param show given the projects under the figure's name
     * @param published given the figure itself where it is published and no projects are behind it
     */
    public void open(String region, Consumer<ProjectSet> show, Consumer<Explainable> published, Consumer<Exception> failed) {
        Explainable figure = MeritFigure.behind(merit.get(), region);
        Reckoning at = Reckoning.ofCity(session.ledger(), workspace.rules(), workspace.asOf());
        if (figure == null) {
            published.accept(MeritFigure.of(merit.get(), MeritFigure.Part.VALUE, region));
            return;
        }
        background.run(Background.Line.WORK, () -> {
            Explanation found = figure.explain(at);
            return new ProjectSet(found.title(), found.parts().ids(), 0);
        }, show, failed);
    }

    /** The board as a table for a file or the clipboard. */
    public SheetExport.Table table() {
        return new SheetExport.Table(sheet(), board.get().asOf(), workspace.texts());
    }

    private Sheet sheet() {
        BoardCells cells = cells();
        Texts texts = workspace.texts();
        List<String> heads = new ArrayList<>(List.of(texts.get("board.place.head"), texts.get("board.change"), texts.get("head.unit"),
                cells.valueHead() + bracketed(cells.unitName(), texts)));
        if (cells.rated()) {
            heads.add(cells.baseHead() + bracketed(cells.unitName(), texts));
            heads.add(texts.get("head.rate") + bracketed("%", texts));
        }
        if (cells.scheduled()) {
            heads.add(texts.get("head.gap") + bracketed(texts.get("head.points"), texts));
        }
        heads.add(texts.get("board.lift"));
        if (listed.get()) {
            heads.add(texts.get("board.list"));
        }
        List<Standing> rows = new ArrayList<>(board.get().rows());
        if (cells.city() != null) {
            rows.add(0, cells.city());
        }
        Wording wording = cells.words();
        return new Sheet(texts.get("board.sheet"), cells.title(), texts.get("board.sub", wording.date(board.get().asOf()),
                wording.date(board.get().before())), heads, rows.stream().map(row -> SheetRows.of(cells, row, listed.get())).toList());
    }

    private static String bracketed(String unit, Texts texts) {
        return unit.isEmpty() ? "" : texts.get("board.bracketed", unit);
    }
}
