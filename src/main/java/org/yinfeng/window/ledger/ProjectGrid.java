package org.yinfeng.window.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.yinfeng.desk.list.CellText;
import org.yinfeng.desk.list.ColumnFace;
import org.yinfeng.desk.list.ListModel;
import org.yinfeng.desk.list.Selection;
import org.yinfeng.ledger.Listing;

/**
 * The virtual table over a list: as many rows as fit in sight, whatever the ledger's size. The first column stays, the rest
 * scrolls; the keyboard is the {@link CellEditor}'s, which always stands at the focused cell.
 */
final class ProjectGrid extends Region {
    private static final double BAR = 12;
    private static final double LINES_PER_NOTCH = 3.0 / 40;

    private final ListModel model;
    private final GridHead head = new GridHead();
    private final Pane body = new Pane();
    private final Rectangle clip = new Rectangle();
    private final ScrollBar vertical = new ScrollBar();
    private final ScrollBar horizontal = new ScrollBar();
    private final List<GridRow> pool = new ArrayList<>();
    private final GridCell frame = new GridCell("cell-focus");
    private final Region line = new Region();
    private final CellEditor editor = new CellEditor();
    private GridColumns columns;
    private List<Object> measured = List.of();
    private CellText text;
    private Listing shown;
    private double rowHeight = 26;
    private int column;
    private Consumer<MouseEvent> menu = event -> { };
    private Runnable edit = () -> { };

    ProjectGrid(ListModel model) {
        this.model = model;
        getStyleClass().add("project-grid");
        body.getStyleClass().add("grid-body");
        body.setClip(clip);
        line.getStyleClass().add("grid-frozen-line");
        line.setManaged(false);
        line.setMouseTransparent(true);
        frame.setMouseTransparent(true);
        vertical.setOrientation(Orientation.VERTICAL);
        for (ScrollBar bar : List.of(vertical, horizontal)) {
            bar.setManaged(false);
            bar.setFocusTraversable(false);
            bar.valueProperty().addListener((property, before, value) -> requestLayout());
        }
        getChildren().addAll(body, head, line, vertical, horizontal);
        body.getChildren().addAll(frame, editor);
        body.setManaged(false);
        head.setManaged(false);
        editor.setAccessibleRole(javafx.scene.AccessibleRole.TEXT_FIELD);
        model.listingProperty().addListener((property, before, listing) -> listed());
        model.selection().changesProperty().addListener((property, before, count) -> requestLayout());
        body.setOnMousePressed(this::press);
        body.setOnMouseDragged(this::drag);
        body.setOnMouseClicked(this::click);
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
        listed();
    }

    void react(Runnable whenEdited, Consumer<MouseEvent> whenMenuAsked) {
        edit = whenEdited;
        menu = whenMenuAsked;
    }

    ListModel model() {
        return model;
    }

    GridHead head() {
        return head;
    }

    CellEditor editor() {
        return editor;
    }

    GridColumns columns() {
        return columns;
    }

    CellText text() {
        return text;
    }

    Listing listing() {
        return shown;
    }

    private Selection selection() {
        return model.selection();
    }

    /** The column the keyboard stands in. */
    int column() {
        return column;
    }

    ColumnFace face() {
        return columns.size() == 0 ? null : columns.face(column);
    }

    void rowHeight(double pixels) {
        rowHeight = pixels;
        listed();
    }

    private void listed() {
        shown = model.listing();
        text = new CellText(shown, model.workspace().wording());
        measure();
        pool.forEach(GridRow::forget);
        requestLayout();
    }

    @Override
    public void requestFocus() {
        editor.requestFocus();
    }

    private double bodyWidth() {
        return Math.max(0, getWidth() - BAR);
    }

    private double bodyHeight() {
        boolean wide = columns.content() > bodyWidth();
        return Math.max(0, getHeight() - GridHead.HEIGHT - (wide ? BAR : 0));
    }

