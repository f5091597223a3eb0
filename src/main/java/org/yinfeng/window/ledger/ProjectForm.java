package org.yinfeng.window.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.edit.ProjectDraft;
import org.yinfeng.desk.edit.Words;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Texts;

/** Every field of one project in boxes, with what is wrong under each as one types, and its investment month by month. */
final class ProjectForm extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass WARN = PseudoClass.getPseudoClass("warn");
    private static final List<Field<?>> WHO = List.of(Field.CODE, Field.NAME, Field.COMPANY, Field.REGION, Field.PARK,
            Field.TYPE, Field.SECTOR, Field.INDUSTRY, Field.LEVEL, Field.ORIGIN, Field.NATURE);
    private static final List<Field<?>> MONEY = List.of(Field.PLANNED, Field.FIXED_ASSETS, Field.PRIOR_INVESTMENT, Field.FUNDS,
            Field.LAND, Field.LAND_MODE);
    private static final List<Field<?>> HOW = List.of(Field.PROGRESS, Field.ISSUE, Field.UNIT, Field.LEADER, Field.OFFICER,
            Field.PHONE, Field.NOTE, Field.CONTENT, Field.STATE_CODE, Field.CREDIT_CODE);

    private final ProjectDraft draft;
    private final Texts texts;
    private final Runnable save;
    private final Runnable cancel;
    private final Map<String, TextInputControl> boxes = new LinkedHashMap<>();
    private final Map<String, Label> complaints = new LinkedHashMap<>();
    private VBox reason;
    private MonthBoxes months;
    private final Button store = new Button();
    private boolean begun;

    /** @param year the year whose months are shown first */
    ProjectForm(ProjectDraft draft, int year, Runnable save, Runnable cancel) {
        this.draft = draft;
        this.texts = draft.form().texts();
        this.save = save;
        this.cancel = cancel;
        getStyleClass().add("project-form");
        Label title = ProjectCard.label(draft.isNew() ? texts.get("form.new") : texts.get("form.edit"), "card-title");
        VBox head = new VBox(title);
        head.getStyleClass().add("pane-top");
        months = new MonthBoxes(draft, year, this::check);
        TextField why = new TextField(draft.reason());
        reason = row("reason", texts.get("form.reason"), why);
        why.textProperty().addListener((property, before, text) -> {
            draft.giveReason(text);
            check();
        });
        getChildren().addAll(head, group("form.who", WHO), group("form.money", MONEY, draft.form().unitName()), events(),
                status(), investment(), group("form.how", HOW));
        check();
    }

    ProjectDraft draft() {
        return draft;
    }

    /** Puts the keyboard where one begins. */
    void begin() {
        TextInputControl first = boxes.get(draft.isNew() ? Field.CODE.key() : Field.NAME.key());
        first.requestFocus();
    }

    private VBox group(String title, List<Field<?>> fields) {
        return group(title, fields, null);
    }

    private VBox group(String title, List<Field<?>> fields, String unit) {
        VBox group = ProjectCard.section(texts.get(title), unit == null ? null : ProjectCard.label(unit, "unit"));
        fields.forEach(field -> group.getChildren().add(row(field)));
        return group;
    }

    private VBox row(Field<?> field) {
        return row(field.key(), texts.get("field." + field.key()), box(field));
    }

    private VBox row(String place, String name, Node box) {
        Label label = ProjectCard.label(name, "form-label");
        label.setLabelFor(box);
        HBox line = new HBox(8, label, box);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(box, Priority.ALWAYS);
        return new VBox(1, line, complaint(place));
    }

    private Label complaint(String place) {
        Label complaint = ProjectCard.label("", "form-complaint");
        complaint.setWrapText(true);
        complaint.managedProperty().bind(complaint.textProperty().isNotEmpty());
        complaints.put(place, complaint);
        return complaint;
    }

    private TextInputControl box(Field<?> field) {
        boolean wide = field.kind() == Field.Kind.TEXT && field.maxLength() >= 1000;
        TextInputControl box = wide ? area() : new TextField();
        box.setText(draft.text(field));
        box.setAccessibleText(texts.get("field." + field.key()));
        box.textProperty().addListener((property, before, text) -> {
            draft.type(field, text);
            check();
        });
        if (box instanceof TextField line && !Words.choices(draft.ledger(), field, texts).isEmpty()) {
            new Suggestions(line, () -> Words.choices(draft.ledger(), field, texts));
        }
        if (field.kind() == Field.Kind.DATE || field.kind() == Field.Kind.PROMISE) {
            ((TextField) box).setPromptText(texts.get(field.kind() == Field.Kind.DATE ? "form.date" : "form.month"));
            ((TextField) box).setPrefColumnCount(8);
        }
        boxes.put(field.key(), box);
        return box;
    }

    /** A box of several lines, which Tab leaves. */
    private static TextArea area() {
        TextArea area = new TextArea();
        area.setPrefRowCount(2);
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
                key.consume();
                area.fireEvent(new KeyEvent(area, area, KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, key.isShiftDown(), true,
                        false, false));
            }
        });
        return area;
    }

    private VBox events() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form-events");
        grid.addRow(0, new Label(), ProjectCard.label(texts.get("heading.promised"), "small", "muted"),
                ProjectCard.label(texts.get("heading.actual"), "small", "muted"));
        VBox below = new VBox(1);
        int row = 1;
        for (Milestone milestone : Milestone.values()) {
            Node promise = milestone.promise() == null ? new Label() : box(milestone.promise());
            Node actual = box(milestone.date());
            grid.addRow(row++, ProjectCard.label(texts.get("milestone." + milestone), "form-label"), promise, actual);
            GridPane.setHgrow(promise, Priority.ALWAYS);
            GridPane.setHgrow(actual, Priority.ALWAYS);
            below.getChildren().add(complaint(milestone.date().key()));
            if (milestone.promise() != null) {
                below.getChildren().add(complaint(milestone.promise().key()));
            }
        }
        VBox filed = row(Field.FILED);
        return ProjectCard.section(texts.get("form.events"), null, grid, below, filed);
    }

    private VBox status() {
        return ProjectCard.section(texts.get("form.status"), null, row(Field.STATUS), row(Field.ENDED), reason);
    }

    private VBox investment() {
        return ProjectCard.section(texts.get("form.investment"), ProjectCard.label(draft.form().unitName(), "unit"), months,
                complaint("invested"));
    }

    /** Shows what is wrong now, at each box. */
    private void check() {
        Map<String, List<Problem>> byPlace = new LinkedHashMap<>();
        for (Problem problem : complaints()) {
            byPlace.computeIfAbsent(problem.place().column(), place -> new ArrayList<>()).add(problem);
        }
        complaints.forEach((place, label) -> complain(label, byPlace.getOrDefault(place, List.of())));
        boxes.forEach((place, box) -> mark(box, byPlace.getOrDefault(place, List.of())));
        if (reason != null) {
            reason.setVisible(draft.needsReason() || !draft.reason().isEmpty());
            reason.setManaged(reason.isVisible());
        }
        if (months != null) {
            months.check(byPlace);
        }
        store.setText(draft.isChanged() ? texts.get("form.save") : texts.get("form.saved"));
    }

    /** A form that nobody has typed into is not yet wrong. */
    private List<Problem> complaints() {
        begun = begun || !draft.isNew() || draft.isChanged();
        return begun ? draft.problems() : List.of();
    }

    private void complain(Label label, List<Problem> problems) {
        String said = problems.isEmpty() ? "" : problems.get(0).what().in(texts)
                + (problems.get(0).toDo() == null ? "" : texts.get("grid.advice", problems.get(0).toDo().in(texts)));
        label.setText(said);
        label.pseudoClassStateChanged(WARN, !problems.isEmpty() && !problems.get(0).isError());
    }

    static void mark(TextInputControl box, List<Problem> problems) {
        box.pseudoClassStateChanged(ERROR, problems.stream().anyMatch(Problem::isError));
        box.pseudoClassStateChanged(WARN, !problems.isEmpty() && problems.stream().noneMatch(Problem::isError));
        box.setAccessibleHelp(null);
    }

    /** Goes to the first box in error. */
    void showFirstError() {
        begun = true;
        check();
        for (Problem problem : draft.problems()) {
            TextInputControl box = boxes.get(problem.place().column());
            if (problem.isError() && box != null) {
                box.requestFocus();
                return;
            }
        }
    }

    Node foot() {
        store.getStyleClass().addAll("primary", "small-button");
        store.setOnAction(pressed -> save.run());
        Button leave = new Button(texts.get("form.cancel"));
        leave.getStyleClass().add("small-button");
        leave.setOnAction(pressed -> cancel.run());
        HBox foot = new HBox(8, store, leave, ProjectCard.label("Ctrl+S", "key-hint"));
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("pane-foot");
        return foot;
    }
}
