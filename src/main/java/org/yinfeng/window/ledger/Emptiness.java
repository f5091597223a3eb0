package org.yinfeng.window.ledger;

import javafx.scene.layout.StackPane;
import org.yinfeng.desk.list.ListModel;
import org.yinfeng.project.Problem;
import org.yinfeng.window.kit.EmptyState;
import org.yinfeng.window.kit.Navigator;
import org.yinfeng.window.kit.ScreenContext;

/** What stands in the table's place while it has no rows: nothing entered yet, or everything hidden. */
final class Emptiness extends StackPane {
    private final ScreenContext context;
    private final ListModel model;
    private final Runnable create;

    Emptiness(ScreenContext context, ListModel model, Runnable create) {
        this.context = context;
        this.model = model;
        this.create = create;
        getStyleClass().add("ledger-empty");
        setAlignment(javafx.geometry.Pos.TOP_LEFT);
    }

    void follow() {
        int all = context.session().ledger().projects().size();
        boolean empty = model.listing().rows().length == 0;
        setVisible(empty);
        setManaged(empty);
        if (!empty) {
            return;
        }
        if (all == 0) {
            EmptyState nothing = new EmptyState(context.words(), "empty.ledger", "empty.import",
                    () -> context.navigator().go(Navigator.IMPORT, null));
            nothing.getChildren().add(button("empty.new", create));
            getChildren().setAll(nothing);
        } else {
            EmptyState hidden = new EmptyState(context.words(), "empty.hits");
            for (Problem problem : model.problemsProperty().get()) {
                hidden.getChildren().add(ProjectCard.label(problem.what().in(context.workspace().texts()), "crit"));
            }
            javafx.scene.control.Button show = context.words().text(new javafx.scene.control.Button(), "empty.show",
                    context.words().wording().count(all));
            show.setOnAction(pressed -> model.showAll());
            hidden.getChildren().add(show);
            getChildren().setAll(hidden);
        }
    }

    private javafx.scene.control.Button button(String key, Runnable action) {
        javafx.scene.control.Button button = context.words().text(new javafx.scene.control.Button(), key);
        button.setOnAction(pressed -> action.run());
        return context.changes(button);
    }
}
