package dev.dateline.cache;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Results of earlier runs, each under the {@link Key} of all that it depends on. A file that is damaged, cut short or of
 * another program is as good as none, and one that cannot be written stays as it is: a cache never fails. Safe for
 * several threads; of several processes the last to save wins.
 */
public final class Cache implements AutoCloseable {
    /** What has not changed for so long is most likely of a folder that is no more. */
    private static final Duration FORGOTTEN = Duration.ofDays(30);
    /** No run takes so long: its file was left behind. */
    private static final Duration LEFT = Duration.ofDays(1);

    private static final String ENDING = ".cache";
    private static final String NEW = ".new";
    private static final int ENTRY = 2 * Long.BYTES + Long.BYTES + 2 * Integer.BYTES;
    private static final int FOOT = 2 * Long.BYTES + Long.BYTES + 2 * Integer.BYTES;
    private static final Cache NONE = new Cache(null, new Key(0, 0));

    /** Where an entry stands in a file, and its checksum. */
    private record Place(long offset, int length, int sum) {}

    private final @Nullable Path file;
    private final Key program;
    private final Map<Key, Place> known = new HashMap<>();
    private final Set<Key> used = ConcurrentHashMap.newKeySet();
    private final Map<Key, Place> fresh = new HashMap<>();
    private @Nullable FileChannel channel;
    /** How long the file was when it was read, and its end. */
    private long size;

    private ByteBuffer foot = ByteBuffer.allocate(0);
    /** What is kept goes to a file of its own at once: held until the end, it would be a third of the memory. */
    private @Nullable Path next;

    private @Nullable OutputStream out;
    private long written;
    private boolean failed;
    private long saved = Long.MIN_VALUE;

    private Cache(@Nullable Path file, Key program) {
        this.file = file;
        this.program = program;
    }

    /** One that knows nothing and keeps nothing. */
    public static Cache none() {
        return NONE;
    }

    /**
     * What is known of a folder.
     *
     * @param folder where caches are, made when something is kept
     * @param name the file's there, without ending
     * @param program who asks: another program, or another version of it, has other results
     */
    public static Cache open(Path folder, String name, String program) {
        Cache cache = new Cache(
                folder.resolve(name + ENDING), new Packer().text(program).fingerprint());
        cache.read();
        return cache;
    }

    /** A name for what is kept of a folder: its own with a fingerprint of its whole path. */
    public static String name(Path folder, String what) {
        Path at = folder.toAbsolutePath().normalize();
        long mark = new Packer().text(at.toString()).fingerprint().high();
        String own = String.valueOf(at.getFileName()).replaceAll("[^\\w-]", "_");
        return own + "-" + HexFormat.of().toHexDigits(mark, 8) + "-" + what;
    }

    /** Whether anything is kept: to work out a key takes time, too. */
    public boolean keeps() {
        return file != null;
    }

    /** When what is known was saved, in nanoseconds of the file system's own clock; long ago where nothing is. */
    public long saved() {
        return saved;
    }

    private void read() {
        if (file == null || !Files.isRegularFile(file)) {
            return;
        }
        try {
            channel = FileChannel.open(file, StandardOpenOption.READ);
            size = channel.size();
            foot = ByteBuffer.wrap(bytes(size - FOOT, FOOT));
            Key of = new Key(foot.getLong(), foot.getLong());
            long begin = foot.getLong();
            int count = foot.getInt();
            int sum = foot.getInt();
            if (!of.equals(program) || size - FOOT - begin != (long) count * ENTRY) {
                return;
            }
            byte[] index = bytes(begin, count * ENTRY);
            if (sum(index) == sum) {
                ByteBuffer places = ByteBuffer.wrap(index);
                while (places.hasRemaining()) {
                    Key key = new Key(places.getLong(), places.getLong());
                    known.put(key, new Place(places.getLong(), places.getInt(), places.getInt()));
                }
                saved = Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
            }
        } catch (IOException | RuntimeException e) {
            known.clear();
        }
    }

    private byte[] bytes(long offset, int length) throws IOException {
        byte[] bytes = new byte[length];
        ByteBuffer into = ByteBuffer.wrap(bytes);
        FileChannel from = channel;
        while (from != null && into.hasRemaining()) {
            if (from.read(into, offset + into.position()) < 0) {
                throw new IOException("the file ends");
            }
        }
        return bytes;
    }

