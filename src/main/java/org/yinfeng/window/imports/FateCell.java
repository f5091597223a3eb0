package org.yinfeng.window.imports;

import javafx.scene.control.TableCell;
import org.yinfeng.desk.imports.Result;
import org.yinfeng.window.kit.Icon;

/** What becomes of a row: its shape and its word. */
final class FateCell extends TableCell<Integer, Integer> {
    private final RowsTable table;
    private final Icon icon = new Icon("fate-same", 13, "muted");
    private Result shown;

    FateCell(RowsTable table) {
        this.table = table;
        setGraphicTextGap(6);
        getStyleClass().add("small");
    }

    @Override
    protected void updateItem(Integer position, boolean empty) {
        super.updateItem(position, empty);
        if (empty || position == null) {
            setText(null);
            setGraphic(null);
            return;
        }
        Result fate = table.row(position).result();
        if (fate != shown) {
            icon.path().getStyleClass().remove(shown == null ? "muted" : FateStrip.styleOf(shown));
            icon.path().getStyleClass().add(FateStrip.styleOf(fate));
            icon.show(FateStrip.iconOf(fate));
            shown = fate;
        }
        setText(table.words().now().get(fate == Result.DUPLICATE ? "verdict." + table.verdict(position) : "fate." + fate));
        setGraphic(icon);
    }
}
