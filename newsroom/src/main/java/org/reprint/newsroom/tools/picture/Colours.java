package org.reprint.newsroom.tools.picture;

import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;

/// Looks at a picture's pixels to tell a drawing from a photograph.
final class Colours {
    private static final int FEW = 256;

    private Colours() {}

    /// Whether anything shines through: a picture may have room for transparency and not use it.
    static boolean transparent(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 != 255) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether it has at most 256 colours, as charts, maps and logos have.
    static boolean few(BufferedImage image) {
        Set<Integer> seen = new HashSet<>();
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (seen.add(pixel) && seen.size() > FEW) {
                    return false;
                }
            }
        }
        return true;
    }
}
