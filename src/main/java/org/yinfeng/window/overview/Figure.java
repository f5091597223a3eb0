package org.yinfeng.window.overview;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.window.kit.Explained;

/** A number that explains itself: looks like a number, is pressed like a button. */
final class Figure extends Button {
    Figure(double height, String... styles) {
        getStyleClass().setAll("figure");
        getStyleClass().addAll(styles);
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        setMinWidth(Region.USE_PREF_SIZE);
    }

    void show(String number, String spoken, Explainable figure) {
        setText(number);
        setAccessibleText(spoken + " " + number);
        Explained.by(this, figure);
    }
}
