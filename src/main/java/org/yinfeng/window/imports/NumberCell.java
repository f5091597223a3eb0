package org.yinfeng.window.imports;

import javafx.scene.control.TableCell;

/** The row's number as the spreadsheet shows it. */
final class NumberCell extends TableCell<Integer, Integer> {
    NumberCell() {
        getStyleClass().addAll("amount", "muted-cell");
    }

    @Override
    protected void updateItem(Integer position, boolean empty) {
        super.updateItem(position, empty);
        setText(empty || position == null ? null : String.valueOf(((RowsTable) getTableView()).row(position).number()));
    }
}