    /** Columns are laid out anew only when the listing's columns, language, unit, widths or the room changed. */
    private void measure() {
        List<Object> now = List.of(shown.columns(), model.workspace().texts(), shown.unit(), model.layoutProperty().get(), bodyWidth());
        if (now.equals(measured)) {
            return;
        }
        measured = now;
        columns = new GridColumns(shown, model.layoutProperty().get(), model.workspace().texts(), bodyWidth());
        column = Math.max(0, Math.min(column, columns.size() - 1));
    }

    @Override
    protected void layoutChildren() {
        measure();
        bars();
        head.resizeRelocate(0, 0, getWidth(), GridHead.HEIGHT);
        head.show(columns, model.order(), horizontal.getValue(), getWidth());
        body.resizeRelocate(0, GridHead.HEIGHT, bodyWidth(), bodyHeight());
        clip.setWidth(bodyWidth());
        clip.setHeight(bodyHeight());
        rows();
        line.resizeRelocate(columns.frozen() - 1, 0, 1, GridHead.HEIGHT + bodyHeight());
        focus();
    }

    private void bars() {
        int count = shown.rows().length;
        scroll(vertical, count * rowHeight, bodyHeight(), rowHeight);
        scroll(horizontal, columns.content(), bodyWidth(), 40);
        vertical.resizeRelocate(getWidth() - BAR, GridHead.HEIGHT, BAR, bodyHeight());
        horizontal.resizeRelocate(0, getHeight() - BAR, bodyWidth(), BAR);
    }

    private static void scroll(ScrollBar bar, double content, double room, double step) {
        double most = Math.max(0, content - room);
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setVisibleAmount(content <= 0 ? 0 : most * Math.min(1, room / content));
        bar.setUnitIncrement(step);
        bar.setBlockIncrement(Math.max(step, room - step));
        if (bar.getValue() > most) {
            bar.setValue(most);
        }
    }

    private void rows() {
        int count = shown.rows().length;
        int needed = (int) Math.ceil(bodyHeight() / rowHeight) + 1;
        while (pool.size() < needed) {
            GridRow row = new GridRow();
            pool.add(row);
            body.getChildren().add(pool.size() - 1, row);
        }
        double scrolled = Math.round(vertical.getValue());
        int first = (int) (scrolled / rowHeight);
        pool.forEach(row -> row.setVisible(row.position() >= first && row.position() < Math.min(count, first + needed)));
        for (int position = first; position < Math.min(count, first + needed); position++) {
            GridRow row = pool.get(position % pool.size());
            row.setVisible(true);
            row.show(position, text, columns);
            row.state(selection().isSelected(position), position == selection().focus());
            row.resizeRelocate(0, position * rowHeight - scrolled, bodyWidth(), rowHeight);
            row.place(columns, horizontal.getValue(), bodyWidth(), rowHeight);
        }
    }

    private void focus() {
        int position = selection().focus();
        boolean seen = position >= 0 && position < shown.rows().length && columns.size() > 0;
        frame.setVisible(seen);
        if (!seen) {
            return;
        }
        ColumnFace face = columns.face(column);
        frame.show(text.text(position, face.column()), face.number());
        frame.mark(text.icon(position, face.column()), 13);
        frame.tone(text.tone(position, face.column()));
        double left = columns.left(column, horizontal.getValue());
        double top = position * rowHeight - Math.round(vertical.getValue());
        frame.resizeRelocate(left, top, columns.width(column), rowHeight - 1);
        double wide = Math.min(Math.max(columns.width(column), 140), Math.max(140, bodyWidth() - left));
        editor.resizeRelocate(left, top - 1, wide, rowHeight + 1);
        if (!editor.isAwake()) {
            editor.setEditable(face.field() != null);
        }
        editor.setAccessibleText(model.workspace().texts().get("grid.cell", ColumnFace.name(face.column(), model.workspace().texts()),
                frame.getText(), position + 1, shown.rows().length));
    }

