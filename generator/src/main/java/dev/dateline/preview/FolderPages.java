package dev.dateline.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The files of a folder, and nothing outside of it; they are read anew at each request. */
final class FolderPages implements Pages {
    private final Path folder;

    FolderPages(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public byte @Nullable [] file(String path) throws IOException {
        if (path.indexOf('\\') >= 0) {
            return null;
        }
        try {
            Path file = folder.resolve(path).normalize();
            boolean inside = file.startsWith(folder)
                    && Files.isRegularFile(file)
                    && file.toRealPath().startsWith(folder.toRealPath());
            return inside ? Files.readAllBytes(file) : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
