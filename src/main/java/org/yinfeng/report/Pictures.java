package org.yinfeng.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Pages as pictures: previews on the screen, PNG files of 300 dpi for other documents. */
public final class Pictures {
    private static final int DPI = 300;
    private static final double POINTS_PER_METRE = 72 / 0.0254;

    private Pictures() {}

    /** A page on white, so many pixels wide. */
    public static BufferedImage preview(Page page, int width) {
        int height = (int) Math.round(width * page.paper().height() / page.paper().width());
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        page.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        graphics.dispose();
        return image;
    }

    /** Writes one page as PNG at 300 dpi. */
    public static void writePng(Page page, Path file) throws IOException {
        BufferedImage image = preview(page, (int) Math.round(page.paper().width() / 72 * DPI));
        Output.write(file, fresh -> write(image, page.paper(), fresh));
    }

    /** Writes every page beside the given file: book.png becomes book-01.png, book-02.png ...; one page keeps the name. */
    public static List<Path> writePngs(Document document, Path file) throws IOException {
        return each(document, file, Pictures::writePng);
    }

    /** Writes one page to its file. */
    interface PageWriter {
        void write(Page page, Path file) throws IOException;
    }

    static List<Path> each(Document document, Path file, PageWriter writer) throws IOException {
        List<Path> files = new ArrayList<>();
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        for (int i = 0; i < document.pages().size(); i++) {
            Path each = document.pages().size() == 1 ? file
                    : file.resolveSibling("%s-%02d%s".formatted(name.substring(0, dot), i + 1, name.substring(dot)));
            writer.write(document.pages().get(i), each);
            files.add(each);
        }
        return files;
    }

    private static void write(BufferedImage image, Paper paper, Path fresh) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        String format = metadata.getNativeMetadataFormatName();
        IIOMetadataNode root = new IIOMetadataNode(format);
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        String perMetre = String.valueOf(Math.round(image.getWidth() / paper.width() * POINTS_PER_METRE));
        size.setAttribute("pixelsPerUnitXAxis", perMetre);
        size.setAttribute("pixelsPerUnitYAxis", perMetre);
        size.setAttribute("unitSpecifier", "meter");
        root.appendChild(size);
        metadata.mergeTree(format, root);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(fresh.toFile())) {
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
    }
}
