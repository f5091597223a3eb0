package org.yinfeng.report;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.yinfeng.report.chart.Fonts;

/** Pages as SVG: vectors with text as text, in the bundled family or, where that is not installed, in another Chinese one. */
public final class SvgFile {
    private static final String FAMILIES = "'" + Fonts.FAMILY + "', 'Noto Sans SC', 'Source Han Sans SC', 'Microsoft YaHei', sans-serif";

    private SvgFile() {}

    /** Writes every page beside the given file, as {@link Pictures#writePngs} does. */
    public static List<Path> writeAll(Document document, Path file) throws IOException {
        return Pictures.each(document, file, SvgFile::write);
    }

    public static void write(Page page, Path file) throws IOException {
        String svg = svg(page);
        Output.write(file, fresh -> Files.writeString(fresh, svg, StandardCharsets.UTF_8));
    }

    private static String svg(Page page) throws IOException {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(empty());
        context.setComment("Yinfeng. Text is set in " + Fonts.FAMILY + ".");
        context.setPrecision(4);
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        double width = page.paper().width();
        double height = page.paper().height();
        page.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        StringWriter out = new StringWriter();
        graphics.stream(graphics.getRoot(), out, true, false);
        graphics.dispose();
        return out.toString()
                .replaceAll("font-family\\s*:\\s*'" + Fonts.FAMILY + "( Bold)?'", "font-family:" + FAMILIES)
                .replaceAll("font-family=\"'" + Fonts.FAMILY + "( Bold)?'\"", "font-family=\"" + FAMILIES + "\"")
                .replaceFirst("<svg ", "<svg width=\"%.2fpt\" height=\"%.2fpt\" viewBox=\"0 0 %.2f %.2f\" "
                        .formatted(width, height, width, height));
    }

    private static org.w3c.dom.Document empty() throws IOException {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
    }
}
