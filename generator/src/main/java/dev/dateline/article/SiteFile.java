package dev.dateline.article;

import dev.dateline.article.YamlEntry.Shape;
import dev.dateline.source.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The site's own settings, from {@code dateline.yaml} in the content folder.
 *
 * @param title of the site, {@code Timeline} where not given
 * @param description one or two sentences, empty where not given
 * @param baseUrl where the site will stand, http or https, empty where not given
 * @param theme a folder of templates, relative to the content folder, empty where not given
 * @param lang the language of the theme's own words, {@code en} where not given
 * @param permalinks whether the site keeps the addresses of its events, true where not given
 * @param pictures whether events get pictures for the previews of links, true where not given
 * @param problems what is wrong with the file, sorted by line
 */
public record SiteFile(
        String title,
        String description,
        String baseUrl,
        String theme,
        String lang,
        boolean permalinks,
        boolean pictures,
        List<Problem> problems) {
    /** The file's name. */
    public static final String NAME = "dateline.yaml";

    private static final int LARGEST = 64 * 1024;
    /** The shape of a BCP 47 tag. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private static final List<String> KEYS =
            List.of("title", "description", "baseUrl", "theme", "lang", "permalinks", "pictures");
    private static final List<String> SWITCHES = List.of("permalinks", "pictures");

    public SiteFile {
        problems = problems.stream().sorted().toList();
    }

    /** The settings of a content folder; the defaults where it has no such file. */
    public static SiteFile read(Path contentFolder) {
        List<Problem> problems = new ArrayList<>();
        byte[] bytes =
                OwnFile.present(contentFolder, NAME) ? OwnFile.bytes(contentFolder, NAME, LARGEST, problems) : null;
        return of(bytes == null ? "" : Encoding.decode(bytes, NAME, problems), problems);
    }

    static SiteFile of(String yaml) {
        return of(yaml, new ArrayList<>());
    }

    private static SiteFile of(String yaml, List<Problem> problems) {
        Map<String, String> values = new HashMap<>();
        for (YamlEntry entry : Yaml.entries(yaml, NAME, 1, problems)) {
            String key = entry.key();
            if (!KEYS.contains(key)) {
                String message = "Unknown key `" + key + "`";
                problems.add(Problem.warning(NAME, entry.line(), "unknown-key", message, NearestKey.hint(key, KEYS)));
            } else if (entry.shape() == Shape.SCALAR || entry.shape() == Shape.TRUTH) {
                values.put(key, entry.value().strip());
            } else if (entry.shape() != Shape.NOTHING) {
                String message = "`" + key + "` should be a text";
                problems.add(Problem.error(
                        NAME, entry.line(), "wrong-type", message, "write `" + key + ": \"…\"` on one line"));
            }
            if (key.equals("baseUrl")
                    && values.containsKey(key)
                    && !FrontMatter.webAddress(entry.value().strip())) {
                values.remove(key);
                String message = "`baseUrl` is no web address";
                problems.add(Problem.error(NAME, entry.line(), "bad-url", message, "write `baseUrl: https://…`"));
            }
            if (SWITCHES.contains(key)
                    && values.containsKey(key)
                    && !values.get(key).toLowerCase(Locale.ROOT).matches("true|false")) {
                values.remove(key);
                String message = "`" + key + "` should be true or false";
                problems.add(Problem.error(
                        NAME, entry.line(), "wrong-type", message, "write `" + key + ": false`, or leave it out"));
            }
            if (key.equals("lang")
                    && !LANGUAGE.matcher(values.getOrDefault("lang", "en")).matches()) {
                values.remove(key);
                problems.add(Problem.error(
                        NAME, entry.line(), "bad-lang", "`lang` is no language", "write its code, as `lang: ar`"));
            }
        }
        return new SiteFile(
                values.getOrDefault("title", "Timeline"),
                values.getOrDefault("description", ""),
                values.getOrDefault("baseUrl", ""),
                values.getOrDefault("theme", ""),
                values.getOrDefault("lang", "en"),
                on("permalinks", values),
                on("pictures", values),
                problems);
    }

    private static boolean on(String key, Map<String, String> values) {
        return !values.getOrDefault(key, "true").equalsIgnoreCase("false");
    }
}
