package org.yinfeng.window.forecast;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.ColumnConstraints;
import org.yinfeng.desk.forecast.ForecastModel;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.forecast.Method;
import org.yinfeng.progress.forecast.Outlook;
import org.yinfeng.progress.forecast.Subject;
import org.yinfeng.project.Money;
import org.yinfeng.report.chart.BulletGauge;
import org.yinfeng.window.kit.ChartCanvas;

/** The year's end against the target, as it is and as supposed: two bars that the moves push apart. */
final class YearEndBars extends GridPane {
    private static final List<Method> BEST = List.of(Method.SIMULATION, Method.PROMISED, Method.LAST_YEAR, Method.PACE);

    private final Label[] names = {new Label(), new Label()};
    private final Label[] values = {new Label(), new Label()};
    private final ChartCanvas[] bars = {new ChartCanvas(), new ChartCanvas()};

    YearEndBars() {
        setHgap(8);
        setVgap(2);
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        ColumnConstraints value = new ColumnConstraints();
        value.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(name, bar, value);
        for (int row = 0; row < 2; row++) {
            names[row].getStyleClass().addAll("small", "muted");
            names[row].setMinWidth(USE_PREF_SIZE);
            values[row].getStyleClass().add("bold");
            values[row].setMinWidth(USE_PREF_SIZE);
            values[row].setAlignment(Pos.CENTER_RIGHT);
            bars[row].setMinHeight(22);
            bars[row].setPrefHeight(22);
            addRow(row, names[row], bars[row], values[row]);
        }
    }

    /** The method that both tell most by. */
    private static Method method(Outlook outlook) {
        return BEST.stream().filter(method -> outlook.by(method).value() != null).findFirst().orElse(Method.PACE);
    }

    void show(ForecastModel.Seen seen, Subject subject, Look look) {
        Outlook real = seen.real().of(subject);
        Outlook supposed = seen.supposed() == null ? real : seen.supposed().of(subject);
        Method method = method(real);
        names[0].setText(look.text("whatif.bar.now"));
        names[1].setText(look.text("whatif.bar.then"));
        Long before = real.by(method).value();
        Long after = supposed.by(method).value();
        values[0].setText(look.value(subject, before));
        String more = look.difference(subject, before, after);
        values[1].setText(look.value(subject, after) + (more.isEmpty() ? "" : " (" + more + ")"));
        bars[0].show(bar(real, before, look));
        bars[1].show(bar(supposed, after, look));
    }

    private static BulletGauge bar(Outlook outlook, Long value, Look look) {
        boolean drawn = outlook.subject().isMoney() && outlook.target() != null && value != null;
        return drawn ? new BulletGauge(new Goal(Money.ofYuan(value), Money.ofYuan(outlook.target()), 12), look.unit(), look.style()).bare() : null;
    }
}
