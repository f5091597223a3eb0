package org.yinfeng.window.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.yinfeng.desk.edit.FieldText;
import org.yinfeng.desk.edit.ProjectDraft;
import org.yinfeng.desk.list.ListModel;
import org.yinfeng.project.Message;
import org.yinfeng.project.Project;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.project.ProjectSections;

/**
 * The pane beside the table: the focused project, or its form. A form that reads is saved when another row is shown; one that
 * does not is kept, text and all, until its project is shown again.
 */
final class ProjectPane extends BorderPane {
    private final ScreenContext context;
    private final ListModel model;
    private final Saving saving;
    private final ProjectCard card;
    private final ProjectSections sections;
    private final ScrollPane scroll = new ScrollPane();
    private final Map<Long, ProjectDraft> kept = new HashMap<>();
    private final Runnable closed;
    private ProjectForm form;
    private long shown = -1;
    private Project seen;
    private List<Object> hung = List.of();

    /** @param whenClosed told when the user closes the pane */
    ProjectPane(ScreenContext context, ListModel model, Saving saving, Runnable whenClosed) {
        this.context = context;
        this.model = model;
        this.saving = saving;
        this.closed = whenClosed;
        this.sections = new ProjectSections(context);
        this.card = new ProjectCard(context, this::edit, whenClosed);
        getStyleClass().add("project-pane");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        context.session().pastProperty().addListener((property, before, past) -> turned(past != null));
        context.workspace().textsProperty().addListener((property, before, texts) -> again());
        context.workspace().unitProperty().addListener((property, before, unit) -> again());
        context.workspace().asOfProperty().addListener((property, before, date) -> again());
        context.workspace().themeProperty().addListener((property, before, theme) -> again());
    }

    /** The project in the pane, 0 for none. */
    long shown() {
        return shown;
    }

    boolean isEditing() {
        return form != null;
    }

    /** Follows the focus of the table and the ledger; a form of the same project stays as it is. */
    void follow() {
        long id = model.selection().focusedId();
        Project now = id <= 0 ? null : context.session().ledger().projects().byId(id);
        if (id == shown && (form != null || java.util.Objects.equals(now, seen) && sections.shown(id).equals(hung))) {
            return;
        }
        if (form != null) {
            leave();
        }
        show(id);
    }

    private void again() {
        if (form == null) {
            show(shown);
        }
    }

    private void show(long id) {
        shown = id;
        Project project = id <= 0 ? null : context.session().ledger().projects().byId(id);
        if (project != null && kept.containsKey(id) && !context.session().isPast()) {
            open(kept.remove(id));
            return;
        }
        form = null;
        seen = project;
        hung = sections.shown(id);
        scroll.setContent(card.show(project));
        scroll.setVvalue(0);
        setBottom(project == null ? null : card.foot());
    }

    /** A form that is open when the window turns to the past is kept, text and all, until the window is back. */
    private void turned(boolean toPast) {
        if (toPast && form != null) {
            ProjectDraft draft = form.draft();
            form = null;
            if (draft.isChanged()) {
                keep(draft);
            }
        }
        shown = -1;
    }

    private void keep(ProjectDraft draft) {
        kept.put(draft.isNew() ? 0L : draft.base().id(), draft);
        context.toasts().done(draft.isNew() ? Message.of("form.kept.new") : Message.of("form.kept", String.valueOf(draft.base().name())));
    }

    /** Leaves the form for another row: saved where it reads, kept where it does not. */
    private void leave() {
        ProjectDraft draft = form.draft();
        form = null;
        if (!draft.isChanged()) {
            return;
        }
        if (draft.isValid()) {
            store(draft, false);
        } else {
            keep(draft);
        }
    }

    void edit() {
        Project project = shown <= 0 ? null : context.session().ledger().projects().byId(shown);
        if (project != null && form == null && context.mayChange()) {
            open(draft(project));
        }
    }

    /** Opens an empty form, or the new project that was begun before. */
    void create() {
        if (!context.mayChange()) {
            return;
        }
        if (form != null) {
            leave();
        }
        ProjectDraft begun = kept.remove(0L);
        open(begun == null ? draft(Project.builder().build()) : begun);
    }

    private ProjectDraft draft(Project project) {
        FieldText text = new FieldText(context.workspace().wording(), context.workspace().unit());
        return new ProjectDraft(project, context.session().ledger(), text, java.time.LocalDate.now());
    }

    private void open(ProjectDraft draft) {
        seen = null;
        form = new ProjectForm(draft, context.workspace().asOf().getYear(), this::save, this::cancel);
        scroll.setContent(form);
        scroll.setVvalue(0);
        setBottom(form.foot());
        form.begin();
    }

    void save() {
        if (form == null) {
            return;
        }
        ProjectDraft draft = form.draft();
        if (!draft.isValid()) {
            form.showFirstError();
            context.toasts().done(Message.of("form.invalid"));
            return;
        }
        form = null;
        store(draft, true);
    }

    private void store(ProjectDraft draft, boolean stay) {
        if (draft.edit().isEmpty()) {
            show(model.selection().focusedId());
            return;
        }
        saving.store(() -> draft.edit().orElse(null), () -> {
            if (stay) {
                if (draft.isNew()) {
                    long added = context.session().ledger().nextId() - 1;
                    model.selection().selectId(added);
                }
                show(model.selection().focusedId());
            }
        });
        if (stay && form == null) {
            show(draft.isNew() ? model.selection().focusedId() : shown);
        }
    }

    /** Gives the form up; asks where something was typed. */
    void cancel() {
        if (form == null) {
            closed.run();
            return;
        }
        boolean give = !form.draft().isChanged() || context.prompts().confirm(Message.of("form.discard"),
                Message.of("form.discard.ask"), Message.of("form.discard.go"));
        if (give) {
            form = null;
            show(model.selection().focusedId());
        }
    }

    private void key(KeyEvent key) {
        if (form != null && key.isShortcutDown() && key.getCode() == KeyCode.S) {
            save();
            key.consume();
        } else if (form != null && key.getCode() == KeyCode.ESCAPE) {
            cancel();
            key.consume();
        } else if (form == null && key.getCode() == KeyCode.F2) {
            edit();
            key.consume();
        }
    }
}
