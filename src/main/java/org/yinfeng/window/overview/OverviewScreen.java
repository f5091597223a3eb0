package org.yinfeng.window.overview;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.OverviewModel;
import org.yinfeng.desk.Workspace;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.project.Unit;
import org.yinfeng.window.kit.Navigator;
import org.yinfeng.window.kit.Screen;
import org.yinfeng.window.kit.ScreenContext;

/** The two goals, the four stages, the course of the year, the counties, and what is overdue. */
public final class OverviewScreen implements Screen {
    /** English needs the room for longer words beside the curves. */
    private static final double ENGLISH = 66;
    private static final double CURVES = 466;
    private static final double OVERDUE = 370;

    private final ScreenContext context;
    private final OverviewModel model;
    private final GoalCard introduced = new GoalCard(Half.INTRODUCED);
    private final GoalCard industrial = new GoalCard(Half.INDUSTRIAL);
    private final StageRow stages;
    private final CurvesCard curves;
    private final CountiesCard counties;
    private final OverdueCard overdue;
    private final StackPane node = new StackPane();
    private final ScrollPane page = new ScrollPane();
    private final Welcome welcome;

    public OverviewScreen(ScreenContext context) {
        this.context = context;
        Navigator navigator = context.navigator();
        stages = new StageRow(context.preferences());
        curves = new CurvesCard(navigator);
        counties = new CountiesCard();
        overdue = new OverdueCard(navigator);
        welcome = new Welcome(context);
        page.setContent(grid());
        page.setFitToWidth(true);
        page.setFitToHeight(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().add("page");
        node.getChildren().addAll(page, welcome);
        model = new OverviewModel(context.session(), context.workspace(), context.background());
        Workspace workspace = context.workspace();
        List.of(model.overviewProperty(), workspace.unitProperty(), workspace.textsProperty(), workspace.themeProperty())
                .forEach(property -> property.addListener((observable, before, after) -> show()));
        show();
    }

    private VBox grid() {
        HBox goals = new HBox(12, introduced, industrial);
        for (GoalCard card : List.of(introduced, industrial)) {
            HBox.setHgrow(card, Priority.ALWAYS);
            card.setPrefWidth(480);
            card.setMinWidth(480);
        }
        goals.setMinHeight(176);
        goals.setMaxHeight(176);
        stages.setMinHeight(100);
        stages.setMaxHeight(100);
        HBox low = new HBox(12, curves, counties, overdue);
        size(curves, 400, CURVES, 760);
        size(counties, 402, 402, 402);
        size(overdue, 330, OVERDUE, Double.MAX_VALUE);
        HBox.setHgrow(curves, Priority.ALWAYS);
        HBox.setHgrow(overdue, Priority.SOMETIMES);
        low.setMinHeight(282);
        VBox.setVgrow(low, Priority.ALWAYS);
        VBox grid = new VBox(12, goals, stages, low);
        grid.setPadding(new Insets(14, 16, 12, 16));
        return grid;
    }

    private static void size(VBox card, double least, double usual, double most) {
        card.setMinWidth(least);
        card.setPrefWidth(usual);
        card.setMaxWidth(most);
        card.setMinHeight(0);
    }

    private void show() {
        Overview overview = model.overviewProperty().get();
        boolean empty = context.session().ledger().isEmpty();
        welcome.setVisible(empty);
        page.setVisible(!empty);
        if (overview == null || empty) {
            return;
        }
        Look look = Look.of(overview, context.workspace());
        curves.setPrefWidth(look.style().chinese() ? CURVES : CURVES - ENGLISH);
        overdue.setPrefWidth(look.style().chinese() ? OVERDUE : OVERDUE + ENGLISH);
        introduced.show(overview.figures().introduced().goal(), introducedFacts(look), look);
        Figures.Industrial half = overview.figures().industrial();
        industrial.show(half == null ? null : half.goal(), industrialFacts(look), look);
        stages.show(look);
        curves.show(look);
        counties.show(look);
        overdue.show(look, context.session().ledger());
    }

    private GoalCard.Facts introducedFacts(Look look) {
        Overview overview = look.overview();
        Figures.Introduced half = overview.figures().introduced();
        String large = look.words().project(overview.rules().large(), Unit.YI) + (look.style().chinese() ? "" : " ")
                + look.words().unit(Unit.YI);
        String basis = look.text("overview.introduced.basis", look.words().count(half.count()), large, look.words().count(half.large()));
        List<String> growth = List.of(look.text("overview.onYear"), look.words().growth(overview.introduced().growthPercent()),
                look.text("overview.lastYear"), look.money(overview.introduced().lastYearSamePeriod()));
        return new GoalCard.Facts(look.text("overview.introduced"), basis, facts(growth, half.goal(), look));
    }

    private GoalCard.Facts industrialFacts(Look look) {
        Figures.Industrial half = look.overview().figures().industrial();
        String basis = half == null || half.throughMonth() == 0 ? look.text("overview.industrial.none")
                : look.text("overview.industrial.basis", look.words().throughMonth(half.throughMonth()));
        List<String> growth = List.of(look.text("overview.onYear"),
                half == null ? "—" : look.words().growth(half.growthPercent()), look.text("overview.comparable"), "");
        return new GoalCard.Facts(look.text("overview.industrial"), basis, facts(growth, half == null ? null : half.goal(), look));
    }

    private static List<String> facts(List<String> growth, Goal goal, Look look) {
        boolean passed = goal != null && goal.remaining() != null && goal.remaining().yuan() <= 0;
        String remaining = goal == null || goal.remaining() == null ? "—"
                : passed ? look.money(goal.value().minus(goal.target())) : look.money(goal.remaining());
        String needed = goal == null ? "—" : passed ? look.money(org.yinfeng.project.Money.ZERO) : look.money(goal.neededPerMonth());
        List<String> facts = new java.util.ArrayList<>(growth);
        facts.addAll(List.of(look.text(passed ? "overview.beyond" : "overview.remaining"), remaining,
                look.text("overview.needed", goal == null ? 12 : 12 - goal.months()), needed));
        return facts;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void shown() {
        model.refresh();
    }
}
