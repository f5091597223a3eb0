package org.yinfeng.window.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.yinfeng.report.Printers.Order;
import org.yinfeng.window.kit.Words;

/** Which printer, which pages, how often. Without a printer it says so and what else can be done. */
final class PrintDialog {
    private final Words words;
    private final List<String> printers;
    private final int pages;
    private final ComboBox<String> printer = new ComboBox<>();
    private final TextField from = new TextField("1");
    private final TextField to = new TextField();
    private final TextField copies = new TextField("1");

    PrintDialog(Words words, List<String> printers, int pages) {
        this.words = words;
        this.printers = printers;
        this.pages = pages;
        to.setText(String.valueOf(pages));
        printer.getItems().setAll(printers);
        printer.getSelectionModel().selectFirst();
        printer.setPrefWidth(280);
        Stream.of(from, to, copies).forEach(field -> field.setPrefColumnCount(4));
    }

    Optional<Order> ask(Window owner) {
        Dialog<Order> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(words.now().get("paper.print.title"));
        ButtonType print = new ButtonType(words.now().get("paper.print"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(words.now().get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().setAll(cancel, print);
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().setContent(printers.isEmpty() ? none() : form());
        dialog.getDialogPane().lookupButton(print).disableProperty().bind(valid().not());
        dialog.setResultConverter(button -> button == print ? order() : null);
        return dialog.showAndWait();
    }

    private Label none() {
        Label sentence = words.label("paper.print.none");
        sentence.setWrapText(true);
        sentence.setPrefWidth(420);
        return sentence;
    }

    private GridPane form() {
        GridPane form = new GridPane();
        form.setHgap(12);
        form.setVgap(8);
        row(form, 0, "paper.print.printer", printer);
        row(form, 1, "paper.print.from", from);
        row(form, 2, "paper.print.to", to);
        row(form, 3, "paper.print.copies", copies);
        return form;
    }

    private void row(GridPane form, int row, String key, Node field) {
        Label label = words.label(key, "muted");
        label.setLabelFor(field);
        form.addRow(row, label, field);
    }

    private BooleanBinding valid() {
        return Bindings.createBooleanBinding(() -> !printers.isEmpty() && number(from) >= 1 && number(to) >= number(from)
                && number(to) <= pages && number(copies) >= 1 && number(copies) <= 99, from.textProperty(), to.textProperty(), copies.textProperty());
    }

    private static int number(TextField field) {
        return field.getText().strip().matches("\\d{1,4}") ? Integer.parseInt(field.getText().strip()) : -1;
    }

    private Order order() {
        return new Order(printer.getValue(), number(from), number(to), number(copies));
    }
}
