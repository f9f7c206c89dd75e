package dev.dateline.importing;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleReader;
import dev.dateline.article.Block;
import dev.dateline.article.Duplicates;
import dev.dateline.article.PageReading;
import dev.dateline.importing.Imported.Field;
import dev.dateline.source.Problem;
import dev.dateline.source.Slug;
import dev.dateline.source.UniqueNames;
import dev.dateline.text.FunctionWords;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Raw pages to clean articles. Pure: it reads and writes no file. */
public final class Importer {
    private static final Pattern NAMELESS =
            Pattern.compile("(index|page|article|download|untitled|story|print|entry)-?\\d*|\\d+");
    /** Two to four words with capitals: {@code Anna Keller}, {@code Omar bin Said}. */
    static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*( (al|bin|de|van|von|der|la|da|di))?( \\p{Lu}[\\p{L}.'’-]*){1,3}");

    private static final double ENGLISH = 0.2;

    /** Archives of the web put the moment of a capture before the address: {@code …/web/20190314102030/https://…}. */
    private static final Pattern ARCHIVED = Pattern.compile("^https?://[^?#]*/\\d{14}[a-z_]*/(?=https?://)");
    /** A line above the story, in characters. */
    private static final int LINE = 120;
    /** A page with fewer words was perhaps not saved whole. */
    private static final int FEW = 40;

    private final @Nullable LocalDate date;
    private final UniqueNames names = new UniqueNames();

    private Importer(@Nullable LocalDate date) {
        this.date = date;
    }

    /**
     * Reads all pages; of those that are one with another or with an article that is there already, the later is not
     * taken.
     *
     * @param files the files as they were found by their paths, in their order
     * @param present the articles of the content folder
     * @param date the day of publication of pages that do not say theirs, null for none
     */
    public static List<Imported> of(Map<String, byte[]> files, List<Article> present, @Nullable LocalDate date) {
        Importer importer = new Importer(date);
        // Where a disk does not tell capitals apart, ferry.md would be written over Ferry.md.
        present.forEach(a -> importer.names.take(a.id().toLowerCase(Locale.ROOT)));
        List<Imported> out = new ArrayList<>();
        List<Article> read = new ArrayList<>(present);
        Map<Integer, Article> articles = new HashMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Optional<String> foreign = ForeignFormat.of(file.getValue());
            if (foreign.isPresent()) {
                out.add(new Imported(file.getKey(), "", "", List.of(), 0, List.of(), foreign.get(), List.of()));
                continue;
            }
            List<Problem> problems = new ArrayList<>();
            for (Page page : Pages.of(file.getKey(), file.getValue(), problems)) {
                PageReading reading = ArticleReader.page(page.path(), page.bytes());
                Article article = reading.article()
                        .filter(a -> a.blocks().stream().anyMatch(Block::story))
                        .orElse(null);
                if (article == null) {
                    out.add(new Imported(
                            page.source(),
                            "",
                            "",
                            List.of(),
                            0,
                            List.of(),
                            noStory(page),
                            page.envelope().problems()));
                } else {
                    Imported imported = importer.imported(page, reading, article);
                    Article named = renamed(article, page.source() + "#" + out.size(), imported);
                    articles.put(out.size(), named);
                    read.add(named);
                    out.add(imported);
                }
            }
            problems.forEach(p ->
                    out.add(new Imported(file.getKey(), "", "", List.of(), 0, List.of(), p.message(), List.of(p))));
        }
        return importer.named(out, articles, read, present);
    }

    private static String noStory(Page page) {
        String start = Page.start(page.bytes());
        if (start.isBlank()) {
            return "the file is empty";
        }
        boolean scripted = start.contains("<script") || start.contains("<frame");
        return "there is no story in it"
                + (scripted ? "; save the page again when the browser shows its text, as a complete page" : "");
    }

    private Imported imported(Page page, PageReading reading, Article article) {
        Map<String, String> origins = new HashMap<>(reading.origins());
        page.envelope().origins().forEach((key, origin) -> origins.replace(key, origin));
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("title", article.title(), origins.getOrDefault("title", "the file's name")));
        Optional<PrintedDate.Printed> printed = article.date() == null ? PrintedDate.in(article) : Optional.empty();
        fields.add(day(page, article, origins, printed));
        String url = article.url().isEmpty() ? page.savedFrom() : article.url();
        String from =
                article.url().isEmpty() ? "the note of the program that saved it" : origins.getOrDefault("url", "");
        Field author = author(article, origins, printed);
        fields.add(author);
        String publisher = host(ARCHIVED.matcher(url).replaceFirst(""));
        fields.add(
                article.publisher().isEmpty() && !url.isEmpty()
                        ? new Field("publisher", publisher, "the host of its url")
                        : field("publisher", article.publisher(), origins, "not found"));
        fields.add(new Field("url", url, url.isEmpty() ? "https://…  (not found)" : from));
        fields.add(language(article, origins));
        List<String> leftOut = new ArrayList<>();
        int blocks = 0;
        Predicate<Block> told = told(article, printed, author.value());
        for (Block block : article.blocks()) {
            if (told.test(block)) {
                leftOut.add(PrintedDate.line(article, block));
            } else {
                blocks++;
            }
        }
        leftOut.removeIf(String::isBlank);
        String text = FrontMatterText.of(fields) + MarkdownText.of(article, url, told);
        List<Problem> problems = page.envelope().problems();
        return new Imported(
                page.source(),
                name(page, article),
                text,
                fields,
                blocks,
                leftOut,
                note(page, reading, article),
                problems);
    }

