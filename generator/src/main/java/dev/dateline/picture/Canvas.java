package dev.dateline.picture;

import java.util.Map;

/** A drawing in the making. Lengths are pixels from its left and upper edge. */
public final class Canvas {
    private final int width;
    private final int height;
    private final byte[] pixels;

    /** An empty sheet; the width is even. */
    public Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[width * height];
    }

    /** Fills a shape; where contours overlap, it is filled still. */
    public void fill(Shape shape, Ink ink) {
        stamp(new Stamp(shape), 0, 0, ink);
    }

    /** Puts a shape that was reckoned before somewhere else. */
    void stamp(Stamp stamp, int right, int down, Ink ink) {
        int from = Math.max(0, -(stamp.left + right));
        int to = Math.min(stamp.width, width - (stamp.left + right));
        for (int row = 0; row < stamp.height; row++) {
            int y = stamp.top + down + row;
            if (y < 0 || y >= height) {
                continue;
            }
            for (int x = from; x < to; x++) {
                int colour = ink.colour(stamp.shares[row * stamp.width + x]);
                if (colour != 0) {
                    pixels[y * width + stamp.left + right + x] = (byte) colour;
                }
            }
        }
    }

    /**
     * The drawing as a PNG of 16 colours.
     *
     * @param colours the colour {@code 0xRRGGBB} of each ink
     */
    public byte[] png(Map<Ink, Integer> colours) {
        byte[] rows = new byte[(width / 2 + 1) * height];
        for (int y = 0, at = 0; y < height; y++) {
            rows[at++] = 0; // no filter: equal rows are found by the compression
            for (int x = 0; x < width; x += 2) {
                int i = y * width + x;
                rows[at++] = (byte) (pixels[i] << 4 | pixels[i + 1]);
            }
        }
        return Png.of(width, height, Ink.palette(colours), rows, width / 2 + 1);
    }
}
