package dev.dateline.picture;

import java.util.Arrays;

/** Closed contours of straight lines, to be filled. */
public final class Shape {
    private static final int CURVE = 6;
    private static final int ROUND = 48;

    /** x, y, x, y of each line that is not level. */
    private double[] lines = new double[64];

    private int count;
    private double top = Double.MAX_VALUE;
    private double bottom = -Double.MAX_VALUE;
    private double left = Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double startX;
    private double startY;
    private double x;
    private double y;

    /** Told the stretches of a row that lie within a shape. */
    @FunctionalInterface
    interface Span {
        void within(double from, double to);
    }

    public static Shape rectangle(double x, double y, double width, double height) {
        Shape shape = new Shape();
        shape.move(x, y);
        shape.line(x + width, y);
        shape.line(x + width, y + height);
        shape.line(x, y + height);
        shape.close();
        return shape;
    }

    public static Shape disc(double x, double y, double radius) {
        Shape shape = new Shape();
        shape.circle(x, y, radius, 1);
        return shape;
    }

    /** A disc with a hole. */
    public static Shape ring(double x, double y, double radius, double hole) {
        Shape shape = new Shape();
        shape.circle(x, y, radius, 1);
        shape.circle(x, y, hole, -1);
        return shape;
    }

    /** A bar with round ends. */
    public static Shape capsule(double x, double y, double width, double height) {
        Shape shape = rectangle(x + height / 2, y, Math.max(0, width - height), height);
        shape.circle(x + height / 2, y + height / 2, height / 2, 1);
        shape.circle(x + width - height / 2, y + height / 2, height / 2, 1);
        return shape;
    }

    private void circle(double cx, double cy, double radius, int turn) {
        for (int i = 0; i < ROUND; i++) {
            double angle = turn * 2 * StrictMath.PI * i / ROUND;
            double px = cx + radius * StrictMath.cos(angle);
            double py = cy + radius * StrictMath.sin(angle);
            if (i == 0) {
                move(px, py);
            } else {
                line(px, py);
            }
        }
        close();
    }

    void move(double toX, double toY) {
        close();
        startX = toX;
        startY = toY;
        x = toX;
        y = toY;
    }

    void line(double toX, double toY) {
        if (y != toY) {
            if (4 * count + 4 > lines.length) {
                lines = Arrays.copyOf(lines, 2 * lines.length);
            }
            int at = 4 * count++;
            lines[at] = x;
            lines[at + 1] = y;
            lines[at + 2] = toX;
            lines[at + 3] = toY;
            top = Math.min(top, Math.min(y, toY));
            bottom = Math.max(bottom, Math.max(y, toY));
            left = Math.min(left, Math.min(x, toX));
            right = Math.max(right, Math.max(x, toX));
        }
        x = toX;
        y = toY;
    }

    /** A quadratic curve, as a few lines. */
    void curve(double overX, double overY, double toX, double toY) {
        double fromX = x;
        double fromY = y;
        for (int i = 1; i <= CURVE; i++) {
            double t = (double) i / CURVE;
            double u = 1 - t;
            line(u * u * fromX + 2 * u * t * overX + t * t * toX, u * u * fromY + 2 * u * t * overY + t * t * toY);
        }
    }

    void close() {
        if (x != startX || y != startY) {
            line(startX, startY);
        }
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    /** The stretches at a height, by the non-zero rule. */
    void spans(double at, Span span) {
        double[] crossings = new double[count];
        int[] turns = new int[count];
        int n = 0;
        for (int i = 0; i < count; i++) {
            double y1 = lines[4 * i + 1];
            double y2 = lines[4 * i + 3];
            if ((y1 <= at) != (y2 <= at)) {
                double cross = lines[4 * i] + (at - y1) / (y2 - y1) * (lines[4 * i + 2] - lines[4 * i]);
                int k = n++;
                for (; k > 0 && crossings[k - 1] > cross; k--) {
                    crossings[k] = crossings[k - 1];
                    turns[k] = turns[k - 1];
                }
                crossings[k] = cross;
                turns[k] = y1 < y2 ? 1 : -1;
            }
        }
        int depth = 0;
        for (int k = 0; k + 1 < n; k++) {
            depth += turns[k];
            if (depth != 0) {
                span.within(crossings[k], crossings[k + 1]);
            }
        }
    }
}
