package org.yinfeng.window.overview;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.explain.OverdueFigure;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.window.kit.Navigator;
import org.yinfeng.window.kit.Roving;

/** Promises that are past and not kept, the largest first, as many as there is room for; all of them in the ledger. */
final class OverdueCard extends VBox {
    private static final List<Milestone> PROMISED = List.of(Milestone.STARTED, Milestone.COMPLETED, Milestone.IN_PRODUCTION);

    private final Tabs tabs = new Tabs(PROMISED.size(), this::choose);
    private final CardHead head = new CardHead(tabs);
    private final Rows rows = new Rows();
    private final Label order = new Label();
    private final Button all = new Button();
    private final Roving roving = new Roving();
    private final Navigator navigator;
    private Look look;
    private Ledger ledger;
    private List<Overview.Overdue> late = List.of();
    private int chosen;

    OverdueCard(Navigator navigator) {
        this.navigator = navigator;
        getStyleClass().add("card");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        order.getStyleClass().add("unit");
        all.getStyleClass().addAll("link", "bold", "small");
        HBox foot = new HBox(order, space, all);
        foot.getStyleClass().add("card-foot");
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(head, rows, foot);
    }

    private void choose(int tab) {
        chosen = tab;
        show(look, ledger);
    }

    void show(Look newLook, Ledger of) {
        look = newLook;
        ledger = of;
        int[] counts = new int[PROMISED.size()];
        Money sum = Money.ZERO;
        late = new java.util.ArrayList<>();
        for (Overview.Overdue overdue : look.overview().overdue()) {
            if (overdue.level() != Overview.Level.DUE) {
                int kind = PROMISED.indexOf(overdue.milestone());
                counts[kind]++;
                sum = overdue.planned() == null ? sum : sum.plus(overdue.planned());
                if (kind == chosen && late.size() < Rows.MOST) {
                    late.add(overdue);
                }
            }
        }
        int count = counts[0] + counts[1] + counts[2];
        head.show(look.text("overview.overdue"), look.text("overview.overdue.note", look.words().count(count), look.money(sum),
                look.unitName()));
        for (int i = 0; i < counts.length; i++) {
            tabs.show(i, look.text("overview.tab." + PROMISED.get(i), look.words().count(counts[i])));
        }
        order.setText(look.text(counts[chosen] == 0 ? "overview.overdue.none" : "overview.overdue.order"));
        all.setText(look.text("overview.overdue.all", look.words().count(counts[chosen])));
        all.setVisible(counts[chosen] > 0);
        all.setOnAction(pressed -> navigator.go(Navigator.LEDGER, Ways.overdue(PROMISED.get(chosen), look.overview().asOf())));
        head.explain(OverdueFigure.of(null, OverdueFigure.Part.AMOUNT));
        rows.show(late, ledger, look);
    }

    /** Shows whole rows only. */
    private final class Rows extends Region {
        static final int MOST = 24;
        private static final double ROW = 42;

        Rows() {
            setMinHeight(5 * ROW);
            setPrefHeight(7 * ROW);
        }

        /** Rows stay and show others; there are only more or fewer of them. */
        void show(List<Overview.Overdue> shown, Ledger of, Look newLook) {
            int before = getChildren().size();
            while (getChildren().size() < shown.size()) {
                getChildren().add(new OverdueRow());
            }
            getChildren().remove(shown.size(), getChildren().size());
            if (before != shown.size()) {
                roving.show(getChildren());
            }
            for (int i = 0; i < shown.size(); i++) {
                ((OverdueRow) getChildren().get(i)).show(shown.get(i), of, newLook);
            }
        }

        @Override
        protected void layoutChildren() {
            double y = 0;
            for (javafx.scene.Node row : getManagedChildren()) {
                row.setVisible(y + ROW <= getHeight() + 0.5);
                row.resizeRelocate(0, y, getWidth(), ROW);
                y += ROW;
            }
        }
    }
}
