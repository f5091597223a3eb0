package org.yinfeng.window.overview;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** A number that leads to its projects: looks like a number, is pressed like a button. */
final class Figure extends Button {
    Figure(double height, String... styles) {
        getStyleClass().setAll("figure");
        getStyleClass().addAll(styles);
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        setMinWidth(Region.USE_PREF_SIZE);
    }

    void show(String number, String spoken, Runnable way) {
        setText(number);
        setAccessibleText(spoken);
        setOnAction(pressed -> way.run());
    }
}
