package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed site is what its articles give. */
class GoldenSiteTest {
    private static final String HINT = "; run ./dateline build in the root of the repository and look at what changes";

    @TempDir
    Path folder;

    private final Path root = ContentSiteTest.root();

    @Test
    void the_site_of_the_repository_is_what_its_articles_give() throws IOException {
        Path committed = root.resolve("site");
        assertThat(committed).as("the site of the repository" + HINT).isDirectory();
        Path built = folder.resolve("site");
        new Dateline(Settings.of(root.resolve("content"), built)).build(step -> {});
        String difference = difference(committed, built);
        if (difference != null) {
            fail(difference + HINT);
        }
    }

    private static @Nullable String difference(Path committed, Path built) throws IOException {
        SortedSet<String> all = names(committed);
        all.addAll(names(built));
        for (String name : all) {
            if (!Files.exists(committed.resolve(name))) {
                return "site/ lacks " + name;
            }
            if (!Files.exists(built.resolve(name))) {
                return "site/ has a file that is no longer built, " + name;
            }
            if (!Arrays.equals(Files.readAllBytes(committed.resolve(name)), Files.readAllBytes(built.resolve(name)))) {
                return "site/" + name + " is not what is built now";
            }
        }
        return null;
    }

    private static SortedSet<String> names(Path site) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (Stream<Path> all = Files.walk(site)) {
            all.filter(Files::isRegularFile)
                    .forEach(p -> names.add(site.relativize(p).toString().replace('\\', '/')));
        }
        return names;
    }
}
