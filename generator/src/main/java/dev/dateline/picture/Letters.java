package dev.dateline.picture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Text as shapes: Latin letters, figures and the common signs, in one bold serif. */
public final class Letters {
    private static final Map<Integer, Letter> ALL = read();
    private static final double EM = 320;

    private static final int LARGE = 40;
    /** A page of titles needs the same letters over and over. */
    private static final Map<Size, Stamp> STAMPS = new ConcurrentHashMap<>();

    /** How far a letter carries, and its outline as in the file. */
    private record Letter(int advance, String outline) {}

    private record Size(int letter, int size) {}

    private Letters() {}

    private static Map<Integer, Letter> read() {
        Map<Integer, Letter> letters = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Letters.class.getResourceAsStream("letters.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split(" ", 3);
                    letters.put(
                            Integer.parseInt(parts[0], 16),
                            new Letter(Integer.parseInt(parts[1]), parts.length > 2 ? parts[2] : ""));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letters;
    }

    /** Whether every letter of a text is known. */
    public static boolean know(String text) {
        return text.codePoints().allMatch(ALL::containsKey);
    }

    /** The width of a text in pixels; letters that are not known have none. */
    public static double width(String text, int size) {
        return text.codePoints()
                        .mapToObj(ALL::get)
                        .filter(Objects::nonNull)
                        .mapToInt(Letter::advance)
                        .sum()
                * size
                / EM;
    }

    /**
     * A line of text; {@code y} is its base line. Each letter stands on a whole pixel; a large one, of which
     * it does not show, on an even one: two pixels are a byte of the file, and so its rows are the same bytes wherever
     * it occurs, which the compression finds.
     */
    public static void draw(Canvas canvas, String text, double x, int y, int size, Ink ink) {
        int grid = size < LARGE ? 1 : 2;
        double pen = x;
        for (int c : text.codePoints().toArray()) {
            Letter letter = ALL.get(c);
            if (letter != null) {
                Stamp stamp = STAMPS.computeIfAbsent(new Size(c, size), key -> new Stamp(shape(letter, size)));
                canvas.stamp(stamp, grid * (int) Math.rint(pen / grid), y, ink);
                pen += letter.advance() * size / EM;
            }
        }
    }

    private static Shape shape(Letter letter, int size) {
        Shape shape = new Shape();
        double scale = size / EM;
        int x = 0;
        int y = 0;
        for (String part : letter.outline().isEmpty()
                ? List.<String>of()
                : List.of(letter.outline().split(" ", -1))) {
            String[] by = part.substring(1).split(",", -1);
            int overX = x;
            int overY = y;
            for (int i = 0; i + 1 < by.length; i += 2) {
                overX = x;
                overY = y;
                x += Integer.parseInt(by[i]);
                y += Integer.parseInt(by[i + 1]);
            }
            switch (part.charAt(0)) {
                case 'm' -> shape.move(x * scale, y * scale);
                case 'l' -> shape.line(x * scale, y * scale);
                default -> shape.curve(overX * scale, overY * scale, x * scale, y * scale);
            }
        }
        shape.close();
        return shape;
    }
}
