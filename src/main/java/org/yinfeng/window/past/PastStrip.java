package org.yinfeng.window.past;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Words;

/** Says under the bar that the window looks at the past, and leads back to now; takes no room while it does not. */
public final class PastStrip extends HBox {
    private final LedgerSession session;
    private final Words words;

    /** @param choose asks for another moment */
    public PastStrip(ScreenContext context, Runnable choose) {
        super(12);
        session = context.session();
        words = context.words();
        getStyleClass().add("past-strip");
        setAlignment(Pos.CENTER_LEFT);
        Label said = new Label();
        said.getStyleClass().add("bold");
        said.textProperty().bind(Bindings.createStringBinding(this::sentence, session.pastProperty(), session.ledgerProperty(),
                context.workspace().textsProperty()));
        said.setMinWidth(0);
        Button another = words.text(new Button(), "past.another");
        another.setOnAction(pressed -> choose.run());
        Button now = words.text(new Button(), "past.now");
        now.setGraphic(new Icon("act-undo", 13));
        now.setOnAction(pressed -> session.lookAtNow());
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        for (Button button : new Button[] {another, now}) {
            button.getStyleClass().add("small-button");
            button.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(new Icon("rail-history", 16), said, space, another, now);
        visibleProperty().bind(session.pastProperty().isNotNull());
        managedProperty().bind(visibleProperty());
    }

    private String sentence() {
        return session.isPast() ? words.now().get("past.strip", words.wording().moment(session.pastProperty().get()),
                words.wording().count(session.ledger().revision())) : "";
    }
}
