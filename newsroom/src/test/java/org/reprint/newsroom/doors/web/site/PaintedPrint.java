package org.reprint.newsroom.doors.web.site;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.reprint.newsroom.words.picture.Picture;

/// A picture made for tests.
final class PaintedPrint {

    private PaintedPrint() {}

    /// A print of a sky in a colour with a sun in it, 3 to 2.
    static Picture.Print of(int width, Color color) {
        int height = width * 2 / 3;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setPaint(new GradientPaint(
                0, 0, color.brighter(), 0, height, color.darker().darker()));
        brush.fillRect(0, 0, width, height);
        brush.setPaint(color.brighter().brighter());
        brush.fillOval(width * 3 / 5, height / 6, width / 6, width / 6);
        brush.dispose();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", bytes);
            return new Picture.Print(width, height, "image/jpeg", bytes.toByteArray());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
