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
}
