package org.yinfeng.window.ledger;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yinfeng.desk.list.ListModel;
import org.yinfeng.desk.list.View;
import org.yinfeng.project.Message;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Words;

/** The saved views as tabs with their counts; a plus keeps the list as it stands as a new one. */
final class ViewTabs extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final ScreenContext context;
    private final ListModel model;
    private final Words words;
    private List<Object> standing = List.of();
    private List<Node> end = List.of();

    ViewTabs(ScreenContext context, ListModel model) {
        super(2);
        this.context = context;
        this.model = model;
        this.words = context.words();
        getStyleClass().add("view-tabs");
        model.listingProperty().addListener((property, before, listing) -> show());
        model.countsProperty().addListener((property, before, counts) -> show());
        show();
    }

    /** Puts a button at the right end. */
    void end(Button button) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        end = List.of(space, button);
        getChildren().addAll(end);
    }

    private void show() {
        List<View> views = model.views();
        List<Object> now = List.of(views, model.viewProperty().get().id(), model.countsProperty().get(), context.workspace().texts());
        if (now.equals(standing)) {
            return;
        }
        standing = now;
        getChildren().clear();
        for (int i = 0; i < views.size(); i++) {
            Button tab = tab(views.get(i));
            if (i < 9) {
                words.tooltip(tab, "tab.key", tab.getText(), i + 1);
            }
            getChildren().add(tab);
        }
        Button plus = new Button();
        plus.setGraphic(new Icon("act-plus", 14));
        plus.getStyleClass().add("view-tab");
        words.tooltip(plus, "view.save");
        plus.setOnAction(pressed -> context.prompts().text(Message.of("view.save"), Message.of("view.name"), "")
                .filter(name -> !name.isBlank()).ifPresent(name -> model.saveView(name.strip())));
        getChildren().add(plus);
        getChildren().addAll(end);
    }

    private Button tab(View view) {
        String title = view.title(context.workspace().texts());
        Integer count = model.countsProperty().get().get(view.id());
        Button tab = new Button(title);
        tab.getStyleClass().add("view-tab");
        boolean chosen = model.viewProperty().get().id().equals(view.id());
        tab.pseudoClassStateChanged(CHOSEN, chosen);
        if (count != null) {
            Label number = new Label(words.wording().count(count));
            number.getStyleClass().add("view-count");
            tab.setGraphic(number);
        }
        tab.setOnAction(pressed -> model.open(view));
        if (!view.isBuiltIn()) {
            tab.setContextMenu(menu(view));
        }
        return tab;
    }

    private ContextMenu menu(View view) {
        MenuItem rename = new MenuItem(words.now().get("view.rename"));
        rename.setOnAction(chosen -> context.prompts().text(Message.of("view.rename"), Message.of("view.name"), view.name())
                .filter(name -> !name.isBlank()).ifPresent(name -> {
                    model.renameView(view, name.strip());
                    show();
                }));
        MenuItem remove = new MenuItem(words.now().get("view.remove"));
        remove.setOnAction(chosen -> {
            model.removeView(view);
            show();
        });
        return new ContextMenu(rename, remove);
    }
}