    private static int sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, bytes.length);
        return (int) sum.getValue();
    }

    /** What is kept under the key, null for nothing. */
    public @Nullable Unpacker find(Key key) {
        Place place = known.get(key);
        byte[] found = place == null ? null : entry(place);
        if (found == null) {
            return null;
        }
        used.add(key);
        return new Unpacker(found);
    }

    private byte @Nullable [] entry(Place place) {
        try {
            byte[] bytes = bytes(place.offset(), place.length());
            return sum(bytes) == place.sum() ? bytes : null;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /** Puts something under the key, in place of what is there, for the next run. */
    public void keep(Key key, Packer packed) {
        byte[] bytes = packed.bytes();
        put(key, bytes, sum(bytes));
    }

    private synchronized void put(Key key, byte[] bytes, int sum) {
        Path to = file;
        if (to == null || failed || fresh.containsKey(key)) {
            return;
        }
        try {
            if (out == null) {
                Path folder = to.toAbsolutePath().getParent();
                Files.createDirectories(folder);
                next = Files.createTempFile(folder, "", NEW); // for its owner alone: articles may be drafts
                out = new BufferedOutputStream(Files.newOutputStream(next), 1 << 16);
            }
            out.write(bytes);
            fresh.put(key, new Place(written, bytes.length, sum));
            written += bytes.length;
        } catch (IOException | RuntimeException e) {
            failed = true; // the next run works it out again
        }
    }

    /**
     * Keeps what this run asked for and found beside what it kept anew; all else is let go. Where most of the file is
     * still of use it is added to, so that a change costs its share.
     */
    public void save() {
        if (file == null || failed || (fresh.isEmpty() && used.size() == known.size())) {
            return;
        }
        try {
            if (added(file) || replaced(file)) {
                tidy(file);
            }
        } catch (IOException | RuntimeException e) {
            failed = true;
        }
    }

    private synchronized boolean added(Path to) throws IOException {
        Map<Key, Place> all = new HashMap<>(known);
        all.keySet().retainAll(used);
        long live =
                all.values().stream().mapToLong(place -> place.length() + ENTRY).sum();
        if (2 * live < size || all.isEmpty()) {
            return false;
        }
        fresh.forEach((key, place) -> all.put(key, new Place(size + place.offset(), place.length(), place.sum())));
        try (FileChannel add = FileChannel.open(to, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock alone = add.tryLock()) {
            if (alone == null || !unchanged(add)) {
                return false; // another run is saving, or has saved
            }
            try {
                add.position(size);
                pour(add);
                fill(add, index(all, size + written));
            } catch (IOException e) {
                add.truncate(size);
                throw e;
            }
        }
        return true;
    }

    private boolean unchanged(FileChannel now) throws IOException {
        ByteBuffer end = ByteBuffer.allocate(FOOT);
        while (now.size() == size && end.hasRemaining() && now.read(end, size - end.remaining()) > 0) {}
        return end.flip().equals(foot.rewind());
    }

    /** What was kept anew. */
    private void pour(FileChannel to) throws IOException {
        Path from = next;
        if (from != null && out != null) {
            out.flush();
            try (FileChannel kept = FileChannel.open(from, StandardOpenOption.READ)) {
                for (long done = 0; done < written; ) {
                    done += kept.transferTo(done, written - done, to);
                }
            }
        }
    }

    private static void fill(FileChannel to, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
    }

    /** The end of a file whose entries end there. */
    private ByteBuffer index(Map<Key, Place> all, long begin) {
        ByteBuffer index = ByteBuffer.allocate(all.size() * ENTRY + FOOT);
        all.forEach((key, place) -> index.putLong(key.high())
                .putLong(key.low())
                .putLong(place.offset())
                .putInt(place.length())
                .putInt(place.sum()));
        int sum = sum(Arrays.copyOf(index.array(), index.position()));
        index.putLong(program.high()).putLong(program.low());
        return index.putLong(begin).putInt(all.size()).putInt(sum).flip();
    }

    private boolean replaced(Path to) throws IOException {
        List<Map.Entry<Key, Place>> old = new ArrayList<>(known.entrySet());
        old.removeIf(entry -> !used.contains(entry.getKey()));
        old.sort(Comparator.comparingLong(entry -> entry.getValue().offset()));
        for (Map.Entry<Key, Place> entry : old) {
            byte[] bytes = entry(entry.getValue());
            if (bytes != null) {
                put(entry.getKey(), bytes, entry.getValue().sum());
            }
        }
        return replace(to);
    }

    private synchronized boolean replace(Path to) throws IOException {
        Path from = next;
        OutputStream end = out;
        if (from == null || end == null || failed) {
            return false;
        }
        end.write(index(fresh, written).array());
        end.close();
        if (channel != null) {
            channel.close(); // not every system replaces a file that is open
        }
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    /** Lets go of what other runs left, long before this one. */
    private static void tidy(Path own) throws IOException {
        Instant now = Files.getLastModifiedTime(own).toInstant();
        try (DirectoryStream<Path> all =
                Files.newDirectoryStream(own.toAbsolutePath().getParent())) {
            for (Path one : all) {
                String name = String.valueOf(one.getFileName());
                Duration kept = name.endsWith(ENDING) ? FORGOTTEN : name.endsWith(NEW) ? LEFT : null;
                if (kept != null && Files.getLastModifiedTime(one).toInstant().isBefore(now.minus(kept))) {
                    Files.deleteIfExists(one);
                }
            }
        }
    }

    /** Lets go of its files; what was not saved is lost. */
    @Override
    public synchronized void close() {
        try {
            if (channel != null) {
                channel.close();
            }
            try {
                if (out != null) {
                    out.close(); // a full disk does not take what is still to be written
                }
            } finally {
                if (next != null) {
                    Files.deleteIfExists(next);
                }
            }
        } catch (IOException e) {
            failed = true;
        }
    }
}
