package org.yinfeng.desk.alerts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Escalation;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Measure;
import org.yinfeng.progress.alert.Alert;
import org.yinfeng.progress.alert.AlertList;
import org.yinfeng.progress.alert.Alerts;
import org.yinfeng.progress.alert.Reasons;
import org.yinfeng.project.Message;

/** The alerts of the window's date and rules, as far as the filter lets them pass. */
public final class AlertsModel {
    /** Up to so many projects the alerts are found at once. */
    private static final int AT_ONCE = 20_000;

    private final LedgerSession session;
    private final Workspace workspace;
    private final Background background;
    private final LocalDate today;
    private final ObjectProperty<AlertFilter> filter = new SimpleObjectProperty<>(AlertFilter.ALL);
    private final ReadOnlyObjectWrapper<AlertView> view = new ReadOnlyObjectWrapper<>();
    private Ledger foundIn;
    private AlertList found;
    private int asked;

    public AlertsModel(LedgerSession session, Workspace workspace, Background background, LocalDate today) {
        this.session = session;
        this.workspace = workspace;
        this.background = background;
        this.today = today;
        List.of(session.ledgerProperty(), workspace.asOfProperty(), workspace.rulesProperty())
                .forEach(property -> property.addListener((observed, before, now) -> refresh()));
        filter.addListener((property, before, now) -> again());
        refresh();
    }

    public ObjectProperty<AlertFilter> filterProperty() {
        return filter;
    }

    /** What is in sight; what was before while new alerts are looked for, null until the first. */
    public ReadOnlyObjectProperty<AlertView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** Looks for the alerts anew. */
    public void refresh() {
        int number = ++asked;
        Ledger ledger = session.ledger();
        CountingRules rules = workspace.rules();
        LocalDate asOf = workspace.asOf();
        AlertFilter by = filter.get();
        run(ledger, () -> {
            AlertList list = new Alerts(ledger, rules, asOf, today).find(null);
            return AlertView.of(ledger, list, by);
        }, number);
    }

    private void again() {
        if (found == null || foundIn != session.ledger()) {
            refresh();
            return;
        }
        int number = ++asked;
        AlertFilter by = filter.get();
        run(foundIn, () -> AlertView.of(foundIn, found, by), number);
    }

    private void run(Ledger ledger, Callable<AlertView> task, int number) {
        Background where = ledger.projects().size() <= AT_ONCE ? Background.inline() : background;
        where.run(Background.Line.WORK, task, made -> {
            if (number == asked) {
                foundIn = made.ledger();
                found = made.list();
                view.set(made);
            }
        }, cause -> {
            throw new IllegalStateException("alerts could not be found", cause);
        });
    }

    /** Says why each alert was raised, in the window's words and unit. */
    public Reasons reasons() {
        return new Reasons(view.get().ledger(), workspace.asOf(), workspace.wording(), workspace.unit());
    }

    /** Logs what was done about some alerts, all in one step; a project's kind is logged once. */
    public Edit escalation(List<Alert> alerts, Measure measure, LocalDate on, String note) {
        Answerable answerable = view.get().answerable();
        List<Change> changes = new ArrayList<>();
        List<String> logged = new ArrayList<>();
        for (Alert alert : alerts) {
            String once = alert.project() + "|" + alert.kind() + "|" + (alert.project() == 0 ? alert.entry() : 0);
            if (!logged.contains(once)) {
                logged.add(once);
                changes.add(Change.added(new Escalation(0, 0, alert.project(), Answerable.alert(alert), measure, on,
                        blankToNull(answerable.unit(alert)), blankToNull(answerable.person(alert)), blankToNull(note))));
            }
        }
        return Edit.of(Message.of("edit.escalate", Message.of("measure." + measure).asArgument(), changes.size()), changes);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
