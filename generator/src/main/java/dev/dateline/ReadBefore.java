package dev.dateline;

import dev.dateline.article.ReadPages;
import dev.dateline.cache.Cache;
import dev.dateline.desk.Register;
import dev.dateline.source.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read of a content folder before, so that a preview reads only what has changed. Safe for several threads. */
final class ReadBefore {
    private final ReadPages pages;
    private byte @Nullable [] text;
    private Register register = Register.EMPTY;
    private List<Problem> wrong = List.of();

    ReadBefore(Cache cache) {
        pages = new ReadPages(cache);
    }

    ReadPages pages() {
        return pages;
    }

    /** The register of addresses, which only a build writes, and which is long where a site is. */
    synchronized Register register(Path content, List<Problem> problems) {
        byte[] now = bytes(content.resolve(Register.FILE));
        if (now == null || !Arrays.equals(text, now)) {
            List<Problem> found = new ArrayList<>();
            register = Register.read(content, found);
            wrong = found;
            text = now;
        }
        problems.addAll(wrong);
        return register;
    }

    private static byte @Nullable [] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return null; // whoever reads it for good says why, if it is there at all
        }
    }
}
