package org.yinfeng.window.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.yinfeng.desk.edit.FieldText;
import org.yinfeng.desk.edit.Merge;
import org.yinfeng.ledger.Conflict;
import org.yinfeng.ledger.Edit;
import org.yinfeng.project.Field;
import org.yinfeng.project.Project;
import org.yinfeng.project.Texts;
import org.yinfeng.window.kit.ScreenContext;

/** Somebody else changed the same project: for every field that clashes, mine or theirs. */
final class ConflictDialog {
    private final ScreenContext context;
    private final Window owner;

    ConflictDialog(ScreenContext context, Window owner) {
        this.context = context;
        this.owner = owner;
    }

    /** The edits that bring the choices about; none where the user gave up. */
    List<Edit> settle(Edit refused, List<Conflict> conflicts) {
        List<Edit> settled = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            if (conflict.theirs() instanceof Project && conflict.mine() instanceof Project) {
                choose(conflict, refused).ifPresent(settled::add);
            } else {
                Project gone = (Project) (conflict.mine() != null ? conflict.mine() : conflict.base());
                context.prompts().tell(org.yinfeng.project.Message.of("conflict.title"),
                        org.yinfeng.project.Message.of("conflict.gone", gone == null ? "" : gone.name()));
            }
        }
        return settled;
    }

    private java.util.Optional<Edit> choose(Conflict conflict, Edit refused) {
        Texts texts = context.workspace().texts();
        Map<String, RadioButton> mine = new LinkedHashMap<>();
        GridPane table = table(conflict, texts, mine);
        Dialog<Boolean> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().getStylesheets().add(LedgerScreen.SHEET);
        dialog.setTitle(texts.get("conflict.title"));
        dialog.setHeaderText(texts.get("conflict.what", ((Project) conflict.mine()).name()));
        dialog.getDialogPane().setContent(table);
        dialog.getDialogPane().setPrefWidth(640);
        ButtonType save = new ButtonType(texts.get("conflict.save"), ButtonBar.ButtonData.OK_DONE);
        ButtonType leave = new ButtonType(texts.get("conflict.leave"), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().setAll(leave, save);
        ((Button) dialog.getDialogPane().lookupButton(save)).setDefaultButton(true);
        dialog.setResultConverter(pressed -> pressed == save);
        if (!dialog.showAndWait().orElse(false)) {
            return java.util.Optional.empty();
        }
        List<String> kept = mine.entrySet().stream().filter(entry -> entry.getValue().isSelected()).map(Map.Entry::getKey).toList();
        return Merge.settled(conflict, kept, refused.why());
    }

    private GridPane table(Conflict conflict, Texts texts, Map<String, RadioButton> mine) {
        FieldText form = new FieldText(texts, context.workspace().unit());
        GridPane table = new GridPane();
        table.getStyleClass().add("conflict-table");
        table.addRow(0, new Label(), head(texts.get("conflict.mine")), head(texts.get("conflict.theirs")));
        int row = 1;
        for (String key : conflict.fields()) {
            Field<?> field = Field.byKey(key);
            ToggleGroup group = new ToggleGroup();
            RadioButton own = radio(group, field == null ? texts.get("conflict.mine")
                    : form.show(((Project) conflict.mine()).get(field)), texts);
            RadioButton other = radio(group, field == null ? texts.get("conflict.theirs")
                    : form.show(((Project) conflict.theirs()).get(field)), texts);
            own.setSelected(true);
            mine.put(key, own);
            table.addRow(row++, head(field == null ? texts.get("conflict.investment") : texts.get("field." + key)), own, other);
        }
        return table;
    }

    private static RadioButton radio(ToggleGroup group, String text, Texts texts) {
        RadioButton button = new RadioButton(text.isEmpty() ? texts.get("conflict.empty") : text);
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setMaxWidth(240);
        return button;
    }

    private static Label head(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("small", "muted");
        label.setMinWidth(96);
        return label;
    }
}
