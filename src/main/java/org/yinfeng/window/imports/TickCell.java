package org.yinfeng.window.imports;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.util.Callback;
import org.yinfeng.exchange.plan.Acceptance.Decision;
import org.yinfeng.exchange.plan.Fate;

/** Whether a row is taken; nothing where there is nothing to take. */
final class TickCell extends TableCell<Integer, Integer> {
    record Factory(RowsTable table) implements Callback<TableColumn<Integer, Integer>, TableCell<Integer, Integer>> {
        @Override
        public TableCell<Integer, Integer> call(TableColumn<Integer, Integer> column) {
            return new TickCell(table);
        }
    }

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
        Fate fate = empty || position == null ? Fate.SKIPPED : table.row(position).fate();
        boolean choice = fate == Fate.NEW || fate == Fate.CHANGED || fate == Fate.DUPLICATE;
        setGraphic(choice ? tick : null);
        if (choice) {
            tick.setSelected(table.decision(position) != Decision.LEAVE);
        }
    }
}
