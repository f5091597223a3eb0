package org.yinfeng.desk.forecast;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.whatif.WhatIf;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.forecast.Forecast;
import org.yinfeng.progress.forecast.Subject;

/**
 * The forecast of the ledger, date and rules that the window looks at, and that of the what-if; made anew on the work thread
 * whenever one of them changes, while the screen is in sight.
 */
public final class ForecastModel {
    /** Both forecasts of one moment; {@code supposed} is null while nothing is supposed. */
    public record Seen(Forecast real, Forecast supposed) {
    }

    private final LedgerSession session;
    private final Workspace workspace;
    private final Background background;
    private final WhatIf whatIf;
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ObjectProperty<Subject> subject = new SimpleObjectProperty<>(Subject.INTRODUCED);
    private boolean stale = true;
    private boolean watched;
    private int asked;
    private Forecast real;
    private Ledger realLedger;

    public ForecastModel(LedgerSession session, Workspace workspace, Background background) {
        this.session = session;
        this.workspace = workspace;
        this.background = background;
        whatIf = new WhatIf(session, workspace);
        whatIf.ledgerProperty().addListener((property, before, now) -> changed());
        workspace.asOfProperty().addListener((property, before, now) -> changed());
        workspace.rulesProperty().addListener((property, before, now) -> changed());
    }

    public WhatIf whatIf() {
        return whatIf;
    }

    /** The latest forecasts; those of before while new ones are made, null until the first. */
    public ReadOnlyObjectProperty<Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** Whether new forecasts are on their way. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Which subject is looked at. */
    public ObjectProperty<Subject> subjectProperty() {
        return subject;
    }

    /** The screen came into sight, or left it: unseen, nothing is made. */
    public void watch(boolean isWatched) {
        watched = isWatched;
        if (watched && stale) {
            make();
        }
    }

    private void changed() {
        stale = true;
        if (watched) {
            make();
        }
    }

    private void make() {
        stale = false;
        int number = ++asked;
        Ledger ledger = session.ledger();
        Ledger scratch = whatIf.ledger();
        long[] ahead = whatIf.ahead();
        LocalDate asOf = workspace.asOf();
        CountingRules rules = workspace.rules();
        Forecast known = real != null && realLedger == ledger && real.asOf().equals(asOf) && real.rules().equals(rules) ? real : null;
        busy.set(true);
        background.run(Background.Line.WORK, () -> {
            Forecast now = known != null ? known : Forecast.of(Reckoning.ofCity(ledger, rules, asOf));
            return new Seen(now, scratch == ledger ? null : Forecast.of(Reckoning.ofCity(scratch, rules, asOf), ahead));
        }, made -> {
            if (number == asked) {
                real = made.real();
                realLedger = ledger;
                busy.set(false);
                seen.set(made);
            }
        }, cause -> {
            busy.set(false);
            throw new IllegalStateException("the forecast could not be made", cause);
        });
    }
}
