package org.yinfeng.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Scope;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;

/** Brings back at the next start what the whole window looked at. */
public final class WorkspaceMemory {
    private final Workspace workspace;
    private final Preferences preferences;
    private String where = "";

    public WorkspaceMemory(Workspace workspace, Preferences preferences) {
        this.workspace = workspace;
        this.preferences = preferences;
    }

    /** Takes over what was remembered, and from now on remembers every change. */
    public void restore() {
        workspace.rulesProperty().set(CountingRules.DEFAULT.withScope(preferences.get("scope", Scope.MANUFACTURING)));
        workspace.unitProperty().set(preferences.get("unit", Unit.YI));
        workspace.themeProperty().set(preferences.get("theme", Workspace.Theme.LIGHT));
        workspace.setLanguage(preferences.get("language", systemLanguage()));
        workspace.rulesProperty().addListener((property, before, now) -> {
            preferences.set("scope", now.scope());
            preferences.set(rulesKey(), now.name());
        });
        workspace.unitProperty().addListener((property, before, unit) -> preferences.set("unit", unit));
        workspace.themeProperty().addListener((property, before, theme) -> preferences.set("theme", theme));
        workspace.textsProperty().addListener((property, before, texts) -> preferences.set("language", texts.language()));
        workspace.asOfProperty().addListener((property, before, date) -> preferences.set(dateKey(), date));
    }

    private static Texts.Language systemLanguage() {
        return Locale.getDefault().getLanguage().equals("en") ? Texts.Language.EN : Texts.Language.ZH;
    }

    /** Another ledger is open: its own last rules and date come back, at first the end of its last month with any fact. */
    public void opened(String place, Ledger ledger, java.util.function.Function<Ledger, LocalDate> usual) {
        where = place;
        ledger.rules(preferences.get(rulesKey(), CountingRules.STANDARD)).ifPresent(rules ->
                workspace.rulesProperty().set(rules.withScope(preferences.get("scope", rules.scope()))));
        String remembered = preferences.get(dateKey(), "");
        try {
            workspace.asOfProperty().set(remembered.isEmpty() ? usual.apply(ledger) : LocalDate.parse(remembered));
        } catch (DateTimeException damaged) {
            workspace.asOfProperty().set(usual.apply(ledger));
        }
    }

    private String dateKey() {
        return "asOf." + Integer.toHexString(where.hashCode());
    }

    /** Names of rules are a ledger's own. */
    private String rulesKey() {
        return "rules." + Integer.toHexString(where.hashCode());
    }
}
