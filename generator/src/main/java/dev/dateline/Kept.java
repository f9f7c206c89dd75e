package dev.dateline;

import dev.dateline.cache.Cache;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;

/** What a run keeps for the next one with the same folder, the same program and the same Java. */
final class Kept {
    private Kept() {}

    /** What is kept of a folder under a name; nothing where the settings have no place for it. */
    static Cache of(Settings settings, Path folder, String what) {
        Path cache = settings.cache();
        return cache == null ? Cache.none() : Cache.open(cache, Cache.name(folder, what), program());
    }

    /** Two builds of one version are not the same program; two Javas do not know the same letters. */
    private static String program() {
        String java = Runtime.version() + " " + System.getProperty("java.vendor");
        CodeSource source = Kept.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = Path.of(source.getLocation().toURI());
            BasicFileAttributes is = Files.readAttributes(jar, BasicFileAttributes.class);
            return java + " " + jar + " " + is.size() + " " + is.lastModifiedTime();
        } catch (IOException | URISyntaxException | RuntimeException e) {
            return java;
        }
    }
}
