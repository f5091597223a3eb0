package org.yinfeng.window.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.project.LinesDraft;
import org.yinfeng.desk.project.MattersDraft;
import org.yinfeng.desk.project.NodesDraft;
import org.yinfeng.ledger.Escalation;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Matter;
import org.yinfeng.project.Project;
import org.yinfeng.project.Texts;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.ScreenContext;

/** A project's nodes, its problems, and what was done about its alerts, for the pane. */
public final class ProjectSections {
    private final ScreenContext context;

    public ProjectSections(ScreenContext context) {
        this.context = context;
    }

    private Texts texts() {
        return context.workspace().texts();
    }

    /** What is shown; equal as long as none of it changed. */
    public List<Object> shown(long project) {
        Ledger ledger = context.session().ledger();
        List<Object> shown = new ArrayList<>(ledger.ofProject(org.yinfeng.ledger.Node.class, project));
        shown.addAll(ledger.ofProject(Matter.class, project));
        shown.addAll(ledger.ofProject(Escalation.class, project));
        return shown;
    }

    public List<Node> of(Project project) {
        return new ArrayList<>(List.of(nodes(project), matters(project), escalations(project)));
    }

    private Node nodes(Project project) {
        List<org.yinfeng.ledger.Node> nodes = NodesDraft.sorted(context.session().ledger(), project.id());
        LocalDate asOf = context.workspace().asOf();
        long done = nodes.stream().filter(node -> isBy(node.done(), asOf)).count();
        Map<String, List<String>> templates = new LinkedHashMap<>();
        for (NodesDraft.Template template : NodesDraft.Template.values()) {
            templates.put("lines.template." + template, template.names());
        }
        VBox section = section(nodes.isEmpty() ? texts().get("section.nodes") : texts().get("section.nodes.done", done, nodes.size()),
                () -> new NodesDraft(context.session().ledger(), project), templates, "section.nodes.edit");
        nodes.forEach(node -> section.getChildren().add(line(texts().word(node.name()), node.person(), node.due(), node.done(), asOf)));
        return section;
    }

    private Node matters(Project project) {
        List<Matter> matters = context.session().ledger().ofProject(Matter.class, project.id());
        LocalDate asOf = context.workspace().asOf();
        VBox section = section(texts().get("section.matters"), () -> new MattersDraft(context.session().ledger(), project), Map.of(),
                "section.matters.edit");
        matters.forEach(matter -> {
            section.getChildren().add(line(matter.text(), matter.owner(), matter.due(), matter.settled(), asOf));
            if (matter.result() != null) {
                section.getChildren().add(muted(texts().get("section.result", matter.result())));
            }
        });
        return section;
    }

    private Node escalations(Project project) {
        List<Escalation> escalations = context.session().ledger().ofProject(Escalation.class, project.id());
        VBox section = box(label(texts().get("section.escalations"), "small", "bold"));
        escalations.forEach(done -> section.getChildren().add(muted(texts().get(done.note() == null ? "section.escalation" : "section.escalation.note",
                done.on(), texts().get("measure." + done.measure()), texts().get("alert." + done.kind().toUpperCase(java.util.Locale.ROOT)),
                done.person() == null ? done.unit() == null ? "" : done.unit() : done.person(), done.note()))));
        section.setVisible(!escalations.isEmpty());
        section.setManaged(!escalations.isEmpty());
        return section;
    }

    private Label muted(String text) {
        Label label = label(text, "small", "muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private VBox section(String title, java.util.function.Supplier<LinesDraft<?>> draft, Map<String, List<String>> templates, String key) {
        Button edit = new Button(texts().get("section.edit"));
        edit.getStyleClass().addAll("link", "small");
        edit.setAccessibleText(texts().get(key));
        context.changes(edit);
        VBox section = box(label(title, "small", "bold"), edit);
        edit.setOnAction(pressed -> new LinesDialog(context, draft.get(), templates).show(section.getScene().getWindow(), texts().get(key)));
        return section;
    }

    private static VBox box(Node... head) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(8);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(head);
        line.getChildren().add(1, space);
        VBox section = new VBox(3, line);
        section.getStyleClass().add("pane-section");
        return section;
    }

    /** Done, late, due or to come: by shape, by word, and late by colour too. */
    private Node line(String what, String person, LocalDate due, LocalDate done, LocalDate asOf) {
        boolean finished = isBy(done, asOf);
        boolean late = !finished && due != null && due.isBefore(asOf);
        Icon icon = new Icon(finished ? "act-check" : late ? "alert-overdue" : "stage-in-talks", 12, finished ? "pos" : late ? "crit" : "muted");
        HBox.setMargin(icon, new javafx.geometry.Insets(4, 0, 0, 0));
        Label name = label(what);
        name.setWrapText(true);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinHeight(Region.USE_PREF_SIZE);
        String when = finished ? texts().get("section.done", done) : due == null ? "" : texts().get(late ? "section.late" : "section.due", due);
        Label date = label(when, "small", finished ? "muted" : late ? "crit" : "muted");
        date.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(6, icon, name, label(person == null ? "" : person, "small", "muted"), date);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static boolean isBy(LocalDate done, LocalDate asOf) {
        return done != null && !done.isAfter(asOf);
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
