package org.yinfeng.window.ledger;

import java.util.HashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.yinfeng.desk.list.CellText;
import org.yinfeng.window.kit.Icon;

/** One cell, used again and again: a text, perhaps a mark before it, and a tone. */
final class GridCell extends Label {
    private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");
    private static final PseudoClass WARN = PseudoClass.getPseudoClass("warn");
    private static final PseudoClass BOLD = PseudoClass.getPseudoClass("bold");
    private static final PseudoClass CRIT = PseudoClass.getPseudoClass("crit");
    private static final double BOX = 16;

    private final Map<String, String> outlines = new HashMap<>();
    private SVGPath mark;
    private Pane box;
    private String shown;
    private boolean bold;
    private CellText.Tone tone = CellText.Tone.PLAIN;

    GridCell(String style) {
        getStyleClass().setAll("grid-cell", style);
        setManaged(false);
        setEllipsisString("…");
    }

    void show(String text, boolean number) {
        setText(text);
        setAlignment(number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    }

    /** Whether a tone of warning is spoken in bold: the promised month is, what is said about it is not. */
    void weigh(boolean nowBold) {
        if (nowBold != bold) {
            bold = nowBold;
            pseudoClassStateChanged(BOLD, nowBold);
        }
    }

    void tone(CellText.Tone now) {
        if (now != tone) {
            tone = now;
            pseudoClassStateChanged(MUTED, now == CellText.Tone.MUTED);
            pseudoClassStateChanged(WARN, now == CellText.Tone.WARN);
            pseudoClassStateChanged(CRIT, now == CellText.Tone.CRIT);
        }
    }

    /** Shows the mark of a file's name before the text, or none for null. */
    void mark(String icon, double size) {
        if (icon == null) {
            setGraphic(null);
            shown = null;
        } else if (!icon.equals(shown)) {
            shown = icon;
            prepare(size);
            mark.setContent(outlines.computeIfAbsent(icon, Icon::outline));
            mark.getStyleClass().setAll("icon-fill", icon);
            setGraphic(box);
        } else {
            setGraphic(box);
        }
    }

    private void prepare(double size) {
        if (mark == null) {
            mark = new SVGPath();
            mark.getTransforms().add(new Scale(size / BOX, size / BOX));
            box = new Pane(mark);
            box.getStyleClass().add("icon");
            box.setMinSize(size, size);
            box.setPrefSize(size, size);
            box.setMaxSize(size, size);
        }
    }
}
