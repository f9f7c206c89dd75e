package dev.dateline.article;

import dev.dateline.article.Article.DateSource;
import dev.dateline.source.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts an article together out of its front matter, its format's content and its name. */
final class ArticleFile {
    private final String id;
    private final String path;
    private final List<Problem> problems;
    private final SourceFile file;
    private final FrontMatter front;
    private final Map<String, String> origins = new TreeMap<>();

    private ArticleFile(String id, String path, String text, List<Problem> problems) {
        this.id = id;
        this.path = path;
        this.problems = problems;
        this.file = SourceFile.cut(text, path, problems);
        this.front = new FrontMatter(file.yaml(), path, 2, problems);
    }

    /** The article, unless the file is empty or too large. */
    static Optional<Article> read(String id, String path, byte[] bytes, List<Problem> problems) {
        return page(id, path, bytes, problems).article();
    }

    /** As {@link #read}, with what each field rests on. */
    static PageReading page(String id, String path, byte[] bytes, List<Problem> problems) {
        Optional<Problem> tooMuch = Limits.size(path, bytes.length);
        String text = tooMuch.isPresent() ? "" : Encoding.decode(bytes, path, problems);
        if (tooMuch.isPresent() || text.isBlank()) {
            problems.add(tooMuch.orElseGet(() -> empty(path, 0)));
            return new PageReading(Optional.empty(), Map.of(), Optional.empty(), problems);
        }
        ArticleFile file = new ArticleFile(id, path, text, problems);
        Article article = file.article();
        return new PageReading(Optional.of(article), file.origins, file.events(), problems);
    }

    private static Problem empty(String path, int line) {
        return Problem.error(path, line, "empty", "The article has no text", "write its text, or remove the file");
    }

    private Article article() {
        if (file.body().isBlank()) {
            problems.add(empty(path, file.bodyLine()));
        }
        Content content = FileFormat.of(path).read(file.body(), path, file.bodyLine(), problems);
        Meta meta = content.meta();
        String title = firstOf(front.title, meta.title());
        Furniture.Cleared cleared = Furniture.clear(content, title, firstOf(front.author, meta.author()));
        if (FileFormat.of(path) == FileFormat.PLAIN_TEXT) {
            cleared = new Furniture.Cleared(PlainHeadings.mark(cleared.content()), cleared.author());
        }
        origins(meta);
        if (title.isEmpty()) {
            title = Headline.of(cleared.content());
            cleared = withoutTitle(cleared, title);
        }
        origin("title", title, "the text's own heading");
        origin("title", name(), "the file's name");
        origin("author", cleared.author(), "the text's byline");
        LocalDate named = Dates.inName(name());
        origin("date", named == null ? "" : named.toString(), "the file's name");
        LocalDate date = front.date != null ? front.date : meta.date() != null ? meta.date() : named;
        DateSource source = front.date != null
                ? DateSource.FRONT_MATTER
                : meta.date() != null ? DateSource.METADATA : named != null ? DateSource.FILE_NAME : DateSource.NONE;
        if (file.draftLine() > 0 && !front.draft) {
            problems.add(DraftMark.problem(path, file.draftLine()));
        }
        // A bad date has its own problem, with the same remedy.
        if (date == null && !front.has("date")) {
            problems.add(undated());
        }
        return new Article(
                id,
                path,
                words("title", title.isEmpty() ? readable(name()) : title),
                date,
                source,
                words("author", cleared.author()),
                words("publisher", firstOf(front.publisher, meta.publisher())),
                firstOf(front.url, meta.url()),
                language(firstOf(front.lang, meta.lang())),
                tags(),
                front.draft || file.draftLine() > 0,
                file.body(),
                file.bodyLine(),
                cleared.content().text(),
                cleared.content().blocks());
    }

    private String words(String key, String value) {
        return Limits.words(value, key, path, front.line(key), problems);
    }

    private List<String> tags() {
        if (front.tags.size() > Limits.TAGS) {
            problems.add(Problem.warning(
                    path,
                    Math.max(1, front.line("tags")),
                    "too-long",
                    "There are more than 100 tags, the others are left out",
                    "keep those that matter"));
        }
        return front.tags.stream()
                .limit(Limits.TAGS)
                .map(tag -> words("tags", tag))
                .toList();
    }

    private Optional<YamlNode> events() {
        if (!front.has("events")) {
            return Optional.empty();
        }
        // Empty lines in front make the lines of the nodes those of the file; what is wrong was told already.
        Optional<YamlNode> root = YamlFile.of("\n" + file.yaml(), path, new ArrayList<>());
        return root.flatMap(node -> node.at("events"));
    }

    private void origins(Meta meta) {
        for (String key : List.of("title", "date", "author", "publisher", "url", "lang")) {
            boolean bad = (key.equals("date") && front.date == null) || (key.equals("url") && front.url.isEmpty());
            origin(key, front.has(key) && !bad ? key : "", "its front matter");
            origin(key, meta.origin(key), meta.origin(key));
        }
    }

    /** The first place that says something counts. */
    private void origin(String key, String value, String place) {
        if (!value.isEmpty()) {
            origins.putIfAbsent(key, place);
        }
    }

    private Problem undated() {
        String hint = file.present()
                ? "add the line `date: YYYY-MM-DD` to the front matter"
                : "begin the file with the lines `---`, `date: YYYY-MM-DD` and `---`";
        return Problem.warning(
                path, 1, "undated", "The article has no date, so a day of the week in it means no day", hint);
    }

    private String language(String tag) {
        String lang = tag.isEmpty() ? "en" : tag;
        String primary = lang.toLowerCase(Locale.ROOT).split("[-_]", -1)[0];
        if (!primary.equals("en")) {
            problems.add(Problem.warning(
                    path,
                    Math.max(1, front.line("lang")),
                    "language-unsupported",
                    "The language `" + lang
                            + "` is not supported: the article is shown, no date or event is looked for",
                    "leave `lang` out if the article is in English"));
        }
        return lang;
    }

    /**
     * A page repeats its title, and a Markdown file begins with it: both are known already and no part of the story. A
     * first line of plain text that only looks like a heading stays one, as it may be the only place of a date.
     */
    private Furniture.Cleared withoutTitle(Furniture.Cleared cleared, String title) {
        long times = cleared.content().blocks().stream()
                .filter(block -> Words.nearlyEqual(cleared.content().textOf(block), title))
                .count();
        if (FileFormat.of(path) == FileFormat.PLAIN_TEXT && times < 2) {
            return new Furniture.Cleared(Headline.asFirst(cleared.content(), title), cleared.author());
        }
        return Furniture.clear(cleared.content(), title, cleared.author());
    }

    private String name() {
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private static String readable(String name) {
        String words = Dates.withoutDate(name).replaceAll("[-_\\s]+", " ").strip();
        String title = words.isEmpty() ? name : words;
        int first = Character.charCount(title.codePointAt(0));
        return title.substring(0, first).toUpperCase(Locale.ROOT) + title.substring(first);
    }

    private static String firstOf(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
