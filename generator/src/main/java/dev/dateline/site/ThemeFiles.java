package dev.dateline.site;

import dev.dateline.article.NearestKey;
import dev.dateline.source.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which files of a theme's folder nothing uses, as one whose name is misspelt. */
public final class ThemeFiles {
    /** What a theme may put in the place of the built-in file, and the style that is added. */
    static final List<String> KNOWN = List.of(
            "404.ftlh",
            "_headers",
            "about.ftlh",
            "article.ftlh",
            "entity.ftlh",
            "event.ftlh",
            "extra.css",
            "head.ftlh",
            "icon.svg",
            "layout.ftlh",
            "list.ftlh",
            "months.ftlh",
            "parts.ftlh",
            "period.ftlh",
            "script.js",
            "search.ftlh",
            "search.js",
            "style.css",
            "timeline.ftlh");

    /** In bytes; no template is larger. */
    private static final int LARGEST = 1 << 20;

    private final Path folder;
    private final List<Path> files;

    private ThemeFiles(Path folder, List<Path> files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * A warning for each file that neither stands in the place of a built-in one nor is named in another file of the
     * folder. What explains a theme, as its licence, and hidden files are left alone.
     *
     * @param folder the theme; where it is no folder there is nothing to say
     * @param shown the folder as problems name it, with {@code /} at its end
     */
    public static List<Problem> unused(Path folder, String shown) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            ThemeFiles theme = new ThemeFiles(
                    folder, all.filter(Files::isRegularFile).sorted().toList());
            return theme.unused(shown);
        }
    }

    private List<Problem> unused(String shown) throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            String name = name(file);
            if (!quiet(name) && !overrides(file, name) && !named(file)) {
                problems.add(Problem.warning(
                        shown + name, 0, "unused-theme-file", "Nothing uses this file of the theme", hint(name)));
            }
        }
        return problems;
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Editors keep copies beside a file; what explains a theme is for people. */
    private static boolean quiet(String name) {
        return name.matches("(?:.*/)?[.#].*|.*~|.*(?i)\\.(?:md|txt|bak|orig)")
                || (name.indexOf('.') < 0 && nearest(name).isEmpty());
    }

    private boolean overrides(Path file, String name) throws IOException {
        for (String known : KNOWN) {
            // Not every disk tells capitals apart.
            boolean same = known.equalsIgnoreCase(name) && Files.exists(folder.resolve(known));
            if (known.equals(name) || (same && Files.isSameFile(file, folder.resolve(known)))) {
                return true;
            }
        }
        return false;
    }

    /** Templates include others by their names. */
    private boolean named(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        for (Path other : files) {
            if (!other.equals(file) && Files.size(other) <= LARGEST) {
                // Names that matter are ASCII, and any byte is a character of Latin-1.
                if (Files.readString(other, StandardCharsets.ISO_8859_1).contains(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String hint(String name) {
        String near = nearest(name);
        return near.isEmpty()
                ? "a theme holds " + String.join(", ", KNOWN) + ", and what these include"
                : "perhaps you meant `" + near + "`";
    }

    /** The known name that differs in a third of its letters at most, its ending not counted; empty where none does. */
    private static String nearest(String name) {
        int dot = name.lastIndexOf('.');
        int letters = dot < 0 ? name.length() : dot;
        return NearestKey.nearest(name, KNOWN, Math.max(1, letters / 3)).orElse("");
    }
}
