package org.yinfeng.window.forecast;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.yinfeng.desk.whatif.Lane;
import org.yinfeng.desk.whatif.WhatIf;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Typed;
import org.yinfeng.window.kit.Words;

/** One milestone of the project in hand: its mark on the line of time, its month to type, and whether it is taken for certain. */
final class LaneRow extends HBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Words words;
    private final WhatIf whatIf;
    private final Milestone milestone;
    private final Label name;
    private final LaneTrack track;
    private final TextField month = new TextField();
    private final CheckBox certain = new CheckBox();
    private long project;

    LaneRow(Words words, WhatIf whatIf, Milestone milestone) {
        super(8);
        this.words = words;
        this.whatIf = whatIf;
        this.milestone = milestone;
        setAlignment(Pos.CENTER_LEFT);
        name = words.label("milestone." + milestone, "small");
        track = new LaneTrack(shown -> month.setText(shown.toString()), moved -> whatIf.moveTo(project, milestone, moved));
        HBox.setHgrow(track, Priority.ALWAYS);
        month.setPrefWidth(76);
        month.setMinWidth(76);
        month.setId("whatif-" + milestone);
        month.promptTextProperty().bind(words.of("whatif.month.none"));
        words.name(month, "milestone." + milestone);
        month.setOnAction(enter -> typed());
        month.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                typed();
            }
        });
        words.text(certain, "whatif.certain");
        words.tooltip(certain, "whatif.certain.tip");
        certain.setMinWidth(USE_PREF_SIZE);
        certain.setOnAction(pressed -> whatIf.suppose(project, milestone, certain.isSelected()));
        getChildren().addAll(name, track, month, certain);
    }

    private void typed() {
        String text = month.getText().strip();
        YearMonth shown = whatIf.lane(project, milestone).month();
        if (text.isEmpty() || shown != null && text.equals(shown.toString())) {
            month.setText(shown == null ? "" : shown.toString());
            month.pseudoClassStateChanged(ERROR, false);
            return;
        }
        Optional<YearMonth> read = Typed.month(text);
        month.pseudoClassStateChanged(ERROR, read.isEmpty());
        read.ifPresent(moved -> whatIf.moveTo(project, milestone, moved));
    }

    void show(long id, LocalDate asOf) {
        project = id;
        name.setMinWidth(words.now().language() == Texts.Language.ZH ? 32 : 76);
        Lane lane = whatIf.lane(id, milestone);
        month.pseudoClassStateChanged(ERROR, false);
        month.setText(lane.month() == null ? "" : lane.month().toString());
        track.show(lane, asOf, words.now().get("whatif.lane", words.now().get("milestone." + milestone),
                words.now().get("whatif.state." + lane.state()), lane.month() == null ? "—" : lane.month()));
        certain.setSelected(lane.state() == Lane.State.SUPPOSED);
        certain.setDisable(lane.state() != Lane.State.PROMISED && lane.state() != Lane.State.SUPPOSED);
        certain.setVisible(lane.state() != Lane.State.HAPPENED);
    }
}
