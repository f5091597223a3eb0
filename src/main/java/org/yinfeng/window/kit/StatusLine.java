package org.yinfeng.window.kit;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A screen's share of the status bar; while it says nothing, the bar shows the counting rules and the number of projects. */
public final class StatusLine {
    private final StringProperty left = new SimpleStringProperty("");
    private final StringProperty right = new SimpleStringProperty("");

    /** In place of the counting rules: the filter, what it hides, the sum of what is shown. Empty: the rules stay. */
    public StringProperty leftProperty() {
        return left;
    }

    /** In place of the number of projects: the sums of the selection; a click copies them. Empty: the count stays. */
    public StringProperty rightProperty() {
        return right;
    }
}
