package org.yinfeng.window.paper;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yinfeng.desk.Prompts.FileKind;
import org.yinfeng.desk.paper.PaperModel;
import org.yinfeng.project.Message;
import org.yinfeng.report.Document;
import org.yinfeng.report.Printers;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Words;

/** A document's pages: small ones at the left, the one looked at in the middle, saving and printing above. */
public final class PaperView extends BorderPane {
    private final ScreenContext context;
    private final Words words;
    private final PaperModel model;
    private final Supplier<Message> fileName;
    private final ListView<Integer> tiles = new ListView<>();
    private final Sheet sheet;
    private final Label number = new Label();
    private final HBox further = new HBox(8);

    /** @param fileName what a saved file is called at first, without its ending */
    public PaperView(ScreenContext context, PaperModel model, Supplier<Message> fileName) {
        this.context = context;
        this.words = context.words();
        this.model = model;
        this.fileName = fileName;
        sheet = new Sheet(model, context.toasts()::failed);
        getStyleClass().add("paper-view");
        tiles.getStyleClass().add("paper-tiles");
        tiles.setCellFactory(made -> new TileCell(model, context.toasts()::failed));
        words.name(tiles, "paper.pages");
        tiles.getSelectionModel().selectedIndexProperty().addListener((observed, before, chosen) -> {
            if (chosen.intValue() >= 0) {
                model.pageProperty().set(chosen.intValue());
            }
        });
        setLeft(tiles);
        setCenter(sheet);
        setTop(bar());
        model.documentProperty().addListener((observed, before, document) -> show(document));
        model.pageProperty().addListener((observed, before, page) -> turned());
    }

    private HBox bar() {
        Button previous = step("act-left", "paper.previous", -1);
        Button next = step("act-right", "paper.next", 1);
        Button save = words.text(new Button(), "paper.save");
        save.setGraphic(new Icon("act-export", 16, "muted"));
        save.setOnAction(pressed -> save());
        Button print = words.text(new Button(), "paper.print");
        print.setGraphic(new Icon("act-print", 16, "on-accent"));
        print.getStyleClass().add("primary");
        print.setOnAction(pressed -> print());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(8, previous, number, next, further, space, save, print);
        bar.getStyleClass().add("paper-bar");
        bar.disableProperty().bind(model.documentProperty().isNull());
        return bar;
    }

    /** Puts a choice of the document's own beside the page's number. */
    void addChoice(Node choice) {
        HBox.setMargin(further, new Insets(0, 0, 0, 16));
        further.setAlignment(Pos.CENTER_LEFT);
        further.getChildren().add(choice);
    }

    private Button step(String icon, String name, int by) {
        Button button = new Button(null, new Icon(icon, 16, "muted"));
        button.getStyleClass().add("icon-button");
        words.tooltip(button, name);
        button.setOnAction(pressed -> model.turn(by));
        return button;
    }

    private void show(Document document) {
        tiles.getItems().setAll(IntStream.range(0, document.pages().size()).boxed().toList());
        sheet.draw();
        turned();
    }

    private void turned() {
        int page = model.pageProperty().get();
        Document document = model.documentProperty().get();
        if (document != null) {
            tiles.getSelectionModel().select(page);
            tiles.scrollTo(Math.max(0, page - 1));
            number.setText(words.now().get("paper.number", page + 1, document.pages().size()));
            sheet.draw();
            sheet.setAccessibleText(document.pages().get(page).title());
        }
    }

    /** Asks where and saves: PDF, or a picture of each page. */
    public void save() {
        Optional<Path> file = context.prompts().fileToSave(Message.of("paper.save.title"), fileName.get().in(words.now()) + ".pdf",
                FileKind.of("paper.kind.pdf", "pdf"), FileKind.of("paper.kind.png", "png"), FileKind.of("paper.kind.svg", "svg"));
        file.ifPresent(where -> model.save(where, saved -> context.toasts().done(saved.size() == 1
                ? Message.of("paper.saved", saved.get(0).getFileName()) : Message.of("paper.saved.many", saved.size(), where.getParent())),
                context.toasts()::failed));
    }

    /** Asks which printer and which pages, and prints. */
    public void print() {
        Document document = model.documentProperty().get();
        if (document != null) {
            model.printers(names -> new PrintDialog(words, names, document.pages().size()).ask(getScene().getWindow()).ifPresent(this::send),
                    context.toasts()::failed);
        }
    }

    private void send(Printers.Order order) {
        model.print(order, refused -> refused.ifPresentOrElse(
                why -> context.prompts().tell(Message.of("paper.print.refused"), why),
                () -> context.toasts().done(Message.of("paper.printed", order.to() - order.from() + 1))), context.toasts()::failed);
    }

    /** Puts the keyboard on the pages. */
    public void takeFocus() {
        tiles.requestFocus();
    }
}
