package dev.dateline.desk;

import dev.dateline.article.Article;
import dev.dateline.article.NearestKey;
import dev.dateline.desk.Correction.Addition;
import dev.dateline.desk.Correction.Source;
import dev.dateline.desk.Correction.Target;
import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.source.Problem;
import dev.dateline.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the event that a decision is about, and says which one was perhaps meant where it is not there. */
final class Targets {
    private static final String LOST = "correction-without-target";

    private final Map<String, Event> events;
    private final Register register;
    private final Map<String, String> merged;
    private final List<Article> articles;
    private final List<Problem> problems;

    Targets(
            Map<String, Event> events,
            Register register,
            Map<String, String> merged,
            List<Article> articles,
            List<Problem> problems) {
        this.events = events;
        this.register = register;
        this.merged = merged;
        this.articles = articles;
        this.problems = problems;
    }

    /** The event by its id, also one that it has lost since, else by its quote. */
    @Nullable
    Event find(Target target, String path) {
        if (!target.event().isEmpty()) {
            String id = register.follow(target.event());
            Event event = events.get(merged.getOrDefault(id, id));
            if (event != null) {
                return event;
            }
        }
        List<Event> told = target.quote().isEmpty() ? List.of() : telling(target);
        if (told.isEmpty()) {
            String hint = target.quote().isEmpty() ? nearestId(target.event()) : nearestSentence(target);
            lost(path, target.line(), "No event is " + target.label() + " any more", hint);
            return null;
        }
        if (told.size() > 1) {
            String ids = String.join(", ", told.stream().map(Event::id).toList());
            problems.add(Problem.warning(
                    path,
                    target.line(),
                    "ambiguous-correction",
                    "The sentence with " + target.label() + " tells several events; the first is changed: " + ids,
                    "name the one that is meant with `event:`"));
        }
        return told.get(0);
    }

    private void lost(String path, int line, String message, String hint) {
        problems.add(Problem.error(path, line, LOST, message, hint));
    }

    /** What the sentence tells; the most salient first. */
    private List<Event> telling(Target target) {
        return events.values().stream()
                .filter(e -> e.mentions().stream().anyMatch(m -> fits(m, target)))
                .sorted(Comparator.comparingDouble((Event e) -> -e.salience()).thenComparing(Event::id))
                .toList();
    }

    private static boolean fits(Mention m, Target target) {
        boolean article = target.article().isEmpty() || target.article().equals(m.article());
        return article && Quotes.holds(m.text(), target.quote());
    }

    private String nearestId(String id) {
        Set<String> words = words(id);
        return events.keySet().stream()
                .max(Comparator.comparingDouble((String other) -> shared(words, words(other)))
                        .thenComparing(Comparator.reverseOrder()))
                .filter(other -> shared(words, words(other)) >= 0.3)
                .map(other -> "perhaps you meant `" + other + "`")
                .orElse("`dateline events` lists all; take the correction out if the event is gone");
    }

    private String nearestSentence(Target target) {
        if (!target.article().isEmpty() && articles.stream().noneMatch(a -> a.id().equals(target.article()))) {
            return "there is no article `" + target.article() + "`; "
                    + NearestKey.hint(
                            target.article(), articles.stream().map(Article::id).toList());
        }
        Set<String> words = words(target.quote());
        Event best = null;
        String sentence = "";
        double most = 0.3;
        for (Event e : events.values()) {
            for (Mention m : e.mentions()) {
                double score = shared(words, words(m.text()));
                if (score > most) {
                    most = score;
                    best = e;
                    sentence = m.text();
                }
            }
        }
        if (best == null) {
            return "no sentence of an event has these words; `add` an event if it should be one";
        }
        String start = sentence.length() <= 60 ? sentence : sentence.substring(0, 60) + "…";
        return "perhaps you meant `" + best.id() + "`: \"" + start + "\"";
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(Quotes.folded(text).split("[^\\p{L}\\p{N}]+", -1)));
    }

    /** How much of the one the other holds, and a little for being of like length. */
    private static double shared(Set<String> wanted, Set<String> there) {
        Set<String> both = new HashSet<>(wanted);
        both.retainAll(there);
        Set<String> all = new HashSet<>(wanted);
        all.addAll(there);
        return both.size() / (double) wanted.size() * 0.9 + 0.1 * both.size() / all.size();
    }

    void notInEvent(Event event, Target sentence, String path) {
        List<String> starts = new ArrayList<>();
        event.mentions()
                .forEach(m -> starts.add(
                        "\"" + (m.text().length() <= 40 ? m.text() : m.text().substring(0, 40) + "…") + "\""));
        lost(
                path,
                sentence.line(),
                "No sentence of `" + event.id() + "` has " + sentence.label(),
                "its sentences are " + String.join(", ", starts.subList(0, Math.min(4, starts.size()))));
    }

    /** The sentence of an article of the folder that an added event stands in. */
    @Nullable
    Mention quoted(Source source, Addition said, String path) {
        Optional<Article> article = articles.stream()
                .filter(a -> a.id().equals(source.article()) || a.path().equals(source.article()))
                .findFirst();
        if (article.isEmpty()) {
            lost(
                    path,
                    source.line(),
                    "There is no article `" + source.article() + "`",
                    NearestKey.hint(
                            source.article(), articles.stream().map(Article::id).toList()));
            return null;
        }
        Optional<SourceSpan> sentence = Quotes.sentence(article.get(), source.quote());
        if (sentence.isEmpty()) {
            lost(
                    path,
                    source.line(),
                    "The article `" + source.article() + "` has no \"" + source.quote() + "\"",
                    "copy some words of one sentence of it");
            return null;
        }
        SourceSpan span = sentence.get();
        String text = article.get().shown(span).strip();
        return new Mention(article.get().id(), span, text, said.date(), null, SourcePages.BY_HAND);
    }
}
