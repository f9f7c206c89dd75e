package dev.dateline.browser;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hostile text, and an article that has it in every place that an article has.
 *
 * @param written as it stands in the file
 * @param shown as readers are to see it
 * @param day the day of the event that the article tells; each has its own
 */
record Attack(String written, String shown, LocalDate day) {
    private static final Path TEXTS = Path.of("src", "test", "resources", "attacks.tsv");
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 6);
    private static final Gson QUOTED = new GsonBuilder().disableHtmlEscaping().create();

    private static final Pattern UNIT = Pattern.compile("(?<!\\\\)\\\\u([0-9A-F]{4})");

    private static final String ARTICLE = """
            ---
            title: TEXT
            date: DAY
            author: TEXT
            publisher: TEXT
            tags: [TEXT, "a tag"]
            events:
            - quote: opened a lock of the north canal
              title: TEXT
              people: [TEXT]
              organizations: [TEXT]
              places: [TEXT]
            ---
            Mayor Anna Keller opened a lock of the north canal in Oslo on DAY, where a board says RAW
            """;

    static List<Attack> all() {
        List<Attack> out = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(TEXTS)) {
                if (!line.startsWith("##")) {
                    String[] part = line.split("\t", 2);
                    String shown = part[part.length - 1];
                    out.add(new Attack(unescaped(part[0]), unescaped(shown), FIRST.plusDays(3L * out.size())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }

    private static String unescaped(String text) {
        return UNIT.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))))
                .translateEscapes();
    }

    /** A folder with an article for each. */
    static Path folder() {
        try {
            Path content = Files.createTempDirectory("dateline-attacks");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> BuiltSite.delete(content)));
            Files.writeString(content.resolve("dateline.yaml"), """
                    title: "</title><script>alert('site')</script>"
                    description: "=1+1 \\"><img src=x onerror=alert('description')>"
                    baseUrl: "https://harbour.example/twenty-eight-points/"
                    permalinks: false
                    """);
            int number = 0;
            for (Attack attack : all()) {
                String text = ARTICLE.replace("TEXT", QUOTED.toJson(attack.written))
                        .replace("DAY", attack.day.toString())
                        .replace("RAW", attack.written);
                Files.writeString(content.resolve(String.format(Locale.ROOT, "attack-%02d.txt", number++)), text);
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
