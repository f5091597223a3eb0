package org.yinfeng.window.kit;

import javafx.scene.Parent;
import org.yinfeng.desk.list.ProjectSet;

/** One place of the rail. Made once, when first visited; lives as long as the window. */
public interface Screen {
    /** What fills the window between rail, top bar and status bar. */
    Parent node();

    /** What the status bar says while this screen shows; the same line each time. */
    default StatusLine status() {
        return new StatusLine();
    }

    /** Comes into sight. */
    default void shown() {
    }

    /** Whether the search field filters this screen as one types; elsewhere Enter searches the ledger. */
    default boolean searchable() {
        return false;
    }

    /** The search field's text, after a short rest; empty when it was cleared. */
    default void search(String text) {
    }

    /** Someone came here by a number or a bar: show the projects of this query. */
    default void open(String query) {
    }

    /** Someone came here by an explained figure: show exactly its projects. */
    default void open(ProjectSet projects) {
    }

    /** What Ctrl+P does here; null where there is nothing to print. */
    default Runnable printing() {
        return null;
    }

    /** What Ctrl+E does here; null where there is nothing to export. */
    default Runnable exporting() {
        return null;
    }

    /** Where the keyboard stands when the screen comes into sight. */
    default void takeFocus() {
        node().requestFocus();
    }
}