    private static String note(Page page, PageReading reading, Article article) {
        Optional<Problem> garbled = reading.problems().stream()
                .filter(p -> p.code().equals("encoding"))
                .findFirst();
        if (garbled.isPresent()) {
            return garbled.get().message() + "; look whether its letters are right";
        }
        if (!page.envelope().note().isEmpty()) {
            return page.envelope().note();
        }
        long words = article.blocks().stream()
                .filter(Block::story)
                .mapToLong(b -> article.shown(b.span()).split(" ", -1).length)
                .sum();
        return words < FEW ? "its story has " + words + " words only; look whether the page was saved whole" : "";
    }

    /** What is no part of the story: furniture, and the lines that say what the front matter says now. */
    private static Predicate<Block> told(Article article, Optional<PrintedDate.Printed> printed, String author) {
        String dated = printed.filter(p -> nobodyElse(p.rest(), author))
                .map(PrintedDate.Printed::line)
                .orElse("");
        LocalDate day = printed.map(PrintedDate.Printed::day).orElse(article.date());
        Set<Block> above = new HashSet<>();
        for (Block block : article.blocks()) {
            String line = PrintedDate.line(article, block);
            if (block.story() && line.length() > LINE) {
                break;
            }
            boolean says = day != null
                    && PrintedDate.beside(line, day)
                            .filter(rest -> nobodyElse(rest, author))
                            .isPresent();
            if (says) {
                above.add(block);
            }
        }
        return block -> {
            String line = PrintedDate.line(article, block);
            boolean title = block.kind() == Block.Kind.HEADING && block.level() == 1 && line.equals(article.title());
            return block.kind() == Block.Kind.LEFTOVER
                    || title
                    || above.contains(block)
                    || (!dated.isEmpty() && line.equals(dated));
        };
    }

    /** Whether what a line says beside a date is nothing, or who wrote the article. */
    private static boolean nobodyElse(String rest, String author) {
        String name = withoutBy(rest);
        return name.isEmpty() || (name.length() > 2 && author.contains(name));
    }

    private static String withoutBy(String line) {
        return line.replaceFirst("(?i)^by ", "");
    }

    private Field day(Page page, Article article, Map<String, String> origins, Optional<PrintedDate.Printed> printed) {
        if (article.date() != null) {
            return new Field("date", article.date().toString(), origins.getOrDefault("date", ""));
        }
        if (printed.isPresent()) {
            PrintedDate.Printed p = printed.get();
            return new Field("date", p.day().toString(), "the line \"" + p.line() + "\"");
        }
        String saved = page.envelope().saved();
        return date == null
                ? new Field(
                        "date", "", "YYYY-MM-DD  (not found" + (saved.isEmpty() ? ")" : "; saved on " + saved + ")"))
                : new Field("date", date.toString(), "the option --date");
    }

