package dev.dateline;

import dev.dateline.DatelineException.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The right to replace a site, held by one build at a time. The system gives it back when a process dies, however it
 * dies, so no lock is ever stale; the file beside the site only names the owner.
 */
final class SiteLock {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static final long PAUSE = 50;

    /** Windows lets nobody read what is locked, and the owner's name is to be read. */
    private static final long BEHIND_THE_TEXT = Long.MAX_VALUE - 1;

    /**
     * What threads of this process hold or try. POSIX takes a process's locks from it as soon as it closes any of its
     * channels on the file, so no second one may be opened.
     */
    private static final Set<Path> HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private SiteLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** What is done by nobody else at the same time. */
    interface Work {
        void run() throws IOException;
    }

    /**
     * Does it as soon as no other build writes to the same place.
     *
     * @param file names the owner while it works, and is gone afterwards
     * @throws DatelineException if the other build takes longer than any publishing should
     */
    static void holding(Path file, Work work) throws IOException {
        SiteLock lock = on(file, PATIENCE);
        try {
            work.run();
        } finally {
            lock.release();
        }
    }

    static SiteLock on(Path file, long patience) throws IOException {
        long begin = System.nanoTime();
        while (true) {
            SiteLock lock = HERE.add(file) ? open(file) : null;
            if (lock != null) {
                return lock;
            }
            if (System.nanoTime() - begin > patience) {
                throw new DatelineException(Kind.MACHINE, taken(file));
            }
            pause();
        }
    }

    private static @Nullable SiteLock open(Path file) throws IOException {
        boolean mine = false;
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            mine = locked(channel) && isStill(file, channel);
            return mine ? new SiteLock(file, channel) : null;
        } finally {
            if (!mine) {
                if (channel != null) {
                    channel.close();
                }
                HERE.remove(file);
            }
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(BEHIND_THE_TEXT, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false; // this process under another class loader
        }
    }

    /**
     * The owner before may have removed the file that we locked: then somebody else may hold its successor. Told by a
     * length that nobody else gives it, as opening the file to look would give our lock away.
     */
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        String owner = "process " + ProcessHandle.current().pid() + " thread "
                + Thread.currentThread().getId() + "\n";
        int length = ThreadLocalRandom.current().nextInt(100, 1_000_000);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
        channel.write(ByteBuffer.wrap(new byte[] {'\n'}), length - 1);
        try {
            return Files.size(file) == length;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static String taken(Path file) {
        String owner;
        try {
            String name = HERE.contains(file)
                    ? "process " + ProcessHandle.current().pid() + ", which is this one"
                    : Files.readString(file).lines().findFirst().orElse("");
            owner = name + ", since " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            owner = "its owner is not known";
        }
        return "another build is writing to the same place (" + owner + ")\n    wait for it, or end it";
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatelineException(Kind.MACHINE, "interrupted while another build was writing", e);
        }
    }

    void release() throws IOException {
        // While it is still ours; Windows refuses, and the file stays until the next build.
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            channel.truncate(0);
        }
        channel.close();
        HERE.remove(file);
    }
}
