package org.yinfeng.window.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.list.CellText;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.ProjectProgress;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Status;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.report.chart.BulletGauge;
import org.yinfeng.report.chart.Palette;
import org.yinfeng.report.chart.PromiseLanes;
import org.yinfeng.report.chart.Style;
import org.yinfeng.window.kit.ChartCanvas;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.project.ProjectSections;

/** One project to look at: status, name, figure, promises kept, this year's plan, fields, latest changes. */
final class ProjectCard {
    private static final double GAUGE = 17;

    private final ScreenContext context;
    private final Runnable edit;
    private final Runnable close;
    private final ChangesSection changes;
    private final ProjectSections sections;

    ProjectCard(ScreenContext context, Runnable edit, Runnable close) {
        this.context = context;
        this.edit = edit;
        this.close = close;
        this.changes = new ChangesSection(context);
        this.sections = new ProjectSections(context);
    }

    private Workspace workspace() {
        return context.workspace();
    }

    private Texts texts() {
        return workspace().texts();
    }

    private Wording wording() {
        return workspace().wording();
    }

    private Unit unit() {
        return workspace().unit();
    }

    Node show(Project project) {
        VBox card = new VBox();
        if (project == null) {
            card.getChildren().add(label(texts().get("pane.none"), "hint", "pane-top"));
            return card;
        }
        ProjectProgress progress = ProjectProgress.of(project, workspace().asOf());
        card.getChildren().addAll(top(project, progress), promises(project));
        if (progress.investment().thisYear() != null || progress.investment().plan() != null) {
            card.getChildren().add(year(progress.investment().yearPlan()));
        }
        card.getChildren().addAll(sections.of(project));
        card.getChildren().addAll(fields(project, progress), changes.show(project.id()), further(project));
        return card;
    }

