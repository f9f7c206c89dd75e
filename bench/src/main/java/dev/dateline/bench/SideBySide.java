package dev.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Builds made-up archives with Dateline and with every peer that is installed, turn by turn, whole processes on a memory
 * file system, and prints medians. A ratio is the median of the ratios of the turns, so that a machine that is busy for
 * a while does no harm.
 */
final class SideBySide {
    private static final int TURNS = 5;
    /** What takes so many seconds is measured once. */
    private static final double SLOW = 90;

    private SideBySide() {}

    /** Numbers of articles, 1 1000 10000 where none are given; run from the project's folder. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<Tool> tools = new ArrayList<>();
        for (Tool tool : Tool.values()) {
            if (tool.find().isPresent()) {
                tools.add(tool);
            } else {
                System.out.println(tool + " is not installed and is left out.");
            }
        }
        System.out.printf(
                "%-10s %9s %9s %14s %9s %9s%n", "", "articles", "wall s", "ratio to first", "cpu s", "peak MiB");
        for (String size : args.length == 0 ? new String[] {"1", "1000", "10000"} : args) {
            compare(Integer.parseInt(size), tools);
        }
    }

    private static void compare(int size, List<Tool> tools) throws IOException, InterruptedException {
        Path work = work();
        try {
            SampleFolder.write(size, work.resolve("articles"));
            List<List<Measured>> all = new ArrayList<>();
            for (Tool tool : tools) {
                tool.prepare(work.resolve("articles"), work.resolve(tool.name()));
                all.add(new ArrayList<>());
                if (size == 1 || tool == Tool.AGAIN) {
                    Measured.run(tool.build(), work.resolve(tool.name())); // caches of programs, classes and articles
                }
            }
            for (int turn = 0; turn < (size > 1000 ? 3 : TURNS); turn++) {
                for (int i = 0; i < tools.size(); i++) {
                    Tool tool = tools.get(i);
                    if (turn > 0 && all.get(i).get(0).wall() > SLOW) {
                        continue;
                    }
                    tool.before(work.resolve(tool.name()), turn);
                    all.get(i).add(Measured.run(tool.build(), work.resolve(tool.name())));
                }
            }
            List<Measured> first = all.get(0);
            for (int k = 0; k < tools.size(); k++) {
                List<Measured> own = all.get(k);
                List<Double> ratios = new ArrayList<>();
                for (int i = 0; i < own.size(); i++) {
                    ratios.add(own.get(i).wall() / first.get(i).wall());
                }
                System.out.printf(
                        Locale.ROOT,
                        "%-10s %9d %9.2f %14.1f %9.2f %9.0f%s%n",
                        tools.get(k).name().toLowerCase(Locale.ROOT),
                        size,
                        median(own, Measured::wall),
                        median(ratios, r -> r),
                        median(own, Measured::cpu),
                        median(own, Measured::peak),
                        own.stream().allMatch(Measured::ended) ? "" : "  stopped before its end");
            }
        } finally {
            SampleFolder.delete(work);
        }
    }

    /** A folder to work in, in memory where the system has such. */
    static Path work() throws IOException {
        Path memory = Path.of("/dev/shm");
        return Files.isWritable(memory)
                ? Files.createTempDirectory(memory, "dateline-bench")
                : Files.createTempDirectory("dateline-bench");
    }

    private static <T> double median(List<T> of, ToDoubleFunction<T> value) {
        double[] sorted = of.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
