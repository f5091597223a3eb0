package org.yinfeng.window.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yinfeng.desk.Prompts;
import org.yinfeng.desk.edit.Bulk;
import org.yinfeng.desk.edit.FieldText;
import org.yinfeng.desk.edit.Words;
import org.yinfeng.desk.imports.Pasted;
import org.yinfeng.desk.list.ColumnFace;
import org.yinfeng.desk.list.ListModel;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Texts;
import org.yinfeng.window.kit.Navigator;
import org.yinfeng.window.kit.ScreenContext;

/** What is done in the table's cells: edit, clear, fill down, copy, paste, delete, each one step of undo. */
final class GridActions {
    private static final int NAMED = 8;

    private final ScreenContext context;
    private final ListModel model;
    private final ProjectGrid grid;
    private final Saving saving;

    GridActions(ScreenContext context, ListModel model, ProjectGrid grid, Saving saving) {
        this.context = context;
        this.model = model;
        this.grid = grid;
        this.saving = saving;
        grid.editor().react(this::words, this::finish, () -> { });
        grid.react(this::edit, event -> { });
    }

    private Texts texts() {
        return model.workspace().texts();
    }

    private FieldText form() {
        return new FieldText(texts(), model.workspace().unit());
    }

    private Ledger ledger() {
        return model.session().ledger();
    }

    private Field<?> field() {
        ColumnFace face = grid.face();
        return face == null ? null : face.field();
    }

    private List<String> words() {
        Field<?> field = field();
        return field == null ? List.of() : Words.choices(ledger(), field, texts());
    }

    /** Opens the focused cell with its value. */
    void edit() {
        if (!context.mayChange()) {
            return;
        }
        Field<?> field = field();
        long id = model.selection().focusedId();
        if (field == null || id == 0) {
            if (id != 0) {
                saving.tell(Message.of("grid.derived"));
            }
            return;
        }
        grid.editor().wake(form().show(ledger().projects().byId(id).get(field)));
    }

    void choose() {
        if (!words().isEmpty() && model.selection().focus() >= 0) {
            edit();
            grid.editor().choose();
        }
    }

    private boolean finish(String text, KeyEvent key) {
        if (!context.mayChange()) {
            return true;
        }
        long id = model.selection().focusedId();
        Field<?> field = field();
        if (id == 0 || field == null) {
            return true;
        }
        Bulk trial = bulk();
        trial.put(id, field, text);
        Bulk.Result result = trial.finish();
        if (!result.refusals().isEmpty()) {
            org.yinfeng.project.Problem problem = result.refusals().get(0).problem();
            grid.editor().complain(problem.what().in(texts())
                    + (problem.toDo() == null ? "" : texts().get("grid.advice", problem.toDo().in(texts()))));
            return false;
        }
        store(List.of(id), field, text);
        move(key);
        return true;
    }

    private Bulk bulk() {
        return new Bulk(ledger(), form(), LocalDate.now());
    }

    private void store(List<Long> ids, Field<?> field, String text) {
        saving.store(() -> {
            Bulk bulk = bulk();
            ids.forEach(id -> bulk.put(id, field, text));
            return bulk.finish().edit();
        }, () -> { });
    }

    private void move(KeyEvent key) {
        if (key == null) {
            return;
        }
        if (key.getCode() == KeyCode.TAB) {
            step(key.isShiftDown() ? -1 : 1);
        } else {
            model.selection().select(model.selection().focus() + (key.isShiftDown() ? -1 : 1));
            grid.reveal();
        }
    }

    /** Goes to the next or the previous cell, over the ends of rows. */
    void step(int way) {
        int next = grid.column() + way;
        int last = grid.columns().size() - 1;
        int position = model.selection().focus();
        if (next > last && position + 1 < grid.listing().rows().length) {
            model.selection().select(position + 1);
            next = 0;
        } else if (next < 0 && position > 0) {
            model.selection().select(position - 1);
            next = last;
        }
        grid.column(next);
    }

    /** Makes the focused column unknown in every selected row. */
    void clear() {
        if (field() != null) {
            set(model.selection().ids(), field(), "");
        }
    }

    /** Puts today's date into the focused cell, its month where a month is promised. */
    void today() {
        Field<?> field = field();
        if (field != null && (field.kind() == Field.Kind.DATE || field.kind() == Field.Kind.PROMISE)) {
            set(List.of(model.selection().focusedId()), field, EventDate.of(LocalDate.now()).toString());
        }
    }

    /** The first selected row's value into all selected rows. */
    void fillDown() {
        List<Long> ids = model.selection().ids();
        Field<?> field = field();
        if (field != null && ids.size() > 1) {
            set(ids, field, form().show(ledger().projects().byId(ids.get(0)).get(field)));
        }
    }

