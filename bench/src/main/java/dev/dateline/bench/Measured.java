package dev.dateline.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a process took, by the operating system's account (Linux: {@code /proc}).
 *
 * @param wall seconds from its start to its end
 * @param cpu seconds of processor time, that of its children included
 * @param peak the most memory that it and its children held, MiB; 0 where the system does not say
 * @param ended whether it came to its end; it is stopped after {@link #LONGEST}
 */
record Measured(double wall, double cpu, double peak, boolean ended) {
    /** Seconds. */
    private static final double LONGEST = 600;
    /** Milliseconds before the second look at a process, and the part of its time that then passes between two looks. */
    private static final long FIRST = 5;

    private static final double SELDOM = 0.02;
    /** Clock ticks a second, which Linux has fixed for programs. */
    private static final double TICKS = 100;

    /**
     * Runs a command to its end, or for as long as anybody would wait.
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
        double before = ofChildren();
        Process process = builder.start();
        long begin = System.nanoTime();
        Map<Long, Double> peaks = new HashMap<>();
        do {
            Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .forEach(p -> peaks.merge(p.pid(), peak(p.pid()), Math::max));
            // To look at all processes takes the time of one of them, which a long build would miss.
        } while (!process.waitFor(Math.max(FIRST, (long) (1000 * SELDOM * seconds(begin))), TimeUnit.MILLISECONDS)
                && seconds(begin) < LONGEST);
        double wall = seconds(begin);
        boolean ended = !process.isAlive();
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        } else if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " failed:\n" + Files.readString(said.toPath()));
        }
        Files.delete(said.toPath());
        double peak = peaks.values().stream().mapToDouble(p -> p).sum();
        return new Measured(wall, ofChildren() - before, peak, ended);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** Processor seconds of all that this process has started and that has ended. */
    private static double ofChildren() {
        try {
            String stat = Files.readString(Path.of("/proc/self/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
        } catch (IOException e) {
            return 0; // not Linux
        }
    }

    /** MiB; 0 of a process that has just ended, whose last look counts. */
    private static double peak(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
                }
            }
        } catch (IOException e) {
            // as said
        }
        return 0;
    }
}
