package org.yinfeng.window.imports;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.yinfeng.desk.imports.ReviewRow;

/** A quiet word of the row itself, such as its number. */
final class TextCell extends TableCell<Integer, Integer> {
    private final RowsTable table;
    private final Function<ReviewRow, String> text;

    TextCell(RowsTable table, Function<ReviewRow, String> text) {
        this.table = table;
        this.text = text;
        getStyleClass().addAll("amount", "muted-cell");
    }

    @Override
    protected void updateItem(Integer position, boolean empty) {
        super.updateItem(position, empty);
        setText(empty || position == null ? null : text.apply(table.row(position)));
    }
}
