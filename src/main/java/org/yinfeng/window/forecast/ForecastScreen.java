package org.yinfeng.window.forecast;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.forecast.ForecastModel;
import org.yinfeng.desk.whatif.WhatIf;
import org.yinfeng.progress.forecast.Subject;
import org.yinfeng.window.kit.EmptyState;
import org.yinfeng.window.kit.Navigator;
import org.yinfeng.window.kit.Screen;
import org.yinfeng.window.kit.ScreenContext;

/** Where the year may end, why, and what would become of it if some things were otherwise. */
public final class ForecastScreen implements Screen {
    private static final double WHAT_IF = 440;

    private final ScreenContext context;
    private final ForecastModel model;
    private final FanCard fan;
    private final MethodsCard methods = new MethodsCard();
    private final WhatIfCard whatIf;
    private final ScrollPane page = new ScrollPane();
    private final EmptyState empty;
    private final StackPane node = new StackPane();

    public ForecastScreen(ScreenContext context) {
        this.context = context;
        model = new ForecastModel(context.session(), context.workspace(), context.background());
        fan = new FanCard(context.words(), model);
        whatIf = new WhatIfCard(context, model);
        empty = new EmptyState(context.words(), "forecast.empty", "forecast.empty.import", () -> context.navigator().go(Navigator.IMPORT, null));
        page.setContent(grid());
        page.setFitToWidth(true);
        page.setFitToHeight(true);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().addAll("page", "forecast");
        node.getStylesheets().add(ForecastScreen.class.getResource("/org/yinfeng/theme/forecast.css").toExternalForm());
        node.getChildren().addAll(page, empty);
        Workspace workspace = context.workspace();
        List.of(model.seenProperty(), model.subjectProperty(), workspace.unitProperty(), workspace.textsProperty(), workspace.themeProperty())
                .forEach(property -> property.addListener((observable, before, after) -> show()));
        node.sceneProperty().addListener((property, before, scene) -> model.watch(scene != null));
        show();
    }

    private HBox grid() {
        VBox left = new VBox(12, fan, methods);
        VBox.setVgrow(fan, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(560);
        left.setPrefWidth(780);
        methods.setMinHeight(VBox.USE_PREF_SIZE);
        whatIf.setMinWidth(WHAT_IF);
        whatIf.setPrefWidth(WHAT_IF);
        whatIf.setMaxWidth(520);
        HBox grid = new HBox(12, left, whatIf);
        grid.setPadding(new Insets(14, 16, 12, 16));
        return grid;
    }

    /** Chooses what is looked at. */
    public void look(Subject subject) {
        model.subjectProperty().set(subject);
    }

    public WhatIf whatIf() {
        return model.whatIf();
    }

    /** Takes a project in hand. */
    public void choose(long id) {
        whatIf.take(id);
    }

    private void show() {
        ForecastModel.Seen seen = model.seenProperty().get();
        boolean nothing = context.session().ledger().isEmpty();
        empty.setVisible(nothing);
        page.setVisible(!nothing && seen != null);
        if (seen == null || nothing) {
            return;
        }
        Look look = Look.of(context.workspace());
        fan.show(seen, model.subjectProperty().get(), look);
        methods.show(seen, model.subjectProperty().get(), look);
        whatIf.show(seen, model.subjectProperty().get(), look);
    }

    @Override
    public Parent node() {
        return node;
    }
}
