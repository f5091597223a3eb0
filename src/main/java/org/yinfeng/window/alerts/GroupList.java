package org.yinfeng.window.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yinfeng.desk.alerts.AlertView.Group;
import org.yinfeng.desk.alerts.AlertView;
import org.yinfeng.progress.alert.Light;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.project.Texts;
import org.yinfeng.window.kit.Explained;

/** Responsible units and, under each, its people, with how many alerts of each light they have; all of them first. */
final class GroupList extends ListView<Group> {
    private static final List<Light> SHOWN = List.of(Light.RED, Light.YELLOW, Light.DUE, Light.GREY);

    private final Function<Group, Explainable> counts;
    private Texts texts;
    private boolean filling;

    /**
     * @param counts what the numbers of a line are
     * @param chosen told the unit and the person, each null for all
     */
    GroupList(Function<Group, Explainable> counts, BiConsumer<String, String> chosen) {
        this.counts = counts;
        getStyleClass().add("alert-groups");
        setFixedCellSize(28);
        setCellFactory(made -> new Line());
        getSelectionModel().selectedItemProperty().addListener((property, before, group) -> {
            if (!filling && group != null) {
                chosen.accept(group.unit(), group.person());
            }
        });
    }

    void show(AlertView view, String unit, String person, Texts newTexts) {
        texts = newTexts;
        int[] sum = new int[Light.values().length];
        view.groups().stream().filter(group -> group.person() == null)
                .forEach(group -> java.util.Arrays.setAll(sum, light -> sum[light] + group.counts()[light]));
        List<Group> lines = new ArrayList<>(List.of(new Group(null, null, sum)));
        lines.addAll(view.groups());
        filling = true;
        getItems().setAll(lines);
        getSelectionModel().select(lines.stream().filter(group -> java.util.Objects.equals(group.unit(), unit)
                && java.util.Objects.equals(group.person(), person)).findFirst().orElse(lines.get(0)));
        filling = false;
        setAccessibleText(texts.get("alerts.unit"));
    }

    /** F1 and the context menu explain the count of the chosen line. */
    void explainChosen() {
        Group chosen = getSelectionModel().getSelectedItem();
        Explained.ofRow(this, chosen == null ? null : counts.apply(chosen));
    }

    private String name(Group group) {
        return group.unit() == null ? texts.get("alerts.all.units") : group.person() == null ? texts.word(group.unit())
                : group.person().isEmpty() ? texts.get("alerts.nobody") : group.person();
    }

    private final class Line extends ListCell<Group> {
        private final Label name = new Label();
        private final HBox counts = new HBox(2);
        private final HBox box;

        Line() {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            name.setMinWidth(0);
            counts.setMinWidth(Region.USE_PREF_SIZE);
            counts.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
            box = new HBox(6, name, space, counts);
            box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            box.maxWidthProperty().bind(widthProperty().subtract(24));
        }

        @Override
        protected void updateItem(Group group, boolean empty) {
            super.updateItem(group, empty);
            setGraphic(empty ? null : box);
            if (empty) {
                setAccessibleText(null);
                return;
            }
            boolean person = group.person() != null;
            name.setText(name(group));
            name.getStyleClass().setAll("label", person ? "muted" : "bold");
            name.setPadding(new javafx.geometry.Insets(0, 0, 0, person ? 14 : 0));
            counts.getChildren().setAll(SHOWN.stream().map(light -> count(group, light)).toList());
            setAccessibleText(texts.get("alerts.group", name(group), String.join(" ", SHOWN.stream().filter(light -> group.count(light) > 0)
                    .map(light -> texts.get("alerts.count", texts.get("light." + light), group.count(light))).toList())));
        }

        private Label count(Group group, Light light) {
            Label count = new Label(group.count(light) == 0 ? "" : String.valueOf(group.count(light)));
            count.getStyleClass().setAll("label", "small", "alert-number", AlertTable.tone(light));
            if (light == Light.RED) {
                count.getStyleClass().add("bold");
            }
            return count;
        }
    }
}
