package org.yinfeng.desk;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.project.Quarter;
import org.yinfeng.project.Scope;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/**
 * What the whole window looks at: one as-of date, one set of counting rules (with the scope), one unit, one language, one
 * theme. Every screen binds to these and to nothing of its own.
 */
public final class Workspace {
    /** How the window is coloured. */
    public enum Theme {
        LIGHT, DARK
    }

    private final ObjectProperty<LocalDate> asOf = new SimpleObjectProperty<>(LocalDate.now());
    private final ObjectProperty<CountingRules> rules = new SimpleObjectProperty<>(CountingRules.DEFAULT);
    private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>(Unit.YI);
    private final ObjectProperty<Texts> texts = new SimpleObjectProperty<>(Texts.of(Texts.Language.ZH));
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);

    public ObjectProperty<LocalDate> asOfProperty() {
        return asOf;
    }

    public LocalDate asOf() {
        return asOf.get();
    }

    public Quarter quarter() {
        return Quarter.of(asOf.get());
    }

    /** Goes to a quarter: the as-of date becomes its last day. */
    public void goTo(Quarter quarter) {
        asOf.set(quarter.end());
    }

    public ObjectProperty<CountingRules> rulesProperty() {
        return rules;
    }

    public CountingRules rules() {
        return rules.get();
    }

    public Scope scope() {
        return rules.get().scope();
    }

    public void setScope(Scope scope) {
        rules.set(rules.get().withScope(scope));
    }

    public ObjectProperty<Unit> unitProperty() {
        return unit;
    }

    public Unit unit() {
        return unit.get();
    }

    public ObjectProperty<Texts> textsProperty() {
        return texts;
    }

    public Texts texts() {
        return texts.get();
    }

    /** Numbers in the language, rates as the counting rules round them. */
    public Wording wording() {
        return rules().rounding().words(texts());
    }

    public void setLanguage(Texts.Language language) {
        texts.set(Texts.of(language));
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }
}
