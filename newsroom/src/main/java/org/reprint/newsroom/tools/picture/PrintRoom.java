package org.reprint.newsroom.tools.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import net.coobird.thumbnailator.Thumbnails;
import org.reprint.newsroom.words.picture.Darkroom;
import org.reprint.newsroom.words.picture.Picture.Print;

/// Makes prints 320, 640, 960 and 1600 pixels wide, none wider than the original; of an original narrower than 1600
/// the widest print has its own width. Photographs become progressive JPEGs, pictures with transparency or few
/// colours PNGs. Pictures are developed one after the other, so that memory holds one at a time.
public final class PrintRoom implements Darkroom {
    private static final int[] WIDTHS = {320, 640, 960, 1600};
    /// Narrower ones are counting pixels and spacers.
    private static final int LEAST = 10;

    private final ReentrantLock oneAtATime = new ReentrantLock();

    @Override
    public Developed develop(byte[] bytes) {
        oneAtATime.lock();
        try {
            return prints(Negative.read(bytes, WIDTHS[WIDTHS.length - 1], LEAST));
        } catch (Negative.Spoilt e) {
            return new Unreadable(e.sentence());
        } catch (IOException | RuntimeException e) {
            // Readers answer broken files with exceptions of any kind; which one says nothing to an editor.
            return new Unreadable("The picture is damaged and cannot be developed; the article goes without it, or"
                    + " save the picture anew with an image program.");
        } finally {
            oneAtATime.unlock();
        }
    }

    private static Prints prints(Negative negative) throws IOException {
        BufferedImage original = negative.image();
        boolean graphic = Colours.transparent(original) || (negative.lossless() && Colours.few(original));
        int widest = Math.min(original.getWidth(), WIDTHS[WIDTHS.length - 1]);
        int[] widths = IntStream.concat(IntStream.of(WIDTHS).filter(w -> w < widest), IntStream.of(widest))
                .toArray();
        List<Print> prints = new ArrayList<>();
        BufferedImage source = original;
        for (int i = widths.length - 1; i >= 0; i--) {
            BufferedImage print = scaled(source, original, widths[i], graphic);
            byte[] encoded = graphic ? Encoding.png(print) : Encoding.jpeg(print);
            prints.addFirst(
                    new Print(print.getWidth(), print.getHeight(), graphic ? "image/png" : "image/jpeg", encoded));
            source = print;
        }
        return new Prints(prints);
    }

    private static BufferedImage scaled(BufferedImage source, BufferedImage original, int width, boolean graphic)
            throws IOException {
        int height = Math.max(1, (int) Math.round((double) original.getHeight() * width / original.getWidth()));
        return Thumbnails.of(source)
                .forceSize(width, height)
                .imageType(graphic ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
    }
}
