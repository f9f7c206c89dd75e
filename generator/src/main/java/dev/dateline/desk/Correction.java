package dev.dateline.desk;

import dev.dateline.naming.Entity;
import dev.dateline.telling.Status;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an editor decided; null and empty stand for "as it is". */
sealed interface Correction {
    /** The line of the file that says so. */
    int line();

    /**
     * Which event is meant.
     *
     * @param event its id, empty where only a quote is given
     * @param quote words of the sentence that tells it, empty where only the id is given
     * @param article the article of the quote, empty for any
     */
    record Target(String event, String quote, String article, int line) {
        String label() {
            return event.isEmpty() ? "\"" + quote + "\"" : "`" + event + "`";
        }
    }

    /** Changes of one event. */
    record OfEvent(
            Target target,
            String title,
            @Nullable TimeSpan date,
            @Nullable Status status,
            boolean hide,
            boolean pin,
            @Nullable List<String> people,
            @Nullable List<String> organizations,
            @Nullable List<String> places,
            List<Target> merge,
            List<Part> split)
            implements Correction {
        @Override
        public int line() {
            return target.line();
        }
    }

    /** Sentences that are an event of their own. */
    record Part(
            List<Target> sentences,
            String title,
            @Nullable TimeSpan date,
            @Nullable Status status,
            int line) {}

    /** What a name stands for; {@code kind} is null where that stays. */
    record OfName(String name, List<String> aliases, Entity.@Nullable Kind kind, boolean none, int line)
            implements Correction {}

    /** An event that no article's words gave. */
    record Addition(
            String id,
            String title,
            TimeSpan date,
            Status status,
            String summary,
            boolean pin,
            List<String> people,
            List<String> organizations,
            List<String> places,
            List<Source> sources,
            int line)
            implements Correction {}

    /** Where an added event stands: words of an article of the folder, or of a page elsewhere. */
    record Source(
            String article,
            String quote,
            String url,
            String title,
            String publisher,
            @Nullable LocalDate date,
            int line) {}
}
