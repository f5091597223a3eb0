package org.yinfeng.window.figures;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.figures.FigureCard;
import org.yinfeng.desk.figures.FigureCard.Cell;
import org.yinfeng.desk.figures.FigureCard.Line;
import org.yinfeng.window.kit.Explained;
import org.yinfeng.window.kit.Roving;

/** One card: a title, its table, and how it counts. A number explains itself and leads to its projects. */
final class CardView extends VBox {
    private static final double LABEL_WIDTH = 84;

    private final FigureCard card;
    private final GridPane table = new GridPane();
    private final List<Node> links = new ArrayList<>();

    CardView(FigureCard card) {
        super(6);
        this.card = card;
        Label title = new Label(card.title());
        title.getStyleClass().add("card-title");
        Label note = new Label(card.note());
        note.getStyleClass().addAll("figures-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        fill();
        getChildren().addAll(title, table, note);
        getStyleClass().addAll("card", "figures-card");
        new Roving(links.toArray(Node[]::new));
    }

    private void fill() {
        table.getStyleClass().add("figures-table");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(LABEL_WIDTH);
        labels.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(labels);
        for (int column = 0; column < card.heads().size(); column++) {
            ColumnConstraints numbers = new ColumnConstraints();
            numbers.setHalignment(HPos.RIGHT);
            numbers.setMinWidth(USE_PREF_SIZE);
            table.getColumnConstraints().add(numbers);
            table.add(styled(card.heads().get(column), "figures-head"), column + 1, 0);
        }
        for (int row = 0; row < card.lines().size(); row++) {
            Line line = card.lines().get(row);
            table.add(styled(line.label(), "figures-label"), 0, row + 1);
            for (int column = 0; column < line.cells().size(); column++) {
                table.add(cell(line, column), column + 1, row + 1);
            }
        }
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private Node cell(Line line, int column) {
        Cell cell = line.cells().get(column);
        if (cell.figure() == null) {
            return styled(cell.text(), "figures-number");
        }
        Label link = styled(cell.text(), "figures-number");
        link.setAccessibleText(line.label() + " " + card.heads().get(column) + " " + cell.text());
        Explained.by(link, cell.figure());
        links.add(link);
        return link;
    }
}
