package org.yinfeng.window;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.yinfeng.desk.targets.GoalsModel;
import org.yinfeng.desk.targets.GoalsModel.Sheet;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.progress.alert.AlertKind;
import org.yinfeng.progress.board.Merit;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.StageBasis;
import org.yinfeng.project.Scope;
import org.yinfeng.progress.bridge.Bridge;
import org.yinfeng.progress.bridge.Bridge.Figure;
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.GoalFigure.Part;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.project.Unit;
import org.yinfeng.window.alerts.AlertsScreen;
import org.yinfeng.window.board.BoardScreen;
import org.yinfeng.window.changes.ChangesScreen;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.forecast.Subject;
import org.yinfeng.project.Money;
import org.yinfeng.project.Status;
import org.yinfeng.window.forecast.ForecastScreen;
import org.yinfeng.window.history.HistoryScreen;
import org.yinfeng.window.ledger.LedgerScreen;
import org.yinfeng.window.settings.SettingsScreen;
import org.yinfeng.window.targets.TargetsScreen;

/** Every screen and state that {@code screens} draws, one line each. */
final class PictureList {
    /**
     * A picture to draw.
     *
     * @param empty of an empty ledger, else of the sample
     * @param state what happens before it is drawn
     */
    record Picture(String name, boolean empty, Consumer<PictureDesk> state) {
    }

    /** The two leading industries' large projects, as in the bureau's weekly list. */
    private static final String LEADING = "type:新引进 signed>=2022-01-01 industry:新能源汽车及汽车零部件,电子信息 plannedWan>=5亿";

