package org.yinfeng.desk;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.Reckoning;

/**
 * The figures of the whole window's date and rules, made anew whenever the ledger, the date or the rules change. A large
 * ledger's are made on the work thread, one after the other: while some are being made, of all wishes only the last is kept,
 * so that a date key held down makes no queue. Figures of another ledger or other rules than now are dropped; those of a date
 * just passed are shown on the way.
 */
public final class OverviewModel {
    /** Up to so many projects the figures are made at once: they take less than a frame. */
    static final int AT_ONCE = 20_000;

    /** Who reckons; a seam for tests. */
    @FunctionalInterface
    interface Reckoner {
        Overview overview(Ledger ledger, LocalDate asOf, CountingRules rules);
    }

    private final LedgerSession session;
    private final Workspace workspace;
    private final Background background;
    private final Reckoner reckoner;
    private final ReadOnlyObjectWrapper<Overview> overview = new ReadOnlyObjectWrapper<>();
    private boolean making;
    private boolean again;

    public OverviewModel(LedgerSession session, Workspace workspace, Background background) {
        this(session, workspace, background, (ledger, asOf, rules) -> Reckoning.ofCity(ledger, rules, asOf).overview());
    }

    OverviewModel(LedgerSession session, Workspace workspace, Background background, Reckoner reckoner) {
        this.session = session;
        this.workspace = workspace;
        this.background = background;
        this.reckoner = reckoner;
        session.ledgerProperty().addListener((property, before, after) -> refresh());
        workspace.asOfProperty().addListener((property, before, after) -> refresh());
        workspace.rulesProperty().addListener((property, before, after) -> refresh());
        refresh();
    }

    /** The figures; those of before while new ones are being made, null until the first. */
    public ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    public void refresh() {
        if (making) {
            again = true;
            return;
        }
        Ledger ledger = session.ledger();
        LocalDate asOf = workspace.asOf();
        CountingRules rules = workspace.rules();
        if (ledger.projects().size() <= AT_ONCE) {
            overview.set(reckoner.overview(ledger, asOf, rules));
            return;
        }
        making = true;
        background.run(Background.Line.WORK, () -> reckoner.overview(ledger, asOf, rules), made -> {
            making = false;
            if (ledger == session.ledger() && rules.equals(workspace.rules())) {
                overview.set(made);
            }
            next();
        }, cause -> {
            making = false;
            next();
            throw new IllegalStateException("figures could not be made", cause);
        });
    }

    private void next() {
        if (again) {
            again = false;
            refresh();
        }
    }
}
