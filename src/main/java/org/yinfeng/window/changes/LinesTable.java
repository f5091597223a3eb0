package org.yinfeng.window.changes;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yinfeng.progress.bridge.Bridge.Line;
import org.yinfeng.progress.bridge.BridgeWords;
import org.yinfeng.project.Field;
import org.yinfeng.project.Texts;

/** The projects of a part, each with what became of it and its share; Enter or a double click leads to the project. */
final class LinesTable extends TableView<Line> {
    private final Label nothing = new Label();

    LinesTable(Consumer<Line> open) {
        getStyleClass().addAll("rows-table", "changes-lines");
        setFixedCellSize(28);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        nothing.getStyleClass().addAll("muted", "changes-nothing");
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && getSelectionModel().getSelectedItem() != null) {
                open.accept(getSelectionModel().getSelectedItem());
                key.consume();
            }
        });
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && getSelectionModel().getSelectedItem() != null) {
                open.accept(getSelectionModel().getSelectedItem());
            }
        });
    }

    /** @param none what stands there where nothing changed */
    void show(List<Line> lines, BridgeWords words, String none) {
        Texts texts = words.words().texts();
        nothing.setText(none);
        getColumns().setAll(List.of(column(texts.get("field.name"), 250, line -> text(line, Field.NAME)),
                column(texts.get("field.region"), 96, line -> texts.word(text(line, Field.REGION))),
                column(texts.get("changes.what"), 300, words::told),
                column(texts.get("changes.share") + texts.get("changes.head.unit", words.unitName()), 120, line -> words.change(line.change()), "amount")));
        getItems().setAll(lines);
        setAccessibleText(texts.get("changes.lines"));
    }

    private static String text(Line line, Field<String> field) {
        String text = line.project().get(field);
        return text == null ? "" : text;
    }

    private static TableColumn<Line, Line> column(String head, double width, Function<Line, String> said, String... styles) {
        TableColumn<Line, Line> column = new TableColumn<>(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(Line line, boolean empty) {
                super.updateItem(line, empty);
                String text = empty ? null : said.apply(line);
                setText(text);
                setTooltip(text == null || text.length() < 14 ? null : new Tooltip(text));
            }
        });
        column.getStyleClass().addAll(styles);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        return column;
    }
}
