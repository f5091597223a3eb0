package org.yinfeng.window;

import java.util.List;
import java.util.function.Function;
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

    static final List<Place> PLACES = List.of(
            new Place("overview", OverviewScreen::new, false),
            new Place("ledger", LedgerScreen::new, false),
            new Place("targets", TargetsScreen::new, false),
            new Place("book", BookScreen::new, false),
            new Place("import", ImportScreen::new, false),
            new Place("settings", SettingsScreen::new, true));

    private ScreenCatalog() {}
}
