package org.yinfeng.window.imports;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.imports.ImportModel;
import org.yinfeng.desk.imports.ReviewSheet;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Texts;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Words;

/** What needs a look: where, what stood there, why it is not taken, what to do. Choosing one shows its row. */
final class ProblemList extends VBox {
    private final Words words;
    private final ImportModel model;
    private final Label count = new Label();
    private final ListView<Problem> list = new ListView<>();

    ProblemList(Words words, ImportModel model, IntConsumer goTo) {
        this.words = words;
        this.model = model;
        getStyleClass().add("problems");
        count.getStyleClass().addAll("small", "muted");
        HBox head = new HBox(8, words.label("import.problems", "card-title"), count);
        head.getStyleClass().add("problems-head");
        list.setCellFactory(made -> new ProblemCell());
        list.setPlaceholder(words.label("import.problems.none", "muted"));
        list.getSelectionModel().selectedItemProperty().addListener((observed, before, problem) -> {
            if (problem != null && problem.place().row() > 0) {
                goTo.accept(problem.place().row());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
    }

    void update() {
        ReviewSheet sheet = model.sheetProperty().get();
        List<Problem> refused = model.refusedFiles();
        List<Problem> own = sheet == null ? List.of() : sheet.problems();
        List<Problem> all = java.util.stream.Stream.concat(refused.stream(), own.stream()).toList();
        if (!all.equals(list.getItems())) {
            list.getItems().setAll(all);
        }
        long errors = all.stream().filter(Problem::isError).count();
        count.setText(words.now().get("import.problems.count", errors, all.size() - errors));
    }

    /** One problem in three lines. */
    private final class ProblemCell extends ListCell<Problem> {
        private final Icon icon = new Icon("fate-rejected", 14, "crit");
        private final Label where = new Label();
        private final Label what = new Label();
        private final Label toDo = new Label();
        private final VBox text = new VBox(2, where, what, toDo);
        private final HBox line = new HBox(8, icon, text);

        ProblemCell() {
            where.getStyleClass().add("bold");
            toDo.getStyleClass().add("muted");
            for (Label label : List.of(where, what, toDo)) {
                label.setWrapText(true);
                label.setPrefWidth(262);
                label.setMinHeight(Region.USE_PREF_SIZE);
            }
        }

        @Override
        protected void updateItem(Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            setGraphic(empty || problem == null ? null : line);
            if (!empty && problem != null) {
                Texts texts = words.now();
                icon.show(problem.isError() ? "fate-rejected" : "alert-due");
                icon.path().getStyleClass().setAll(icon.path().getStyleClass().get(0), problem.isError() ? "crit" : "warn");
                where.setText(place(problem.place(), texts));
                String value = problem.place().value();
                what.setText((value == null || value.isBlank() ? "" : "“" + value + "” ") + problem.what().in(texts));
                toDo.setText(problem.toDo() == null ? "" : problem.toDo().in(texts));
                toDo.setManaged(problem.toDo() != null);
                toDo.setVisible(problem.toDo() != null);
            }
        }

        private String place(Problem.Place place, Texts texts) {
            String column = place.column() == null ? "" : place.column().replace("|", "›");
            if (place.row() == 0) {
                return place.sheet() == null ? place.file() == null ? column : place.file() : place.sheet() + " " + column;
            }
            return texts.get("import.place", place.row(), column);
        }
    }
}
