package org.yinfeng.window.imports;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.imports.Effect;
import org.yinfeng.desk.imports.ImportModel;
import org.yinfeng.desk.imports.ImportModel.Phase;
import org.yinfeng.project.Money;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.window.kit.Words;

/** The review: sheets, results by shape, rows, what needs a look, what writing does to the goals, and the one button. */
final class ReviewView extends BorderPane {
    private final Words words;
    private final ImportModel model;
    private final ReviewActs acts;
    private final SheetTabs tabs;
    private final MapView map;
    private final FateStrip strip;
    private final RowsTable rows;
    private final SidePane side;
    private final Button returned;
    private final Label effect = new Label();
    private final Button write = new Button();

    ReviewView(Words words, Workspace workspace, ImportModel model, ReviewActs acts) {
        this.words = words;
        this.model = model;
        this.acts = acts;
        getStyleClass().add("review");
        tabs = new SheetTabs(words, model, acts::failed, this::showMap);
        map = new MapView(words, model, acts, () -> showMap(false));
        strip = new FateStrip(words, model);
        rows = new RowsTable(words, model, acts);
        side = new SidePane(words, model, rows::goTo, rows::correct, acts::open);
        returned = words.text(new Button(), "import.rejected");
        setTop(new VBox(tabs, strip));
        setCenter(rows);
        setRight(side);
        setBottom(foot(acts));
        model.changesProperty().addListener(change -> update());
        model.effectProperty().addListener(change -> showEffect());
        workspace.textsProperty().addListener(change -> update());
        workspace.unitProperty().addListener(change -> update());
    }

    private HBox foot(ReviewActs acts) {
        Button cancel = words.text(new Button(), "import.cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(pressed -> acts.leave());
        write.getStyleClass().add("primary");
        write.setDefaultButton(true);
        write.setOnAction(pressed -> acts.write());
        words.tooltip(returned, "import.rejected.hint");
        returned.setOnAction(pressed -> acts.returnRejected());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        effect.setMinWidth(0);
        HBox foot = new HBox(8, effect, space, returned, cancel, write);
        foot.getStyleClass().add("review-foot");
        return foot;
    }

    /** Follows what is read, and whether anything can be written now. */
    void update() {
        if (model.phaseProperty().get() != Phase.REVIEWING) {
            return;
        }
        if (getCenter() == map && model.understanding().map() == null) {
            showMap(false);
        }
        tabs.update();
        strip.update();
        if (getCenter() == map) {
            map.update();
        }
        rows.update();
        side.update();
        returned.setVisible(model.rejected() > 0);
        returned.setManaged(model.rejected() > 0);
        int taken = model.taken();
        write.setText(words.now().get("import.write", words.wording().count(taken)));
        write.setDisable(taken == 0 || acts.readOnly());
        showEffect();
    }

    private void showEffect() {
        Effect now = model.effectProperty().get();
        effect.setText(now == null ? words.now().get("import.effect.reckoning") : sentence(now));
    }

    /** What writing does to the goals: 新引进 429.6 → 447.1 亿元（+17.5）　开工 96 → 98 个. */
    private String sentence(Effect now) {
        Wording wording = words.wording();
        Money before = now.before().introduced().planned();
        Money after = now.after().introduced().planned();
        String change = wording.signed(wording.amount(after.minus(before), Unit.YI), 1);
        return words.now().get("import.effect", wording.leader(before, Unit.YI), wording.leader(after, Unit.YI),
                wording.unit(Unit.YI), change, pair(now.before().started(), now.after().started()),
                pair(now.before().completed(), now.after().completed()), pair(now.before().inProduction(), now.after().inProduction()));
    }

    private String pair(int before, int after) {
        Wording wording = words.wording();
        return before == after ? wording.count(after) : wording.count(before) + " → " + wording.count(after);
    }

    /** Shows what the columns are taken for in place of the rows, or the rows again. */
    void showMap(boolean shows) {
        boolean can = shows && model.understanding().map() != null;
        tabs.mapping(can);
        setCenter(can ? map : rows);
        if (can) {
            map.update();
            map.takeFocus();
        } else {
            rows.requestFocus();
        }
    }

    /** Shows the map and stands on a column. */
    void showMap(int place) {
        showMap(true);
        map.choose(place);
    }

    void look(int row) {
        applyCss();
        layout();
        side.look(row);
        applyCss();
    }

    void correct(int row) {
        applyCss();
        layout();
        rows.correct(side.look(row));
    }

    void showMissing() {
        side.show(true);
    }

    void takeFocus() {
        if (getCenter() == map) {
            map.takeFocus();
            return;
        }
        rows.requestFocus();
    }
}
