package org.yinfeng.window.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.yinfeng.desk.export.ExportModel;
import org.yinfeng.desk.export.ListOrder.Form;
import org.yinfeng.desk.list.ColumnFace;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.layout.Audience;
import org.yinfeng.ledger.layout.ListLayout;
import org.yinfeng.project.Unit;
import org.yinfeng.window.kit.Segments;
import org.yinfeng.window.kit.Words;

/** What the dialog asks, a line each. */
final class OrderForm extends GridPane {
    private final ExportModel model;
    private final Words words;
    private final ComboBox<Column> outer = new ComboBox<>();
    private final ComboBox<Column> inner = new ComboBox<>();

    OrderForm(ExportModel model, Words words) {
        this.model = model;
        this.words = words;
        setHgap(10);
        setVgap(9);
        line("export.form", segments(List.of(Form.values()), "export.form.", form -> model.take(model.order().withForm(form)), model.order().form()));
        line("export.rows", rows());
        line("export.group", groups());
        line("export.unit", unit());
        line("export.decimals", decimals());
        line("export.audience", segments(List.of(Audience.values()), "export.audience.", model::audience, model.order().layout().audience()));
        line("export.signed", signed());
        line("export.encoding", encoding());
        ColumnChoice columns = new ColumnChoice(model, words);
        GridPane.setVgrow(columns, Priority.ALWAYS);
        line("export.columns", columns);
    }

    private void line(String key, Node control) {
        Label name = words.label(key, "muted");
        name.setMinWidth(64);
        name.setLabelFor(control);
        GridPane.setValignment(name, control instanceof ColumnChoice ? javafx.geometry.VPos.TOP : javafx.geometry.VPos.CENTER);
        GridPane.setFillWidth(control, control instanceof ColumnChoice);
        addRow(getRowCount(), name, control);
    }

    private <T extends Enum<T>> Segments<T> segments(List<T> values, String prefix, java.util.function.Consumer<T> chosen, T now) {
        Segments<T> segments = new Segments<>(values, value -> words.of(prefix + value), chosen);
        segments.show(now);
        return segments;
    }

    private Node rows() {
        Segments<Boolean> rows = new Segments<>(model.selectedRows() == 0 ? List.of(false) : List.of(false, true),
                selected -> words.of(wording -> wording.texts().get(selected ? "export.rows.selected" : "export.rows.shown",
                        wording.count(selected ? model.selectedRows() : model.shownRows()))),
                selected -> model.take(model.order().withSelected(selected)));
        rows.show(model.order().selected());
        return rows;
    }

    private Node groups() {
        List<Column> groups = model.order().layout().groups();
        grouping(outer, groups.isEmpty() ? null : groups.get(0), "export.group.outer");
        grouping(inner, groups.size() < 2 ? null : groups.get(1), "export.group.inner");
        inner.disableProperty().bind(outer.valueProperty().isNull());
        return new HBox(8, outer, inner);
    }

    private void grouping(ComboBox<Column> box, Column now, String name) {
        List<Column> choices = new ArrayList<>();
        choices.add(null);
        choices.addAll(ExportModel.groupings());
        box.getItems().setAll(choices);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Column column) {
                return column == null ? words.now().get("export.group.none") : ColumnFace.shortName(column, words.now());
            }

            @Override
            public Column fromString(String text) {
                return null;
            }
        });
        box.setValue(now);
        box.setPrefWidth(134);
        words.name(box, name);
        box.setOnAction(chosen -> model.group(outer.getValue(), outer.getValue() == null ? null : inner.getValue()));
    }

    private Node unit() {
        Segments<Unit> units = new Segments<>(List.of(Unit.WAN, Unit.YI, Unit.YUAN), unit -> words.of(wording -> wording.unit(unit)),
                unit -> model.take(model.order().withUnit(unit)));
        units.show(model.order().unit());
        return units;
    }

    private Node decimals() {
        ComboBox<Integer> box = new ComboBox<>();
        box.getItems().setAll(IntStream.rangeClosed(ListLayout.AS_USUAL, 4).boxed().toList());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer decimals) {
                return decimals == null || decimals == ListLayout.AS_USUAL ? words.now().get("export.decimals.usual") : decimals.toString();
            }

            @Override
            public Integer fromString(String text) {
                return null;
            }
        });
        box.setValue(model.order().layout().decimals());
        box.setPrefWidth(134);
        words.name(box, "export.decimals");
        box.setOnAction(chosen -> model.decimals(box.getValue()));
        return box;
    }

    private Node signed() {
        CheckBox box = words.text(new CheckBox(), "export.signed.what");
        box.setSelected(model.order().layout().signed());
        box.setOnAction(pressed -> model.signed(box.isSelected()));
        box.disableProperty().bind(Bindings.createBooleanBinding(() -> !model.order().form().isPaper(), model.orderProperty()));
        return box;
    }

    private Node encoding() {
        Segments<Boolean> encodings = new Segments<>(List.of(false, true), older -> words.of(older ? "export.encoding.gb18030" : "export.encoding.utf8"),
                older -> model.take(model.order().withGb18030(older)));
        encodings.show(model.order().gb18030());
        encodings.setAlignment(Pos.CENTER_LEFT);
        encodings.disableProperty().bind(Bindings.createBooleanBinding(() -> model.order().form() != Form.CSV, model.orderProperty()));
        return encodings;
    }
}
