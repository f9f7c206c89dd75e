package dev.dateline;

import dev.dateline.cache.Cache;
import dev.dateline.cache.Key;
import dev.dateline.cache.Packer;
import dev.dateline.cache.Unpacker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * What the last run wrote: from what each file was made, and how it stood in the site then. One that still stands so is
 * not read, as git does with its index; what was touched when that list was saved, or later, is looked into. Safe for
 * several threads.
 */
final class Written {
    private static final Key ALL = new Packer().text("files").fingerprint();
    /** The coarsest clock of a file system, FAT's, in nanoseconds: in so short a time two changes look like one. */
    private static final long TICK = TimeUnit.SECONDS.toNanos(2);

    /**
     * A file as it was left.
     *
     * @param from what it was made from
     * @param sum its length and checksum
     * @param size its length
     * @param changed its time of change, in nanoseconds
     * @param place where on the disk it is, as a number that differs for most others
     */
    private record Entry(Key from, long sum, long size, long changed, int place) {
        boolean stands(BasicFileAttributes is) {
            return size == is.size() && changed == Written.changed(is) && place == Written.place(is);
        }
    }

    private final Cache cache;
    private final long saved;
    private final Map<String, Entry> before = new HashMap<>();
    private final SortedMap<String, Entry> now = new TreeMap<>();

    Written(Cache cache) {
        this.cache = cache;
        this.saved = cache.saved();
        Unpacker in = cache.keeps() ? cache.find(ALL) : null;
        for (int i = in == null ? 0 : in.number(); in != null && i > 0; i--) {
            String name = in.text();
            before.put(name, new Entry(in.key(), in.large(), in.large(), in.large(), (int) in.large()));
        }
    }

    /** Whether anything is kept. */
    boolean keeps() {
        return cache.keeps();
    }

    /** Whether a file of the site is there and holds what was made from the same. */
    boolean same(String name, Key from, Path file) throws IOException {
        Entry entry = before.get(name);
        BasicFileAttributes is = entry != null && entry.from().equals(from) ? attributes(file) : null;
        if (entry == null || is == null || !is.isRegularFile()) {
            return false;
        }
        boolean settled = changed(is) + TICK < saved;
        if (!(settled && entry.stands(is)) && sum(Files.readAllBytes(file)) != entry.sum()) {
            return false;
        }
        note(name, from, entry.sum(), is);
        return true;
    }

    /** Notes what was just written to a file. */
    void wrote(String name, Key from, byte[] bytes, Path file) throws IOException {
        BasicFileAttributes is = attributes(file);
        if (is != null) {
            note(name, from, sum(bytes), is);
        }
    }

    private synchronized void note(String name, Key from, long sum, BasicFileAttributes is) {
        now.put(name, new Entry(from, sum, is.size(), changed(is), place(is)));
    }

    private static @Nullable BasicFileAttributes attributes(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return null;
        }
    }

    private static long changed(BasicFileAttributes is) {
        return is.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    private static int place(BasicFileAttributes is) {
        return Objects.hashCode(is.fileKey());
    }

    private static long sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, bytes.length);
        return (long) bytes.length << Integer.SIZE | sum.getValue();
    }

    /** Keeps the list for the next run. */
    synchronized void save() {
        if (cache.keeps() && !now.equals(before)) {
            Packer out = new Packer().number(now.size());
            now.forEach((name, e) -> out.text(name)
                    .key(e.from())
                    .number(e.sum())
                    .number(e.size())
                    .number(e.changed())
                    .number(e.place()));
            cache.keep(ALL, out);
        }
        cache.save();
    }
}
