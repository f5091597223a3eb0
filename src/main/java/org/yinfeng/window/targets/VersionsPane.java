package org.yinfeng.window.targets;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.targets.GoalsModel.Version;
import org.yinfeng.project.Wording;
import org.yinfeng.window.kit.Words;

/** Every issue of the target in the focused cell: its value, when it was issued, when and by whom it was entered. */
final class VersionsPane extends VBox {
    private final Words words;
    private final VBox lines = new VBox(10);

    VersionsPane(Words words) {
        super(10);
        this.words = words;
        getStyleClass().add("grid-versions");
        getChildren().addAll(words.label("targets.versions", "bold"), lines);
        show(List.of());
    }

    void show(List<Version> versions) {
        lines.getChildren().clear();
        if (versions.isEmpty()) {
            lines.getChildren().add(small(words.now().get("targets.versions.none")));
        }
        versions.forEach(version -> lines.getChildren().add(line(version)));
    }

    private VBox line(Version version) {
        Label value = new Label(version.value());
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.getStyleClass().add(version.shown() ? "bold" : "muted");
        String date = version.issued() == null ? words.now().get("targets.issue.unknown") : version.issued().toString();
        Label issued = new Label(version.issued() == null ? date : words.now().get("targets.versions.issued", date));
        issued.getStyleClass().add(version.shown() ? "bold" : "muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        VBox line = new VBox(2, new HBox(8, issued, space, value));
        if (version.entered() != null) {
            line.getChildren().add(small(words.now().get("targets.versions.entered", Wording.stamp(version.entered().at()),
                    version.entered().who())));
        }
        return line;
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll("small", "muted");
        return label;
    }
}
