package org.yinfeng.window.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/**
 * A mark from {@code icons/NAME.svg}: one path, filled or stroked, drawn at a size. Coloured by the style classes
 * {@code icon-line} and {@code icon-fill} and whatever the caller adds; never a character of a font.
 */
public final class Icon extends Region {
    private static final Pattern VIEW_BOX = Pattern.compile("viewBox=\"0 0 (\\d+) \\d+\"");
    private static final Pattern PATH = Pattern.compile("\\sd=\"([^\"]+)\"");

    private final SVGPath path = new SVGPath();
    private final Scale scale = new Scale();
    private final double size;
    private String shown = "";

    public Icon(String name, double size, String... styles) {
        this.size = size;
        getStyleClass().add("icon");
        path.getTransforms().add(scale);
        path.getStyleClass().addAll(styles);
        getChildren().add(path);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
        show(name);
    }

    /** Shows another mark in the same place. */
    public void show(String name) {
        if (name.equals(shown)) {
            return;
        }
        shown = name;
        String svg = read(name);
        boolean line = svg.contains("fill=\"none\"");
        path.setFillRule(svg.contains("evenodd") ? FillRule.EVEN_ODD : FillRule.NON_ZERO);
        path.setContent(first(PATH, svg));
        double factor = size / Double.parseDouble(first(VIEW_BOX, svg));
        scale.setX(factor);
        scale.setY(factor);
        path.getStyleClass().removeAll("icon-line", "icon-fill");
        path.getStyleClass().add(0, line ? "icon-line" : "icon-fill");
        if (line) {
            path.setStrokeLineCap(StrokeLineCap.ROUND);
            path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        }
    }

    /** The path's own node, for colours that change with what it says. */
    public SVGPath path() {
        return path;
    }

    /** The outline of a filled mark in its box of 16, for those who draw it themselves. */
    public static String outline(String name) {
        return first(PATH, read(name));
    }

    private static String first(Pattern pattern, String svg) {
        Matcher matcher = pattern.matcher(svg);
        if (!matcher.find()) {
            throw new IllegalArgumentException("no " + pattern + " in " + svg);
        }
        return matcher.group(1);
    }

    private static String read(String name) {
        try (InputStream svg = Icon.class.getResourceAsStream("/org/yinfeng/icons/" + name + ".svg")) {
            if (svg == null) {
                throw new IllegalArgumentException("no icon " + name);
            }
            return new String(svg.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
