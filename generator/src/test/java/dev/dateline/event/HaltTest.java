package dev.dateline.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.article.Article;
import dev.dateline.cache.Cache;
import dev.dateline.tagging.TemporalTagger;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HaltTest {
    private static final List<Article> ARTICLES = List.of(
            Told.article("gazette", "2031-05-14", "Mayor Lena Oduya opened the harbour bridge in Bergen on Monday."),
            Told.article("herald", "2031-05-15", "The harbour bridge in Bergen was opened by Lena Oduya on 12 May."));

    private static Timeline build(Halt halt) {
        return TimelineBuilder.build("A test", ARTICLES, TemporalTagger.english(), Cache.none(), false, halt);
    }

    @Test
    void each_step_ends_when_nobody_waits_any_more() {
        AtomicInteger asked = new AtomicInteger();
        Timeline whole = build(new Halt(() -> asked.incrementAndGet() < 0));
        assertThat(whole.events()).isNotEmpty();

        for (int last = 0; last < asked.get(); last++) {
            int from = last;
            AtomicInteger now = new AtomicInteger();
            assertThatExceptionOfType(CancellationException.class)
                    .as("from question %d of %d on", from, asked.get())
                    .isThrownBy(() -> build(new Halt(() -> now.getAndIncrement() >= from)));
        }
        assertThat(asked.get()).isGreaterThan(5 * ARTICLES.size());
    }

    @Test
    void what_another_thread_does_ends_as_well() {
        Thread own = Thread.currentThread();
        Halt others = new Halt(() -> Thread.currentThread() != own);
        // Whoever helps with the steps, the days are always counted by another.
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> build(others));
    }
}
