package org.yinfeng.window.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.forecast.ForecastModel;
import org.yinfeng.progress.forecast.Estimate;
import org.yinfeng.progress.forecast.Forecast;
import org.yinfeng.progress.forecast.ForecastFigure;
import org.yinfeng.progress.forecast.Method;
import org.yinfeng.progress.forecast.Outlook;
import org.yinfeng.progress.forecast.Subject;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Type;
import org.yinfeng.window.kit.Explained;
import org.yinfeng.window.kit.Roving;

/** The four methods side by side, each with its assumption in words. */
final class MethodsCard extends VBox {
    /** About what an assumption has for a line where the window is narrowest; a grid does not ask wrapped words for their height. */
    private static final double ROOM = 440;
    private static final double LINE = 19;

    private final GridPane grid = new GridPane();
    private final Label foot = new Label();
    private final Roving roving = new Roving();

    MethodsCard() {
        getStyleClass().add("card");
        grid.getStyleClass().add("forecast-grid");
        grid.setHgap(14);
        foot.getStyleClass().addAll("small", "muted");
        foot.setWrapText(true);
        VBox content = new VBox(4, grid, foot);
        content.getStyleClass().add("forecast-methods");
        getChildren().add(content);
        column(false);
        column(true);
        column(true);
        column(true);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(words);
    }

    private void column(boolean number) {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(USE_PREF_SIZE);
        column.setHalignment(number ? HPos.RIGHT : HPos.LEFT);
        grid.getColumnConstraints().add(column);
    }

    void show(ForecastModel.Seen seen, Subject subject, Look look) {
        Outlook outlook = seen.real().of(subject);
        Outlook supposed = seen.supposed() == null ? null : seen.supposed().of(subject);
        grid.getChildren().clear();
        row(0, "forecast-column", look.text("forecast.method"), look.text("forecast.yearEnd", look.unitName(subject)),
                outlook.target() == null ? "" : look.text("forecast.ofTarget"), supposed == null ? "" : look.text("forecast.supposed"),
                look.text("forecast.assumption"));
        for (Method method : Method.values()) {
            Estimate estimate = outlook.by(method);
            BigDecimal rate = Forecast.ratePercent(estimate.value(), outlook.target());
            row(1 + method.ordinal(), "forecast-cell", look.text("forecast.method." + method), look.value(subject, estimate.value()),
                    rate == null ? "" : look.words().rate(rate) + "%", supposed == null ? "" : after(subject, estimate, supposed.by(method), look),
                    estimate.ground().in(look.words(), look.unit()));
        }
        explain(subject, outlook);
        foot.setText(look.text("forecast.foot", String.valueOf(seen.real().seed())));
    }

    /** The year's end of each method and its part of the target say what they rest on. */
    private void explain(Subject subject, Outlook outlook) {
        List<Node> figures = new ArrayList<>();
        for (Node cell : grid.getChildren()) {
            int line = GridPane.getRowIndex(cell);
            int column = GridPane.getColumnIndex(cell);
            if (line > 0 && (column == 1 || column == 2 && outlook.target() != null)) {
                ForecastFigure figure = ForecastFigure.of(subject, Method.values()[line - 1]);
                Explained.by(cell, column == 1 ? figure : figure.rated());
                figures.add(cell);
            }
        }
        roving.show(figures);
    }

    private static String after(Subject subject, Estimate before, Estimate after, Look look) {
        String more = look.difference(subject, before.value(), after.value());
        return look.value(subject, after.value()) + (more.isEmpty() ? "" : " (" + more + ")");
    }

    private void row(int row, String style, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            Label label = new Label(cells[column]);
            label.getStyleClass().add(style);
            if (row > 0 && (column == 1 || column == 3)) {
                label.getStyleClass().add("bold");
            }
            if (column == cells.length - 1) {
                label.setWrapText(true);
                label.getStyleClass().add("small");
                label.setAlignment(Pos.TOP_LEFT);
                label.setMinHeight(Math.max(1, Math.ceil(Ink.width(cells[column], Type.regular(12)) / ROOM)) * LINE);
            } else {
                label.setMinWidth(USE_PREF_SIZE);
            }
            GridPane.setValignment(label, VPos.TOP);
            grid.add(label, column, row);
        }
    }
}
