package org.yinfeng.window.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import org.yinfeng.desk.list.CellText;
import org.yinfeng.desk.list.ColumnFace;
import org.yinfeng.progress.OpenPromise;
import org.yinfeng.progress.Overview.Level;
import org.yinfeng.project.Promise;

/** One row of the pool: shows a position of the list, then another. */
final class GridRow extends Pane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focus-row");
    private static final double GLYPH = 13;
    private static final double DIAMOND = 12;

    private final List<GridCell> cells = new ArrayList<>();
    private final Pane frozen = new Pane();
    private final GridCell mark = new GridCell("grid-mark");
    private int position = -1;
    private boolean selected;
    private boolean focused;

    GridRow() {
        getStyleClass().add("grid-row");
        frozen.getStyleClass().add("grid-frozen");
        frozen.setManaged(false);
        frozen.setMouseTransparent(true);
        frozen.getChildren().add(mark);
        setManaged(false);
        getChildren().add(frozen);
        setAccessibleRole(AccessibleRole.TABLE_ROW);
    }

    int position() {
        return position;
    }

    /** Forgets what it shows, so that the next showing writes every cell. */
    void forget() {
        position = -1;
    }

    /** Shows a position where it does not do so already. */
    void show(int newPosition, CellText text, GridColumns columns) {
        if (newPosition == position) {
            return;
        }
        position = newPosition;
        while (cells.size() < columns.size()) {
            GridCell cell = new GridCell("grid-text");
            cells.add(cell);
            if (cells.size() == 1) {
                frozen.getChildren().add(cell);
            } else {
                getChildren().add(getChildren().size() - 1, cell);
            }
        }
        OpenPromise late = text.late(position);
        mark.mark(late == null ? null : late.level() == Level.RED ? "alert-overdue" : "alert-due", DIAMOND);
        for (int i = 0; i < columns.size(); i++) {
            fill(cells.get(i), text, columns.face(i));
        }
        setAccessibleText(columns.size() == 0 ? "" : cells.get(0).getText());
    }

    private void fill(GridCell cell, CellText text, ColumnFace face) {
        String icon = text.icon(position, face.column());
        cell.mark(icon, GLYPH);
        CellText.Tone tone = text.tone(position, face.column());
        cell.tone(tone);
        cell.weigh(face.column().type() == Promise.class && (tone == CellText.Tone.WARN || tone == CellText.Tone.CRIT));
        String value = text.text(position, face.column());
        cell.show(value.indexOf('\n') < 0 ? value : value.replace('\n', ' '), face.number());
    }

    void place(GridColumns columns, double scrolled, double width, double height) {
        frozen.resizeRelocate(0, 0, columns.frozen(), height);
        mark.resizeRelocate(10, 0, GridColumns.MARK - 10, height - 1);
        for (int i = 0; i < cells.size(); i++) {
            boolean seen = i < columns.size() && columns.inSight(i, scrolled, width);
            cells.get(i).setVisible(seen);
            if (seen) {
                cells.get(i).resizeRelocate(columns.left(i, scrolled), 0, columns.width(i), height - 1);
            }
        }
    }

    void state(boolean nowSelected, boolean nowFocused) {
        if (nowSelected != selected) {
            selected = nowSelected;
            pseudoClassStateChanged(SELECTED, selected);
        }
        if (nowFocused != focused) {
            focused = nowFocused;
            pseudoClassStateChanged(FOCUSED, focused);
        }
    }
}
