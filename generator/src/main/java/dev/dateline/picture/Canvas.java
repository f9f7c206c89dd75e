package dev.dateline.picture;

import java.util.Arrays;
import java.util.Map;

/** A drawing in the making. Lengths are pixels from its left and upper edge. */
public final class Canvas {
    /** So many lines of samples to a row of pixels; along a row shares are exact. */
    private static final int SAMPLES = 4;

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
        int top = Math.max(0, (int) Math.floor(shape.top()));
        int bottom = Math.min(height, (int) Math.ceil(shape.bottom()));
        double[] shares = new double[width + 1];
        for (int y = top; y < bottom; y++) {
            Arrays.fill(shares, 0);
            for (int s = 0; s < SAMPLES; s++) {
                shape.spans(y + (s + 0.5) / SAMPLES, (from, to) -> cover(shares, from, to));
            }
            for (int x = 0; x < width; x++) {
                int colour = ink.colour(shares[x] / SAMPLES);
                if (colour != 0 || (ink == Ink.PAPER && shares[x] > 0)) {
                    pixels[y * width + x] = (byte) colour;
                }
            }
        }
    }

    private void cover(double[] shares, double from, double to) {
        double begin = Math.max(0, from);
        double end = Math.min(width, to);
        for (int x = (int) begin; x < end; x++) {
            shares[x] += Math.min(end, x + 1) - Math.max(begin, x);
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
