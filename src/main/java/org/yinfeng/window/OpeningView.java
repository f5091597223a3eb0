package org.yinfeng.window;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.Workspace;
import org.yinfeng.window.kit.Words;

/** What stands until the ledger is open: which one, and that it is on its way. */
final class OpeningView extends VBox {
    OpeningView(Workspace workspace, String where) {
        super(12);
        Words words = new Words(workspace);
        getStyleClass().add("page");
        setPadding(new Insets(64, 64, 64, 104));
        Label place = new Label(where);
        place.getStyleClass().add("muted");
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setPrefWidth(320);
        words.name(bar, "opening.title");
        getChildren().addAll(words.label("opening.title", "page-title"), place, bar);
    }
}
