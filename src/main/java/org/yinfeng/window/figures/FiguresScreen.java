package org.yinfeng.window.figures;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.yinfeng.desk.figures.FiguresModel;
import org.yinfeng.project.Region;
import org.yinfeng.window.kit.Screen;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Words;

/** Every family of figures at the window's date, for the city or one unit; each number explains itself. */
public final class FiguresScreen implements Screen {
    /** The wide tables stand to the left; what is more than both is shared. */
    private static final double LEFT = 622;
    private static final double RIGHT = 520;

    private final ScreenContext context;
    private final Words words;
    private final FiguresModel model;
    private final BorderPane node = new BorderPane();
    private final ComboBox<String> units = new ComboBox<>();
    private final VBox left = new VBox(12);
    private final VBox right = new VBox(12);
    private boolean filling;

    public FiguresScreen(ScreenContext context) {
        this.context = context;
        words = context.words();
        model = new FiguresModel(context.session(), context.workspace(), context.background());
        words.name(units, "figures.unit");
        units.setOnAction(picked -> {
            if (!filling) {
                String chosen = units.getValue();
                model.regionProperty().set(city().equals(chosen) ? null : chosen);
            }
        });
        units.setConverter(converter());
        HBox head = new HBox(8, words.label("figures.unit", "bar-label"), units);
        head.getStyleClass().add("figures-bar");
        HBox columns = new HBox(12, left, right);
        columns.getStyleClass().add("figures-columns");
        left.setPrefWidth(LEFT);
        right.setPrefWidth(RIGHT);
        left.getStyleClass().add("figures-column");
        right.getStyleClass().add("figures-column");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        node.setTop(head);
        node.setCenter(scroll);
        node.getStyleClass().addAll("page", "figures-page");
        model.sheetProperty().addListener((property, before, sheet) -> fill(sheet));
        node.sceneProperty().addListener((property, before, scene) -> model.show(scene != null));
    }

    private StringConverter<String> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(String unit) {
                return unit == null ? "" : words.now().word(unit);
            }

            @Override
            public String fromString(String typed) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        };
    }

    private static String city() {
        return Region.CITY;
    }

    /** The first half of the cards, the wide ones, to the left and the rest to the right. */
    private void fill(FiguresModel.Sheet sheet) {
        filling = true;
        List<String> offered = new ArrayList<>(List.of(city()));
        offered.addAll(sheet.units());
        if (!offered.equals(units.getItems())) {
            units.getItems().setAll(offered);
        }
        units.setValue(model.regionProperty().get() == null ? city() : model.regionProperty().get());
        filling = false;
        List<CardView> cards = sheet.cards().stream().map(CardView::new).toList();
        int middle = (cards.size() + 1) / 2;
        left.getChildren().setAll(cards.subList(0, middle));
        right.getChildren().setAll(cards.subList(middle, cards.size()));
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void takeFocus() {
        units.requestFocus();
    }
}
