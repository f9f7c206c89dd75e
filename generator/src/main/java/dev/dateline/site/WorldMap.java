package dev.dateline.site;

import dev.dateline.naming.Entity;
import dev.dateline.site.Views.Dot;
import dev.dateline.site.Views.Outline;
import dev.dateline.site.Views.PlaceMap;
import dev.dateline.text.Gazetteer;
import dev.dateline.text.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws where in the world a place is, by coarse outlines of our own; no tiles, and no other host. */
final class WorldMap {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 220;
    /** How far outlines are drawn beyond the map's edge, so that their cut does not show. */
    private static final int MARGIN = 8;

    private record Point(double x, double y) {}

    private record Shape(String kind, List<Point> corners) {}

    /** Read when the first map is drawn: most runs of a preview draw none. */
    private static final class Outlines {
        private static final List<Shape> ALL = read();
    }

    private final List<Entity> places;

    WorldMap(List<Entity> entities) {
        this.places =
                entities.stream().filter(x -> x.kind() == Entity.Kind.PLACE).toList();
    }

    private static List<Shape> read() {
        List<Shape> out = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(WorldMap.class.getResourceAsStream("world.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : (Iterable<String>) lines.lines()::iterator) {
                String[] words = line.split(" ", -1);
                if (!line.startsWith("#")) {
                    List<Point> corners = new ArrayList<>();
                    for (int i = 2; i < words.length; i++) {
                        String[] corner = words[i].split(",", 2);
                        corners.add(new Point(Double.parseDouble(corner[0]), Double.parseDouble(corner[1])));
                    }
                    out.add(new Shape(words[0], corners));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }

    /** The map of a place; null where its coordinates are not known, or its name may mean another place. */
    @Nullable
    PlaceMap of(Entity entity) {
        if (entity.kind() != Entity.Kind.PLACE) {
            return null;
        }
        return known(entity).map(p -> draw(entity, p)).orElse(null);
    }

    private static Optional<Place> known(Entity x) {
        return Gazetteer.english()
                .place(x.name())
                .filter(p -> !p.ambiguous() || !x.role().isEmpty());
    }

    private PlaceMap draw(Entity self, Place place) {
        Window window = new Window(place);
        List<Outline> outlines = new ArrayList<>();
        for (Shape s : Outlines.ALL) {
            for (int turn = -360; turn <= 360; turn += 360) {
                String path = window.path(s.corners(), turn);
                if (!path.isEmpty()) {
                    outlines.add(new Outline(s.kind(), path));
                }
            }
        }
        List<Dot> others = new ArrayList<>();
        for (Entity other : places) {
            if (!other.equals(self)) {
                known(other)
                        .map(p -> window.dot(p, other.name()))
                        .filter(window::shows)
                        .ifPresent(others::add);
            }
        }
        return new PlaceMap(WIDTH, HEIGHT, outlines, window.dot(place, self.name()), others);
    }

    /** The part of the world that a map shows: equirectangular, true to shape at the latitude of its middle. */
    private static final class Window {
        private final double longitude;
        private final double latitude;
        private final double down;
        private final double across;

        Window(Place place) {
            double height = switch (place.kind()) {
                case "continent", "sea" -> 110;
                case "country" -> 60;
                default -> 34;
            };
            this.longitude = place.longitude();
            this.latitude = Math.max(-90 + height / 2, Math.min(90 - height / 2, place.latitude()));
            this.down = HEIGHT / height;
            // Towards the poles a degree of longitude is short; a map of the pole itself would be all stretched.
            this.across = down * Math.max(0.35, Math.cos(Math.toRadians(latitude)));
        }

        private double x(double degrees) {
            return WIDTH / 2.0 + (degrees - longitude) * across;
        }

        private double y(double degrees) {
            return HEIGHT / 2.0 - (degrees - latitude) * down;
        }

        Dot dot(Place p, String name) {
            double degrees = p.longitude();
            degrees += degrees - longitude > 180 ? -360 : degrees - longitude < -180 ? 360 : 0;
            return new Dot((int) Math.round(x(degrees)), (int) Math.round(y(p.latitude())), name);
        }

        boolean shows(Dot d) {
            return d.x() > 0 && d.x() < WIDTH && d.y() > 0 && d.y() < HEIGHT;
        }

        /** An SVG path of what of the shape is on the map; empty where nothing is. */
        String path(List<Point> corners, int turn) {
            List<Point> points = corners.stream()
                    .map(c -> new Point(x(c.x() + turn), y(c.y())))
                    .toList();
            points = cut(points, Point::x, -MARGIN, 1);
            points = cut(points, Point::x, WIDTH + MARGIN, -1);
            points = cut(points, Point::y, -MARGIN, 1);
            points = cut(points, Point::y, HEIGHT + MARGIN, -1);
            return points.isEmpty()
                    ? ""
                    : points.stream()
                            .map(p -> Math.round(p.x()) + " " + Math.round(p.y()))
                            .collect(Collectors.joining(" ", "M", "z"));
        }

        /** Sutherland and Hodgman: what of a polygon is on one side of a line across an axis. */
        private static List<Point> cut(List<Point> points, ToDoubleFunction<Point> axis, double edge, int side) {
            List<Point> out = new ArrayList<>();
            for (int i = 0; i < points.size(); i++) {
                Point from = points.get((i + points.size() - 1) % points.size());
                Point to = points.get(i);
                double before = side * (axis.applyAsDouble(from) - edge);
                double after = side * (axis.applyAsDouble(to) - edge);
                if (before >= 0 != after >= 0) {
                    double share = before / (before - after);
                    out.add(new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y())));
                }
                if (after >= 0) {
                    out.add(to);
                }
            }
            return out;
        }
    }
}
