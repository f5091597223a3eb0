package org.yinfeng.window.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.yinfeng.desk.Prompts.FileKind;
import org.yinfeng.desk.list.ProjectSet;
import org.yinfeng.desk.imports.ImportModel;
import org.yinfeng.desk.imports.ImportModel.Phase;
import org.yinfeng.desk.imports.Returning;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.progress.explain.Phrase;
import org.yinfeng.project.Message;
import org.yinfeng.project.Project;
import org.yinfeng.window.kit.Navigator;
import org.yinfeng.window.kit.Screen;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.StatusLine;
import org.yinfeng.window.packs.PacksCard;

/** Files in: chosen or dropped, read, reviewed row by row, written as one step. */
public final class ImportScreen implements Screen {
    private final ScreenContext context;
    private final ImportModel model;
    private final StackPane node = new StackPane();
    private final ChooseView choosing;
    private final ReadingView reading;
    private final ReviewView review;
    private final StatusLine status = new StatusLine();

    public ImportScreen(ScreenContext context) {
        this.context = context;
        model = new ImportModel(context.session(), context.workspace(), context.preferences());
        choosing = new ChooseView(context.words(), this::choose, this::paste);
        choosing.getChildren().add(new PacksCard(context));
        reading = new ReadingView(context.words(), model);
        review = new ReviewView(context.words(), context.workspace(), model, new Acts());
        context.session().pastProperty().addListener((property, before, now) -> review.update());
        node.getStyleClass().add("page");
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.phaseProperty().addListener(change -> show());
        model.changesProperty().addListener(change -> showStatus());
        show();
    }

    /** Reads these files, one path a line, or what was pasted. */
    @Override
    public void open(String paths) {
        if (paths.equals(Navigator.PASTED)) {
            paste();
        } else if (!paths.isBlank()) {
            replaceBy(() -> model.read(paths.lines().map(Path::of).toList(), context.toasts()::failed));
        }
    }

    /** Looks at what needs a look in a row. */
    public void look(int row) {
        review.look(row);
    }

    /** Says that the files hold a unit's whole list, and looks at what they leave out. */
    public void cover(String region) {
        model.coverage().cover(region, true);
        review.showMissing();
    }

    /** Begins to write anew what is wrong in a row. */
    public void correct(int row) {
        review.correct(row);
    }

    /** Shows what the columns are taken for. */
    public void map(int place) {
        review.showMap(place);
    }

    private void choose() {
        List<Path> files = context.prompts().filesToOpen(Message.of("import.choose"),
                FileKind.of("import.kind", "xlsx", "xls", "et", "csv", "txt"), FileKind.of("import.kind.all", "*"));
        if (!files.isEmpty()) {
            replaceBy(() -> model.read(files, context.toasts()::failed));
        }
    }

    private void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String text = clipboard.hasHtml() && clipboard.getHtml().toLowerCase(Locale.ROOT).contains("<table") ? clipboard.getHtml()
                : clipboard.getString();
        if (text == null || text.isBlank()) {
            context.toasts().done(Message.of("import.paste.nothing"));
        } else {
            replaceBy(() -> model.paste(context.words().now().get("import.pasted"), text, context.toasts()::failed));
        }
    }

    /** What was decided in a review is not lost unasked. */
    private void replaceBy(Runnable reading) {
        if (!model.isTouched() || context.prompts().confirm(Message.of("import.leave.title"), Message.of("import.leave.question"),
                Message.of("import.leave.verb"))) {
            reading.run();
        }
    }

    private void key(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.V && !(key.getTarget() instanceof TextInputControl)) {
            paste();
            key.consume();
        }
    }

    /** What the review's buttons do. */
    private final class Acts implements ReviewActs {
        @Override
        public void write() {
            if (!context.mayChange()) {
                return;
            }
            int rows = model.taken();
            int rejected = model.rejected();
            String name = model.rejectedName();
            Returning returning = model.returning();
            model.write(() -> {
                context.toasts().done(Message.of("import.written", rows));
                if (rejected > 0 && context.prompts().confirm(Message.of("import.rejected.offer"),
                        Message.of("import.rejected.question", rejected), Message.of("import.rejected"))) {
                    save(returning, name);
                }
            }, ImportScreen.this::refused, this::failed);
        }

        @Override
        public boolean readOnly() {
            return context.session().isPast();
        }

        @Override
        public void leave() {
            replaceBy(model::cancel);
        }

        @Override
        public void returnRejected() {
            save(model.returning(), model.rejectedName());
        }

        private void save(Returning returning, String name) {
            context.prompts().fileToSave(Message.of("import.rejected.title"), name, FileKind.of("export.xlsx", "xlsx"))
                    .ifPresent(file -> returning.write(file, refused -> refused.ifPresentOrElse(
                            problem -> context.prompts().tell(Message.of("export.failed"), problem.what()),
                            () -> context.toasts().done(Message.of("import.rejected.done", file.getFileName()))), this::failed));
        }

        @Override
        public void open(List<Project> projects) {
            context.navigator().show(new ProjectSet(Phrase.of("import.missing.set"),
                    projects.stream().mapToLong(Project::id).sorted().toArray(), projects.size() == 1 ? projects.get(0).id() : 0));
        }

        @Override
        public void later(Runnable action) {
            context.background().later(action);
        }

        @Override
        public void failed(Exception cause) {
            context.toasts().failed(cause);
        }
    }

    private void refused(Outcome.Refused refused) {
        context.prompts().tell(Message.of("import.refused.title"), Message.of("import.refused", refused.conflicts().size()));
    }

    private void show() {
        Phase phase = model.phaseProperty().get();
        node.getChildren().setAll(switch (phase) {
            case CHOOSING -> choosing;
            case READING -> reading;
            case REVIEWING, WRITING -> review;
        });
        if (phase != Phase.REVIEWING) {
            review.showMap(false);
        }
        review.setDisable(phase == Phase.WRITING);
        showStatus();
    }

    private void showStatus() {
        boolean reviewing = model.phaseProperty().get() == Phase.REVIEWING && model.sheetProperty().get() != null;
        status.leftProperty().set(!reviewing ? "" : context.words().now().get("import.status", model.taken(),
                model.sheetProperty().get().rows()));
        status.rightProperty().set(reviewing ? context.words().now().get("import.status.safe") : "");
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public StatusLine status() {
        return status;
    }

    @Override
    public void takeFocus() {
        if (model.phaseProperty().get() == Phase.REVIEWING) {
            review.takeFocus();
        } else {
            choosing.takeFocus();
        }
    }
}
