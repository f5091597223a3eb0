package org.yinfeng.window.packs;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.packs.PackLine;
import org.yinfeng.desk.packs.PacksModel;
import org.yinfeng.desk.packs.PacksModel.Sent;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Segments;
import org.yinfeng.window.kit.Words;

/** To whom packs go, for which month, who has sent theirs back, and the one button that writes them. */
public final class PacksCard extends VBox {
    private static final double LIST_HEIGHT = 156;

    private final ScreenContext context;
    private final Words words;
    private final PacksModel model;
    private final TilePane units = new TilePane(16, 6);
    private final Label waiting = new Label();
    private final Button send = new Button();
    private List<PackLine> shown;

    public PacksCard(ScreenContext context) {
        super(12);
        this.context = context;
        this.words = context.words();
        this.model = new PacksModel(context.session(), context.workspace());
        getStyleClass().add("packs-card");
        Label explain = words.label("packs.explain", "muted");
        explain.setWrapText(true);
        ScrollPane list = new ScrollPane(units);
        units.setTileAlignment(Pos.CENTER_LEFT);
        list.setFitToWidth(true);
        list.setPrefHeight(LIST_HEIGHT);
        list.setMaxHeight(LIST_HEIGHT);
        list.getStyleClass().add("packs-list");
        getChildren().addAll(words.label("packs.title", "card-title"), explain, order(), list, actions());
        model.changesProperty().addListener(change -> show());
        context.workspace().textsProperty().addListener(change -> {
            shown = null;
            show();
        });
        context.session().ledgerProperty().addListener(change -> refreshWhenSeen());
        sceneProperty().addListener(change -> refreshWhenSeen());
    }

    private void refreshWhenSeen() {
        if (getScene() != null) {
            model.refresh();
        }
    }

    private HBox order() {
        Segments<Field<String>> by = new Segments<>(List.of(Field.REGION, Field.UNIT),
                field -> words.of("packs.by." + field.key()), model.byProperty()::set);
        by.show(model.byProperty().get());
        words.name(by, "packs.by");
        Label month = new Label();
        month.getStyleClass().add("packs-month");
        month.textProperty().bind(Bindings.createStringBinding(() -> words.now().get("packs.month", words.wording().month(model.monthProperty().get())),
                model.monthProperty(), context.workspace().textsProperty()));
        HBox row = new HBox(8, by, step("act-left", "packs.month.previous", -1), month, step("act-right", "packs.month.next", 1), waiting);
        waiting.getStyleClass().add("muted");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button step(String icon, String key, int way) {
        Button button = new Button();
        button.setGraphic(new Icon(icon, 13));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        words.tooltip(button, key);
        button.setOnAction(pressed -> model.monthProperty().set(model.monthProperty().get().plusMonths(way)));
        return button;
    }

    private HBox actions() {
        BooleanBinding writing = model.progressProperty().greaterThanOrEqualTo(0);
        send.textProperty().bind(Bindings.createStringBinding(() -> words.now().get("packs.send", model.chosen().size()),
                model.changesProperty(), context.workspace().textsProperty()));
        send.disableProperty().bind(writing.or(Bindings.createBooleanBinding(() -> model.chosen().isEmpty(), model.changesProperty())));
        send.setOnAction(pressed -> send());
        Button all = words.text(new Button(), "packs.all");
        all.setOnAction(pressed -> model.lines().forEach(line -> model.choose(line.unit(), true)));
        Button late = words.text(new Button(), "packs.late");
        late.setOnAction(pressed -> model.lines().forEach(line -> model.choose(line.unit(), line.returned() == null)));
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.progressProperty());
        words.name(bar, "packs.writing");
        Button stop = words.text(new Button(), "import.cancel");
        stop.setOnAction(pressed -> model.stop());
        HBox busy = new HBox(8, bar, stop);
        busy.setAlignment(Pos.CENTER_LEFT);
        busy.visibleProperty().bind(writing);
        HBox row = new HBox(8, send, all, late, busy);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show() {
        if (shown != model.lines()) {
            shown = model.lines();
            units.getChildren().setAll(shown.stream().map(this::line).toList());
        } else {
            // The boxes stay, so that the keyboard stays where it is.
            for (int i = 0; i < shown.size(); i++) {
                ((CheckBox) units.getChildren().get(i)).setSelected(model.isChosen(shown.get(i).unit()));
            }
        }
        waiting.setText(model.lines().isEmpty() ? words.now().get("packs.none")
                : words.now().get("packs.waiting", model.lines().size(), model.waiting()));
    }

    private CheckBox line(PackLine line) {
        Texts texts = words.now();
        String state = line.returned() == null ? texts.get("packs.state.waiting")
                : texts.get("packs.state.returned", Wording.stamp(line.returned()).substring(5, 10));
        CheckBox box = new CheckBox(texts.get("packs.line", texts.word(line.unit()), words.wording().count(line.projects()), state));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setSelected(model.isChosen(line.unit()));
        box.selectedProperty().addListener((value, before, now) -> model.choose(line.unit(), now));
        return box;
    }

    private void send() {
        context.prompts().folder(Message.of("packs.folder")).filter(this::mayReplace)
                .ifPresent(folder -> model.write(folder, sent -> told(sent, folder), context.toasts()::failed));
    }

    private boolean mayReplace(Path folder) {
        int standing = model.standing(folder).size();
        return standing == 0 || context.prompts().confirm(Message.of("packs.replace.title"),
                Message.of("packs.replace", standing, folder.getFileName()), Message.of("packs.replace.verb"));
    }

    private void told(Sent sent, Path folder) {
        if (sent.problem() != null) {
            context.prompts().tell(Message.of("packs.broken", sent.files().size()), sent.problem().what());
        } else if (sent.stopped()) {
            context.toasts().done(Message.of("packs.stopped", sent.files().size()));
        } else {
            context.toasts().done(Message.of("packs.sent", sent.files().size(), folder));
        }
    }
}
