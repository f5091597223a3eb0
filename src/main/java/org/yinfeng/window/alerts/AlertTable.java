package org.yinfeng.window.alerts;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.yinfeng.desk.alerts.AlertSheet;
import org.yinfeng.desk.alerts.AlertView;
import org.yinfeng.progress.alert.Alert;
import org.yinfeng.progress.alert.AlertFigure;
import org.yinfeng.progress.alert.Light;
import org.yinfeng.progress.alert.Reasons;
import org.yinfeng.project.Texts;
import org.yinfeng.window.kit.ExplainedCells;
import org.yinfeng.window.kit.Icon;

/** The alerts in sight, one a row; several can be selected. Enter or a double click leads to the project. */
final class AlertTable extends TableView<Integer> {
    private final LocalDate today;
    private AlertView view;
    private Reasons reasons;
    private AlertSheet sheet;
    private Texts texts;

    AlertTable(Consumer<Alert> open, LocalDate today) {
        this.today = today;
        getStyleClass().add("rows-table");
        ExplainedCells.on(this);
        setFixedCellSize(28);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && getSelectionModel().getSelectedItem() != null) {
                open.accept(view.at(getSelectionModel().getSelectedItem()));
                key.consume();
            }
        });
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && getSelectionModel().getSelectedItem() != null) {
                open.accept(view.at(getSelectionModel().getSelectedItem()));
            }
        });
    }

    void show(AlertView newView, Reasons newReasons, AlertSheet newSheet, Texts newTexts) {
        boolean anew = texts != newTexts;
        view = newView;
        reasons = newReasons;
        sheet = newSheet;
        texts = newTexts;
        if (anew) {
            getColumns().setAll(columns());
            setAccessibleText(texts.get("alerts.title"));
        }
        getSelectionModel().clearSelection();
        getItems().setAll(IntStream.range(0, view.size()).boxed().toList());
        refresh();
    }

    List<Alert> selected() {
        return getSelectionModel().getSelectedItems().stream().map(view::at).toList();
    }

    private List<TableColumn<Integer, Integer>> columns() {
        boolean english = texts.language() == Texts.Language.EN;
        TableColumn<Integer, Integer> light = column("alerts.light", english ? 68 : 62);
        light.setCellFactory(made -> new LightCell());
        TableColumn<Integer, Integer> reason = text("alerts.reason", 300, alert -> reasons.of(alert));
        ExplainedCells.column(reason, position -> position >= view.size() ? null : AlertFigure.of(view.at(position), today));
        return List.of(light, text("alerts.kind", english ? 146 : 72, alert -> texts.get("alert." + alert.kind()), "muted-cell"),
                text("field.name", english ? 176 : 216, alert -> view.answerable().name(alert), "bold"),
                text("alerts.due", english ? 72 : 82, alert -> alert.due() == null ? "" : alert.due().toString(), "muted-cell"),
                text("alerts.person", english ? 66 : 64, alert -> view.answerable().person(alert)),
                text("alerts.done", english ? 100 : 128, alert -> sheet.done(alert)),
                reason);
    }

    private TableColumn<Integer, Integer> column(String key, double width, String... styles) {
        TableColumn<Integer, Integer> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.getStyleClass().addAll(styles);
        return column;
    }

    private TableColumn<Integer, Integer> text(String key, double width, Function<Alert, String> text, String... styles) {
        TableColumn<Integer, Integer> column = column(key, width, styles);
        column.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(Integer position, boolean empty) {
                super.updateItem(position, empty);
                String said = empty || position >= view.size() ? null : text.apply(view.at(position));
                setText(said);
                setTooltip(said == null || said.length() < 16 ? null : new Tooltip(said));
            }
        });
        return column;
    }

    /** The light by its shape, its word and its colour. */
    private final class LightCell extends TableCell<Integer, Integer> {
        private final Icon icon = new Icon("alert-due", 12);
        private final Label word = new Label();
        private final HBox box = new HBox(5, icon, word);

        LightCell() {
            box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Integer position, boolean empty) {
            super.updateItem(position, empty);
            setGraphic(empty || position >= view.size() ? null : box);
            if (getGraphic() != null) {
                Light light = view.at(position).light();
                word.setText(texts.get("light." + light));
                word.getStyleClass().setAll("label", "bold", tone(light));
                icon.show(icon(light));
                icon.path().getStyleClass().removeAll("crit", "warn", "muted");
                icon.path().getStyleClass().add(tone(light));
            }
        }
    }

    static String icon(Light light) {
        return switch (light) {
            case RED -> "alert-overdue";
            case YELLOW, DUE -> "alert-due";
            case GREY -> "fate-skipped";
            case GREEN -> "schedule-even";
        };
    }

    static String tone(Light light) {
        return switch (light) {
            case RED -> "crit";
            case YELLOW -> "warn";
            default -> "muted";
        };
    }
}
