package org.yinfeng.window.imports;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;

/** Whether a row is taken; nothing where there is nothing to take. */
final class TickCell extends TableCell<Integer, Integer> {
    private final RowsTable table;
    private final CheckBox tick = new CheckBox();

    TickCell(RowsTable table) {
        this.table = table;
        tick.setOnAction(pressed -> table.toggle(getItem()));
        tick.setFocusTraversable(false);
        table.words().name(tick, "import.column.take");
    }

    @Override
    protected void updateItem(Integer position, boolean empty) {
        super.updateItem(position, empty);
        boolean choice = !empty && position != null && table.row(position).result().isChoice();
        setGraphic(choice ? tick : null);
        if (choice) {
            tick.setSelected(table.takes(position));
        }
    }
}
