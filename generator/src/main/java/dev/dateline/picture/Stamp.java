package dev.dateline.picture;

/** How much of each pixel a shape covers, within the box that holds it. */
final class Stamp {
    /** So many lines of samples to a row of pixels; along a row shares are exact. */
    private static final int SAMPLES = 4;

    final int left;
    final int top;
    final int width;
    final int height;
    /** From 0 to 1, row by row. */
    final float[] shares;

    Stamp(Shape shape) {
        boolean empty = shape.right() < shape.left();
        left = empty ? 0 : (int) Math.floor(shape.left());
        top = empty ? 0 : (int) Math.floor(shape.top());
        width = empty ? 0 : (int) Math.ceil(shape.right()) - left;
        height = empty ? 0 : (int) Math.ceil(shape.bottom()) - top;
        shares = new float[width * height];
        for (int sample = 0; sample < height * SAMPLES; sample++) {
            int row = sample / SAMPLES * width;
            shape.spans(top + (sample + 0.5) / SAMPLES, (from, to) -> cover(row, from - left, to - left));
        }
    }

    private void cover(int row, double from, double to) {
        for (int x = (int) from; x < to && x < width; x++) {
            shares[row + x] += (float) ((Math.min(to, x + 1) - Math.max(from, x)) / SAMPLES);
        }
    }
}