    private static Field field(String key, String value, Map<String, String> origins, String missing) {
        return new Field(key, value, value.isEmpty() ? "…  (" + missing + ")" : origins.getOrDefault(key, ""));
    }

    /** A page that ends in a name alone has it there for its author; the line is shown, so that a mistake is seen. */
    private static Field author(Article article, Map<String, String> origins, Optional<PrintedDate.Printed> printed) {
        List<Block> blocks = article.blocks();
        Block last = blocks.get(blocks.size() - 1);
        String line = PrintedDate.line(article, last);
        boolean alone = blocks.size() > 1
                && last.kind() == Block.Kind.LEFTOVER
                && blocks.get(blocks.size() - 2).kind() != Block.Kind.LEFTOVER;
        String beside = withoutBy(printed.map(PrintedDate.Printed::rest).orElse(""));
        if (article.author().isEmpty() && NAME.matcher(beside).matches()) {
            return new Field("author", beside, "the line with the date; look whether it is a name");
        }
        if (!article.author().isEmpty() || !alone || !NAME.matcher(line).matches()) {
            return field("author", article.author(), origins, "not found");
        }
        return new Field("author", line, "the line below the story; look whether it is a name");
    }

    private static Field language(Article article, Map<String, String> origins) {
        String said = origins.get("lang");
        if (said != null) {
            return new Field("lang", article.lang(), said);
        }
        int words = 0;
        int function = 0;
        for (String word : article.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            words++;
            function += FunctionWords.any(word) ? 1 : 0;
        }
        return function >= ENGLISH * words
                ? new Field("lang", "en", "its words")
                : new Field("lang", "und", "its words, which are not English; put the right tag there");
    }

    private static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String name(Page page, Article article) {
        String slug = Slug.of(page.name());
        String name = slug.isEmpty() || NAMELESS.matcher(slug).matches() ? Slug.of(article.title()) : slug;
        return name.isEmpty() ? "article" : name;
    }

    /** The article with an id of its own, and the address that it was found to have. */
    private static Article renamed(Article a, String id, Imported imported) {
        String url = imported.fields().stream()
                .filter(f -> f.key().equals("url"))
                .map(Field::value)
                .findFirst()
                .orElse("");
        return new Article(
                id,
                a.path(),
                a.title(),
                a.date(),
                a.dateSource(),
                a.author(),
                a.publisher(),
                url,
                a.lang(),
                a.tags(),
                a.draft(),
                a.body(),
                a.bodyLine(),
                a.text(),
                a.blocks());
    }

    /** Two outlets that print one agency's text are two sources. */
    private static boolean twoOutlets(Duplicates.Pair pair) {
        String one = host(pair.first().url());
        String other = host(pair.second().url());
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    /** Leaves doubles out, and gives each other page a file of its own. */
    private List<Imported> named(
            List<Imported> all, Map<Integer, Article> articles, List<Article> read, List<Article> present) {
        Map<String, Duplicates.Pair> doubles = new HashMap<>();
        Duplicates.of(read).forEach(p -> doubles.put(p.second().id(), p));
        Map<String, String> files = new HashMap<>();
        present.forEach(a -> files.put(a.id(), a.path()));
        List<Imported> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Article article = articles.get(i);
            Imported page = all.get(i);
            if (article == null) {
                out.add(page);
                continue;
            }
            Duplicates.Pair pair = doubles.get(article.id());
            if (pair != null && !twoOutlets(pair)) {
                String other =
                        files.getOrDefault(pair.first().id(), pair.first().path());
                out.add(page.as("", "it is there already as " + other + ": " + pair.reason()));
                files.put(article.id(), other);
                continue;
            }
            String name = names.of(page.name());
            files.put(article.id(), name + ".md");
            String other = pair == null
                    ? ""
                    : files.getOrDefault(pair.first().id(), pair.first().path());
            out.add(page.as(
                    name + ".md",
                    pair == null
                            ? page.note()
                            : "nearly the same as " + other + ", in another outlet: " + pair.reason()));
        }
        return out;
    }
}
