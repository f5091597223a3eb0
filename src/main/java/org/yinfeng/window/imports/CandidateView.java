package org.yinfeng.window.imports;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.yinfeng.desk.imports.Candidate;
import org.yinfeng.project.Unit;
import org.yinfeng.window.kit.Words;

/** A project of the ledger beside the row that may be it; what differs is bold. */
final class CandidateView extends GridPane {
    private static final double NAMES = 62;
    private static final double GAP = 8;

    CandidateView(Words words, Candidate candidate, double wide) {
        getStyleClass().add("candidate");
        setHgap(GAP);
        setVgap(2);
        double side = (wide - NAMES - 2 * GAP - 16) / 2;
        setPrefWidth(wide);
        add(label(words.now().get("import.side.row"), true, false, side), 1, 0);
        add(label(candidate.called(), true, false, side), 2, 0);
        int row = 1;
        for (Candidate.Line line : candidate.lines(words.wording(), Unit.WAN)) {
            add(label(line.field(), true, false, NAMES), 0, row);
            add(label(line.row(), false, line.differs(), side), 1, row);
            add(label(line.ledger(), false, line.differs(), side), 2, row++);
        }
    }

    private static Label label(String text, boolean quiet, boolean bold, double width) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setPrefWidth(width);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("small");
        if (quiet) {
            label.getStyleClass().add("muted");
        }
        if (bold) {
            label.getStyleClass().add("bold");
        }
        return label;
    }
}
