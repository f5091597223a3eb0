package org.yinfeng.desk.figures;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.JointUnit;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.indicator.Indicators;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/**
 * The cards of every family at the window's date, rules, unit and language, made on the work thread; an answer that comes
 * too late is dropped. Nothing is reckoned before {@link #show}, nor while the screen is out of sight.
 */
public final class FiguresModel {
    /** What is shown: the units one may choose, and the cards of the one chosen. */
    public record Sheet(List<String> units, List<FigureCard> cards) {
    }

    private final LedgerSession session;
    private final Workspace workspace;
    private final Background background;
    private final ObjectProperty<String> region = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Sheet> sheet = new ReadOnlyObjectWrapper<>();
    private boolean visible;
    private int asked;

    public FiguresModel(LedgerSession session, Workspace workspace, Background background) {
        this.session = session;
        this.workspace = workspace;
        this.background = background;
        session.ledgerProperty().addListener((property, before, after) -> refresh());
        workspace.asOfProperty().addListener((property, before, after) -> refresh());
        workspace.rulesProperty().addListener((property, before, after) -> refresh());
        workspace.unitProperty().addListener((property, before, after) -> refresh());
        workspace.textsProperty().addListener((property, before, after) -> refresh());
        region.addListener((property, before, after) -> refresh());
    }

    /** The chosen county, functional area or joint unit; null for the city. */
    public ObjectProperty<String> regionProperty() {
        return region;
    }

    /** Null until the first is made; that of before while a new one is being made. */
    public ReadOnlyObjectProperty<Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** Comes into sight, or goes. */
    public void show(boolean inSight) {
        visible = inSight;
        refresh();
    }

    private void refresh() {
        if (!visible) {
            return;
        }
        int number = ++asked;
        Reckoning reckoning = new Reckoning(session.ledger(), workspace.rules(), workspace.asOf(), region.get());
        Wording words = workspace.wording();
        Unit unit = workspace.unit();
        background.run(Background.Line.WORK, () -> sheet(reckoning, words, unit), made -> {
            if (number == asked) {
                sheet.set(made);
            }
        }, cause -> {
            throw new IllegalStateException("figures could not be made", cause);
        });
    }

    static Sheet sheet(Reckoning reckoning, Wording words, Unit unit) {
        CardText text = new CardText(new Indicators(reckoning), words, unit);
        List<FigureCard> cards = new ArrayList<>(new StageCards(text).cards());
        cards.addAll(new SumCards(text).cards());
        return new Sheet(units(reckoning), List.copyOf(cards));
    }

    private static List<String> units(Reckoning reckoning) {
        Reckoning city = Reckoning.ofCity(reckoning.ledger(), reckoning.rules(), reckoning.asOf());
        List<String> units = new ArrayList<>(city.figures().regions().stream().map(Figures::region).toList());
        reckoning.ledger().entries(JointUnit.class).forEach(joint -> units.add(joint.name()));
        return List.copyOf(units);
    }
}
