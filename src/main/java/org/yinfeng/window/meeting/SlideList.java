package org.yinfeng.window.meeting;

import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.meeting.MeetingModel;
import org.yinfeng.report.meeting.Slide;
import org.yinfeng.window.kit.Words;

/** All slides by number and title, to jump by; opens at the one in sight. */
final class SlideList extends VBox {
    private final MeetingModel model;
    private final ListView<Slide> list = new ListView<>();
    private final Label head = new Label();
    private final Words words;

    /** @param chosen told the slide to turn to, or -1 for none */
    SlideList(MeetingModel model, Words words, IntConsumer chosen) {
        this.model = model;
        this.words = words;
        getStyleClass().add("meeting-list");
        head.getStyleClass().add("bold");
        list.setCellFactory(view -> new Line());
        words.name(list, "meeting.list");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        list.setOnMouseClicked(click -> chosen.accept(list.getSelectionModel().getSelectedIndex()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                chosen.accept(list.getSelectionModel().getSelectedIndex());
                key.consume();
            } else if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.TAB || key.getCode() == KeyCode.G) {
                chosen.accept(-1);
                key.consume();
            }
        });
    }

    void show() {
        head.setText(words.now().get(model.isEvery() ? "meeting.list.every" : "meeting.list.worst", model.slides().size(), MeetingModel.EACH));
        list.setItems(FXCollections.observableList(model.slides()));
        list.getSelectionModel().select(model.place());
        list.scrollTo(Math.max(0, model.place() - 4));
        list.requestFocus();
    }

    /** Number, title, and a project's unit at the right. */
    private static final class Line extends ListCell<Slide> {
        private final Label number = new Label();
        private final Label title = new Label();
        private final Label unit = new Label();
        private final HBox row = new HBox(12, number, title, unit);

        Line() {
            number.getStyleClass().add("muted");
            number.setMinWidth(USE_PREF_SIZE);
            unit.getStyleClass().add("muted");
            unit.setMinWidth(USE_PREF_SIZE);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Slide slide, boolean empty) {
            super.updateItem(slide, empty);
            setGraphic(empty || slide == null ? null : row);
            if (!empty && slide != null) {
                number.setText(String.valueOf(getIndex() + 1));
                title.setText(slide.project() == 0 ? slide.section() : slide.title());
                unit.setText(slide.project() == 0 ? "" : slide.section());
            }
        }
    }
}
