package dev.dateline.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a process took, by the operating system's account (Linux: {@code /proc}).
 *
 * @param wall seconds from its start to its end
 * @param cpu seconds of processor time, that of its children included
 * @param peak the most memory that it and its children held, MiB; 0 where the system does not say
 */
record Measured(double wall, double cpu, double peak) {
    /** Milliseconds between two looks at a process. */
    private static final long LOOK = 5;
    /** Clock ticks a second, which Linux has fixed for programs. */
    private static final double TICKS = 100;

    /**
     * Runs a command to its end.
     *
     * @throws IllegalStateException if it fails; what it said is in the message
     */
    static Measured run(List<String> command, Path folder) throws IOException, InterruptedException {
        File said = Files.createTempFile("dateline-bench", ".log").toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said);
        builder.environment()
                .put(
                        "XDG_CACHE_HOME",
                        folder.resolve(Tool.CACHE).toAbsolutePath().toString());
        Process process = builder.start();
        long begin = System.nanoTime();
        Map<Long, double[]> seen = new HashMap<>();
        while (process.isAlive()) {
            Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .forEach(p -> look(p.pid(), seen.computeIfAbsent(p.pid(), k -> new double[2])));
            Thread.sleep(LOOK);
        }
        double wall = (System.nanoTime() - begin) / 1e9;
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + " failed:\n" + Files.readString(said.toPath()));
        }
        Files.delete(said.toPath());
        double cpu = seen.values().stream().mapToDouble(s -> s[0]).sum();
        double peak = seen.values().stream().mapToDouble(s -> s[1]).sum();
        return new Measured(wall, cpu, peak);
    }

    private static void look(long pid, double[] seen) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            seen[0] = (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    seen[1] = Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
                }
            }
        } catch (IOException e) {
            // It has just ended, or this is not Linux: the last look counts.
        }
    }
}
