package org.yinfeng.window.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.yinfeng.desk.project.LinesDraft;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.project.Message;
import org.yinfeng.project.Texts;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.ScreenContext;

/** Lines of a project in boxes: one row each, added and taken away; stored together. */
public final class LinesDialog {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final double HIGHEST = 430;

    private final ScreenContext context;
    private final LinesDraft<?> draft;
    private final Map<String, List<String>> templates;
    private final Texts texts;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final GridPane grid = new GridPane();
    private final Label complaint = new Label();
    private final List<List<TextField>> boxes = new ArrayList<>();

    /** @param templates names of lines that can be added at once, by the key of the button's words */
    public LinesDialog(ScreenContext context, LinesDraft<?> draft, Map<String, List<String>> templates) {
        this.context = context;
        this.draft = draft;
        this.templates = templates;
        texts = context.workspace().texts();
    }

    /** Shows the lines over a window; stored when the user says so. */
    public Dialog<ButtonType> show(Window owner, String title) {
        ButtonType save = new ButtonType(texts.get("lines.save"), ButtonBar.ButtonData.OK_DONE);
        dialog.initOwner(owner);
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().getStyleClass().add("lines-dialog");
        dialog.getDialogPane().getButtonTypes().setAll(save, new ButtonType(texts.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(content());
        dialog.getDialogPane().lookupButton(save).addEventFilter(javafx.event.ActionEvent.ACTION, pressed -> {
            if (!store()) {
                pressed.consume();
            }
        });
        dialog.setOnShown(shown -> focus(0, 0));
        dialog.show();
        return dialog;
    }

    private VBox content() {
        if (draft.lines().isEmpty() && templates.isEmpty()) {
            draft.add("");
        }
        grid.setHgap(6);
        grid.setVgap(4);
        fill();
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HIGHEST);
        scroll.setPrefViewportHeight(Math.min(HIGHEST, 320));
        scroll.setFocusTraversable(false);
        complaint.getStyleClass().addAll("small", "crit");
        complaint.setMinHeight(18);
        return new VBox(8, adding(), scroll, complaint);
    }

    private HBox adding() {
        Button one = new Button(texts.get("lines.add"));
        one.setGraphic(new Icon("act-plus", 13));
        one.setOnAction(pressed -> {
            draft.add("");
            fill();
            focus(boxes.size() - 1, 0);
        });
        HBox adding = new HBox(8, one);
        templates.forEach((key, names) -> {
            Button several = new Button(texts.get(key, names.size()));
            several.setOnAction(pressed -> {
                draft.add(names);
                fill();
                focus(0, 1);
            });
            adding.getChildren().add(several);
        });
        adding.setAlignment(Pos.CENTER_LEFT);
        return adding;
    }

    private void fill() {
        grid.getChildren().clear();
        boxes.clear();
        List<? extends LinesDraft.Column> columns = draft.columns();
        for (int column = 0; column < columns.size(); column++) {
            Label head = new Label(texts.get("lines." + columns.get(column).key()));
            head.getStyleClass().addAll("small", "muted");
            grid.add(head, column, 0);
        }
        int row = 1;
        for (LinesDraft<?>.Line line : draft.lines()) {
            add(line, row++);
        }
        check();
    }

    private void add(LinesDraft<?>.Line line, int row) {
        List<TextField> cells = new ArrayList<>();
        for (int column = 0; column < draft.columns().size(); column++) {
            LinesDraft.Column of = draft.columns().get(column);
            int at = column;
            TextField box = new TextField(line.text(column));
            box.setPrefWidth(of.width());
            box.setAccessibleText(texts.get("lines.cell", texts.get("lines." + of.key()), row));
            box.setPromptText(of.date() ? texts.get("form.date") : "");
            box.textProperty().addListener((property, before, text) -> {
                line.type(at, text);
                check();
            });
            cells.add(box);
            grid.add(box, column, row);
        }
        Button remove = new Button();
        remove.setGraphic(new Icon("act-close", 12));
        remove.getStyleClass().add("status-button");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setAccessibleText(texts.get("lines.remove", row));
        remove.setTooltip(new javafx.scene.control.Tooltip(texts.get("lines.remove", row)));
        remove.setOnAction(pressed -> {
            draft.remove(row - 1);
            fill();
        });
        grid.add(remove, draft.columns().size(), row);
        boxes.add(cells);
    }

    private void check() {
        List<? extends LinesDraft<?>.Line> lines = draft.lines();
        for (int row = 0; row < boxes.size(); row++) {
            for (int column = 0; column < boxes.get(row).size(); column++) {
                boolean bad = lines.get(row).problem(column).isPresent() && !lines.get(row).text(column).isBlank();
                boxes.get(row).get(column).pseudoClassStateChanged(ERROR, bad);
            }
        }
        complaint.setText("");
    }

    private void focus(int row, int column) {
        if (row >= 0 && row < boxes.size()) {
            boxes.get(row).get(Math.min(column, boxes.get(row).size() - 1)).requestFocus();
        }
    }

    private boolean store() {
        if (draft.problem().isPresent()) {
            complaint.setText(draft.problem().get().what().in(texts));
            return false;
        }
        draft.edit().ifPresent(edit -> context.session().commit(edit, outcome -> {
            if (outcome instanceof Outcome.Refused) {
                context.prompts().tell(edit.label(), Message.of("lines.refused"));
            } else {
                context.toasts().undoable(edit.label(), () -> context.session().undo(undone -> { }, context.toasts()::failed));
            }
        }, context.toasts()::failed));
        return true;
    }
}
