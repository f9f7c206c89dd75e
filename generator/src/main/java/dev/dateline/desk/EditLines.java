package dev.dateline.desk;

import dev.dateline.article.Article;
import dev.dateline.article.YamlText;
import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.event.Timeline;
import dev.dateline.naming.Entity;
import dev.dateline.source.SourceSpan;
import dev.dateline.time.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lines of {@code events.yaml} that an editor may want for an event or a sentence, ready to be changed. */
public final class EditLines {
    private static final int QUOTED_WORDS = 8;

    private final Timeline timeline;
    private final StringBuilder out = new StringBuilder();

    private EditLines(Timeline timeline) {
        this.timeline = timeline;
    }

    /**
     * The lines for an event; empty if there is none of that id.
     *
     * @param quote the sentence that they should name it by, empty for its first
     */
    public static String ofEvent(Timeline timeline, String id, String quote) {
        return timeline.events().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .map(e -> new EditLines(timeline).event(e, quote))
                .orElse("");
    }

    /** The lines for a sentence of an article: for the event that it tells, else for one to be added. */
    public static String ofSentence(Timeline timeline, String article, String sentence) {
        return timeline.events().stream()
                .filter(e -> mention(e, article, sentence).isPresent())
                .findFirst()
                .map(e -> new EditLines(timeline).event(e, sentence))
                .orElseGet(() -> new EditLines(timeline).addition(article, sentence));
    }

    private static Optional<Mention> mention(Event e, String article, String sentence) {
        return e.mentions().stream()
                .filter(m -> article.isEmpty() || m.article().equals(article))
                .filter(m -> Quotes.holds(m.text(), sentence) || Quotes.holds(sentence, m.text()))
                .findFirst();
    }

    private String event(Event e, String sentence) {
        line("events:");
        line("  - event: " + YamlText.of(e.id()));
        Optional<Mention> named = sentence.isEmpty() ? e.mentions().stream().findFirst() : mention(e, "", sentence);
        named.or(() -> e.mentions().stream().findFirst()).ifPresent(m -> {
            line("    quote: " + YamlText.of(start(m.text())));
            line("    article: " + YamlText.of(m.article()));
        });
        line("    title: " + YamlText.of(e.title()));
        line("    date: " + YamlText.of(Edtf.format(e.time())));
        line("    status: " + e.status().word());
        line("    people: " + names(e.people()));
        line("    places: " + names(e.places()));
        line("    # hide: true");
        line("    # pin: true");
        line("    # merge: [" + neighbour(e) + "]");
        if (e.mentions().size() > 1) {
            Mention last = e.mentions().get(e.mentions().size() - 1);
            line("    # split:");
            line("    #   - quote: " + YamlText.of(start(last.text())));
            line("    #     article: " + YamlText.of(last.article()));
            line("    #     title: " + YamlText.of("What that sentence tells"));
        }
        return out.toString();
    }

    private String addition(String id, String sentence) {
        String day = timeline.articles().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .flatMap(Article::anchor)
                .map(Object::toString)
                .orElse("YYYY-MM-DD");
        line("# No event is told here yet. These lines add one:");
        line("add:");
        line("  - title: What happened");
        line("    date: " + day);
        line("    sources:");
        line("      - article: " + YamlText.of(id));
        line("        quote: " + YamlText.of(start(sentenceOf(id, sentence))));
        return out.toString();
    }

    /** What was clicked may be a whole paragraph: its first sentence that the article has. */
    private String sentenceOf(String id, String text) {
        return timeline.articles().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .flatMap(a -> Quotes.sentence(a, start(text)).map(span -> shown(a, span)))
                .orElse(text);
    }

    private static String shown(Article a, SourceSpan span) {
        return a.shown(span).strip();
    }

    private String neighbour(Event e) {
        List<Event> all = timeline.events();
        int at = all.indexOf(e);
        return all.size() < 2 ? "another-event" : all.get(at > 0 ? at - 1 : 1).id();
    }

    private static String names(List<Entity> entities) {
        return entities.stream().map(x -> YamlText.of(x.name())).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Some words are enough to find a sentence again, and they survive a change further on. */
    private static String start(String text) {
        String[] words = text.split(" ", -1);
        return words.length <= QUOTED_WORDS
                ? text
                : String.join(" ", List.of(words).subList(0, QUOTED_WORDS)).replaceAll("[,;:—–-]+$", "");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
