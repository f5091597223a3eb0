package org.yinfeng.window.imports;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.imports.ShownClash;
import org.yinfeng.window.kit.Words;

/** What was sent, what the ledger holds, what came back; and which of the two stays. */
final class ClashView extends VBox {
    private static final double NAMES = 84;

    ClashView(Words words, ShownClash clash, double wide, Consumer<Boolean> theirs) {
        super(4);
        GridPane values = new GridPane();
        values.getStyleClass().add("candidate");
        values.setHgap(8);
        values.setVgap(2);
        values.setPrefWidth(wide);
        line(words, values, 0, "import.clash.sent", clash.sent(), wide);
        line(words, values, 1, "import.clash.ours", clash.ours(), wide);
        line(words, values, 2, "import.clash.theirs", clash.theirs(), wide);
        ToggleGroup group = new ToggleGroup();
        ToggleButton keep = choice(words, "import.clash.keep", group);
        ToggleButton take = choice(words, "import.clash.take", group);
        group.selectToggle(clash.takesTheirs() ? take : keep);
        keep.setOnAction(pressed -> decide(group, keep, () -> theirs.accept(false)));
        take.setOnAction(pressed -> decide(group, take, () -> theirs.accept(true)));
        FlowPane choices = new FlowPane(6, 4, keep, take);
        choices.setPrefWrapLength(wide);
        getChildren().addAll(values, choices);
    }

    /** A press on the chosen one changes nothing. */
    private static void decide(ToggleGroup group, ToggleButton pressed, Runnable deciding) {
        group.selectToggle(pressed);
        deciding.run();
    }

    private static ToggleButton choice(Words words, String key, ToggleGroup group) {
        ToggleButton button = words.text(new ToggleButton(), key);
        button.getStyleClass().addAll("small-act", "choice");
        button.setToggleGroup(group);
        return button;
    }

    private static void line(Words words, GridPane values, int row, String key, String text, double wide) {
        Label name = words.label(key, "small", "muted");
        name.setPrefWidth(NAMES);
        Label value = new Label(text.isEmpty() ? "—" : text);
        value.getStyleClass().add("small");
        value.setWrapText(true);
        value.setPrefWidth(wide - NAMES - 24);
        value.setMinHeight(Region.USE_PREF_SIZE);
        values.addRow(row, name, value);
    }
}
