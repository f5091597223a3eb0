package org.yinfeng.window.explain;

import java.util.AbstractList;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.yinfeng.desk.explain.ExplainModel.Sight;
import org.yinfeng.progress.explain.Parts;
import org.yinfeng.progress.explain.Quantity;
import org.yinfeng.project.Money;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.window.kit.Words;

/** The projects that a figure is made of, the greatest first, and their sum; rows are made as they come into sight. */
final class PartList extends VBox {
    private static final double ROW = 28;
    /** From so many projects on they can be looked for. */
    private static final int MANY = 5;

    private final Words words;
    private final Label head = new Label();
    private final Label what = new Label();
    private final TextField search = new TextField();
    private final ListView<Integer> list = new ListView<>();
    private final Label sumName = new Label();
    private final Label sum = new Label();
    private Parts parts;
    private Wording wording;
    private Unit unit;

    /**
     * @param searched told what is looked for
     * @param opened told the place of a project to be opened
     */
    PartList(Words words, Consumer<String> searched, IntConsumer opened) {
        super(6);
        this.words = words;
        head.getStyleClass().add("bold");
        head.setMinWidth(Region.USE_PREF_SIZE);
        words.prompt(search, "explain.search");
        PauseTransition rest = new PauseTransition(Duration.millis(120));
        rest.setOnFinished(rested -> searched.accept(search.getText()));
        search.textProperty().addListener((property, before, text) -> rest.playFromStart());
        what.getStyleClass().addAll("small", "muted");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top = new HBox(10, head, space, what);
        top.setAlignment(Pos.BASELINE_LEFT);
        top.setPadding(new Insets(0, 6, 0, 0));
        list.getStyleClass().add("explain-list");
        list.setFixedCellSize(ROW);
        list.setMinHeight(3 * ROW);
        list.setCellFactory(view -> new PartCell(this));
        words.name(list, "explain.list");
        VBox.setVgrow(list, Priority.ALWAYS);
        keys(opened);
        getChildren().addAll(top, search, list, foot());
    }

    private void keys(IntConsumer opened) {
        search.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                key.consume();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                opened.accept(chosen());
                key.consume();
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                opened.accept(chosen());
            }
        });
    }

    private HBox foot() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        sum.getStyleClass().add("bold");
        sum.setMinWidth(Region.USE_PREF_SIZE);
        HBox foot = new HBox(6, sumName, space, sum);
        foot.getStyleClass().add("explain-sum");
        return foot;
    }

    void show(Sight sight, Wording newWording, Unit newUnit) {
        boolean other = parts != sight.explanation().parts();
        parts = sight.explanation().parts();
        wording = newWording;
        unit = newUnit;
        int[] places = sight.places();
        int chosen = list.getSelectionModel().getSelectedIndex();
        list.setItems(FXCollections.observableList(new Places(places)));
        if (places.length > 0) {
            list.getSelectionModel().select(other ? 0 : Math.max(0, Math.min(chosen, places.length - 1)));
        }
        Quantity sample = parts.size() == 0 ? Quantity.of(Money.ZERO) : parts.amount(0);
        String in = sample.unit(wording, unit);
        what.setText(parts.what().in(wording, unit) + (in.isEmpty() ? "" : words.now().get("explain.parts.unit", in)));
        search.setVisible(parts.size() > MANY);
        search.setManaged(parts.size() > MANY);
        boolean all = places.length == parts.size();
        head.setText(words.now().get("explain.parts", wording.count(parts.size())));
        if (all && other && search.getText().length() > 0 && !search.isFocused()) {
            search.clear();
        }
        sumName.setText(all ? sumName() : words.now().get("explain.found", wording.count(places.length), wording.count(parts.size())));
        sum.setText(sumOf(places));
    }

    private String sumName() {
        return parts.unknown() == 0 ? words.now().get("explain.sum")
                : words.now().get("explain.sum.unknown", wording.count(parts.unknown()));
    }

    private String sumOf(int[] places) {
        Quantity come = parts.of(places);
        return come == null ? "" : come.in(wording, unit);
    }

    Parts parts() {
        return parts;
    }

    String amount(int place) {
        return parts.amount(place).column(wording, unit);
    }

    String word(String ledgerWord) {
        return wording.texts().word(ledgerWord);
    }

    /** The place of the chosen project, or a negative number. */
    int chosen() {
        Integer place = list.getSelectionModel().getSelectedItem();
        return place == null ? -1 : place;
    }

    /** Where the keyboard stands among the projects. */
    Node target() {
        return list;
    }

    /** Numbers as a list without a box for each. */
    private static final class Places extends AbstractList<Integer> implements java.util.RandomAccess {
        private final int[] places;

        Places(int[] places) {
            this.places = places;
        }

        @Override
        public Integer get(int index) {
            return places[index];
        }

        @Override
        public int size() {
            return places.length;
        }
    }
}
