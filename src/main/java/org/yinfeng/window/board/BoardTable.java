package org.yinfeng.window.board;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.yinfeng.progress.board.Board.Period;
import org.yinfeng.progress.board.Boards.Circle;
import org.yinfeng.progress.board.MeritFigure;
import org.yinfeng.progress.board.PlaceFigure;
import org.yinfeng.progress.board.Standing;
import org.yinfeng.project.Region;
import org.yinfeng.project.Texts;
import org.yinfeng.report.board.BoardCells;
import org.yinfeng.report.chart.BoardBar;
import org.yinfeng.report.chart.Style;
import org.yinfeng.window.kit.ChartCanvas;
import org.yinfeng.window.kit.ExplainedCells;
import org.yinfeng.window.kit.Icon;

/** A board's rows, the whole city first: place and change, bar against the schedule, and what would lift the unit one place. */
final class BoardTable extends TableView<Standing> {
    private static final double ROW = 34;

    private final Consumer<String> open;
    private BoardCells cells;
    private Style style;
    private Circle circle;
    private Period since;

    /** @param open told whose projects are asked for */
    BoardTable(Consumer<String> open) {
        this.open = open;
        getStyleClass().addAll("rows-table", "board-table");
        setFixedCellSize(ROW);
        getSelectionModel().setCellSelectionEnabled(true);
        ExplainedCells.on(this);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(made -> new Row());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && getSelectionModel().getSelectedItem() != null) {
                open.accept(getSelectionModel().getSelectedItem().region());
                key.consume();
            }
        });
    }

    /** @param newCircle and the period since which places are compared: what a place's explanation needs to know */
    void compare(Circle newCircle, Period newSince) {
        circle = newCircle;
        since = newSince;
    }

    void show(BoardCells newCells, Style newStyle, boolean listed) {
        cells = newCells;
        style = newStyle;
        String chosen = getSelectionModel().getSelectedItem() == null ? null : getSelectionModel().getSelectedItem().region();
        List<Standing> rows = new ArrayList<>(cells.board().rows());
        if (cells.city() != null && !rows.isEmpty()) {
            rows.add(0, cells.city());
        }
        getColumns().setAll(columns(listed));
        getItems().setAll(rows);
        rows.stream().filter(row -> row.region().equals(chosen)).findFirst().ifPresent(getSelectionModel()::select);
        setAccessibleText(cells.title());
    }

    private List<TableColumn<Standing, Standing>> columns(boolean listed) {
        Texts texts = cells.words().texts();
        boolean english = !style.chinese();
        List<TableColumn<Standing, Standing>> columns = new ArrayList<>(List.of(
                placed(text(texts.get("board.place.head"), english ? 52 : 48, cells::place, "amount", "bold"), PlaceFigure.Part.PLACE),
                placed(column(texts.get("board.change"), english ? 66 : 56, Change::new), PlaceFigure.Part.CHANGE),
                text(texts.get("head.unit"), english ? 150 : 112, cells::region, "bold-city"),
                figured(bars(), cells.rated() ? MeritFigure.Part.RATE : MeritFigure.Part.VALUE),
                figured(text(head(cells.valueHead(), cells.unitName()), 104, cells::value, "amount", "bold"), MeritFigure.Part.VALUE)));
        if (cells.rated()) {
            columns.add(figured(text(head(cells.baseHead(), cells.unitName()), 104, cells::base, "amount"), MeritFigure.Part.BASE));
            columns.add(figured(text(texts.get("head.rate") + " %", 74, cells::rate, "amount", "bold"), MeritFigure.Part.RATE));
        }
        if (cells.scheduled()) {
            columns.add(figured(column(texts.get("board.gap.head"), english ? 92 : 84, Gap::new, "amount"), MeritFigure.Part.GAP));
        }
        if (listed) {
            columns.add(column(texts.get("board.list"), english ? 78 : 56, Listed::new));
        }
        columns.add(placed(text(texts.get("board.lift"), english ? 300 : 264, cells::lift, "muted-cell"), PlaceFigure.Part.LIFT));
        return columns;
    }

    /** A number of the unit; what is not known has nothing to explain but a missing target or report, which the explanation says. */
    private TableColumn<Standing, Standing> figured(TableColumn<Standing, Standing> column, MeritFigure.Part part) {
        ExplainedCells.column(column, row -> MeritFigure.of(cells.board().merit(), part, row.region()));
        return column;
    }

    private TableColumn<Standing, Standing> placed(TableColumn<Standing, Standing> column, PlaceFigure.Part part) {
        ExplainedCells.column(column, row -> row.place() == null || part == PlaceFigure.Part.LIFT && row.lift() == null ? null
                : new PlaceFigure(cells.board().merit(), part, row.region(), circle, since));
        return column;
    }

    private static String head(String head, String unit) {
        return unit.isEmpty() ? head : head + " " + unit;
    }

    private TableColumn<Standing, Standing> bars() {
        String schedule = cells.board().rows().stream().filter(row -> row.score() != null && row.score().schedulePercent() != null).findFirst()
                .map(row -> cells.words().texts().get("counties.schedule", cells.words().rate(row.score().schedulePercent()))).orElse("");
        TableColumn<Standing, Standing> bars = column(schedule, 180, Bar::new, "bars");
        bars.setMinWidth(120);
        return bars;
    }

    private TableColumn<Standing, Standing> text(String head, double width, Function<Standing, String> text, String... styles) {
        return column(head, width, () -> new TableCell<>() {
            @Override
            protected void updateItem(Standing row, boolean empty) {
                super.updateItem(row, empty);
                String said = empty ? null : text.apply(row);
                setText(said);
                setTooltip(said == null || said.length() < 20 ? null : new Tooltip(said));
            }
        }, styles);
    }

    private static TableColumn<Standing, Standing> column(String head, double width, java.util.function.Supplier<TableCell<Standing, Standing>> cell,
            String... styles) {
        TableColumn<Standing, Standing> column = new TableColumn<>(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> cell.get());
        column.getStyleClass().addAll(styles);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        return column;
    }

    /** A cell with an icon before its number. */
    private abstract static class Marked extends TableCell<Standing, Standing> {
        private final Icon icon = new Icon("schedule-even", 9);
        private final Label label = new Label();
        private final HBox box = new HBox(4, icon, label);

        Marked(Pos align) {
            box.setAlignment(align);
        }

        @Override
        protected void updateItem(Standing row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty ? null : box);
            if (!empty) {
                fill(row);
            }
        }

        abstract void fill(Standing row);

        void say(String text, String iconName, String tone) {
            label.setText(text);
            label.getStyleClass().removeAll("crit", "pos", "bold");
            icon.path().getStyleClass().removeAll("crit", "pos", "muted");
            icon.setVisible(iconName != null);
            if (iconName != null) {
                icon.show(iconName);
                icon.path().getStyleClass().add(tone);
            }
            if ("crit".equals(tone)) {
                label.getStyleClass().addAll("crit", "bold");
            }
        }
    }

    private final class Change extends Marked {
        Change() {
            super(Pos.CENTER_LEFT);
        }

        @Override
        void fill(Standing row) {
            int climbed = row.climbed() == null ? 0 : row.climbed();
            say(cells.climbed(row), climbed == 0 ? row.climbed() == null ? null : "schedule-even" : climbed > 0 ? "schedule-ahead"
                    : "schedule-behind", "muted");
        }
    }

    private final class Gap extends Marked {
        Gap() {
            super(Pos.CENTER_RIGHT);
        }

        @Override
        void fill(Standing row) {
            boolean known = row.score() != null && row.score().gapPoints() != null;
            int standing = known ? row.score().standing() : 0;
            say(cells.gap(row), !known ? null : standing > 0 ? "schedule-ahead" : standing < 0 ? "schedule-behind" : "schedule-even",
                    standing > 0 ? "pos" : standing < 0 ? "crit" : "muted");
        }
    }

    /** The list's name on a tag of its own shape and words. */
    private final class Listed extends TableCell<Standing, Standing> {
        private final Label tag = new Label();

        @Override
        protected void updateItem(Standing row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row.list() == null ? null : tag);
            if (!empty && row.list() != null) {
                tag.setText(cells.list(row));
                tag.getStyleClass().setAll("label", "board-tag", row.list() == Standing.Mark.RED ? "board-red" : "board-black");
            }
        }
    }

    private final class Bar extends TableCell<Standing, Standing> {
        private final ChartCanvas canvas = new ChartCanvas();

        Bar() {
            canvas.setMouseTransparent(true);
            canvas.prefWidthProperty().bind(widthProperty().subtract(16));
            canvas.setPrefHeight(ROW - 1);
        }

        @Override
        protected void updateItem(Standing row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : canvas);
            if (!empty) {
                canvas.show(new BoardBar(cells.part(row), cells.schedule(row), cells.most(), Region.CITY.equals(row.region()), style,
                        cells.said(row)));
            }
        }
    }

    private final class Row extends TableRow<Standing> {
        Row() {
            setOnMouseClicked(click -> {
                if (getItem() != null && click.getButton() == javafx.scene.input.MouseButton.PRIMARY) {
                    open.accept(getItem().region());
                }
            });
        }

        @Override
        protected void updateItem(Standing row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("total-row");
            if (!empty && Region.CITY.equals(row.region())) {
                getStyleClass().add("total-row");
            }
            setAccessibleText(empty ? null : cells.said(row));
        }
    }
}
