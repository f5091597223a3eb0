package org.yinfeng.window.ledger;

/** What tests reach inside the screen for. */
final class ListTrick {
    private ListTrick() {}

    static ProjectGrid grid(LedgerStage stage) {
        return (ProjectGrid) stage.scene.lookup(".project-grid");
    }

    static ProjectPane pane(LedgerStage stage) {
        return (ProjectPane) stage.scene.lookup(".project-pane");
    }

    static void sortAndSelect(LedgerStage stage) {
        ProjectGrid grid = grid(stage);
        grid.model().sort("plannedWan");
        grid.model().selection().select(6);
        grid.model().selection().toggle(13);
        grid.model().selection().toggle(10);
        grid.column(grid.columns() == null ? 6 : grid.columns().indexOf("started"));
    }
}
