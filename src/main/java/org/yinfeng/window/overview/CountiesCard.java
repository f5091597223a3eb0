package org.yinfeng.window.overview;

import java.util.List;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.report.chart.CountyBars;
import org.yinfeng.window.kit.ChartCanvas;

/** Counties and functional areas ranked by either half. */
final class CountiesCard extends VBox {
    private final Tabs tabs = new Tabs(2, this::choose);
    private final CardHead head = new CardHead(tabs);
    private final ChartCanvas bars = new ChartCanvas();
    private Look look;
    private int chosen;

    CountiesCard() {
        getStyleClass().add("card");
        VBox content = new VBox(bars);
        content.getStyleClass().add("card-content");
        VBox.setVgrow(bars, Priority.ALWAYS);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(head, content);
    }

    private void choose(int tab) {
        chosen = tab;
        show(look);
    }

    void show(Look newLook) {
        look = newLook;
        Overview overview = look.overview();
        List<Overview.BoardRow> rows = chosen == 0 ? overview.introducedBoard() : overview.industrialBoard();
        long rated = rows.stream().filter(row -> row.goal() != null && row.goal().verdict() != null).count();
        long behind = rows.stream().filter(row -> row.goal() != null && row.goal().verdict() == Goal.Verdict.BEHIND).count();
        head.show(look.text("overview.counties"), rated == 0 ? ""
                : look.text("overview.counties.note", rated - behind, behind));
        tabs.show(0, look.text("overview.tab.introduced"));
        tabs.show(1, look.text("overview.tab.industrial"));
        Half half = chosen == 0 ? Half.INTRODUCED : Half.INDUSTRIAL;
        bars.show(new CountyBars(rows, look.style()).explainedBy(mark -> new GoalFigure(half, GoalFigure.Part.RATE, mark.key())));
    }
}
