package dev.dateline.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** SHA-256 of names, values and files, each with its length before it, so that no two lists look alike. */
final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Fingerprint add(String value) {
        return add(value.getBytes(StandardCharsets.UTF_8));
    }

    private Fingerprint add(byte[] bytes) {
        add(bytes.length);
        digest.update(bytes);
        return this;
    }

    private void add(long number) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            digest.update((byte) (number >> shift));
        }
    }

    /** Names and bytes of all files below a path but one; time stamps tell nothing, a check-out sets them anew. */
    Fingerprint contents(Path root, Path but) throws IOException {
        Map<Path, BasicFileAttributes> files = files(root);
        files.remove(but);
        add(files.size());
        for (Map.Entry<Path, BasicFileAttributes> file : files.entrySet()) {
            add(root.relativize(file.getKey()).toString());
            add(file.getValue().isRegularFile() ? Files.readAllBytes(file.getKey()) : new byte[0]);
        }
        return this;
    }

    /** Names, sizes and times of all files at or below a path: enough to see that nobody touched what we wrote. */
    Fingerprint listing(Path root) throws IOException {
        Map<Path, BasicFileAttributes> files = files(root);
        add(files.size());
        for (Map.Entry<Path, BasicFileAttributes> file : files.entrySet()) {
            add(root.relativize(file.getKey()).toString());
            add(file.getValue().size());
            add(file.getValue().lastModifiedTime().toMillis());
        }
        return this;
    }

    private static SortedMap<Path, BasicFileAttributes> files(Path root) throws IOException {
        SortedMap<Path, BasicFileAttributes> files = new TreeMap<>();
        Files.walkFileTree(root, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.put(file, attributes);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof FileSystemLoopException) {
                    return FileVisitResult.CONTINUE; // a link to a folder that we are in
                }
                throw e;
            }
        });
        return files;
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
