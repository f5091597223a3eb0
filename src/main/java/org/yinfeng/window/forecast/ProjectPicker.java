package org.yinfeng.window.forecast;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.forecast.ForecastModel;
import org.yinfeng.desk.whatif.Finder;
import org.yinfeng.project.Field;
import org.yinfeng.project.Project;
import org.yinfeng.project.Wording;
import org.yinfeng.window.kit.Words;

/** Finds projects to move, and says which are in hand. */
final class ProjectPicker extends VBox {
    private static final double ROW = 24;

    private final Workspace workspace;
    private final ForecastModel model;
    private final Finder finder;
    private final TextField search = new TextField();
    private final ListView<Long> list = new ListView<>();
    private final PauseTransition rest = new PauseTransition(Duration.millis(150));

    ProjectPicker(Words words, Workspace workspace, ForecastModel model, Consumer<Long> chosen) {
        super(6);
        this.workspace = workspace;
        this.model = model;
        finder = new Finder(workspace);
        words.prompt(search, "whatif.search");
        search.setId("whatif-search");
        words.name(list, "whatif.projects");
        list.setId("whatif-projects");
        list.setFixedCellSize(ROW);
        list.setMinHeight(ROW * 3 + 2);
        list.setPrefHeight(ROW * 5 + 2);
        list.getStyleClass().add("whatif-list");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, id) -> chosen.accept(id));
        rest.setOnFinished(over -> find());
        search.textProperty().addListener((property, before, text) -> rest.playFromStart());
        search.setOnAction(enter -> {
            rest.stop();
            find();
            list.getSelectionModel().selectFirst();
            list.requestFocus();
        });
        setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(search, list);
    }

    private void find() {
        ForecastModel.Seen seen = model.seenProperty().get();
        if (seen == null) {
            return;
        }
        List<Long> found = finder.find(search.getText(), model.whatIf().ledger(), seen.real().overview(), model.whatIf().moves());
        List<Long> before = List.copyOf(list.getSelectionModel().getSelectedItems());
        if (!found.equals(list.getItems())) {
            list.getItems().setAll(found);
            before.stream().filter(found::contains).forEach(id -> list.getSelectionModel().select(id));
        }
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.refresh();
    }

    /** The ledger or the moves have changed. */
    void refresh() {
        if (list.getItems().isEmpty() || search.getText().isBlank() && list.getSelectionModel().isEmpty()) {
            find();
        }
        list.getItems().removeIf(id -> model.whatIf().ledger().projects().row(id) < 0);
        list.refresh();
    }

    void take(long id) {
        if (!list.getItems().contains(id)) {
            list.getItems().add(0, id);
        }
        list.getSelectionModel().clearSelection();
        list.getSelectionModel().select(Long.valueOf(id));
        list.scrollTo(Long.valueOf(id));
    }

    List<Long> selected() {
        return List.copyOf(list.getSelectionModel().getSelectedItems());
    }

    private final class Cell extends ListCell<Long> {
        private final Label name = new Label();
        private final Label where = new Label();
        private final HBox row = new HBox(8, name, where);

        Cell() {
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            where.setMinWidth(USE_PREF_SIZE);
            where.getStyleClass().addAll("small", "muted");
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMinWidth(0);
            row.setPrefWidth(10);
        }

        @Override
        protected void updateItem(Long id, boolean empty) {
            super.updateItem(id, empty);
            Project project = empty || id == null ? null : model.whatIf().ledger().projects().byId(id);
            setGraphic(project == null ? null : row);
            if (project != null) {
                Wording words = new Wording(workspace.texts());
                name.setText(project.name() == null ? Wording.UNKNOWN : project.name());
                where.setText(workspace.texts().word(project.get(Field.REGION)) + "  " + words.project(project.planned(), workspace.unit()));
            }
        }
    }
}
