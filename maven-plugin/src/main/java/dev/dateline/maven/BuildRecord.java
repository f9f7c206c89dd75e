package dev.dateline.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the last build was made of and what it made, kept in a file, so that the next one can see that there is nothing
 * to do. The file ends in a checksum; one that does not hold is as good as none.
 *
 * @param folders the folders that were read
 * @param kept the file in one of them that the build itself writes; it counts as written, not as read
 * @param inputs the fingerprint of all that goes into the site
 * @param outputs the fingerprint of what was written
 * @param remark what the build had to say, for the next one that has nothing to say itself
 */
record BuildRecord(List<Path> folders, Path kept, String inputs, String outputs, String remark) {
    private static final String FORMAT = "dateline-build-record 1";

    /** The fingerprint of what goes into a site: settings in a fixed order, and whole folders. */
    static String inputs(List<String> settings, List<Path> folders, Path kept) throws IOException {
        Fingerprint print = new Fingerprint();
        settings.forEach(print::add);
        for (Path folder : folders) {
            print.add(folder.toString()).contents(folder, kept);
        }
        return print.toString();
    }

    /** The fingerprint of what was written: folders and files, and the file that the build keeps, if there is any. */
    static String outputs(List<Path> written, Path kept) throws IOException {
        Fingerprint print = new Fingerprint();
        for (Path root : written) {
            print.add(root.toString()).listing(root);
        }
        if (Files.exists(kept)) {
            print.add(kept.toString()).listing(kept);
        }
        return print.toString();
    }

    /** Whether a build with these settings would do what the recorded one did, and its work is still there. */
    boolean holds(List<String> settings, List<Path> written) {
        try {
            return outputs.equals(outputs(written, kept)) && inputs.equals(inputs(settings, folders, kept));
        } catch (IOException e) {
            return false; // a folder that is gone, or cannot be read: the build will say so
        }
    }

    /** The record in a file, null where there is none to trust. */
    static @Nullable BuildRecord read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            int last = lines.size() - 1;
            if (last < 5 || !lines.get(0).equals(FORMAT) || !lines.get(last).equals(checksum(lines.subList(0, last)))) {
                return null;
            }
            List<Path> folders = lines.subList(5, last).stream().map(Path::of).toList();
            return new BuildRecord(folders, Path.of(lines.get(4)), lines.get(1), lines.get(2), lines.get(3));
        } catch (IOException | UncheckedIOException e) {
            return null; // none yet, or not text
        }
    }

    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(FORMAT, inputs, outputs, remark, kept.toString()));
        folders.forEach(folder -> lines.add(folder.toString()));
        lines.add(checksum(lines));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
    }

    private static String checksum(List<String> lines) {
        Fingerprint print = new Fingerprint();
        lines.forEach(print::add);
        return print.toString();
    }
}
