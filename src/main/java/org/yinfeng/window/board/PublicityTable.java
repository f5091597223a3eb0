package org.yinfeng.window.board;

import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yinfeng.desk.list.CellText;
import org.yinfeng.desk.list.ColumnFace;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;

/** One of the two publicities as a table; Enter or a double click leads to the project. */
final class PublicityTable extends TableView<Integer> {
    private Listing listing;

    PublicityTable(LongConsumer open) {
        getStyleClass().addAll("rows-table");
        setFixedCellSize(26);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                open(open);
                key.consume();
            }
        });
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open(open);
            }
        });
    }

    private void open(LongConsumer open) {
        Integer position = getSelectionModel().getSelectedItem();
        if (position != null) {
            open.accept(listing.ledger().projects().id(listing.rows()[position]));
        }
    }

    void show(Listing newListing, Wording words) {
        listing = newListing;
        Texts texts = words.texts();
        CellText text = new CellText(listing, words);
        getColumns().setAll(listing.columns().stream().map(column -> column(column, text, texts)).toList());
        getItems().setAll(IntStream.range(0, listing.rows().length).boxed().toList());
        setAccessibleText(listing.title());
    }

    private TableColumn<Integer, String> column(Column column, CellText text, Texts texts) {
        ColumnFace face = ColumnFace.of(column, texts, listing.unit());
        String name = ColumnFace.name(column, texts);
        TableColumn<Integer, String> made = new TableColumn<>(face.unit() == null ? name : name + " " + face.unit());
        made.setCellValueFactory(position -> new ReadOnlyStringWrapper(text.text(position.getValue(), column)));
        if (face.number()) {
            made.getStyleClass().add("amount");
        }
        made.setSortable(false);
        made.setReorderable(false);
        made.setPrefWidth(face.group() == null ? face.width() + (face.unit() == null ? 0 : 30) : Math.max(90, face.width()));
        return made;
    }
}
