package dev.dateline.site;

import dev.dateline.cache.Key;
import dev.dateline.cache.Packer;
import dev.dateline.cache.Recipe;
import dev.dateline.event.Event;
import dev.dateline.event.Timeline;
import dev.dateline.picture.Canvas;
import dev.dateline.picture.Ink;
import dev.dateline.picture.Letters;
import dev.dateline.picture.Shape;
import dev.dateline.telling.Status;
import dev.dateline.time.Labels;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that a link to an event is shown with elsewhere: the date, the title, and the event's mark on its month
 * among the others. They look like the pages, in light.
 */
final class EventPictures {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final Map<Ink, Integer> HAPPENED = colours(0x1c4f8a);
    private static final Map<Ink, Integer> PLANNED = colours(0x8a4f00);

    private static final int MARGIN = 72;
    private static final double INNER = WIDTH - 2.0 * MARGIN;
    private static final int MOST_BYTES = 10_000;
    /** How a title is set, the first that is light enough and has room for it; else the last. */
    private static final List<Setting> SETTINGS =
            List.of(new Setting(60, 3), new Setting(50, 3), new Setting(44, 3), new Setting(44, 2));

    private record Setting(int size, int lines) {}

    private static final int AXIS = 545;

    private final String site;
    private final Timeline timeline;
    private final Map<YearMonth, Key> keys = new ConcurrentHashMap<>();
    private @Nullable Map<YearMonth, List<Event>> months;

    EventPictures(Timeline timeline) {
        this.site = timeline.title();
        this.timeline = timeline;
    }

    /** Sorted when the first picture is asked for: a preview draws none most often. */
    private synchronized Map<YearMonth, List<Event>> months() {
        Map<YearMonth, List<Event>> all = months;
        if (all == null) {
            all = new HashMap<>();
            for (Event e : timeline.events()) {
                if (e.time().exact()) {
                    all.computeIfAbsent(YearMonth.from(e.time().start()), m -> new ArrayList<>())
                            .add(e);
                }
            }
            months = all;
        }
        return all;
    }

    private static Map<Ink, Integer> colours(int accent) {
        return Map.of(
                Ink.PAPER, 0xfbfaf6,
                Ink.LINE, 0xdcd6c9,
                Ink.WASH, 0xf4f1e8,
                Ink.TEXT, 0x1d1b18,
                Ink.ACCENT, accent,
                Ink.MUTE, 0x5e594f);
    }

    /** The picture of an event, which stays as it is where the event and the other marks of its month do. */
    Recipe recipe(Event e) {
        return new Recipe() {
            @Override
            public Gathered gather() {
                Packer all = new Packer().text("picture").text(site).text(e.title());
                Fingerprints.time(e.time(), all).one(e.status()).text(e.id());
                Key month = keys.computeIfAbsent(YearMonth.from(e.time().start()), m -> marks(m));
                return new Gathered(all.key(month).fingerprint(), this);
            }

            @Override
            public byte[] get() {
                return of(e);
            }
        };
    }

    private Key marks(YearMonth month) {
        Packer all = new Packer();
        return all.each(
                        months().getOrDefault(month, List.of()),
                        e -> Fingerprints.time(e.time(), all).one(e.status()).text(e.id()))
                .fingerprint();
    }

    byte[] of(Event e) {
        byte[] picture = {};
        for (Setting setting : SETTINGS) {
            boolean last = setting.equals(SETTINGS.get(SETTINGS.size() - 1));
            List<String> lines = lines(e.title(), setting.size());
            if (last || lines.size() <= setting.lines()) {
                picture = draw(e, cut(lines, setting), setting.size());
                if (picture.length <= MOST_BYTES) {
                    break;
                }
            }
        }
        return picture;
    }

