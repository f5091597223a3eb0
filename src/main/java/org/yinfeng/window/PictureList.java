package org.yinfeng.window;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.yinfeng.project.Scope;

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

    static final List<Picture> ALL = List.of(
            new Picture("overview", false, desk -> desk.go("overview", "2024-03-31")),
            new Picture("overview-2023q3", false, desk -> desk.go("overview", "2023-09-30")),
            new Picture("overview-all-sectors", false, desk -> desk.go("overview", "2024-03-31").workspace().setScope(Scope.ALL)),
            new Picture("overview-january", false, desk -> desk.go("overview", LocalDate.of(2024, 1, 20).toString())),
            new Picture("overview-empty", true, desk -> desk.go("overview", "2024-03-31")),
            new Picture("settings", false, desk -> desk.go("settings", "2024-03-31")),
            new Picture("opening", false, PictureDesk::opening),
            new Picture("failure", false, PictureDesk::failure));

    private PictureList() {}
}
