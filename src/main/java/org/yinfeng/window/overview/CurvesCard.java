package org.yinfeng.window.overview;

import java.time.YearMonth;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.explain.CourseFigure;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.report.chart.CumulativeCurve;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.window.kit.ChartCanvas;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Navigator;

/** Both halves month by month against the schedule and last year. */
final class CurvesCard extends VBox {
    private final Button meeting = new Button(null, new Icon("rail-meeting", 15));
    private final CardHead head = new CardHead(meeting);
    private final Label introducedTitle = title();
    private final Label industrialTitle = title();
    private final ChartCanvas introduced = new ChartCanvas();
    private final ChartCanvas industrial = new ChartCanvas();

    CurvesCard(Navigator navigator) {
        getStyleClass().add("card");
        meeting.getStyleClass().addAll("link", "small");
        meeting.setMinWidth(USE_PREF_SIZE);
        meeting.setOnAction(pressed -> navigator.go(Navigator.MEETING, null));
        for (ChartCanvas curve : new ChartCanvas[] {introduced, industrial}) {
            curve.setMinHeight(96);
            curve.setPrefHeight(140);
            VBox.setVgrow(curve, Priority.ALWAYS);
        }
        VBox content = new VBox(introducedTitle, introduced, industrialTitle, industrial);
        content.getStyleClass().add("card-content");
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox.setMargin(industrialTitle, new javafx.geometry.Insets(8, 0, 0, 0));
        getChildren().addAll(head, content);
    }

    private static Label title() {
        Label title = new Label();
        title.getStyleClass().addAll("small", "bold");
        title.setMinHeight(17);
        return title;
    }

    void show(Look look) {
        Overview overview = look.overview();
        head.show(look.text("overview.curves"), look.unitName());
        meeting.setText(look.text("meeting.begin"));
        meeting.setTooltip(new Tooltip(look.text("meeting.begin.hint")));
        meeting.setAccessibleText(look.text("meeting.begin.hint"));
        introducedTitle.setText(look.text("overview.introduced"));
        industrialTitle.setText(look.text("overview.industrial"));
        introduced.show(new CumulativeCurve(overview.introduced(), overview.asOf(), look.unit(), look.style())
                .explainedBy(mark -> point(Half.INTRODUCED, overview, mark)));
        industrial.show(new CumulativeCurve(overview.industrial(), overview.asOf(), look.unit(), look.style())
                .explainedBy(mark -> point(Half.INDUSTRIAL, overview, mark)));
    }

    /** {@code month:3}; a month that has not ended is the half as it stands. */
    private static Explainable point(Half half, Overview overview, Mark mark) {
        YearMonth month = YearMonth.of(overview.asOf().getYear(), Integer.parseInt(mark.key().substring("month:".length())));
        return month.atEndOfMonth().isAfter(overview.asOf()) ? GoalFigure.of(half, GoalFigure.Part.VALUE) : CourseFigure.of(half, month);
    }
}