    static final List<Picture> ALL = List.of(
            new Picture("overview", false, desk -> desk.go("overview", "2024-03-31")),
            new Picture("overview-2023q3", false, desk -> desk.go("overview", "2023-09-30")),
            new Picture("overview-all-sectors", false, desk -> desk.go("overview", "2024-03-31").workspace().setScope(Scope.ALL)),
            new Picture("overview-january", false, desk -> desk.go("overview", LocalDate.of(2024, 1, 20).toString())),
            new Picture("overview-exclusive", false, desk -> desk.go("overview", "2024-03-31").workspace().rulesProperty()
                    .set(CountingRules.DEFAULT.withStageBasis(StageBasis.EXCLUSIVE))),
            new Picture("overview-empty", true, desk -> desk.go("overview", "2024-03-31")),
            new Picture("explain-sum", false, desk -> desk.go("overview", "2024-03-31").explain(GoalFigure.of(Half.INTRODUCED, Part.VALUE))),
            new Picture("explain-rate", false, desk -> desk.go("overview", "2024-03-31").explain(GoalFigure.of(Half.INDUSTRIAL, Part.RATE))),
            new Picture("explain-county", false, desk -> desk.go("overview", "2024-03-31").explain(
                    new GoalFigure(Half.INTRODUCED, Part.RATE, "四会市"))),
            new Picture("explain-published", false, desk -> desk.go("overview", "2024-03-31").explain(
                    GoalFigure.of(Half.INDUSTRIAL, Part.VALUE))),
            new Picture("ledger", false, desk -> desk.go("ledger", "2024-03-31")),
            new Picture("ledger-filtered", false, desk -> filtered(desk).pick("started", 6, 13, 10)),
            new Picture("ledger-form", false, desk -> filtered(desk).pick("started", 10).edit()),
            new Picture("export", false, desk -> desk.go("ledger", "2024-03-31").export("region,type")),
            new Picture("ledger-no-hits", false, desk -> desk.open("ledger", "2024-03-31", LEADING).screen(LedgerScreen.class)
                    .search("没有这样的项目")),
            new Picture("ledger-new", true, desk -> desk.go("ledger", "2024-03-31").screen(LedgerScreen.class).create()),
            new Picture("ledger-empty", true, desk -> desk.go("ledger", "2024-03-31")),
            new Picture("meeting", false, desk -> desk.meet("2024-03-31", 0)),
            new Picture("meeting-board", false, desk -> desk.meet("2024-03-31", 3)),
            new Picture("meeting-note", false, desk -> {
                desk.meet("2024-03-31", 7);
                desk.meetingKey(KeyCode.N);
            }),
            new Picture("board", false, desk -> desk.go("board", "2024-03-31")),
            new Picture("board-lists", false, desk -> desk.go("board", "2023-09-30").screen(BoardScreen.class)
                    .show(BoardScreen.View.BOARD, Merit.of(Merit.Kind.PROMISES), true)),
            new Picture("board-progress", false, desk -> desk.go("board", "2024-03-31").screen(BoardScreen.class)
                    .show(BoardScreen.View.PROGRESS, null, false)),
            new Picture("alerts", false, desk -> desk.go("alerts", "2024-03-31").screen(AlertsScreen.class).pick(3)),
            new Picture("alerts-investment", false, desk -> desk.go("alerts", "2023-06-30").screen(AlertsScreen.class)
                    .show(AlertKind.INVESTMENT)),
            new Picture("alerts-empty", true, desk -> desk.go("alerts", "2024-03-31")),
            new Picture("board-empty", true, desk -> desk.go("board", "2024-03-31")),
            new Picture("changes", false, desk -> desk.go("changes", "2024-03-31").screen(ChangesScreen.class)
                    .look(Figure.PLANNED, LocalDate.of(2024, 2, 29)).against(() -> PictureLedgers.earlier(desk.session().ledger()))),
            new Picture("changes-year", false, desk -> desk.go("changes", "2024-03-31").screen(ChangesScreen.class)
                    .look(Figure.STARTED, LocalDate.of(2023, 12, 31)).choose(Bridge.Part.ADVANCED)),
            new Picture("changes-none", false, desk -> desk.go("changes", "2024-03-31").screen(ChangesScreen.class)
                    .look(Figure.PLANNED, LocalDate.of(2024, 3, 31))),
            new Picture("changes-empty", true, desk -> desk.go("changes", "2024-03-31")),
            new Picture("forecast", false, desk -> desk.go("forecast", "2024-03-31")),
            new Picture("forecast-what-if", false, desk -> PictureList.supposed(desk.go("forecast", "2024-03-31").screen(ForecastScreen.class))),
            new Picture("forecast-few", false, desk -> desk.go("forecast", "2023-09-30").screen(ForecastScreen.class).look(Subject.INDUSTRIAL)),
            new Picture("figures", false, desk -> desk.go("figures", "2024-03-31")),
            new Picture("figures-empty", true, desk -> desk.go("figures", "2024-03-31")),
            new Picture("targets", false, desk -> desk.go("targets", "2024-03-31")),
            new Picture("targets-empty", true, desk -> desk.go("targets", "2024-03-31")),
            new Picture("targets-series", false, desk -> desk.go("targets", "2024-03-31").screen(TargetsScreen.class).show(Sheet.VALUE)),
            new Picture("targets-versions", false, desk -> {
                TargetsScreen targets = desk.go("targets", "2024-03-31").screen(TargetsScreen.class);
                targets.show(Sheet.TARGETS);
                targets.focus(1, 0);
            }),
            new Picture("targets-quarters", false, desk -> desk.go("targets", "2024-03-31").screen(TargetsScreen.class)
                    .show(Sheet.QUARTERS, Indicator.INTRODUCED)),
            new Picture("targets-invested", false, desk -> desk.go("targets", "2024-03-31").screen(TargetsScreen.class)
                    .show(Sheet.VALUE, GoalsModel.INVESTED)),
            new Picture("targets-indicators", false, desk -> {
                TargetsScreen targets = desk.go("targets", "2024-03-31").screen(TargetsScreen.class);
                targets.show(Sheet.INDICATORS);
                targets.addKnown();
            }),
            new Picture("targets-joint", false, desk -> desk.go("targets", "2024-03-31").screen(TargetsScreen.class).show(Sheet.JOINT)),
            new Picture("targets-refused", false, desk -> desk.go("targets", "2024-03-31").screen(TargetsScreen.class).type(2, 0, "约60")),
            new Picture("book", false, desk -> desk.go("book", "2024-03-31")),
            new Picture("book-empty", true, desk -> desk.go("book", "2024-03-31")),
            new Picture("import", false, desk -> desk.go("import", "2024-03-31")),
            new Picture("import-review", false, desk -> desk.review("2024-04-30")),
            new Picture("import-drop", false, desk -> desk.go("overview", "2024-03-31").drop("鼎湖区4月重点项目进展表.xlsx", "高要区4月.et", "月度完成投资.csv")),
            new Picture("import-near", false, desk -> desk.review("2024-04-30").look(26)),
            new Picture("import-map", false, desk -> desk.review("2024-04-30").map(7)),
            new Picture("import-left-out", false, desk -> desk.review("2024-04-30").cover("鼎湖区")),
            new Picture("import-correct", false, desk -> desk.review("2024-04-30").correct(18)),
            new Picture("past", false, desk -> desk.past("overview", "2024-03-31")),
            new Picture("past-dialog", false, desk -> desk.go("overview", "2024-03-31").past()),
            new Picture("history", false, desk -> desk.go("history", "2024-03-31").screen(HistoryScreen.class).choose(0)),
            new Picture("settings", false, desk -> desk.go("settings", "2024-03-31")),
            new Picture("settings-rules", false, desk -> desk.go("settings", "2024-03-31").screen(SettingsScreen.class).rules()
                    .copy(CountingRules.DEFAULT)),
            new Picture("opening", false, PictureDesk::opening),
            new Picture("failure", false, PictureDesk::failure));

    private PictureList() {}

    /** A leader asks: what if three late projects take two months more, one of them grows, and another is paused? */
    private static void supposed(ForecastScreen forecast) {
        forecast.look(Subject.STARTED);
        List<Long> late = Reckoning.ofCity(forecast.whatIf().ledger(), CountingRules.DEFAULT, LocalDate.of(2024, 3, 31)).overdue().stream()
                .map(Overview.Overdue::projectId).distinct().limit(6).toList();
        forecast.whatIf().shift(late.subList(2, 5), 2);
        forecast.whatIf().plan(late.get(2), Money.ofYi(30));
        forecast.whatIf().status(late.get(5), Status.SUSPENDED);
        forecast.choose(late.get(2));
    }

    private static LedgerScreen filtered(PictureDesk desk) {
        desk.workspace().unitProperty().set(Unit.WAN);
        LedgerScreen ledger = desk.open("ledger", "2024-03-31", LEADING).screen(LedgerScreen.class);
        ledger.sort("plannedWan");
        return ledger;
    }
}