    private Node top(Project project, ProjectProgress progress) {
        Status status = ended(project) ? project.status() : Status.ACTIVE;
        String word = status == Status.ACTIVE ? texts().get("stage." + progress.stage()) : texts().get("status." + status);
        HBox line = new HBox(8, new Icon(CellText.icon(progress.stage(), status), 14), label(word, "small", "bold"),
                label(text(project.key()), "small", "muted"), label(texts().word(project.get(Field.LEVEL)), "small", "muted"));
        line.setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button shut = new Button();
        shut.setGraphic(new Icon("act-close", 14));
        shut.getStyleClass().addAll("status-button");
        context.words().tooltip(shut, "pane.close");
        shut.setOnAction(pressed -> close.run());
        line.getChildren().addAll(space, shut);
        Label name = label(text(project.name()), "pane-name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        VBox top = new VBox(3, line, name, figure(project, progress));
        top.getStyleClass().add("pane-top");
        return top;
    }

    private boolean ended(Project project) {
        EventDate ended = project.get(Field.ENDED);
        return ended == null || ended.passedBy(workspace().asOf());
    }

    private Node figure(Project project, ProjectProgress progress) {
        Money planned = project.planned();
        Label figure = label(planned == null ? Wording.UNKNOWN : column(planned), "pane-figure");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        Label unit = label(texts().get("pane.planned", wording().unit(unit())), "unit");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(6, figure, unit, space);
        line.setAlignment(Pos.BASELINE_LEFT);
        if (progress.investment().percentOfPlanned() != null) {
            HBox done = new HBox(4, label(texts().get("pane.done"), "small", "muted"),
                    label(wording().rate(progress.investment().percentOfPlanned()) + "%", "bold"));
            done.setAlignment(Pos.BASELINE_LEFT);
            done.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(done);
        }
        return line;
    }

    private String column(Money money) {
        return money == null ? Wording.UNKNOWN : wording().column(money, unit());
    }

    private Style style() {
        boolean dark = workspace().themeProperty().get() == Workspace.Theme.DARK;
        return Style.screen(dark ? Palette.DARK : Palette.LIGHT, wording());
    }

    private Node promises(Project project) {
        PromiseLanes lanes = new PromiseLanes(project, workspace().asOf(), style());
        ChartCanvas canvas = new ChartCanvas();
        canvas.show(lanes);
        canvas.setMinHeight(lanes.fullHeight());
        canvas.setPrefHeight(lanes.fullHeight());
        Region diamond = new Region();
        diamond.getStyleClass().add("key-promised");
        Region dot = new Region();
        dot.getStyleClass().add("key-actual");
        HBox key = new HBox(4, diamond, label(texts().get("heading.promised"), "small", "muted"), dot,
                label(texts().get("heading.actual"), "small", "muted"));
        key.setAlignment(Pos.CENTER_LEFT);
        HBox.setMargin(dot, new javafx.geometry.Insets(0, 0, 0, 8));
        return section(texts().get("pane.promises"), key, canvas);
    }

    private Node year(Goal goal) {
        ChartCanvas gauge = new ChartCanvas();
        gauge.show(goal.target() == null ? null : new BulletGauge(goal, unit(), style()).bare());
        gauge.setMinHeight(GAUGE);
        gauge.setPrefHeight(GAUGE);
        Label value = label(column(goal.value()), "bold");
        String rate = goal.ratePercent() == null ? wording().unit(unit())
                : texts().get("pane.year.rate", wording().unit(unit()), wording().rate(goal.ratePercent()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(4, value, label(rate, "small", "muted"), space);
        line.setAlignment(Pos.CENTER_LEFT);
        if (goal.verdict() != null) {
            line.getChildren().addAll(verdict(goal));
        }
        String plan = goal.target() == null ? texts().get("pane.year.noPlan") : texts().get("pane.year.plan", column(goal.target()));
        return section(texts().get("pane.year"), label(plan, "small", "muted"), gauge, line);
    }

    private List<Node> verdict(Goal goal) {
        String tone = switch (goal.verdict()) {
            case AHEAD -> "pos";
            case BEHIND -> "crit";
            case EVEN -> "muted";
        };
        String icon = switch (goal.verdict()) {
            case AHEAD -> "schedule-ahead";
            case BEHIND -> "schedule-behind";
            case EVEN -> "schedule-even";
        };
        Label words = label(texts().get("pane.verdict." + goal.verdict(), wording().points(goal.gapPoints())), "small", "bold", tone);
        words.setMinWidth(Region.USE_PREF_SIZE);
        return List.of(new Icon(icon, 10, tone), words);
    }

    private Node fields(Project project, ProjectProgress progress) {
        List<String[]> lines = new ArrayList<>();
        add(lines, "company", text(project.get(Field.COMPANY)));
        add(lines, "region", joined(word(project, Field.REGION), "", text(project.get(Field.PARK))));
        add(lines, "industry", joined(word(project, Field.INDUSTRY), named("origin"), word(project, Field.ORIGIN)));
        add(lines, "type", joined(word(project, Field.TYPE), "", word(project, Field.SECTOR)));
        if (project.get(Field.LAND) != null) {
            String mu = wording().exact(project.get(Field.LAND).mu()) + " " + texts().get("unit.mu");
            add(lines, "land", progress.perMu() == null ? mu : texts().get("pane.land", mu,
                    wording().project(progress.perMu(), Unit.WAN), wording().unit(Unit.WAN)));
        }
        add(lines, "unit", text(project.get(Field.UNIT)));
        add(lines, "leader", joined(text(project.get(Field.LEADER)), named("officer"), text(project.get(Field.OFFICER))));
        add(lines, "progress", text(project.get(Field.PROGRESS)));
        add(lines, "issue", text(project.get(Field.ISSUE)));
        if (project.status() != Status.ACTIVE && project.get(Field.ENDED) != null) {
            add(lines, "ended", project.get(Field.ENDED).toString());
        }
        return section(null, null, table(lines));
    }

    /** What is seldom asked for, under the changes. */
    private Node further(Project project) {
        List<String[]> lines = new ArrayList<>();
        for (Field<?> field : List.of(Field.PHONE, Field.FILED, Field.NATURE, Field.LAND_MODE, Field.FIXED_ASSETS,
                Field.PRIOR_INVESTMENT, Field.FUNDS, Field.STATE_CODE, Field.CREDIT_CODE, Field.CONTENT, Field.NOTE)) {
            Object value = project.get(field);
            add(lines, field.key(), value == null ? "" : value instanceof Money money ? column(money) : value.toString());
        }
        Node section = section(null, null, table(lines));
        section.setVisible(!lines.isEmpty());
        section.setManaged(!lines.isEmpty());
        return section;
    }

    private String word(Project project, Field<String> field) {
        return texts().word(project.get(field));
    }

    private String named(String key) {
        String shorter = texts().get("heading." + key);
        return shorter.startsWith("heading.") ? texts().get("field." + key) : shorter;
    }

    private String joined(String first, String name, String second) {
        String named = second.isEmpty() || name.isEmpty() ? second : name + " " + second;
        boolean chinese = texts().language() == Texts.Language.ZH;
        return first.isEmpty() || named.isEmpty() ? first + named : first + (chinese ? "　" : ", ") + named;
    }

    private GridPane table(List<String[]> lines) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("pane-fields");
        for (int i = 0; i < lines.size(); i++) {
            Label name = label(lines.get(i)[0], "small", "muted");
            name.setMinWidth(texts().language() == Texts.Language.ZH ? 64 : 84);
            name.setMaxWidth(texts().language() == Texts.Language.ZH ? 76 : 100);
            Label value = label(lines.get(i)[1]);
            value.setWrapText(true);
            value.setMinHeight(Region.USE_PREF_SIZE);
            GridPane.setValignment(name, javafx.geometry.VPos.TOP);
            GridPane.setHgrow(value, Priority.ALWAYS);
            grid.addRow(i, name, value);
        }
        return grid;
    }

    private void add(List<String[]> lines, String key, String value) {
        if (!value.isEmpty()) {
            lines.add(new String[] {named(key), value});
        }
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    Node foot() {
        Button change = new Button(texts().get("pane.edit"));
        Label key = new Label("F2");
        key.getStyleClass().addAll("small", "on-accent");
        change.setGraphic(key);
        change.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        change.getStyleClass().addAll("primary", "small-button");
        change.setOnAction(pressed -> edit.run());
        HBox foot = new HBox(8, context.changes(change));
        foot.getStyleClass().add("pane-foot");
        return foot;
    }

    static VBox section(String title, Node right, Node... content) {
        VBox section = new VBox(4);
        section.getStyleClass().add("pane-section");
        if (title != null) {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            HBox head = new HBox(8, label(title, "small", "bold"), space);
            head.setAlignment(Pos.CENTER_LEFT);
            if (right != null) {
                head.getChildren().add(right);
            }
            section.getChildren().add(head);
        }
        section.getChildren().addAll(content);
        return section;
    }

    static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