    /** Goes to a column and scrolls so that the focused cell is in sight. */
    void column(int wanted) {
        column = Math.max(0, Math.min(wanted, columns.size() - 1));
        reveal();
    }

    void reveal() {
        double top = selection().focus() * rowHeight;
        if (selection().focus() >= 0 && top < vertical.getValue()) {
            vertical.setValue(top);
        } else if (top + rowHeight > vertical.getValue() + bodyHeight()) {
            vertical.setMax(Math.max(vertical.getMax(), shown.rows().length * rowHeight - bodyHeight()));
            vertical.setValue(top + rowHeight - bodyHeight());
        }
        if (column > 0 && column < columns.size()) {
            double left = columns.left(column, 0);
            double right = left + columns.width(column);
            if (left < columns.frozen() + horizontal.getValue()) {
                horizontal.setValue(Math.max(0, left - columns.frozen()));
            } else if (right > bodyWidth() + horizontal.getValue()) {
                horizontal.setValue(Math.min(horizontal.getMax(), right - bodyWidth()));
            }
        }
        requestLayout();
    }

    /** Whole rows in sight, for Page Up and Page Down. */
    int page() {
        return Math.max(1, (int) (bodyHeight() / rowHeight) - 1);
    }

    private int positionAt(double y) {
        int position = (int) Math.floor((y + Math.round(vertical.getValue())) / rowHeight);
        return position < 0 || position >= shown.rows().length ? -1 : position;
    }

    private void press(MouseEvent event) {
        int position = positionAt(event.getY());
        if (editor.isAwake() && event.getTarget() != body && inEditor(event)) {
            return;
        }
        editor.requestFocus();
        if (position < 0) {
            return;
        }
        int at = columns.at(event.getX(), horizontal.getValue());
        column = at < 0 ? column : at;
        if (event.isShiftDown()) {
            selection().extend(position);
        } else if (event.isShortcutDown()) {
            selection().toggle(position);
        } else if (event.getButton() == MouseButton.PRIMARY || !selection().isSelected(position)) {
            selection().select(position);
        }
        reveal();
        if (event.isPopupTrigger()) {
            menu.accept(event);
        }
    }

    private boolean inEditor(MouseEvent event) {
        return editor.getBoundsInParent().contains(event.getX(), event.getY());
    }

    private void drag(MouseEvent event) {
        int position = positionAt(event.getY());
        if (event.getButton() == MouseButton.PRIMARY && position >= 0 && position != selection().focus()) {
            selection().extend(position);
            reveal();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.SECONDARY) {
            menu.accept(event);
        } else if (event.getClickCount() == 2 && positionAt(event.getY()) >= 0 && !editor.isAwake()) {
            edit.run();
        }
    }

    private void wheel(ScrollEvent event) {
        double lines = event.getDeltaY() * LINES_PER_NOTCH * rowHeight;
        if (event.isShiftDown() || event.getDeltaX() != 0) {
            double across = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
            horizontal.setValue(Math.max(0, Math.min(horizontal.getMax(), horizontal.getValue() - across)));
        } else {
            vertical.setValue(Math.max(0, Math.min(vertical.getMax(), vertical.getValue() - lines)));
        }
        event.consume();
    }

    /** The width that a column's heading and the longest of its next thousand texts need. */
    int fit(int fitted) {
        ColumnFace face = columns.face(fitted);
        double widest = measure(face.heading()) + 14;
        int first = Math.max(0, selection().focus() - 500);
        for (int position = first; position < Math.min(shown.rows().length, first + 1000); position++) {
            double mark = text.icon(position, face.column()) == null ? 0 : 20;
            widest = Math.max(widest, measure(text.text(position, face.column())) + mark);
        }
        return (int) Math.ceil(widest + 14);
    }

    private double measure(String words) {
        Text measured = new Text(words);
        measured.setFont(frame.getFont());
        return measured.getLayoutBounds().getWidth();
    }
}
