package dev.dateline.desk;

import dev.dateline.article.Article;
import dev.dateline.article.YamlFile;
import dev.dateline.article.YamlNode;
import dev.dateline.desk.Correction.Addition;
import dev.dateline.desk.Correction.OfEvent;
import dev.dateline.desk.Correction.OfName;
import dev.dateline.desk.Correction.Part;
import dev.dateline.desk.Correction.Source;
import dev.dateline.desk.Correction.Target;
import dev.dateline.naming.Entity;
import dev.dateline.source.Problem;
import dev.dateline.source.Slug;
import dev.dateline.telling.Status;
import dev.dateline.time.Edtf;
import dev.dateline.time.TimeSpan;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The editor's decisions as they are written: {@code events.yaml}, and {@code events} in an article's front matter. */
public final class Corrections {
    /** The file's name, in the content folder. */
    public static final String FILE = "events.yaml";

    static final List<String> TOP = List.of("events", "names", "add");
    static final List<String> EVENT = List.of(
            "event",
            "quote",
            "article",
            "title",
            "date",
            "status",
            "hide",
            "pin",
            "people",
            "organizations",
            "places",
            "merge",
            "split");
    static final List<String> TARGET = List.of("event", "quote", "article");
    static final List<String> PART = List.of("quote", "quotes", "article", "title", "date", "status");
    static final List<String> NAME = List.of("name", "aliases", "kind");
    static final List<String> ADDITION =
            List.of("id", "title", "date", "status", "summary", "pin", "people", "organizations", "places", "sources");
    static final List<String> SOURCE = List.of("article", "quote", "url", "title", "publisher", "date");
    static final List<String> KINDS = List.of("person", "organization", "place", "none");

    /** A file of decisions and the article that it belongs to, if it is the front matter of one. */
    private record Place(String path, String article) {}

    private final List<Problem> problems;
    private boolean whole = true;
    final List<Placed<OfEvent>> events = new ArrayList<>();
    final List<Placed<OfName>> names = new ArrayList<>();
    final List<Placed<Addition>> additions = new ArrayList<>();

    /** A decision and the file that holds it. */
    record Placed<T extends Correction>(String path, T correction) {}

    private Corrections(List<Problem> problems) {
        this.problems = problems;
    }

    /**
     * Reads all.
     *
     * @param folder the content folder
     * @param articles the articles that were read
     * @param ofArticles what they say under {@code events} in their front matter, by the article's id
     * @param problems told what is wrong
     */
    public static Corrections read(
            Path folder, List<Article> articles, Map<String, YamlNode> ofArticles, List<Problem> problems) {
        Corrections corrections = new Corrections(problems);
        YamlFile.read(folder, FILE, problems).ifPresent(corrections::file);
        for (Article article : articles) {
            YamlNode node = ofArticles.get(article.id());
            if (node != null) {
                List<YamlNode> items = node.kind() == YamlNode.Kind.LIST ? node.items() : List.of(node);
                corrections.events(items, new Place(article.path(), article.id()));
            }
        }
        return corrections;
    }

    static Corrections of(String yaml, List<Problem> problems) {
        Corrections corrections = new Corrections(problems);
        YamlFile.of(yaml, FILE, problems).ifPresent(corrections::file);
        return corrections;
    }

    /** Whether the file could be read; else there are decisions that are not known here. */
    public boolean whole() {
        return whole;
    }

    /** Whether nothing was decided. */
    public boolean empty() {
        return events.isEmpty() && names.isEmpty() && additions.isEmpty();
    }

    private void file(YamlNode root) {
        Place place = new Place(FILE, "");
        whole = root.kind() == YamlNode.Kind.MAPPING;
        Fields top = root.kind() == YamlNode.Kind.UNREADABLE ? null : Fields.of(root, TOP, FILE, problems);
        if (top != null) {
            events(top.items("events"), place);
            for (YamlNode item : top.items("names")) {
                name(item);
            }
            for (YamlNode item : top.items("add")) {
                addition(item);
            }
        }
    }

    private void events(List<YamlNode> items, Place place) {
        for (YamlNode item : items) {
            Fields f = Fields.of(item, EVENT, place.path(), problems);
            Target target = f == null ? null : target(f, place);
            if (f == null || target == null) {
                continue;
            }
            List<Target> merge = new ArrayList<>();
            for (YamlNode other : f.items("merge")) {
                Target named = other.kind() == YamlNode.Kind.SCALAR
                        ? new Target(other.value(), "", "", other.line())
                        : target(Fields.of(other, TARGET, place.path(), problems), place);
                if (named != null) {
                    merge.add(named);
                }
            }
            List<Part> split = new ArrayList<>();
            for (YamlNode part : f.items("split")) {
                part(part, place, target).ifPresent(split::add);
            }
            events.add(new Placed<>(
                    place.path(),
                    new OfEvent(
                            target,
                            f.text("title"),
                            date(f),
                            status(f),
                            f.flag("hide"),
                            f.flag("pin"),
                            f.texts("people"),
                            f.texts("organizations"),
                            f.texts("places"),
                            merge,
                            split)));
        }
    }