    private byte[] draw(Event e, List<String> title, int size) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        text(canvas, fit(site, 28), MARGIN, 84, 28, Ink.MUTE);
        mark(canvas, e, MARGIN, 142, 40);
        String status = switch (e.status()) {
            case HAPPENED -> "";
            case PLANNED -> ", planned";
            case CANCELLED -> ", called off";
        };
        text(canvas, fit(Labels.longForm(e.time()) + status, 38), MARGIN + 56, 156, 38, Ink.ACCENT);
        int y = 172 + size * 6 / 5;
        for (String line : title) {
            text(canvas, line, MARGIN, y, size, Ink.TEXT);
            y += size * 8 / 7;
        }
        month(canvas, e);
        return canvas.png(e.status() == Status.HAPPENED ? HAPPENED : PLANNED);
    }

    private static void text(Canvas canvas, String text, double x, int y, int size, Ink ink) {
        Letters.draw(canvas, text, x, y, size, ink);
    }

    private static List<String> cut(List<String> lines, Setting setting) {
        List<String> out = new ArrayList<>();
        for (String line : lines.subList(0, Math.min(lines.size(), setting.lines()))) {
            boolean more = out.size() == setting.lines() - 1 && lines.size() > setting.lines();
            out.add(fit(line + (more ? " …" : ""), setting.size()));
        }
        return out;
    }

    /** A title broken into lines; none where it has letters that are not known here, which is left to the page. */
    private static List<String> lines(String text, int size) {
        if (!Letters.know(text)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && Letters.width(longer, size) > INNER) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** Cut to a line's width. */
    private static String fit(String text, int size) {
        String out = text;
        while (Letters.width(out, size) > INNER - (out.equals(text) ? 0 : Letters.width("…", size))) {
            out = out.substring(0, out.offsetByCodePoints(out.length(), -1));
        }
        return out.equals(text) ? text : out.stripTrailing() + "…";
    }

    /** The sign of how exactly the day is known, as on the pages. */
    private static void mark(Canvas canvas, Event e, double x, double y, double size) {
        double middle = x + size / 2;
        if (e.time().approximate()) {
            canvas.fill(Shape.ring(middle, y, 15, 10), Ink.ACCENT);
        } else if (!e.time().exact()) {
            canvas.fill(Shape.rectangle(x, y - 7, size, 14), Ink.ACCENT);
        } else if (e.time().days() > 1) {
            canvas.fill(Shape.capsule(x, y - 10, size, 20), Ink.ACCENT);
        } else if (e.status() == Status.HAPPENED) {
            canvas.fill(Shape.disc(middle, y, 14), Ink.ACCENT);
        } else {
            canvas.fill(Shape.ring(middle, y, 14, 9), Ink.ACCENT);
        }
    }

    /** The month in which the event begins: its weekends, its days, the other events' marks, and this one's. */
    private void month(Canvas canvas, Event self) {
        YearMonth month = YearMonth.from(self.time().start());
        double day = INNER / month.lengthOfMonth();
        for (int d = 1; d <= month.lengthOfMonth(); d++) {
            double x = MARGIN + (d - 1) * day;
            DayOfWeek weekday = month.atDay(d).getDayOfWeek();
            if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
                canvas.fill(Shape.rectangle(Math.rint(x), AXIS - 76, Math.rint(x + day) - Math.rint(x), 76), Ink.WASH);
            }
            if (d % 7 == 1) {
                String number = Integer.toString(d);
                text(canvas, number, x + (day - Letters.width(number, 22)) / 2, AXIS + 32, 22, Ink.MUTE);
            }
        }
        canvas.fill(Shape.rectangle(MARGIN, AXIS, INNER, 2), Ink.LINE);
        for (Event e : months().getOrDefault(month, List.of())) {
            if (!e.id().equals(self.id())) {
                bar(canvas, e, month, day, AXIS - 18, 12, Ink.LINE);
            }
        }
        bar(canvas, self, month, day, AXIS - 50, 28, Ink.ACCENT);
    }

    private static void bar(Canvas canvas, Event e, YearMonth month, double day, double y, double height, Ink ink) {
        LocalDate end = month.atEndOfMonth();
        int first = e.time().start().getDayOfMonth();
        int last = e.time().last().isAfter(end)
                ? end.getDayOfMonth()
                : e.time().last().getDayOfMonth();
        double x = MARGIN + (first - 1) * day;
        double width = (last - first + 1) * day;
        if (!e.time().exact()) {
            canvas.fill(Shape.rectangle(x, y - height / 4, width, height / 2), ink);
        } else if (first == last) {
            boolean open = e.status() != Status.HAPPENED || e.time().approximate();
            canvas.fill(Shape.ring(x + day / 2, y, height / 2, open ? height / 3 : 0), ink);
        } else {
            canvas.fill(Shape.capsule(x + 2, y - height / 2, width - 4, height), ink);
        }
    }
}
