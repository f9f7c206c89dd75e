package dev.dateline.site;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.cache.Key;
import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.event.Timeline;
import dev.dateline.naming.Entity;
import dev.dateline.time.Labels;
import dev.dateline.time.TimeSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be found: events, articles, people, organisations and places, with the words by which they are. */
final class SearchDocuments {
    private static final int EXCERPT = 150;
    private static final int OPENING = 60;
    private static final double NAME = 8;
    private static final double TITLE = 5;
    private static final double NAMED = 3;
    private static final double SAID = 1;

    /**
     * One page that can be found.
     *
     * @param kind what it is, in a word for people
     * @param path below the root of the site
     * @param note a date or an office; may be empty
     * @param excerpt the beginning of what it says; may be empty
     * @param words texts with their weights
     */
    record Document(String kind, String path, String title, String note, String excerpt, Map<String, Double> words) {}

    /**
     * How a document is made.
     *
     * @param from a fingerprint of all that it is made from
     * @param document makes it when it is asked for: together they hold all texts once more
     */
    record Source(Supplier<Key> from, Supplier<Document> document) {}

    private final Timeline timeline;
    private final Permalinks permalinks;

    SearchDocuments(Timeline timeline, Permalinks permalinks) {
        this.timeline = timeline;
        this.permalinks = permalinks;
    }

    List<Source> all(Cards cards) {
        List<Source> out = new ArrayList<>();
        timeline.events().forEach(e -> out.add(new Source(() -> cards.from(e), () -> of(e))));
        timeline.entities().forEach(x -> out.add(new Source(() -> Fingerprints.of(x), () -> of(x))));
        timeline.articles().forEach(a -> out.add(new Source(() -> cards.from(a), () -> of(a))));
        return out;
    }

    private Document of(Event e) {
        String names = Stream.of(e.people(), e.organizations(), e.places())
                .flatMap(List::stream)
                .map(Entity::name)
                .collect(Collectors.joining(" "));
        String date = Labels.longForm(e.time());
        String said = e.mentions().stream().map(Mention::text).distinct().collect(Collectors.joining(" "));
        return new Document(
                "event",
                permalinks.event(e),
                e.title(),
                date,
                excerpt(e.summary()),
                words(
                        Map.entry(e.title(), TITLE),
                        Map.entry(names, NAMED),
                        Map.entry(date, SAID),
                        Map.entry(said, SAID)));
    }

    private Document of(Entity x) {
        String kind = EntityPages.singular(x.kind());
        return new Document(
                kind,
                permalinks.entity(x),
                x.name(),
                x.role(),
                "",
                words(
                        Map.entry(x.name(), NAME),
                        Map.entry(String.join(" ", x.variants()), NAMED),
                        Map.entry(x.role(), SAID)));
    }

    private Document of(Article a) {
        String date = a.anchor().map(d -> Labels.longForm(TimeSpan.day(d))).orElse("undated");
        String body = a.blocks().stream()
                .filter(b -> b.kind() != Block.Kind.LEFTOVER)
                .map(b -> a.shown(b.span()))
                .collect(Collectors.joining(" "));
        return new Document(
                "article",
                permalinks.article(a.id()),
                a.title(),
                a.publisher().isEmpty() ? date : a.publisher() + ", " + date,
                excerpt(opening(a)),
                words(
                        Map.entry(a.title(), TITLE),
                        Map.entry(a.publisher() + " " + a.author(), NAMED),
                        Map.entry(date, SAID),
                        Map.entry(body, SAID)));
    }

    /** The first paragraph that says something; what is shorter is mostly a dateline or a leftover. */
    private static String opening(Article a) {
        return a.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
                .map(b -> a.shown(b.span()))
                .filter(t -> t.length() > OPENING)
                .findFirst()
                .orElse("");
    }

    @SafeVarargs
    private static Map<String, Double> words(Map.Entry<String, Double>... texts) {
        Map<String, Double> out = new LinkedHashMap<>();
        for (Map.Entry<String, Double> t : texts) {
            out.merge(t.getKey(), t.getValue(), Double::sum);
        }
        return out;
    }

    private static String excerpt(String text) {
        if (text.length() <= EXCERPT) {
            return text;
        }
        int end = text.lastIndexOf(' ', EXCERPT);
        return text.substring(0, end < EXCERPT / 2 ? EXCERPT : end) + "…";
    }
}