    private static @Nullable Target target(@Nullable Fields f, Place place) {
        if (f == null) {
            return null;
        }
        String article = f.has("article") ? f.text("article") : place.article();
        Target target = new Target(f.text("event"), f.text("quote"), article, f.line());
        if (target.event().isEmpty() && target.quote().isEmpty()) {
            f.wrong(
                    "event",
                    "It is not said which event is meant",
                    "add `event:` with its id, or `quote:` with words of its sentence and `article:`");
            return null;
        }
        return target;
    }

    private Optional<Part> part(YamlNode node, Place place, Target of) {
        Fields f = Fields.of(node, PART, place.path(), problems);
        if (f == null) {
            return Optional.empty();
        }
        List<String> quotes = new ArrayList<>();
        if (f.has("quote")) {
            quotes.add(f.text("quote"));
        }
        List<String> more = f.texts("quotes");
        quotes.addAll(more == null ? List.of() : more);
        if (quotes.isEmpty() || f.text("title").isEmpty()) {
            f.wrong("quote", "A part needs a `title` and a `quote`", "write both, the quote as in its sentence");
            return Optional.empty();
        }
        String article = f.has("article") ? f.text("article") : place.article();
        List<Target> sentences = quotes.stream()
                .map(q -> new Target("", q, article.isEmpty() ? of.article() : article, f.line()))
                .toList();
        return Optional.of(new Part(sentences, f.text("title"), date(f), status(f), f.line()));
    }

    private void name(YamlNode node) {
        Fields f = Fields.of(node, NAME, FILE, problems);
        if (f == null) {
            return;
        }
        if (f.text("name").isEmpty()) {
            f.wrong("name", "It is not said which name is meant", "add `name:`");
            return;
        }
        List<String> aliases = f.texts("aliases");
        String kind = f.text("kind").toLowerCase(Locale.ROOT);
        if (!kind.isEmpty() && !KINDS.contains(kind)) {
            f.wrong("kind", "`" + kind + "` is no kind of name", "write one of: " + String.join(", ", KINDS));
            return;
        }
        Entity.Kind meant =
                kind.isEmpty() || kind.equals("none") ? null : Entity.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
        List<String> others = aliases == null ? List.of() : aliases;
        names.add(new Placed<>(FILE, new OfName(f.text("name"), others, meant, kind.equals("none"), f.line())));
    }

    private void addition(YamlNode node) {
        Fields f = Fields.of(node, ADDITION, FILE, problems);
        if (f == null) {
            return;
        }
        TimeSpan date = date(f);
        if (f.text("title").isEmpty() || (date == null && !f.has("date"))) {
            f.wrong("title", "An event needs a `title` and a `date`", "add them");
        }
        List<Source> sources = new ArrayList<>();
        for (YamlNode item : f.items("sources")) {
            source(item).ifPresent(sources::add);
        }
        if (sources.isEmpty()) {
            f.wrong(
                    "sources",
                    "An event needs a source",
                    "add `sources:` with `article:` and `quote:`, or with `url:`");
        }
        if (date == null || f.text("title").isEmpty() || sources.isEmpty()) {
            return;
        }
        Status status = status(f);
        additions.add(new Placed<>(
                FILE,
                new Addition(
                        id(f),
                        f.text("title"),
                        date,
                        status == null ? Status.HAPPENED : status,
                        f.text("summary"),
                        f.flag("pin"),
                        list(f.texts("people")),
                        list(f.texts("organizations")),
                        list(f.texts("places")),
                        sources,
                        f.line())));
    }

    /** Empty where none is given that can be part of an address. */
    private static String id(Fields f) {
        String id = f.text("id");
        if (!id.isEmpty() && !Slug.fits(id)) {
            f.wrong(
                    "id",
                    "`" + id + "` cannot be part of an address",
                    "write it in small letters, digits and hyphens, or leave it out");
            return "";
        }
        return id;
    }

    private static List<String> list(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts;
    }

    private Optional<Source> source(YamlNode node) {
        Fields f = Fields.of(node, SOURCE, FILE, problems);
        if (f == null) {
            return Optional.empty();
        }
        boolean elsewhere = f.text("url").matches("https?://[^\\s/]+.*");
        if (f.text("quote").isEmpty() || (f.text("article").isEmpty() && !elsewhere)) {
            f.wrong(
                    "quote",
                    "A source needs a `quote`, and an `article` or a `url`",
                    "add the words, and where they stand");
            return Optional.empty();
        }
        TimeSpan date = date(f);
        LocalDate day = date == null ? null : date.start();
        return Optional.of(new Source(
                f.text("article"),
                f.text("quote"),
                f.text("url"),
                f.text("title"),
                f.text("publisher"),
                day,
                f.line()));
    }

    private static @Nullable TimeSpan date(Fields f) {
        String text = f.text("date");
        if (text.isEmpty()) {
            return null;
        }
        Optional<TimeSpan> date = Edtf.parse(text);
        if (date.isEmpty()) {
            f.wrong(
                    "date",
                    "`" + text + "` is no date",
                    "write 2025-12-03, 2025-12-03/2025-12-05, 2025-12 or 2025, with ~ for about");
        }
        return date.orElse(null);
    }

    private static @Nullable Status status(Fields f) {
        String text = f.text("status").toUpperCase(Locale.ROOT);
        for (Status status : Status.values()) {
            if (status.name().equals(text)) {
                return status;
            }
        }
        if (!text.isEmpty()) {
            f.wrong("status", "`" + f.text("status") + "` is no status", "write one of: happened, planned, cancelled");
        }
        return null;
    }
}
