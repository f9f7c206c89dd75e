package dev.dateline.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.dateline.Dateline;
import dev.dateline.Format;
import dev.dateline.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether the time of reading, building and importing grows with the length of a hostile text, or with its square: each
 * text of {@code doubling.tsv} is built at a length and at twice that, in processor time, the best of three. Four times the time for twice the length is a square, two is a line.
 */
final class Doubling {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final double LARGEST = 3;
    /** Below this, in seconds, the ratio says nothing. */
    private static final double LEAST = 0.15;

    private Doubling() {}

    /** A text: what it begins with, what is repeated, what it ends with. */
    private record Shape(String name, String ending, String begin, String unit, String end) {
        /** What it can be asked for by: {@code prose}, {@code .txt}, {@code prose.txt}. */
        List<String> names() {
            return List.of(name, ending, name + ending);
        }

        byte[] of(int length) {
            StringBuilder out = new StringBuilder(begin);
            for (int i = 0; out.length() < length; i++) {
                out.append(unit.replace("%s", word(i)));
            }
            return out.append(end).toString().getBytes(StandardCharsets.UTF_8);
        }

        /** Another word for each number, of small letters alone. */
        private static String word(int number) {
            StringBuilder out = new StringBuilder();
            for (int rest = number + 1; rest > 0; rest /= 20) {
                out.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
            }
            return out.toString();
        }
    }

    /** The length in characters, then names of texts or endings, nothing for all; the exit status is 1 where one is a square. */
    public static void main(String[] args) {
        int length = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        List<String> wanted = List.of(args).subList(Math.min(1, args.length), args.length);
        boolean square = false;
        run(new Shape("", ".md", "", "The council met on Monday in Vienna. ", ""), 20_000);
        for (Shape shape : shapes()) {
            if (wanted.isEmpty() || shape.names().stream().anyMatch(wanted::contains)) {
                double once = best(shape, length);
                double twice = best(shape, 2 * length);
                boolean bad = twice > LEAST && twice > LARGEST * once;
                square |= bad;
                System.out.println(String.format(
                        Locale.ROOT,
                        "%-28s %7.2f s %7.2f s  × %.1f%s",
                        shape.name() + shape.ending(),
                        once,
                        twice,
                        twice / once,
                        bad ? "  a square" : ""));
            }
        }
        System.exit(square ? 1 : 0);
    }

    private static double best(Shape shape, int length) {
        double best = run(shape, length);
        for (int i = 0; i < 2 && best < 2; i++) {
            best = Math.min(best, run(shape, length));
        }
        return best;
    }

    private static double run(Shape shape, int length) {
        try {
            Path folder = Files.createTempDirectory("doubling");
            try {
                Path content = Files.createDirectories(folder.resolve("content"));
                boolean imported = shape.ending().equals(".xml");
                boolean settings = shape.ending().equals(".yaml");
                Path file = imported
                        ? folder.resolve("feed.xml")
                        : content.resolve(settings ? "events.yaml" : "a" + shape.ending());
                Files.write(file, shape.of(length));
                Path kept = content.resolve(settings || imported ? "b.md" : "dateline.yaml");
                Files.writeString(kept, settings || imported ? "A council met on Monday." : "title: T");
                long begin = SYSTEM.getProcessCpuTime();
                if (imported || shape.ending().equals(".html")) {
                    new Dateline(Settings.of(folder.resolve("imported"), folder))
                            .importing(List.of(file), null, new StringBuilder());
                }
                for (String name : List.of("content", "imported")) {
                    if (Files.isDirectory(folder.resolve(name))) {
                        Dateline dateline = new Dateline(Settings.of(folder.resolve(name), folder.resolve("site")));
                        dateline.check(Format.TABLE, new StringBuilder());
                        dateline.build(step -> {});
                    }
                }
                return (SYSTEM.getProcessCpuTime() - begin) / 1e9;
            } finally {
                SampleFolder.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Shape> shapes() {
        try (InputStream in = Doubling.class.getResourceAsStream("doubling.tsv")) {
            if (in == null) {
                throw new IllegalStateException("doubling.tsv is missing");
            }
            List<Shape> out = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("##")) {
                    String[] part = line.split("\t", -1);
                    for (String ending : part[1].split(" ", -1)) {
                        out.add(new Shape(
                                part[0],
                                ending,
                                part[2].translateEscapes(),
                                part[3].translateEscapes(),
                                part[4].translateEscapes()));
                    }
                }
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
