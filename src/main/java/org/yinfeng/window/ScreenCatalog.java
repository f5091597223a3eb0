package org.yinfeng.window;

import java.util.List;
import java.util.function.Function;
import org.yinfeng.window.alerts.AlertsScreen;
import org.yinfeng.window.board.BoardScreen;
import org.yinfeng.window.changes.ChangesScreen;
import org.yinfeng.window.figures.FiguresScreen;
import org.yinfeng.window.forecast.ForecastScreen;
import org.yinfeng.window.history.HistoryScreen;
import org.yinfeng.window.imports.ImportScreen;
import org.yinfeng.window.kit.Screen;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.ledger.LedgerScreen;
import org.yinfeng.window.overview.OverviewScreen;
import org.yinfeng.window.paper.BookScreen;
import org.yinfeng.window.settings.SettingsScreen;
import org.yinfeng.window.targets.TargetsScreen;

/** The places of the rail, one line each: a screen that is not here does not exist. */
final class ScreenCatalog {
    /**
     * A place: its name in preferences and queries, its icon {@code rail-NAME}, its words {@code screen.NAME}.
     *
     * @param foot at the foot of the rail
     */
    record Place(String name, Function<ScreenContext, Screen> maker, boolean foot) {
        String key() {
            return "screen." + name;
        }
    }

    /**
     * From top to bottom: where we stand and with which projects; who is ahead, what is due, what moved, where it leads; what
     * goes in and what comes out; at the foot, what is looked at seldom. In full: overview, ledger, board, alerts, figures,
     * changes, forecast, targets, import, book; history, settings.
     */
    static final List<Place> PLACES = List.of(
            new Place("overview", OverviewScreen::new, false),
            new Place("ledger", LedgerScreen::new, false),
            new Place("board", BoardScreen::new, false),
            new Place("alerts", AlertsScreen::new, false),
            new Place("figures", FiguresScreen::new, false),
            new Place("changes", ChangesScreen::new, false),
            new Place("forecast", ForecastScreen::new, false),
            new Place("targets", TargetsScreen::new, false),
            new Place("import", ImportScreen::new, false),
            new Place("book", BookScreen::new, false),
            new Place("history", HistoryScreen::new, true),
            new Place("settings", SettingsScreen::new, true));

    /** The places that a digit leads to: the first nine by 1 to 9, the tenth by 0. */
    private static final String DIGITS = "1234567890";

    /** The key that leads to a place, such as Ctrl+3; empty for none. */
    static String key(Place place) {
        if (place.name().equals("settings")) {
            return "Ctrl+,";
        }
        int number = numbered().indexOf(place);
        return number < 0 || number >= DIGITS.length() ? "" : "Ctrl+" + DIGITS.charAt(number);
    }

    /** The place that Ctrl and a digit lead to; null for none. */
    static Place at(String digit) {
        int number = DIGITS.indexOf(digit);
        return number < 0 || number >= numbered().size() ? null : numbered().get(number);
    }

    private static List<Place> numbered() {
        return PLACES.stream().filter(place -> !place.foot()).toList();
    }

    private ScreenCatalog() {}
}
