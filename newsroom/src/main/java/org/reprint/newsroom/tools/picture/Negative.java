package org.reprint.newsroom.tools.picture;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/// A picture as it was decoded: upright, and thinned when it is much larger than any print.
///
/// @param image its pixels
/// @param lossless whether its format keeps every pixel, as graphics want it
record Negative(BufferedImage image, boolean lossless) {
    private static final long MOST_PIXELS = 40_000_000;
    /// For formats whose readers hold the whole picture before they thin it.
    private static final long MOST_PIXELS_WHOLE = 20_000_000;

    private static final List<Format> FORMATS = List.of(
            new Format("jpeg", 0, "\u00ff\u00d8\u00ff", MOST_PIXELS, false),
            new Format("png", 0, "\u0089PNG\r\n\u001a\n", MOST_PIXELS, true),
            new Format("gif", 0, "GIF8", MOST_PIXELS, true),
            new Format("webp", 8, "WEBP", MOST_PIXELS_WHOLE, false),
            new Format("bmp", 0, "BM", MOST_PIXELS_WHOLE, true));

    /// @param bytes untrusted
    /// @param widest width of the widest print, in pixels
    /// @param least width and height that a picture must have, in pixels
    /// @throws Spoilt when it is no picture that can be printed, with a sentence
    /// @throws IOException when it is damaged
    static Negative read(byte[] bytes, int widest, int least) throws IOException, Spoilt {
        Format format = FORMATS.stream()
                .filter(f -> f.opens(bytes))
                .findFirst()
                .orElseThrow(
                        () -> new Spoilt(
                                "The file is no picture that can be printed (JPEG, PNG, GIF, WebP or BMP); the article goes without it."));
        ImageReader reader = format.reader();
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(stream, false, !format.name().equals("jpeg"));
            Dimension size = new Dimension(reader.getWidth(0), reader.getHeight(0));
            judge(size, format, least);
            ImageReadParam param = reader.getDefaultReadParam();
            int thinning = Math.max(1, Math.min(size.width, size.height) / (2 * widest));
            param.setSourceSubsampling(thinning, thinning, 0, 0);
            Optional<Orientation> orientation = orientation(reader, format);
            return new Negative(upright(reader.read(0, param), orientation), format.lossless());
        } finally {
            reader.dispose();
        }
    }

    private static void judge(Dimension size, Format format, int least) throws Spoilt {
        if ((long) size.width * size.height > format.mostPixels()) {
            throw new Spoilt("The picture claims to be " + size.width + " × " + size.height + " pixels, more than "
                    + format.mostPixels() / 1_000_000
                    + " megapixels; the article goes without it, or save it smaller.");
        }
        if (size.width < least || size.height < least) {
            throw new Spoilt("The picture is only " + size.width + " × " + size.height
                    + " pixels, too small to be shown; the article goes without it.");
        }
    }

    private static Optional<Orientation> orientation(ImageReader reader, Format format) {
        if (!format.name().equals("jpeg")) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(ExifUtils.getExifOrientation(reader, 0));
        } catch (IOException | RuntimeException e) {
            // Broken metadata says nothing about the pixels.
            return Optional.empty();
        }
    }

    private static BufferedImage upright(BufferedImage image, Optional<Orientation> orientation) {
        return orientation
                .map(o -> ExifFilterUtils.getFilterForOrientation(o).apply(image))
                .orElse(image);
    }

    /// A format of pictures, known by bytes near the start.
    private record Format(String name, int at, String magic, long mostPixels, boolean lossless) {

        boolean opens(byte[] bytes) {
            if (bytes.length < at + magic.length()) {
                return false;
            }
            for (int i = 0; i < magic.length(); i++) {
                if ((bytes[at + i] & 255) != magic.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        ImageReader reader() {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(name);
            if (!readers.hasNext()) {
                throw new IllegalStateException("No reader for " + name + " pictures is installed.");
            }
            return readers.next();
        }
    }

    /// No picture that can be printed.
    static final class Spoilt extends Exception {
        private static final long serialVersionUID = 1L;
        private final String sentence;

        Spoilt(String sentence) {
            super(sentence, null, false, false);
            this.sentence = sentence;
        }

        String sentence() {
            return sentence;
        }
    }
}
