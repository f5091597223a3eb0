package org.yinfeng.window.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.Preferences;
import org.yinfeng.ledger.StageBasis;
import org.yinfeng.progress.Compared;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.explain.Period;
import org.yinfeng.progress.explain.StageFigure.Part;
import org.yinfeng.progress.explain.StageFigure;
import org.yinfeng.project.Milestone;
import org.yinfeng.report.chart.SparkColumns;
import org.yinfeng.window.kit.ChartCanvas;
import org.yinfeng.window.kit.Explained;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Roving;

/**
 * The four stages side by side: how many and how much in the month, the quarter or the year to date, as chosen at the right
 * and remembered, each against the same period last year.
 */
final class StageRow extends HBox {
    private static final String PERIOD = "overview.stages";

    private final Map<Milestone, Cell> cells = new EnumMap<>(Milestone.class);
    private final StretchTabs periods;
    private Stretch chosen;
    private Look shown;

    StageRow(Preferences preferences) {
        getStyleClass().add("card");
        chosen = preferences.get(PERIOD, Stretch.YEAR);
        periods = new StretchTabs(chosen, stretch -> {
            chosen = stretch;
            preferences.set(PERIOD, stretch);
            show(shown);
        });
        for (Milestone milestone : Milestone.values()) {
            Cell cell = new Cell(milestone);
            cells.put(milestone, cell);
            HBox.setHgrow(cell, Priority.ALWAYS);
            getChildren().add(cell);
        }
        getChildren().get(0).getStyleClass().add("first");
        getChildren().add(periods);
        new Roving(cells.values().stream().flatMap(cell -> cell.explained().stream()).toArray(Node[]::new));
    }

    void show(Look look) {
        shown = look;
        for (Stretch stretch : Stretch.values()) {
            periods.show(stretch, look.text("overview.stages." + stretch), look.text("overview.stages.tip." + stretch));
        }
        look.overview().stages().forEach(stage -> cells.get(stage.milestone()).show(stage, look));
    }

    private final class Cell extends VBox {
        private final Label name = label("card-title");
        private final ChartCanvas spark = new ChartCanvas();
        private final Figure count = new Figure(36, "stage-count");
        private final Label countUnit = label("unit");
        private final Figure amount = new Figure(36, "stage-amount");
        private final Label amountUnit = label("unit");
        private final Label countGrowth = label("unit");
        private final Label amountGrowth = label("unit");

        Cell(Milestone milestone) {
            getStyleClass().add("stage-cell");
            setPrefWidth(100);
            setMinWidth(100);
            String glyph = "stage-" + milestone.name().toLowerCase(Locale.ROOT).replace('_', '-');
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            spark.setMinSize(83, 23);
            spark.setPrefSize(83, 23);
            spark.setMaxSize(83, 23);
            HBox head = new HBox(7, new Icon(glyph, 16), name, space, spark);
            head.setAlignment(Pos.CENTER_LEFT);
            head.setMinHeight(24);
            GridPane figures = new GridPane();
            // Amounts stand below each other from card to card, until a count is too long for that.
            ColumnConstraints counts = new ColumnConstraints();
            counts.setMinWidth(124);
            figures.getColumnConstraints().add(counts);
            HBox countLine = line(count, countUnit);
            countLine.setPadding(new Insets(0, 8, 0, 0));
            figures.addRow(0, countLine, line(amount, amountUnit));
            figures.addRow(1, countGrowth, amountGrowth);
            countGrowth.setMinHeight(18);
            countGrowth.setMaxHeight(18);
            getChildren().addAll(head, figures);
        }

        private static Label label(String style) {
            Label label = new Label();
            label.getStyleClass().add(style);
            label.setMinWidth(Region.USE_PREF_SIZE);
            return label;
        }

        private static HBox line(Figure figure, Label unit) {
            HBox line = new HBox(4, figure, unit);
            line.setAlignment(Pos.BASELINE_LEFT);
            line.setMaxHeight(36);
            return line;
        }

        void show(Overview.StageCount stage, Look look) {
            Milestone milestone = stage.milestone();
            LocalDate asOf = look.overview().asOf();
            String event = look.text((exclusive(look) ? "milestone.past.EXCLUSIVE." : "milestone.past.") + milestone);
            String called = chosen == Stretch.YEAR ? event : look.text("overview.stages.in", event, chosen.name(asOf, look));
            Compared years = chosen.of(stage);
            name.setText(called);
            count.show(look.words().count(years.now().count()), called, figure(milestone, Part.COUNT, asOf));
            countUnit.setText(look.text("overview.projects"));
            amount.show(look.money(years.now().planned()), called, figure(milestone, Part.AMOUNT, asOf));
            amountUnit.setText(look.unitName());
            countGrowth.setText(look.text("overview.growth", look.words().growth(years.countGrowth())));
            amountGrowth.setText(look.text("overview.growth", look.words().growth(years.plannedGrowth())));
            Explained.by(countGrowth, figure(milestone, Part.COUNT_GROWTH, asOf));
            Explained.by(amountGrowth, figure(milestone, Part.AMOUNT_GROWTH, asOf));
            spark.show(new SparkColumns(stage, asOf.getMonthValue(), look.style()).explainedBy(mark ->
                    StageFigure.of(milestone, Part.COUNT).in(Period.of(month(asOf, mark.key())))));
        }

        private static boolean exclusive(Look look) {
            return look.overview().rules().stageBasis() == StageBasis.EXCLUSIVE;
        }

        private StageFigure figure(Milestone milestone, Part part, LocalDate asOf) {
            return StageFigure.of(milestone, part).in(chosen.at(asOf));
        }

        /** {@code month:3} is this year's up to the date, last year's after it. */
        private static YearMonth month(LocalDate asOf, String key) {
            int month = Integer.parseInt(key.substring(key.indexOf(':') + 1));
            return YearMonth.of(asOf.getYear() - (month > asOf.getMonthValue() ? 1 : 0), month);
        }

        List<Node> explained() {
            return List.of(count, amount, countGrowth, amountGrowth, spark);
        }
    }
}
