package dev.dateline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleReader;
import dev.dateline.article.ArticleReader.Reading;
import dev.dateline.article.Block;
import dev.dateline.article.Inline;
import dev.dateline.event.Event;
import dev.dateline.event.Mention;
import dev.dateline.event.Timeline;
import dev.dateline.event.TimelineBuilder;
import dev.dateline.source.Problem;
import dev.dateline.source.Unseen;
import dev.dateline.tagging.TemporalTagger;
import dev.dateline.tagging.TimeExpression;
import dev.dateline.time.TimeSpan;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds of whatever was read. */
final class Sound {
    private Sound() {}

    /** Reads an article and tells its events. */
    static Reading read(String path, byte[] bytes) {
        Reading reading = ArticleReader.of("a", path, bytes);
        problems(reading.problems());
        for (Article article : reading.articles()) {
            article(article);
            timeline(TimelineBuilder.build("T", List.of(article), TemporalTagger.english()));
        }
        return reading;
    }

    /** Each is at a place, and says what it is and what to do. */
    static void problems(List<Problem> problems) {
        for (Problem problem : problems) {
            assertThat(problem.line()).isNotNegative();
            assertThat(problem.message()).isNotBlank().doesNotContain("\n");
            assertThat(problem.hint()).isNotBlank();
        }
    }

    /** Offsets of text and body agree, blocks follow each other, inlines are within, nothing unseen is left. */
    static void article(Article article) {
        assertThat(article.text()).hasSameSizeAs(article.body());
        assertThat(article.title()).isNotBlank();
        for (String words : List.of(article.title(), article.author(), article.publisher(), article.text())) {
            assertThat(words.codePoints().filter(Unseen::is).count()).as(words).isZero();
        }
        int to = 0;
        for (Block block : article.blocks()) {
            assertThat(block.span().begin()).isGreaterThanOrEqualTo(to);
            to = block.span().end();
            for (Inline inline : block.inlines()) {
                assertThat(block.span().contains(inline.span())).isTrue();
                if (inline.kind() == Inline.Kind.LINK) {
                    assertThat(inline.target()).doesNotContainPattern("(?i)^[\\p{Cc}\\s]*(javascript|data|vbscript):");
                }
            }
        }
        assertThat(to).isLessThanOrEqualTo(article.body().length());
    }

    /** In order, apart, each with the words that stand at its place. */
    static void expressions(String text, @Nullable LocalDate anchor) {
        int to = 0;
        for (TimeExpression x : TemporalTagger.english().tag(text, anchor)) {
            assertThat(x.span().begin()).isGreaterThanOrEqualTo(to);
            assertThat(x.span().length()).isPositive();
            to = x.span().end();
            assertThat(x.span().of(text)).isEqualTo(x.text());
            assertThat(x.value()).isNotEmpty();
            if (anchor == null) {
                assertThat(x.anchoring()).isNotEqualTo(TimeExpression.Anchoring.ARTICLE);
            }
        }
        assertThat(to).isLessThanOrEqualTo(text.length());
    }

    /** Ids are single and fit for folders; each date is one that its words allow. */
    static void timeline(Timeline timeline) {
        Set<String> ids = new HashSet<>();
        for (Event event : timeline.events()) {
            assertThat(event.id()).matches("[a-z0-9-]+").hasSizeLessThan(120);
            assertThat(ids.add(event.id())).as(event.id()).isTrue();
            assertThat(event.title()).isNotBlank();
            assertThat(event.mentions()).isNotEmpty();
            assertThat(event.salience()).isBetween(0.0, 1.0);
            assertThat(event.mentions())
                    .as(event.toString())
                    .anyMatch(m -> m.time().overlaps(event.time()));
            for (Mention mention : event.mentions()) {
                dated(mention, timeline);
            }
        }
    }

    /** A mention's days are among those of its sentence, or where they were carried along, of all that was read. */
    private static void dated(Mention mention, Timeline timeline) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Article article : timeline.articles()) {
            for (TimeExpression x : timeline.expressions().getOrDefault(article.id(), List.of())) {
                boolean here = article.id().equals(mention.article())
                        && mention.sentence().contains(x.span());
                TimeSpan days = x.time();
                if (days != null && (here || mention.words() == null)) {
                    first = days.start().isBefore(first) ? days.start() : first;
                    last = days.last().isAfter(last) ? days.last() : last;
                }
            }
        }
        for (Article article : timeline.articles()) {
            LocalDate day = article.date();
            if (mention.words() == null && day != null) {
                first = day.isBefore(first) ? day : first;
                last = day.isAfter(last) ? day : last;
            }
        }
        assertThat(mention.time().start()).as(mention.toString()).isAfterOrEqualTo(first);
        assertThat(mention.time().last()).as(mention.toString()).isBeforeOrEqualTo(last);
    }
}
