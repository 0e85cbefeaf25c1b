package org.reprint.newsroom.tools.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes prints, with no metadata but what the format cannot do without.
final class Encoding {
    private static final float QUALITY = 0.8f;

    private Encoding() {}

    /// A progressive JPEG.
    static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = writer(image, "jpeg");
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return write(writer, image, param);
    }

    static byte[] png(BufferedImage image) throws IOException {
        ImageWriter writer = writer(image, "png");
        return write(writer, image, writer.getDefaultWriteParam());
    }

    private static ImageWriter writer(BufferedImage image, String format) {
        return ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), format)
                .next();
    }

    private static byte[] write(ImageWriter writer, BufferedImage image, ImageWriteParam param) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
