package org.yinfeng.window.explain;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yinfeng.ledger.Projects;
import org.yinfeng.progress.explain.Parts;
import org.yinfeng.project.Field;

/** One project: its name, its county, and what it brings. */
final class PartCell extends ListCell<Integer> {
    private final PartList owner;
    private final Label name = new Label();
    private final Label region = new Label();
    private final Label amount = new Label();
    private final HBox line = new HBox(8, name, region, amount);

    PartCell(PartList owner) {
        this.owner = owner;
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(40);
        region.getStyleClass().addAll("small", "muted");
        region.setMinWidth(Region.USE_PREF_SIZE);
        amount.setMinWidth(64);
        amount.setAlignment(Pos.CENTER_RIGHT);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Integer place, boolean empty) {
        super.updateItem(place, empty);
        if (empty || place == null) {
            setGraphic(null);
            return;
        }
        Parts parts = owner.parts();
        Projects projects = parts.ledger().projects();
        int row = parts.row(place);
        String called = projects.value(Field.NAME, row);
        name.setText(called == null ? projects.value(Field.CODE, row) : called);
        region.setText(owner.word(projects.value(Field.REGION, row)));
        amount.setText(owner.amount(place));
        setAccessibleText(name.getText() + " " + region.getText() + " " + amount.getText());
        setGraphic(line);
    }
}
