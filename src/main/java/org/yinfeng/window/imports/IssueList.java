package org.yinfeng.window.imports;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yinfeng.desk.imports.ImportModel;
import org.yinfeng.desk.imports.Issue;
import org.yinfeng.desk.imports.ReviewSheet;
import org.yinfeng.project.Texts;
import org.yinfeng.window.kit.Words;

/**
 * What needs a look: where, what stood there, why it is not taken, and what can be done about it. Choosing one shows its row.
 * Of a row that may be a project of the ledger: 1 to 9 merge it into that candidate, N adds it, Delete leaves it out.
 */
final class IssueList extends ListView<Issue> {
    private final Words words;
    private final ImportModel model;
    private final Consumer<Issue> correct;
    private ReviewSheet shown;

    IssueList(Words words, ImportModel model, Consumer<Issue> goTo, Consumer<Issue> correct) {
        this.words = words;
        this.model = model;
        this.correct = correct;
        setCellFactory(made -> new Cell());
        setPlaceholder(words.label("import.problems.none", "muted"));
        words.name(this, "import.problems");
        getSelectionModel().selectedItemProperty().addListener((observed, before, issue) -> {
            if (issue != null && issue.position() >= 0) {
                goTo.accept(issue);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent key) {
        Issue issue = getSelectionModel().getSelectedItem();
        if (issue == null || key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        if (key.getCode() == KeyCode.F2 && issue.position() >= 0) {
            correct.accept(issue);
            key.consume();
        } else if (issue.decidable() && decide(issue, key.getCode())) {
            key.consume();
        }
    }

    private boolean decide(Issue issue, KeyCode code) {
        int candidate = code.isDigitKey() ? code.ordinal() - KeyCode.DIGIT1.ordinal() : -1;
        if (candidate >= 0 && candidate < issue.candidates().size()) {
            model.merge(issue.position(), issue.candidates().get(candidate).id());
        } else if (code == KeyCode.N) {
            model.takeAsNew(issue.position());
        } else if (code == KeyCode.DELETE) {
            model.take(issue.position(), false);
        } else {
            return false;
        }
        return true;
    }

    void update() {
        ReviewSheet sheet = model.sheetProperty().get();
        if (sheet == shown) {
            refresh();
            return;
        }
        shown = sheet;
        Stream<Issue> refused = model.refusedFiles().stream().map(problem -> new Issue(problem, -1, List.of(), false));
        getItems().setAll(Stream.concat(refused, sheet == null ? Stream.empty() : sheet.issues().stream()).toList());
    }

    Issue look(int row) {
        Issue found = getItems().stream().filter(issue -> issue.problem().place().row() == row).reduce((first, last) -> last).orElseThrow();
        getSelectionModel().select(found);
        scrollTo(found);
        return found;
    }

    long errors() {
        return getItems().stream().filter(issue -> issue.problem().isError()).count();
    }

    /** One thing to look at, made anew when it shows another or was decided otherwise. */
    private final class Cell extends ListCell<Issue> {
        private Issue shown;
        private long decided;
        private Texts texts;

        @Override
        protected void updateItem(Issue issue, boolean empty) {
            super.updateItem(issue, empty);
            if (empty || issue == null) {
                shown = null;
                setGraphic(null);
                return;
            }
            long now = issue.decidable() ? model.verdict(issue.position()).ordinal() + model.mergedInto(issue.position()) * 4 : 0;
            if (issue != shown || now != decided || words.now() != texts) {
                texts = words.now();
                shown = issue;
                decided = now;
                setGraphic(new IssueView(words, model, issue, correct));
            }
        }
    }
}