    /** One text into a field of several projects; what cannot be taken is listed before anything is stored. */
    void set(List<Long> ids, Field<?> field, String text) {
        if (!context.mayChange()) {
            return;
        }
        Bulk bulk = bulk();
        ids.forEach(id -> bulk.put(id, field, text));
        confirm(bulk.finish());
    }

    private void confirm(Bulk.Result result) {
        if (result.refusals().isEmpty()) {
            storeOrNothing(result.edit());
            return;
        }
        String lines = result.refusals().stream().limit(NAMED).map(this::refusal).collect(Collectors.joining("\n"));
        int taken = result.edit() == null ? 0 : result.edit().changes().size();
        if (taken == 0) {
            context.prompts().tell(Message.of("grid.refused"), Message.of("grid.refused.all", result.refusals().size(), lines));
        } else if (context.prompts().confirm(Message.of("grid.refused"),
                Message.of("grid.refused.some", result.refusals().size(), taken, lines), Message.of("grid.refused.go", taken))) {
            storeOrNothing(result.edit());
        }
    }

    private String refusal(Bulk.Refusal refusal) {
        String name = ledger().projects().byId(refusal.id()).name();
        return texts().get("grid.refusal", name, texts().get("field." + refusal.field().key()), refusal.text(),
                refusal.problem().what().in(texts()));
    }

    private void storeOrNothing(Edit edit) {
        if (edit != null) {
            saving.store(edit);
        }
    }

    void copy() {
        int[] positions = IntStream.range(0, grid.listing().rows().length).filter(model.selection()::isSelected).toArray();
        if (positions.length == 1 && grid.face() != null) {
            GridClipboard.copy(grid.text().text(positions[0], grid.face().column()));
        } else if (positions.length > 1) {
            GridClipboard.copy(grid.listing(), grid.columns(), positions, grid.text().wording());
            saving.tell(Message.of("grid.copied", positions.length));
        }
    }

    /** Puts the clipboard's block onto the rows in sight of the list, from the focused cell on; one value fills the selection. */
    void paste() {
        if (!context.mayChange()) {
            return;
        }
        List<List<String>> block = GridClipboard.block();
        int focus = model.selection().focus();
        if (Pasted.hasHeadings(block)) {
            context.navigator().go(Navigator.IMPORT, Navigator.PASTED);
            return;
        }
        if (block.isEmpty() || focus < 0 || field() == null) {
            return;
        }
        if (block.size() == 1 && block.get(0).size() == 1) {
            set(model.selection().ids(), field(), block.get(0).get(0));
            return;
        }
        Bulk bulk = bulk();
        int cells = 0;
        for (int i = 0; i < block.size() && focus + i < grid.listing().rows().length; i++) {
            long id = grid.listing().ledger().projects().id(grid.listing().rows()[focus + i]);
            for (int j = 0; j < block.get(i).size() && grid.column() + j < grid.columns().size(); j++) {
                Field<?> field = grid.columns().face(grid.column() + j).field();
                if (field != null) {
                    bulk.put(id, field, block.get(i).get(j));
                    cells++;
                }
            }
        }
        pasted(bulk.finish(), block.size(), cells);
        int beyond = focus + block.size() - grid.listing().rows().length;
        if (beyond > 0) {
            context.prompts().tell(Message.of("grid.paste"), Message.of("grid.paste.left", beyond));
        }
    }

    private void pasted(Bulk.Result result, int lines, int cells) {
        int changed = result.edit() == null ? 0 : result.edit().changes().size();
        boolean asked = lines == 1 || !result.refusals().isEmpty() || context.prompts().confirm(Message.of("grid.paste"),
                Message.of("grid.paste.preview", lines, cells, changed), Message.of("grid.paste.go", changed));
        if (asked) {
            confirm(result);
        }
    }

    void remove() {
        List<Long> ids = model.selection().ids();
        if (ids.isEmpty() || !context.mayChange()) {
            return;
        }
        if (ids.size() == 1 || context.prompts().confirm(Message.of("grid.remove"),
                Message.of("grid.remove.ask", ids.size()), Message.of("grid.remove.go", ids.size()))) {
            saving.storeUndoably(Bulk.remove(ledger(), ids));
        }
    }

    /** Asks for a value and puts it into a field of every selected project. */
    void bulkEdit(Field<?> field) {
        if (!context.mayChange()) {
            return;
        }
        List<Long> ids = model.selection().ids();
        String name = texts().get("field." + field.key());
        context.prompts().text(Message.of("grid.bulk", ids.size()), Message.of("grid.bulk.ask", name), "")
                .ifPresent(text -> set(ids, field, text));
    }

    Prompts prompts() {
        return context.prompts();
    }
}
