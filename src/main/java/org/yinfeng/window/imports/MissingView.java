package org.yinfeng.window.imports;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.imports.Coverage;
import org.yinfeng.project.Field;
import org.yinfeng.project.Project;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.window.kit.Words;

/** The units whose list is whole, by ticks, and the projects of the ledger that such lists leave out; any can be opened. */
final class MissingView extends VBox {
    private final Words words;
    private final Coverage coverage;
    private final FlowPane units = new FlowPane(14, 6);
    private final Label verdict = new Label();
    private final Button open;
    private final ListView<Project> list = new ListView<>();
    private List<String> shown = List.of();

    /** @param opening shows projects in the ledger */
    MissingView(Words words, Coverage coverage, Consumer<List<Project>> opening) {
        super(8);
        this.words = words;
        this.coverage = coverage;
        getStyleClass().add("missing");
        Label what = words.label("import.missing.what", "muted");
        open = words.text(new Button(), "import.missing.open");
        open.getStyleClass().add("small-act");
        open.setOnAction(pressed -> opening.accept(coverage.missingProperty().get()));
        for (Label label : List.of(what, verdict)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        verdict.getStyleClass().add("bold");
        list.setCellFactory(made -> new Cell());
        list.setPlaceholder(new Label());
        words.name(list, "import.missing");
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
                opening.accept(List.of(list.getSelectionModel().getSelectedItem()));
                key.consume();
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && list.getSelectionModel().getSelectedItem() != null) {
                opening.accept(List.of(list.getSelectionModel().getSelectedItem()));
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox head = new VBox(8, what, units, verdict, open);
        head.getStyleClass().add("missing-head");
        getChildren().addAll(head, list);
        coverage.missingProperty().addListener(change -> update());
    }

    void update() {
        if (!coverage.regions().equals(shown)) {
            shown = coverage.regions();
            units.getChildren().setAll(shown.stream().map(this::tick).toList());
        }
        Set<String> covered = coverage.coveredProperty().get();
        units.getChildren().forEach(node -> ((CheckBox) node).setSelected(covered.contains(node.getUserData())));
        List<Project> missing = coverage.missingProperty().get();
        String key = shown.isEmpty() ? "noUnit" : missing == null ? "looking" : covered.isEmpty() ? null : missing.isEmpty() ? "none" : "some";
        verdict.setText(key == null ? "" : words.now().get("import.missing." + key, missing == null ? 0 : words.wording().count(missing.size())));
        boolean some = missing != null && !missing.isEmpty();
        open.setVisible(some);
        open.setManaged(some);
        verdict.setManaged(key != null);
        list.getItems().setAll(missing == null ? List.of() : missing);
    }

    private CheckBox tick(String region) {
        CheckBox tick = new CheckBox(words.now().word(region));
        tick.setUserData(region);
        tick.setOnAction(pressed -> coverage.cover(region, tick.isSelected()));
        return tick;
    }

    int count() {
        List<Project> missing = coverage.missingProperty().get();
        return missing == null ? 0 : missing.size();
    }

    /** A project's name above its code, unit and amount. */
    private final class Cell extends ListCell<Project> {
        private final Label name = new Label();
        private final Label facts = new Label();
        private final VBox both = new VBox(2, name, facts);

        Cell() {
            name.setWrapText(true);
            name.setPrefWidth(284);
            name.setMinHeight(Region.USE_PREF_SIZE);
            facts.getStyleClass().addAll("small", "muted");
        }

        @Override
        protected void updateItem(Project project, boolean empty) {
            super.updateItem(project, empty);
            setGraphic(empty || project == null ? null : both);
            if (!empty && project != null) {
                Wording wording = words.wording();
                name.setText(project.name());
                facts.setText(String.join("　", project.key() == null ? "" : project.key(), words.now().word(String.valueOf(project.get(Field.REGION))),
                        project.planned() == null ? "" : wording.project(project.planned(), Unit.YI) + " " + wording.unit(Unit.YI)).strip());
            }
        }
    }
}
