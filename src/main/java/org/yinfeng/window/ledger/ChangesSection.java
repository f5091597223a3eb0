package org.yinfeng.window.ledger;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.edit.FieldText;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Revision;
import org.yinfeng.project.Field;
import org.yinfeng.project.Project;
import org.yinfeng.project.Texts;
import org.yinfeng.window.kit.ScreenContext;

/** A project's latest changes, old struck out and new; read from the history on the ledger's thread. */
final class ChangesSection {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final int LINES = 4;
    private static final int READ = 50;

    private final ScreenContext context;
    private long asked;

    ChangesSection(ScreenContext context) {
        this.context = context;
    }

    Node show(long id) {
        VBox lines = new VBox(2);
        Label count = ProjectCard.label("", "small", "muted");
        long number = ++asked;
        context.session().background().run(Background.Line.LEDGER, () -> context.session().store().history(id, READ), history -> {
            if (number == asked) {
                fill(lines, count, history.stream().filter(line -> line.number() <= context.session().ledger().revision()).toList());
            }
        }, context.toasts()::failed);
        return ProjectCard.section(context.workspace().texts().get("pane.changes"), count, lines);
    }

    private void fill(VBox lines, Label count, List<Revision> history) {
        Texts texts = context.workspace().texts();
        count.setText(texts.get("pane.changes.all", history.size()));
        for (Revision revision : history) {
            for (Node line : lines(revision, texts)) {
                if (lines.getChildren().size() < LINES) {
                    lines.getChildren().add(line);
                }
            }
        }
    }

    private List<Node> lines(Revision revision, Texts texts) {
        List<Node> lines = new ArrayList<>();
        String day = DAY.format(revision.at().atZone(ZoneId.systemDefault()));
        FieldText form = new FieldText(texts, context.workspace().unit());
        for (Change change : revision.changes()) {
            if (change.before() instanceof Project before && change.after() instanceof Project after) {
                for (Field<?> field : Field.all()) {
                    if (!Objects.equals(before.get(field), after.get(field))) {
                        lines.add(line(revision, day, texts.get("field." + field.key()), form.show(before.get(field)),
                                form.show(after.get(field)), texts));
                    }
                }
                if (!before.invested().equals(after.invested()) || !before.plans().equals(after.plans())) {
                    lines.add(line(revision, day, texts.get("pane.changes.investment"), null, "", texts));
                }
            } else {
                lines.add(line(revision, day, revision.label().in(texts), null, "", texts));
            }
        }
        return lines;
    }

    private static Node line(Revision revision, String day, String what, String old, String now, Texts texts) {
        HBox line = new HBox(6, ProjectCard.label(day, "small", "muted"), ProjectCard.label(what, "small"));
        line.setAlignment(Pos.CENTER_LEFT);
        if (old != null) {
            Text struck = new Text(shortened(old.isEmpty() ? texts.get("pane.changes.empty") : old));
            struck.setStrikethrough(true);
            struck.getStyleClass().add("struck");
            line.getChildren().addAll(struck, ProjectCard.label("→", "small", "muted"),
                    ProjectCard.label(now.isEmpty() ? texts.get("pane.changes.empty") : now, "small"));
        }
        Tooltip.install(line, new Tooltip(texts.get("pane.changes.who", revision.who(), revision.label().in(texts))
                + (revision.why() == null ? "" : "\n" + revision.why())));
        return line;
    }

    private static String shortened(String text) {
        return text.length() <= 12 ? text : text.substring(0, 11) + "…";
    }
}
