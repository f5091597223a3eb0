package org.yinfeng.window.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.explain.GoalFigure.Part;
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.report.chart.BulletGauge;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.window.kit.ChartCanvas;
import org.yinfeng.window.kit.Explained;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Roving;

/** One half of the double 100 billion: verdict, value, rate, four facts, and the gauge. */
final class GoalCard extends VBox {
    /** What the card says besides the goal's own numbers. */
    record Facts(String title, String basis, List<String> facts) {
    }

    /** Below this width figures are smaller, so that no fact is cut. */
    private static final double ROOMY = 615;
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Half half;
    private final Label title = label("goal-title");
    private final Label basis = label("unit");
    private final Label verdict = label("verdict");
    private final Icon glyph = new Icon("schedule-even", 14);
    private final Figure value = new Figure(60, "goal-value");
    private final Label unit = label("goal-unit");
    private final Label rate = label("goal-rate");
    private final Label percent = label("goal-percent");
    private final FactGrid facts = new FactGrid();
    private final ChartCanvas gauge = new ChartCanvas();

    GoalCard(Half half) {
        this.half = half;
        getStyleClass().addAll("card", "goal-card");
        basis.setMinWidth(0);
        value.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(10, title, basis, space(), glyph, verdict);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(26);
        HBox.setMargin(glyph, new javafx.geometry.Insets(0, -3, 0, 0));
        HBox row = new HBox(6, value, unit, facts, space(), new HBox(rate, percent));
        ((HBox) row.getChildren().get(4)).setAlignment(Pos.BASELINE_LEFT);
        row.setAlignment(Pos.BASELINE_LEFT);
        row.setMinHeight(60);
        row.setMaxHeight(60);
        HBox.setMargin(facts, new javafx.geometry.Insets(0, 0, 0, 16));
        gauge.setMinHeight(68);
        gauge.setPrefHeight(68);
        VBox.setVgrow(gauge, Priority.ALWAYS);
        rate.setMinHeight(60);
        rate.setPrefHeight(60);
        getChildren().addAll(head, row, gauge);
        for (Label fixed : List.of(title, verdict, unit, rate, percent)) {
            fixed.setMinWidth(USE_PREF_SIZE);
        }
        explain();
        widthProperty().addListener((property, before, width) -> pseudoClassStateChanged(NARROW, width.doubleValue() < ROOMY));
    }

    private void explain() {
        Explained.by(basis, half == Half.INTRODUCED ? figure(Part.COUNT) : figure(Part.VALUE));
        Explained.by(verdict, figure(Part.GAP));
        Explained.by(rate, figure(Part.RATE));
        List<Label> values = facts.values();
        Explained.by(values.get(0), figure(Part.GROWTH));
        Explained.by(values.get(1), figure(Part.LAST_YEAR));
        Explained.by(values.get(2), figure(Part.REMAINING));
        Explained.by(values.get(3), figure(Part.NEEDED));
        List<Node> members = new ArrayList<>(List.of(value, rate, verdict, basis, gauge));
        members.addAll(values);
        new Roving(members.toArray(Node[]::new));
    }

    private GoalFigure figure(Part part) {
        return GoalFigure.of(half, part);
    }

    /** What a mark of the gauge stands for. */
    private GoalFigure figure(Mark mark) {
        return figure(switch (mark.key()) {
            case "schedule" -> Part.SCHEDULED;
            case "target" -> Part.TARGET;
            default -> Part.VALUE;
        });
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    void show(Goal goal, Facts said, Look look) {
        title.setText(said.title());
        basis.setText(said.basis());
        Goal.Verdict standing = goal == null ? null : goal.verdict();
        showVerdict(goal, standing, look);
        value.show(goal == null ? "—" : look.money(goal.value()), said.title(), figure(Part.VALUE));
        unit.setText(look.unitName());
        rate.setText(goal == null ? "—" : look.words().rate(goal.ratePercent()));
        percent.setText(goal == null || goal.ratePercent() == null ? "" : "%");
        facts.show(said.facts());
        gauge.show(goal == null ? null : new BulletGauge(goal, look.unit(), look.style()).explainedBy(this::figure));
    }

    private void showVerdict(Goal goal, Goal.Verdict standing, Look look) {
        glyph.setVisible(standing != null);
        String style = standing == Goal.Verdict.AHEAD ? "pos" : standing == Goal.Verdict.BEHIND ? "crit" : "muted";
        if (!verdict.getStyleClass().contains(style)) {
            verdict.getStyleClass().removeAll("pos", "crit", "muted");
            verdict.getStyleClass().add(style);
        }
        if (standing == null) {
            verdict.setText(look.text(goal == null || goal.target() == null ? "overview.noTarget" : "overview.noValue"));
            return;
        }
        verdict.setText(look.text("overview.verdict." + standing, look.words().points(goal.gapPoints())));
        glyph.show("schedule-" + standing.name().toLowerCase(java.util.Locale.ROOT));
        if (!glyph.path().getStyleClass().contains(style)) {
            glyph.path().getStyleClass().setAll("icon-fill", style);
        }
    }

    /** Two rows of two facts, whose last line stands on the value's baseline. */
    private static final class FactGrid extends GridPane {
        private final Label[] cells = new Label[8];

        FactGrid() {
            setHgap(8);
            for (int i = 0; i < cells.length; i++) {
                cells[i] = label(i % 2 == 0 ? "fact" : "fact-value");
                cells[i].setMinHeight(21);
                cells[i].setMaxHeight(21);
                cells[i].setMinWidth(i % 2 == 0 ? 0 : USE_PREF_SIZE);
                GridPane.setHalignment(cells[i], i % 2 == 0 ? javafx.geometry.HPos.LEFT : javafx.geometry.HPos.RIGHT);
                if (i % 4 == 2) {
                    GridPane.setMargin(cells[i], new javafx.geometry.Insets(0, 0, 0, 8));
                }
                add(cells[i], i % 4, i / 4);
            }
        }

        List<Label> values() {
            return List.of(cells[1], cells[3], cells[5], cells[7]);
        }

        void show(List<String> facts) {
            for (int i = 0; i < cells.length; i++) {
                cells[i].setText(facts.get(i));
            }
        }

        @Override
        public double getBaselineOffset() {
            return 39.5;
        }
    }
}
