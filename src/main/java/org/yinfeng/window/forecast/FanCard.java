package org.yinfeng.window.forecast;

import java.time.YearMonth;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.forecast.ForecastModel;
import org.yinfeng.progress.forecast.ForecastFigure;
import org.yinfeng.progress.forecast.Outlook;
import org.yinfeng.progress.forecast.Subject;
import org.yinfeng.report.chart.FanChart;
import org.yinfeng.window.kit.ChartCanvas;
import org.yinfeng.window.kit.Segments;
import org.yinfeng.window.kit.Words;

/** One subject's year with the range of its end. */
final class FanCard extends VBox {
    private final Segments<Subject> subjects;
    private final Label unit = new Label();
    private final Label verdict = new Label();
    private final ChartCanvas fan = new ChartCanvas();

    FanCard(Words words, ForecastModel model) {
        getStyleClass().add("card");
        subjects = new Segments<>(List.of(Subject.values()), subject -> words.of("forecast.subject." + subject), model.subjectProperty()::set);
        subjects.show(model.subjectProperty().get());
        model.subjectProperty().addListener((property, before, subject) -> subjects.show(subject));
        unit.getStyleClass().add("unit");
        verdict.getStyleClass().add("bold");
        subjects.setMinWidth(Region.USE_PREF_SIZE);
        unit.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(10, subjects, unit, space, verdict);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("forecast-head");
        fan.setMinHeight(150);
        fan.setPrefHeight(320);
        VBox.setVgrow(fan, Priority.ALWAYS);
        VBox content = new VBox(fan);
        content.getStyleClass().add("card-content");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(head, content);
    }

    void show(ForecastModel.Seen seen, Subject subject, Look look) {
        Outlook outlook = seen.real().of(subject);
        Outlook supposed = seen.supposed() == null ? null : seen.supposed().of(subject);
        unit.setText(look.unitName(subject));
        verdict.setText(verdict(outlook, subject, look));
        fan.show(new FanChart(outlook, supposed, seen.real().asOf(), look.unit(), look.style())
                .explainedBy(mark -> ForecastFigure.atMonth(subject, YearMonth.of(seen.real().asOf().getYear(),
                        Integer.parseInt(mark.key().substring("month:".length()))), outlook.months())));
    }

    /** What each remaining month must bring, which is the question behind every forecast. */
    private static String verdict(Outlook outlook, Subject subject, Look look) {
        if (outlook.target() == null) {
            return "";
        }
        if (outlook.done() != null && outlook.done() >= outlook.target()) {
            return look.text("forecast.reached");
        }
        return outlook.neededPerMonth() == null ? "" : look.text("forecast.needed", look.value(subject, outlook.neededPerMonth()), look.unitName(subject));
    }
}
