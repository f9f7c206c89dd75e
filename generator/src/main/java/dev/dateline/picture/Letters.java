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

/** Text as shapes: Latin letters, figures and the common signs, in one bold serif. */
public final class Letters {
    private static final Map<Integer, Letter> ALL = read();
    private static final double EM = 320;

    /** How far a letter carries, and its outline as in the file. */
    private record Letter(int advance, String outline) {}

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
    public static double width(String text, double size) {
        return text.codePoints()
                        .mapToObj(ALL::get)
                        .filter(Objects::nonNull)
                        .mapToInt(Letter::advance)
                        .sum()
                * size
                / EM;
    }

    /** A line of text; {@code y} is its base line. */
    public static Shape shape(String text, double x, double y, double size) {
        Shape shape = new Shape();
        double scale = size / EM;
        double pen = x;
        for (int c : text.codePoints().toArray()) {
            Letter letter = ALL.get(c);
            if (letter != null) {
                draw(shape, letter.outline(), pen, y, scale);
                pen += letter.advance() * scale;
            }
        }
        return shape;
    }

    private static void draw(Shape shape, String outline, double left, double base, double scale) {
        int x = 0;
        int y = 0;
        for (String part : outline.isEmpty() ? List.<String>of() : List.of(outline.split(" ", -1))) {
            String[] by = part.substring(1).split(",", -1);
            int overX = x;
            int overY = y;
            for (int i = 0; i + 1 < by.length; i += 2) {
                overX = x;
                overY = y;
                x += Integer.parseInt(by[i]);
                y += Integer.parseInt(by[i + 1]);
            }
            double toX = left + x * scale;
            double toY = base + y * scale;
            switch (part.charAt(0)) {
                case 'm' -> shape.move(toX, toY);
                case 'l' -> shape.line(toX, toY);
                default -> shape.curve(left + overX * scale, base + overY * scale, toX, toY);
            }
        }
        shape.close();
    }
}
